import { warn } from '../lib/warn.js';
import { show } from './check.js';

/** The inline configuration, `<script type="application/json" data-consent-config>`, or nothing. */
export function readInline(doc: Document): unknown {
  const element = doc.querySelector('script[data-consent-config]');
  return element ? parse(element.textContent ?? '', 'data-consent-config') : undefined;
}

/**
 * Fetches the configuration file. Never rejects: without it every vendor of the catalogue stays held, and the
 * owner is told why.
 *
 * @returns The file's content, or `undefined`.
 */
export async function fetchFile(address: string, fetcher: typeof fetch): Promise<unknown> {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) {
      warn(`data-config: ${show(address)} is on another site; whoever owns it decides what runs on yours.`);
    }
    const response = await fetcher(url.href, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return parse(await response.text(), address);
  } catch (error) {
    warn(
      `data-config: could not read ${show(address)} (${error instanceof Error ? error.message : error}); ` +
        'every known vendor stays held until it can be read.',
    );
    return undefined;
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    warn(
      `${where}: got text that is not JSON (${error instanceof Error ? error.message : error}); ` +
        'check commas and quotes; every known vendor stays held.',
    );
    return undefined;
  }
}
