/** One page view under observation: what of it reached the vendor. */
import type { Bed } from '../engines/describe.js';
import type { Visitor } from '../engines/engine.js';
import type { Case } from './case.js';
import { hostOf, keyOf, pageOf, pathOf, type Setting } from './page.js';
import { answer, sheetMark } from './vendor.js';

const ORIGIN = 'https://www.fernhill.test';
/** Longer than a handshake with a vendor and its answer take here (50 ms), and than a browser is idle before it prefetches. */
const QUIET = 350;
/** How long something that has to happen may take, when nothing else happens. */
const PATIENCE = 3_000;

/** How far a case got. */
export type Verdict = 'held' | 'connected' | 'fetched' | 'leaked';

/** What reached the vendor by now. */
export interface Sight {
  verdictOf(one: Case): Verdict;
  /** Whether the vendor got all that the case has for it. */
  isLive(one: Case): boolean;
  /** Our gate does not look at insertions. */
  readonly isAtRest: boolean;
  /** Errors that code met, by case. */
  readonly failed: { readonly [id: string]: string };
}

/** An open page. */
export interface Look {
  /** Waits until nothing more is asked for. */
  settled(): Promise<Sight>;
  /** Waits until all of these are live, and gives up after a while. */
  untilLive(cases: readonly Case[]): Promise<Sight>;
  /** Calls a member of `window.consent`. */
  consent(member: 'acceptAll' | 'rejectAll' | 'revoke'): Promise<void>;
}

/** What the page itself can tell. */
interface Told {
  readonly used: readonly string[];
  readonly isAtRest: boolean;
  readonly failed: { readonly [id: string]: string };
  readonly stored: readonly string[];
}

let views = 0;

/** Opens a page with these cases as the visitor's next. */
export async function look(
  bed: Bed,
  visitor: Visitor,
  page: readonly Case[],
  setting: Setting | null,
): Promise<Look> {
  const { engine, server } = bed;
  const token = `v${++views}`;
  server.put(`/leaks-${token}.html`, pageOf(page, setting, token));
  for (const one of page) {
    const path = pathOf(one, token);
    const content = one.ext === 'js' && answer(new URL(path, ORIGIN));
    if (content) server.put(path, content.body);
  }
  server.reset();
  engine.forget();
  await visitor.goto(`${ORIGIN}/leaks-${token}.html`);

  const traffic = () => server.log.length + engine.connections.length;

  async function see(): Promise<Sight> {
    const told = await visitor.evaluate<Told>(probe(page));
    const stored = new Set([...told.stored, ...(await visitor.cookies())]);
    const used = new Set(told.used);
    const asked = new Set(
      server.log.flatMap(({ path }) => new RegExp(`/([\\w-]+)/${token}\\.`).exec(path)?.[1] ?? []),
    );
    const connected = new Set(engine.connections);
    const verdictOf = (one: Case): Verdict => {
      if (one.proof === 'stored') return stored.has(keyOf(one, token)) ? 'leaked' : 'held';
      if (asked.has(one.id)) return one.proof === 'use' && !used.has(one.id) ? 'fetched' : 'leaked';
      return hostOf(one).startsWith(`${one.id}.`) && connected.has(hostOf(one)) ? 'connected' : 'held';
    };
    return {
      verdictOf,
      isLive: one => verdictOf(one) === (one.proof === 'connect' ? 'connected' : 'leaked'),
      isAtRest: told.isAtRest,
      failed: told.failed,
    };
  }

  return {
    async settled() {
      let before: number;
      do {
        before = traffic();
        await pause(QUIET);
      } while (before !== traffic());
      return see();
    },
    async untilLive(cases) {
      let sight = await see();
      let last = traffic();
      let since = Date.now();
      while (!cases.every(sight.isLive) && Date.now() - since < PATIENCE) {
        await pause(100);
        sight = await see();
        if (traffic() !== last) since = Date.now();
        last = traffic();
      }
      return sight;
    },
    consent: member => visitor.evaluate(`void consent.${member}()`),
  };
}

/** An expression for everything that the page can tell. */
function probe(page: readonly Case[]): string {
  const sheets = page.filter(one => one.ext === 'css').map(one => [one.id, sheetMark(one.id)]);
  return `(async () => {
    const style = getComputedStyle(document.documentElement);
    const sheets = ${JSON.stringify(sheets)}.filter(([, mark]) => style.getPropertyValue(mark));
    const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    stored.push(...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()));
    try {
      for await (const name of (await navigator.storage.getDirectory()).keys()) stored.push(name);
    } catch {}
    const { used, failed } = __leaks;
    return { used: [...used, ...sheets.map(([id]) => id)], isAtRest: __leaks.isAtRest(), failed, stored };
  })()`;
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
