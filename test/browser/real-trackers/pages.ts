import { readTags, type Tag } from '../../vendors/tags.js';
import { vendorOf } from '../catalogue/traces.js';
import { pageOf } from '../fixture.js';
import type { Tracker } from './tracker.js';

const tags = readTags();

/** With the official snippet, and with an event that the site counts right behind it. */
export function bySnippet({ id, count }: Tracker): string {
  const { snippet } = tags.find(tag => tag.id === id) as Tag;
  const head = `${snippet}\n<script>${count('event-early')}</script>`;
  return pageOf({ config: { vendors: { [id]: true } }, head });
}

/** The same, as it was before Askfirst. */
export const bare = (tracker: Tracker): string =>
  bySnippet(tracker).replace('<script src="/dist/consent.js"></script>', '');

/** With nothing but the parameters. */
export function byParameters({ id }: Tracker): string {
  const params = Object.entries(vendorOf(id).params ?? {});
  const examples = Object.fromEntries(params.map(([name, { example }]) => [name, example]));
  return pageOf({ config: { vendors: { [id]: examples } } });
}
