import { facts } from '../catalogue/facts.js';
import { claims } from '../catalogue/known.js';
import type { VendorOptions } from '../config/options.js';
import { findVendor } from '../config/vendors.js';
import type { GuardData } from '../guard/hosts.js';
import { catalogue } from '../vendors/index.js';

/** A configuration as it stands in its file. */
export interface GivenConfig {
  readonly vendors?: { readonly [id: string]: true | string | number | VendorOptions };
  readonly cookie?: { readonly name?: string };
}

/**
 * What the guard in a page has to know of a configuration: whose hosts are held, and until which category's yes.
 *
 * @param ui Address of the UI.
 */
export function guardData({ vendors = {}, cookie }: GivenConfig, ui: string): GuardData {
  const hosts: { [host: string]: string[] } = {};
  const categories: { [id: string]: string } = {};
  const paths: string[] = [];
  const names: string[] = [];
  const defines: string[] = [];
  for (const [word, given] of Object.entries(vendors)) {
    const own: VendorOptions = typeof given === 'object' ? given : {};
    const listed = findVendor(catalogue, word);
    const id = listed?.id ?? word;
    const category = own.category ?? listed?.category ?? 'marketing';
    if (category === 'necessary') continue;
    categories[id] = category;
    const claimed = claims.filter(([, vendor]) => vendor === id).map(([address]) => address);
    for (const address of [...(own.hosts ?? []), ...claimed]) {
      if (address.startsWith('/')) paths.push(address);
      const host = hostOf(address);
      if (host) hosts[host] = [...new Set([...(hosts[host] ?? []), id])];
    }
    const { cookies = [], storage = [] } = facts[id] ?? {};
    names.push(...cookies, ...storage, ...(own.storage ?? []));
    defines.push(...(listed?.defines ?? []));
    names.push(...(own.cookies ?? []).map(one => (typeof one === 'string' ? one : one.name)));
  }
  return {
    hosts,
    vendors: categories,
    paths,
    names: [...new Set(names)],
    defines,
    cookie: cookie?.name ?? 'consent',
    ui,
  };
}

/**
 * The host of an address without what makes it finer: the rest of Askfirst sorts out a moment later what need not be
 * held. Files on any host, and hosts under any public suffix, are left to the rest.
 */
function hostOf(address: string): string {
  const host = address
    .replace(/[/?].*/, '')
    .replace(/^\*\./, '')
    .replace(/:\d+$/, '');
  return host.includes('*') ? '' : host;
}
