/** How long the browser is busy with `consent.js` itself, by the browser's own trace. */
import { quantile } from './measure.mjs';
import { openContext, urlOf } from './pages.mjs';

/** Chromium's event for compiling and running one script; work that the script leaves for later is not in it. */
const EVENT = 'EvaluateScript';
const CATEGORIES = ['devtools.timeline'];

/** Milliseconds of processor time on a first visit and on one after an answer. */
export async function measureEvaluation(browser, rounds) {
  const answer = await answerOf(browser);
  const first = [];
  const back = [];
  for (let round = 0; round < rounds; round++) {
    first.push(await timeVisit(browser, []));
    back.push(await timeVisit(browser, answer));
  }
  return { first: quantile(first), back: quantile(back) };
}

/** The cookies of a visitor who agreed to everything. */
async function answerOf(browser) {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto(urlOf('ours'));
  await page.evaluate(() => globalThis.consent.acceptAll());
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** One page view in a process of its own: in one that has seen the script before, its compiled code is still there. */
async function timeVisit(browser, cookies) {
  const context = await openContext(browser);
  await context.addCookies(cookies);
  const page = await context.newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(urlOf('ours'));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  const ours = traceEvents.find(
    event => event.name === EVENT && event.args.data?.url.endsWith('/consent.js'),
  );
  if (!ours?.tdur) throw new Error(`The trace has no ${EVENT} of consent.js.`);
  return ours.tdur / 1000; // on the processor; `dur` has the waiting for it too
}
