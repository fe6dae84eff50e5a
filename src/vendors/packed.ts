import { catalogue } from './index.js';

/**
 * The addresses of every vendor as one text, a line each: `!` when it is necessary, its id, its addresses. What is
 * most frequent is written shorter: `~` for the first word of the id, a dot at the end of a host for `.com`.
 * The build evaluates this file; `addresses.ts` reads what comes out of it.
 */
export const packed: string = catalogue
  .map(({ id, category, hosts }) => {
    const mark = category === 'necessary' ? '!' : '';
    return `${mark}${id} ${shorten(id, joinFamilies(hosts).join(' '))}`;
  })
  .join('\n');

/** A domain with all its sub-domains is one address instead of two. */
function joinFamilies(hosts: readonly string[]): string[] {
  const isWhole = (domain: string) => hosts.includes(domain) && hosts.includes(`*.${domain}`);
  return hosts.flatMap(host => {
    if (isWhole(host)) return [];
    return isWhole(host.slice(2)) ? [host.slice(1)] : [host];
  });
}

function shorten(id: string, hosts: string): string {
  const word = id.split('-')[0] as string;
  return hosts.replace(/\.com(?=[ /]|$)/g, '.').replaceAll(word, '~');
}
