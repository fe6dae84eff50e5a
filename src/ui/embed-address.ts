import type { EmbedAbout } from '../vendors/types.js';

/**
 * Where a visitor finds at the vendor's what a held frame would show: the page that the data name, else what is in
 * the frame. `null` for a frame without an address of its own.
 */
export function pageAddress(frame: string, base: string, { pages = [] }: EmbedAbout = {}): URL | null {
  const address = parse(frame, base);
  for (const [pattern, page] of pages) {
    const found = address && new RegExp(pattern).exec(address.href);
    if (found)
      return parse(
        page.replace(/\$(\d)/g, (_, at) => found[at] ?? ''),
        base,
      );
  }
  return address;
}

/** A frame's address in the form with less tracking, where the vendor takes a word about that. */
export function leanAddress(frame: string, base: string, { query }: EmbedAbout = {}): string | null {
  const address = parse(frame, base);
  if (!address || !query) return null;
  for (const [name, value] of new URLSearchParams(query)) address.searchParams.set(name, value);
  return address.href;
}

function parse(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    return address && /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null; // not an address; the browser would not have gone there either
  }
}
