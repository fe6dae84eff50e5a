import { indexRules, matchUrl } from '../../src/gate/match.js';
import { catalogue } from '../../src/vendors/index.js';

const rules = indexRules(catalogue.flatMap(({ id, hosts }) => hosts.map(host => [host, id] as const)));

/** The vendor an address belongs to, by the catalogue itself rather than by what the build makes of it. */
export const ownerOf = (address: string): string | undefined =>
  matchUrl(new URL(address), 'www.fernhill.test', rules);
