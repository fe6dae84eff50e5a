import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../scripts/browser.mjs';
import { vendorOf } from '../catalogue/traces.js';
import { type Hosts, startHosts } from './hosts.js';
import { bare, byParameters, bySnippet } from './pages.js';
import type { Tracker } from './tracker.js';
import { type Phase, sendVisitor, type Visitor } from './visitor.js';
import { type Facts, walk, walkBack, walkBare } from './walks.js';

/** How a tracker comes into the page. */
export type Way = 'by its snippet' | 'by its parameters';

/** What came of all visits to one tracker. */
export interface Seen {
  /** Without Askfirst. */
  readonly bare: Phase;
  /** Whom the page asked then that Askfirst does not take for the vendor. */
  readonly strangers: readonly string[];
  readonly walks: { readonly [way in Way]?: Facts };
  /** After a yes, a withdrawal and another yes on one page; of those that go on in that page. */
  readonly again: Phase | null;
}

/** Most of a visit is waiting. */
const AT_ONCE = 3;

/** The ways that a tracker has. */
export function waysOf({ id }: Tracker): Way[] {
  return vendorOf(id).load ? ['by its snippet', 'by its parameters'] : ['by its snippet'];
}

/** Visits all trackers. A failure is for the one who asks for what was seen of that tracker. */
export async function visitAll(trackers: readonly Tracker[]): Promise<Map<string, Promise<Seen>>> {
  const hosts = await startHosts(trackers);
  // Not the headless shell: it says what it is, and trackers do not count what says so.
  const browser = await launchChromium(`--host-resolver-rules=MAP * 127.0.0.1:${hosts.server.port}`);
  const seen = new Map<string, Promise<Seen>>();
  const rest = [...trackers];
  const work = async () => {
    for (let tracker = rest.shift(); tracker; tracker = rest.shift()) {
      const visits = see(browser, hosts, tracker);
      seen.set(tracker.id, visits);
      await visits.catch(() => {});
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return seen;
  } finally {
    await browser.close();
    await hosts.server.close();
  }
}

/** One visit after the other: the server cannot tell them apart. */
async function see(browser: Browser, hosts: Hosts, tracker: Tracker): Promise<Seen> {
  async function visit<T>(html: string, act: (visitor: Visitor) => Promise<T>): Promise<T> {
    const visitor = await sendVisitor(browser, hosts, tracker, html);
    try {
      return await act(visitor);
    } finally {
      await visitor.close();
    }
  }

  const seen = await visit(bare(tracker), async visitor => ({
    bare: await walkBare(visitor, tracker),
    strangers: [...visitor.strangers],
  }));
  const walks: { [way in Way]?: Facts } = {};
  for (const way of waysOf(tracker)) {
    const html = way === 'by its snippet' ? bySnippet(tracker) : byParameters(tracker);
    walks[way] = await visit(html, visitor => walk(visitor, tracker, eventsOf(way)));
  }
  const isEndedByReload = vendorOf(tracker.id).stop === 'reload';
  const again = isEndedByReload
    ? null
    : await visit(bySnippet(tracker), visitor => walkBack(visitor, tracker));
  return { ...seen, walks, again };
}

/** What is counted in the end: only in a page with the snippet can a site count before the yes. */
export const eventsOf = (way: Way): string[] =>
  way === 'by its snippet' ? ['event-early', 'event-later'] : ['event-later'];
