/** The entry of a build for one site: its configuration, resolved, and its vendors are inside. */
import { facts, known, plan } from './site-data.js';
import { hurry, run } from './tag.js';
import type { VendorFacts } from './vendors/types.js';

hurry(plan.cookie.name);
run({
  known,
  claims: known.flatMap(({ id, category, hosts }) =>
    hosts.map(host => [host, id, category === 'necessary'] as const),
  ),
  facts: async id => facts[id] as VendorFacts,
  cookieName: plan.cookie.name,
  plan: give => give(plan),
});
