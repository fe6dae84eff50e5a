import { catalogue } from '../vendors/index.js';
import type { EmbedAbout, Vendor, VendorAbout } from '../vendors/types.js';

/** What the visitor is told about a vendor, apart from its name and category. */
function aboutOf(vendor: Vendor): VendorAbout {
  const { company, country, purpose, policyUrl, optOutUrl, cookies } = vendor;
  const told = cookies.map(({ exact: _exact, ...cookie }) => cookie);
  const embed = embedOf(vendor);
  return {
    company,
    country,
    purpose,
    policyUrl,
    ...(optOutUrl ? { optOutUrl } : {}),
    cookies: told,
    ...(embed ? { embed } : {}),
  };
}

/** What all its frames have in common is enough: a pattern names its frame, and a query is harmless to the others. */
function embedOf({ embeds = [] }: Vendor): EmbedAbout | undefined {
  const pages = embeds.flatMap(embed => embed.pages ?? []);
  const query = embeds.find(embed => embed.privacy?.query)?.privacy?.query;
  if (pages.length === 0 && !query) return undefined;
  return { ...(pages.length > 0 ? { pages } : {}), ...(query ? { query } : {}) };
}

/** The same of every vendor, by id; a chunk of its own in the npm package. */
export const about: { readonly [id: string]: VendorAbout } = Object.fromEntries(
  catalogue.map(vendor => [vendor.id, aboutOf(vendor)]),
);
