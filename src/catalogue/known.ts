import type { Claim } from '../gate/match.js';
import type { KnownVendor } from '../vendors/types.js';
import { idOf } from './id.js';
import { packed } from './packed.js';

const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'];

/** Every vendor, with what the core knows of it from the first moment. */
export const known: readonly KnownVendor[] = packed.split('\n').map(unpack);

function unpack(line: string): KnownVendor {
  const words = line.split(' ');
  const head = words.shift() as string;
  const everyPage = head[1] === '*';
  const aliases = head.slice(everyPage ? 2 : 1).split(',');
  const named = (aliases.shift() as string).split('=');
  const name = (named.pop() as string).replace(/_/g, ' ');
  const id = named[0] ?? idOf(name);
  const first = id.split('-', 1)[0] as string;
  const queues: string[] = [];
  const defines: string[] = [];
  const hosts: string[] = [];
  for (const word of words) {
    const sign = word.indexOf('/') < 0 && word.slice(-1);
    if (sign === '=') defines.push(word.slice(0, -1));
    else if (sign === ')' || sign === ']') queues.push(word);
    else {
      const host = word.replace(/~/g, first).replace(/\.(?=\/|$)/g, '.com');
      // A domain that is all the vendor's.
      if (host[0] === '.') hosts.push(host.slice(1), `*${host}`);
      else hosts.push(host);
    }
  }
  const category = CATEGORIES.find(category => category[0] === head[0]) as string;
  return { id, name, aliases, category, everyPage, queues, defines, hosts };
}

/** Every address of every vendor, with the vendor's id, and whether the vendor is necessary. */
export const claims: readonly Claim[] = known.flatMap(({ id, category, hosts }) =>
  hosts.map((host): Claim => [host, id, category === 'necessary']),
);
