import { catalogue } from '../vendors/index.js';
import type { Load, Vendor } from '../vendors/types.js';
import { idOf } from './id.js';

/**
 * What the core knows of every vendor, as one text, a line each: the first letter of its category, `*` when it has to be told on
 * every page, its name and other names, the queues that its snippet makes, what only its file defines, its addresses. What is most frequent is written
 * shorter: the id is left out where the name says it, `~` stands for the first word of the id, a dot at the end of a host for
 * `.com`. The build evaluates this file; `known.ts` reads what comes out of it.
 */
export const packed: string = catalogue.map(pack).join('\n');

function pack({ id, name, aliases = [], category, hosts, defines = [], load, consent }: Vendor): string {
  const word = name.replace(/ /g, '_');
  if (/[,=~\n]/.test(word) || name.includes('_')) throw new Error(`${id}: "${name}" cannot be packed`);
  const names = [idOf(name) === id ? word : `${id}=${word}`, ...aliases].join();
  const rest = [
    ...queuesOf(load),
    ...defines.map(word => `${word}=`),
    shorten(id, joinFamilies(hosts).join(' ')),
  ].join(' ');
  return `${category[0]}${consent?.everyPage ? '*' : ''}${names} ${rest}`;
}

/** What pages use before the file is there: `fbq()` a function, `_hsq[]` an array. */
function queuesOf(load: Load | undefined): string[] {
  const queue = load?.queue && !load.queue.methods ? [`${load.queue.name}()`] : [];
  const pushed = (load?.calls ?? []).flatMap(([path]) => /^(\w+)\.push$/.exec(path)?.[1] ?? []);
  return [...queue, ...new Set(pushed.map(name => `${name}[]`))];
}

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
