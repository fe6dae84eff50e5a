import type { Claim } from '../gate/match.js';
import type { KnownVendor } from '../vendors/types.js';
import { idOf } from './id.js';
import { packed } from './packed.js';

const LINE = /(.)(\*?)(?:([^\s=,]+)=)?([^\s,]+)(\S*) (.*)/g;
const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'];

/** Every vendor, with what the core knows of it from the first moment. */
export const known: readonly KnownVendor[] = Array.from(
  packed.matchAll(LINE),
  ([, letter = '', everyPage, id, word = '', aliases = '', rest = '']) => {
    const name = word.replace(/_/g, ' ');
    return unpack(
      {
        id: id ?? idOf(name),
        name,
        aliases: aliases.split(',').slice(1),
        category: CATEGORIES.find(category => category[0] === letter) as string,
        everyPage: !!everyPage,
      },
      rest.split(' '),
    );
  },
);

function unpack(
  vendor: Omit<KnownVendor, 'queues' | 'defines' | 'hosts'>,
  words: readonly string[],
): KnownVendor {
  const first = /\w+/.exec(vendor.id)?.[0] as string;
  return {
    ...vendor,
    queues: words.filter(word => /[\])]$/.test(word)),
    defines: words.filter(word => /^[^/]+=$/.test(word)).map(word => word.slice(0, -1)),
    hosts: words
      .filter(word => !/^[^/]+[\])=]$/.test(word))
      .flatMap(word => {
        const host = word.replace(/~/g, first).replace(/\.(?=\/|$)/g, '.com');
        // A domain that is all the vendor's.
        return host.startsWith('.') ? [host.slice(1), `*${host}`] : [host];
      }),
  };
}

/** Every address of every vendor, with the vendor's id, and whether the vendor is necessary. */
export const claims: readonly Claim[] = known.flatMap(({ id, category, hosts }) =>
  hosts.map((host): Claim => [host, id, category === 'necessary']),
);
