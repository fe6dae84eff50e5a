import { readCookies, writeCookie } from './natives.js';

/** Every cookie the page can see, as name and raw value. A name occurs twice when two domains or paths set it. */
export function listCookies(): [name: string, value: string][] {
  const list: [string, string][] = [];
  for (const pair of readCookies().split('; ')) {
    const at = pair.indexOf('=');
    if (pair) list.push(at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)]);
  }
  return list;
}

/**
 * The `Domain` values a cookie visible here may have been set with: none (host only), the host and every
 * parent. A script cannot see which (https://httpwg.org/specs/rfc6265.html#cookie), so all are tried; a
 * public suffix among them is refused by the browser and does no harm.
 */
export function cookieDomains(host: string): string[] {
  const domains = [''];
  if (/^[\d.]+$|:/.test(host)) return domains; // an address has no parents
  const labels = host.split('.');
  for (let i = 0; i < labels.length; i++) domains.push(labels.slice(i).join('.'));
  return domains;
}

/** The `Path` values a cookie visible at a path may have been set with: each prefix, with and without its slash. */
export function cookiePaths(pathname: string): string[] {
  const paths = ['/'];
  let path = '';
  for (const part of pathname.split('/')) {
    if (!part) continue;
    path += `/${part}`;
    paths.push(path, `${path}/`);
  }
  return paths;
}

const GONE = '=; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=0';

/**
 * Erases a cookie wherever it may have been set.
 *
 * @returns Whether it is gone, as far as a script can see.
 */
export function eraseCookie(name: string, { hostname, pathname, protocol }: Location): boolean {
  // Partitioned cookies (CHIPS) are a jar of their own, reached only by naming it.
  for (const jar of protocol === 'https:' ? ['', '; secure; partitioned'] : ['']) {
    for (const domain of cookieDomains(hostname)) {
      for (const path of cookiePaths(pathname)) {
        writeCookie(`${name}${GONE}; path=${path}${domain && `; domain=${domain}`}${jar}`);
      }
    }
    if (!listCookies().find(([seen]) => seen === name)) return true;
  }
  return false;
}
