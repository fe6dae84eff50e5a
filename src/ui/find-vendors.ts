import type { VendorInfo } from '../types.js';
import type { AboutVendors } from './ui.js';

/**
 * The vendors in which every word of a query occurs: in the name, the company, the purpose or a cookie's name. Case
 * and accents make no difference.
 */
export function findVendors(
  query: string,
  vendors: readonly VendorInfo[],
  about: AboutVendors,
): VendorInfo[] {
  const wanted = plain(query).split(/\s+/);
  return vendors.filter(({ id, name }) => {
    const { company = '', purpose = '', cookies = [] } = about[id] ?? {};
    const text = plain([name, company, purpose, ...cookies.map(cookie => cookie.name)].join('\n'));
    return wanted.every(word => text.includes(word));
  });
}

/** @see https://www.unicode.org/reports/tr15/ for the separation of letters and marks */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
