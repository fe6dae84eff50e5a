/** How long the browser is busy with `consent.js` itself, by the browser's own trace. */
import { quantile } from './measure.mjs';
import { openPage } from './pages.mjs';

/** Chromium's event for compiling and running one script; work that the script leaves for later is not in it. */
const EVENT = 'EvaluateScript';
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-v8.compile'];

/** Milliseconds on a first visit and on one after an answer, with the processor slowed down so many times. */
export async function measureEvaluation(browser, slowdown, rounds) {
  const first = [];
  const back = [];
  for (let round = -1; round < rounds; round++) {
    const page = await openPage(browser, 'ours');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.context().clearCookies();
    const times = [await timeReload(browser, page)];
    await page.evaluate(() => globalThis.consent.acceptAll());
    times.push(await timeReload(browser, page));
    await page.context().close();
    if (round < 0) continue;
    first.push(times[0]);
    back.push(times[1]);
  }
  return { first: quantile(first), back: quantile(back) };
}

async function timeReload(browser, page) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.reload();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const ours = traceEvents.find(
    event => event.name === EVENT && event.args.data?.url.endsWith('/consent.js'),
  );
  if (!ours?.dur) throw new Error(`The trace has no ${EVENT} of consent.js.`);
  return ours.dur / 1000;
}
