import { warn } from '../lib/warn.js';

/** The inline configuration, `<script type="application/json" data-consent-config>`, or nothing. */
export function readInline(doc: Document): unknown {
  const text = doc.querySelector('script[data-consent-config]')?.textContent;
  return text ? parse(text, 'data-consent-config') : undefined;
}

/**
 * Fetches the configuration file. Never rejects: without it every vendor of the catalogue stays held, and the
 * owner is told why.
 *
 * @returns The file's content, or `undefined`.
 */
export async function fetchFile(address: string, fetcher: typeof fetch): Promise<unknown> {
  // Told, not ended: a late answer still counts.
  const slow = setTimeout(() => warn('config-unreadable', address, 'no answer for 10 seconds'), 10_000);
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) warn('config-other-site', address);
    const response = await fetcher(url.href, { credentials: 'same-origin' });
    clearTimeout(slow);
    if (response.ok) return parse(await response.text(), address);
    warn('config-unreadable', address, `the server answered ${response.status}`);
  } catch (error) {
    clearTimeout(slow);
    warn('config-unreadable', address, String(error));
  }
  return undefined;
}

function parse(text: string, where: string): unknown {
  try {
    const found: unknown = JSON.parse(text);
    if (Object(found) === found && !Array.isArray(found)) return found;
    throw new Error('expected an object {…}');
  } catch (error) {
    warn('config-not-json', where, String(error));
    return undefined;
  }
}
