import type { Tag } from '../../vendors/tags.js';
import { act, type Part } from './in-page.js';
import { tracesOf, vendorOf } from './traces.js';

/** What the hosts of all vendors answer: a stand-in where the file of a tag is asked for, and hardly anything else. */
export function answer(
  tags: readonly Tag[],
  url: URL,
  dest: string,
): { readonly type: string; readonly body: string } | null {
  if (dest === 'iframe') return { type: 'text/html', body: '<!doctype html><title>Frame</title>' };
  if (dest === 'style') return { type: 'text/css', body: '/* a style sheet */' };
  const tag = dest === 'script' && tags.find(({ run }) => run && url.href.startsWith(run));
  return tag ? { type: 'text/javascript', body: `(${act})(${JSON.stringify(partOf(tag, url))});` } : null;
}

function partOf({ id }: Tag, url: URL): Part {
  const vendor = vendorOf(id);
  return { id, url: url.href, defines: vendor.defines ?? [], ...tracesOf(vendor) };
}
