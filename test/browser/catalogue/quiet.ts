import type { Page, Request } from 'playwright-core';

/** Nothing is asked for in so long, and the page had a turn meanwhile. */
const QUIET = 60;
const PATIENCE = 5000;

/** Begins to count what a page asks for; the function that comes back waits until nothing is on its way. */
export function startQuiet(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = Date.now();
  const change = (act: () => unknown) => {
    act();
    last = Date.now();
  };
  page.on('request', request => change(() => open.add(request)));
  page.on('requestfinished', request => change(() => open.delete(request)));
  page.on('requestfailed', request => change(() => open.delete(request)));

  return async () => {
    const end = Date.now() + PATIENCE;
    last = Date.now();
    do {
      await page.waitForLoadState('load');
      await turn(page);
    } while ((open.size > 0 || Date.now() - last < QUIET) && Date.now() < end);
  };
}

/** Its own timers: a page that is busy has not come to rest. */
async function turn(page: Page): Promise<void> {
  await page
    .evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), QUIET)
    .catch(error => {
      if (!/context was destroyed|navigat/i.test(error.message)) throw error;
    });
}
