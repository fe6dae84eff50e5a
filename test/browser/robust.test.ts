/** The UI on pages, in browsers and beside extensions that do with it what they like. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type Look, startBench } from './bench.js';
import { pageOf } from './fixture.js';
import { ORIGIN } from './visit.js';

const config = { vendors: { 'facebook-pixel': true } };
const head = '<script src="https://connect.facebook.net/sink.js"></script>';
const body = '<main id="main"><button id="own" data-consent-open>Cookie settings</button></main>';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Whether the banner is above the page: what is in its middle belongs to it. */
function isOnTop(look: Look): Promise<boolean> {
  return look.hook('banner').evaluate(banner => {
    const { left, top, width, height } = banner.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'askfirst-root';
  });
}

test('a banner that is hidden before it comes up does not come, and leaves the button', async () => {
  const early = '<script>consent.onReady(() => consent.hide())</script>';
  const look = await bench.open({ config, head: head + early, body });
  await look.hook('opener').waitFor();
  expect(await look.isAsking()).toBe(false);
  expect(await look.consent('decided')).toBe(false);
});

describe('an ad blocker', () => {
  const usable = async (look: Look) => {
    await look.page.locator('#own').click({ trial: true });
    expect(await look.ran()).toEqual([]);
    expect(await look.consent('decided')).toBe(false);
    expect(look.errors).toEqual([]);
  };

  test('that hides the UI leaves a usable page with nothing granted', async () => {
    const look = await bench.open({ config, head, body });
    // As an extension does it, for a rule of the page's is weaker than ours.
    await look.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('askfirst-root')!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host{display:none!important}');
      shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
    });
    expect(await look.hook('banner').isVisible()).toBe(false);
    await usable(look);
    await look.page.locator('#own').click();
    await look.settle();
    await usable(look); // no dialog that nobody sees in front of it
  });

  test('that removes the UI leaves a usable page; asked for, the UI comes back', async () => {
    const look = await bench.open({ config, head, body });
    await look.page.evaluate(() => document.querySelector('askfirst-root')!.remove());
    await look.settle();
    expect(await look.page.locator('askfirst-root').count()).toBe(0);
    await usable(look);
    await look.page.locator('#own').click();
    await look.hook('dialog').locator('[data-consent="reject"]').click();
    expect(await look.consent('decided')).toBe(true);
  });

  test.each([
    ['', 30],
    [body, 2],
  ])(
    'that removes the UI whenever it comes leaves the page alone: body %j, at most %i times',
    async (content, times) => {
      const blocker = `<script>var removals = 0; new MutationObserver(() => {
        const found = document.querySelector('askfirst-root');
        if (found) { found.remove(); removals++ }
      }).observe(document, { childList: true, subtree: true })</script>`;
      const look = await bench.open({ config, head: head + blocker, body: content });
      await look.settle();
      expect(await look.page.locator('askfirst-root').count()).toBe(0);
      const removals = await look.page.evaluate(() => Reflect.get(window, 'removals'));
      expect(removals).toBeGreaterThan(0);
      expect(removals).toBeLessThanOrEqual(times);
      expect(await look.ran()).toEqual([]);
      expect(look.errors).toEqual([]);
    },
  );

  test('a rule of the page’s own does not hide it', async () => {
    const style = '<style>askfirst-root{display:none!important;opacity:0!important}</style>';
    const look = await bench.open({ config, head: head + style, body });
    expect(await look.isAsking()).toBe(true);
  });
});

describe('a router', () => {
  const ways = {
    'empties the body': () => {
      document.body.innerHTML = '<main id="main">Next</main>';
    },
    'removes what is in the body, one by one': () => {
      while (document.body.lastChild) document.body.lastChild.remove();
      document.body.append('Next');
    },
    'replaces the body': () => {
      const next = document.createElement('body');
      next.textContent = 'Next';
      document.body.replaceWith(next);
    },
    'takes the body away and brings another later': async () => {
      document.body.remove();
      await new Promise(resolve => setTimeout(resolve, 20));
      document.documentElement.append(document.createElement('body'));
    },
  };

  test.each(Object.entries(ways))('that %s: the banner stays, and can be answered', async (_, swap) => {
    const look = await bench.open({ config, head, body });
    await look.page.evaluate(() => history.pushState(null, '', '/next'));
    await look.page.evaluate(swap);
    await look.settle();
    expect(await isOnTop(look)).toBe(true);
    await look.press('reject');
    await look.hook('opener').waitFor();
    await look.page.evaluate(swap);
    await look.settle();
    await look.hook('opener').click();
    await look.hook('dialog').waitFor();
    expect(look.errors).toEqual([]);
  });

  test('that empties the body while the page is still parsed: banner and button stay', async () => {
    const boot = `<p>Loading …</p><script>document.body.innerHTML = '<main id="main">Application</main>'</script>`;
    const look = await bench.open({ config, head, body: boot });
    expect(await isOnTop(look)).toBe(true);
    await look.press('reject');
    expect(await look.consent('decided')).toBe(true);
    await look.goto({ config, head, body: boot });
    await look.hook('opener').waitFor({ timeout: 5000 });
  });

  test('while the preferences are open: they close without an answer, and the page is free', async () => {
    const look = await bench.open({ config, head, body });
    await look.consent('showPreferences');
    await look.hook('dialog').waitFor();
    await look.page.evaluate(ways['replaces the body']);
    await look.hook('dialog').waitFor({ state: 'detached' });
    expect(await isOnTop(look)).toBe(true);
    expect(await look.consent('decided')).toBe(false);
    await look.press('accept');
    expect(look.errors).toEqual([]);
  });
});

test('a page in a frame asks in its frame, and not around it', async () => {
  bench.server.put('/framed.html', pageOf({ config, head, body }));
  const html = `<!doctype html><title>Outside</title><iframe src="${ORIGIN}/framed.html" width="320" height="256"></iframe>`;
  const look = await bench.open({ html });
  const frame = look.page.frameLocator('iframe');
  const reject = frame.locator('askfirst-root [data-consent="banner"] [data-consent="reject"]');
  await reject.click();
  await reject.waitFor({ state: 'detached' });
  expect(await look.page.locator('askfirst-root').count()).toBe(0);
  expect(await look.cookies()).toEqual(['consent']);
});

test('of two tabs that ask, one answer is enough', async () => {
  const first = await bench.open({ config, head, body });
  const second = await first.tab({ config, head, body });
  await second.press('reject');
  await first.page.bringToFront();
  await first.hook('banner').waitFor({ state: 'detached' });
  await first.hook('opener').waitFor();
});
