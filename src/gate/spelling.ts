import { baseUri } from '../lib/natives.js';
import { decode, plainPath } from './match.js';

/** Says whether a text could contain an address of somebody who is held. Says no only when that is certain. */
export type Suspicion = (text: string, isCss?: boolean) => boolean;

/** What a URL parser takes for the start of a host, and all up to the end of what may hold one. */
const AUTHORITY = /(?:(?:http|ws)s?:[/\\]*|[/\\]{2,})([^/\\?#]*)/gi;

/** What stands between characters that no host we know has in it: users, ports, quotes, the rest of a tag. */
const PIECE = /\[[^\]]*|[^\0- "'`<>()[\]{}:;,@&=|^!$*+~]+/g;

/** A host that every parser reads as it stands. */
const PLAIN_HOST = /^(?:[\w-]+\.)*[a-z_-][\w-]*$/i;

/**
 * A character reference that can be part of an address: by number, save those of quotes, dashes and spaces, or by
 * name. `&amp;` may precede it where a text is HTML inside an attribute (`srcdoc`).
 * https://html.spec.whatwg.org/multipage/named-characters.html
 */
const REFERENCE =
  /&(?:(?:amp|AMP);?)*(?:#(?!0*(?:34|39|160|8211|8212|821[678]|822[0126]);|[xX]0*(?:22|27|[aA]0|201[349cdCD]);)|(?:sol|bsol|colon|period|lowbar|UnderBar|percnt|commat|num|quest|fjlig|Tab|NewLine);)/;

/** A reference by name where a host may be, where also a soft hyphen or 𝕗 count; the usual ones of prose do not. */
const HOST_REFERENCE =
  /&(?:(?:amp|AMP);?)*(?!(?:amp|AMP|quot|apos|lt|gt|nbsp|copy|hellip|bull|middot|[lr][sd]?quo|[lr]aquo|[mn]dash|[lr]arr);)[a-z]/i;

/** Whether a text could have a host in it. Of what most texts lack, looking for a character is far cheaper than a pattern. */
function mayHaveHost(line: string): boolean {
  if (line.indexOf('//') >= 0 || line.indexOf('\\') >= 0) return true;
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
    if ('psPS'.includes(line[at - 1] ?? ' ')) return true; // http:, https:, ws:, wss:
  }
  return false;
}

const hasBreak = (text: string) => ['\n', '\t', '\r'].some(char => text.indexOf(char) >= 0);

/** Where HTML has CSS in it, which has escapes of its own. */
const STYLED = /style|svg|fill|stroke|filter|mask|clip|cursor|marker/i;

/**
 * A quick look at HTML or CSS, so that only what may concern us is parsed.
 *
 * @param isHeldHost Whether somebody with addresses on a host is held. Gets a host as `URL` gives it.
 * @param isHeldPath Whether a text may hold a path that is held on the site itself or on any host.
 */
export function createSuspicion(
  isHeldHost: (host: string) => boolean,
  isHeldPath: (text: string) => boolean,
): Suspicion {
  let base = '';
  let hostname = '';
  let path = '';
  /** Relative addresses of every text mean something held. */
  function isHeldBase(): boolean {
    if (base !== baseUri()) {
      base = baseUri();
      const url = new URL(base);
      hostname = url.hostname;
      path = plainPath(url.pathname);
    }
    return isHeldHost(hostname) || isHeldPath(path);
  }

  return (text, isCss = false) => {
    // The URL parser removes these wherever they are: https://url.spec.whatwg.org/#concept-basic-url-parser
    const line = hasBreak(text) ? text.replace(/[\t\n\r]+/g, '') : text;
    const hasReference = !isCss && line.indexOf('&') >= 0;
    if (line.indexOf('\\') >= 0 && (isCss || STYLED.test(line))) return true;
    if ((hasReference && REFERENCE.test(line)) || isHeldBase()) return true;
    if (isHeldPath(line.indexOf('%') < 0 ? line : decode(line, decodeURIComponent))) return true;
    if (!mayHaveHost(line)) return false;
    const seen = new Set<string>();
    // The # of a harmless reference ends no host.
    const scanned = !hasReference ? line : line.replace(/&(?:(?:amp|AMP);?)*#/g, '"');
    for (const [, authority = ''] of scanned.matchAll(AUTHORITY)) {
      // Most of a page's addresses are on the same few hosts.
      if (seen.has(authority)) continue;
      seen.add(authority);
      if (!isCss && HOST_REFERENCE.test(authority)) return true;
      for (const [piece] of authority.matchAll(PIECE)) {
        const host = hostOf(piece);
        if (host && isHeldHost(host)) return true;
      }
    }
    return false;
  };
}

/** The host a browser makes of a text, or empty. */
function hostOf(text: string): string {
  if (PLAIN_HOST.test(text)) return text.toLowerCase();
  try {
    return new URL(`https://${text}${text.startsWith('[') ? ']' : ''}`).hostname;
  } catch {
    return '';
  }
}
