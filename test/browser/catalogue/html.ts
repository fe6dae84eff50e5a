import type { Tag } from '../../vendors/tags.js';
import { pageOf } from '../fixture.js';
import { ORIGIN } from '../visit.js';

/** Most snippets belong into the head; those with something to see, into the body. */
export function htmlOf(tags: readonly Tag[], config: unknown): string {
  const isSeen = ({ snippet }: Tag) => /<(iframe|div|a|p|blockquote|section|video|form)\b/.test(snippet);
  const join = (list: readonly Tag[]) => list.map(tag => tag.snippet).join('\n');
  return pageOf({ config, head: join(tags.filter(tag => !isSeen(tag))), body: join(tags.filter(isSeen)) });
}

const DESTS: { readonly [element: string]: string } = {
  script: 'script',
  link: 'style',
  img: 'image',
  iframe: 'iframe',
};

/** What browsers find in the HTML before any script runs, as `script host/path`. */
export function aheadIn(html: string): Set<string> {
  const tags = html.matchAll(
    /<(script|link|img|iframe)\b[^>]*?\s(?:src|href)\s*=\s*["']?([^"'\s>]+)[^>]*>/gi,
  );
  return new Set(
    Array.from(tags, ([text, element = '', address = '']) => {
      const { host, pathname, search } = new URL(address.replaceAll('&amp;', '&'), ORIGIN);
      const dest = /\sas=["']?(\w+)/.exec(text)?.[1] ?? DESTS[element.toLowerCase()];
      return `${dest} ${host}${pathname}${search}`;
    }),
  );
}

/** Whose snippet stands at a line of the HTML, counted from 1. */
export function tagAt(html: string, tags: readonly Tag[], line: number): string | undefined {
  const upTo = html.split('\n').slice(0, line).join('\n').length;
  const isThere = ({ snippet }: Tag) => {
    const start = html.indexOf(snippet);
    return start >= 0 && start < upTo && upTo <= start + snippet.length;
  };
  return tags.find(isThere)?.id;
}
