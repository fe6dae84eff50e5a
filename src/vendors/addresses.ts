import type { Claim } from '../gate/match.js';
import { packed } from './packed.js';

/** Every address of every vendor, with the vendor's id, and whether the vendor is necessary. */
export function* addresses(): Iterable<Claim> {
  for (const [, mark, id = '', word = '', rest = ''] of packed.matchAll(/(!?)((\w+)\S*) (.*)/g)) {
    const hosts = rest.replace(/~/g, word).replace(/\.(?=[ /]|$)/g, '.com');
    for (const host of hosts.split(' ')) {
      // A domain that is all the vendor's.
      if (host.startsWith('.')) yield [host.slice(1), id, !!mark];
      yield [host.replace(/^\./, '*.'), id, !!mark];
    }
  }
}
