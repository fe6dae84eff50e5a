import type { Tag } from '../../vendors/tags.js';
import { tracesOf, vendorOf } from './traces.js';

const MOST = 10;
/** Chromium keeps 180 for a site, and then throws away the oldest. */
const MOST_COOKIES = 120;

/** Which of its vendors have to be on a page of their kind: some run at once, some make the page load again. */
export function kindOf({ id }: Tag): string {
  const { category, stop } = vendorOf(id);
  if (category === 'necessary') return category;
  return stop === 'reload' ? stop : 'runtime';
}

/** Names that a tag shares with the page; two tags with the same one cannot be told apart there. */
function globalsOf({ id, queue = '' }: Tag): string[] {
  const { globals = [], load } = vendorOf(id);
  const inQueue = Array.from(queue.matchAll(/(?<![.\w$])(?:window\.)?([\w$]+)/g), match => match[1] ?? '');
  const made = [load?.queue?.name, load?.queue?.into].flatMap(name => name ?? []);
  return [...globals, ...made, ...inQueue].filter(name => name !== 'window');
}

const cookiesOn = (page: readonly Tag[]) =>
  page.reduce((sum, { id }) => sum + tracesOf(vendorOf(id)).cookies.length, 0);

function hasRoom(page: readonly Tag[], tag: Tag): boolean {
  const taken = page.flatMap(globalsOf);
  return (
    page.length < MOST &&
    page.every(other => kindOf(other) === kindOf(tag)) &&
    cookiesOn([...page, tag]) <= MOST_COOKIES &&
    !globalsOf(tag).some(name => taken.includes(name))
  );
}

/** As few pages as it takes. */
export function pagesOf(tags: readonly Tag[]): Tag[][] {
  const pages: Tag[][] = [];
  for (const tag of tags) {
    const page = pages.find(taken => hasRoom(taken, tag));
    if (page) page.push(tag);
    else pages.push([tag]);
  }
  return pages;
}
