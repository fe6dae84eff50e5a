/**
 * The UI by keyboard, on small screens, under axe and after a look at another page, in three engines. Most tests begin
 * with their row of docs/accessibility.md; what one engine can prove for all is in test/browser/accessibility.test.ts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeEngines } from './describe.js';
import type { Key, Visitor } from './engine.js';

const ORIGIN = 'https://www.fernhill.test';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KIT = readFileSync(new URL('./files/kit.js', import.meta.url), 'utf8');
const CONFIG = {
  policyUrl: '/privacy.html',
  vendors: { 'facebook-pixel': true, 'google-analytics': true, hotjar: true, youtube: true },
  texts: { ar: { dir: 'rtl' } },
};
const BODY = `<h1>Fixture</h1>
<p><label>Search <input id="field"></label> <button id="own" data-consent-open>Cookie settings</button></p>
<script>if (location.search === '?typing') document.getElementById('field').focus()</script>`;
const LONG = Array.from(
  { length: 12 },
  (_, at) => `<p style="margin:6em 3em"><a id="l${at}" href="#l${at}">Link ${at}</a></p>`,
);
const STAGE = `<!doctype html><html lang="en"><title>Stage</title><link rel="icon" href="data:,">
<script src="/kit.js"></script><body></body></html>`;
const pageOf = (config: object, body: string) => `<!doctype html><html lang="en"><head>
<script type="application/json" data-consent-config>${JSON.stringify(config)}</script>
<script src="/dist/consent.js"></script><script src="/kit.js"></script><script src="/axe.js"></script>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fixture</title>
<link rel="icon" href="data:,"></head><body><main>${body}</main></body></html>`;
/** A phone at 400 %, a phone on its side, a phone, a desktop. */
const SIZES = [
  [320, 256],
  [568, 320],
  [320, 640],
  [1280, 700],
] as const;

describeEngines((bed, name) => {
  let visitor: Visitor;
  beforeAll(async () => {
    // Sent without "no-store", which would keep a page out of the back/forward cache.
    const put = (path: string, type: string, content: string) =>
      bed.server.put(path, (_, response) => {
        response.setHeader('content-type', `text/${type}; charset=utf-8`);
        response.end(content);
      });
    put('/kit.js', 'javascript', KIT);
    put('/axe.js', 'javascript', AXE);
    put('/stage.html', 'html', STAGE);
    put('/ui.html', 'html', pageOf(CONFIG, BODY));
    for (const position of ['bottom', 'top']) {
      put(`/long-${position}.html`, 'html', pageOf({ ...CONFIG, ui: { position } }, LONG.join('')));
    }
    visitor = await bed.engine.visit();
  });

  const run = <T>(code: string) => visitor.evaluate<T>(code);
  const focused = () => run<string>('kit.focused()');
  const until = (code: string) => run<boolean>(`kit.until(() => ${code})`);

  /** Opens the page and waits for the banner. */
  async function open(page = 'ui.html'): Promise<void> {
    await visitor.goto(`${ORIGIN}/${page}`);
    await until("kit.isShown('banner')");
  }

  /** Everything that gets the focus on the way, from the first press to the last. */
  async function walk(key: Key, presses: number): Promise<string[]> {
    const stops: string[] = [];
    for (let press = 0; press < presses; press++) {
      await visitor.press(key);
      stops.push(await focused());
    }
    return stops;
  }

  /** Opens the dialog from the banner as a hand on the keyboard does. */
  async function openDialog(): Promise<void> {
    await run("kit.find('preferences').focus()");
    await visitor.press('Enter');
    await until("kit.find('dialog')");
  }

  describe('by keyboard', () => {
    test('E03 the banner leaves the focus where the visitor is typing, and is announced', async () => {
      await open('ui.html?typing');
      expect(await focused()).toBe('page field');
      await until('kit.announced()');
      expect(await run('kit.announced()')).toMatch(/^May we use cookies\? /);
      expect(await focused()).toBe('page field');
    });

    test('E01 E02 the first Tab comes to the banner, the next ones through it and on to the page', async () => {
      await open();
      expect(await focused()).toBe('nothing');
      expect(await walk('Tab', 6)).toEqual([
        'banner a',
        'banner accept',
        'banner reject',
        'banner preferences',
        'page field',
        'page own',
      ]);
      expect((await walk('Shift+Tab', 2))[1]).toBe('banner preferences');
    });

    test('E04 E05 E25 the dialog begins at its title, keeps Tab inside, and gives the focus back', async () => {
      await openDialog();
      expect(await focused()).toBe('dialog heading');
      const onward = await walk('Tab', 16);
      const size = onward.indexOf('dialog close', 1);
      expect(onward[0]).toBe('dialog close');
      expect(size).toBeGreaterThan(8);
      expect(onward.filter(stop => !stop.startsWith('dialog '))).toEqual([]);
      expect(onward.slice(size)).toEqual(onward.slice(0, onward.length - size));
      await run("kit.find('close').focus()");
      expect(await walk('Shift+Tab', 1)).toEqual(['dialog save']);
      await visitor.press('Escape');
      await until("!kit.find('dialog')");
      expect(await focused()).toBe('banner preferences');
    });

    test('E06 E07 a switch takes the space bar, and Escape forgets it', async () => {
      await openDialog();
      const input = "kit.find('dialog').querySelector('input:enabled')";
      await run(`${input}.focus()`);
      await visitor.press('Space');
      expect(await run(`${input}.checked`)).toBe(true);
      await visitor.press('Escape');
      await until("!kit.find('dialog')");
      expect(await run("[consent.decided, kit.isShown('banner'), document.cookie]")).toEqual([
        false,
        true,
        '',
      ]);
    });

    test('E20 Enter on a button answers, says so, and leaves the page to the visitor', async () => {
      await run("kit.find('reject').focus()");
      await visitor.press('Enter');
      await until("consent.decided && !kit.isShown('banner')");
      await until("kit.announced() === 'Your choice was saved.'");
      expect(await run("consent.has('facebook-pixel')")).toBe(false);
      expect(await walk('Tab', 2)).toEqual(['opener', 'page field']);
    });

    test('E04 where what opened the dialog is gone, the focus goes to the permanent button', async () => {
      await run("document.getElementById('own').focus()");
      await visitor.press('Enter');
      await until("kit.find('dialog')");
      await run("document.getElementById('own').remove()");
      await visitor.press('Escape');
      await until("!kit.find('dialog')");
      expect(await focused()).toBe('opener');
    });
  });

  test.each(SIZES)('E10 E13 E15 all of it can be reached and pressed at %i by %i', async (width, height) => {
    await visitor.goto(`${ORIGIN}/stage.html`);
    const faults = await run(`(async () => {
      const frame = await kit.frame('/ui.html', ${width}, ${height});
      const { consent, document: doc } = frame.contentWindow;
      const found = kit.faults(frame, 'banner');
      consent.showPreferences();
      await kit.until(() => kit.isShown('dialog', doc));
      found.push(...kit.faults(frame, 'dialog'));
      for (const fold of kit.find('dialog', doc).querySelectorAll('[aria-expanded=false]')) fold.click();
      await new Promise(resolve => setTimeout(resolve, 50));
      found.push(...kit.faults(frame, 'dialog'));
      consent.rejectAll();
      consent.hide();
      await kit.until(() => kit.isShown('opener', doc));
      const { width: w, height: h } = kit.find('opener', doc).getBoundingClientRect();
      return w >= 44 && h >= 44 ? found : [...found, 'the opener is ' + w + ' by ' + h];
    })()`);
    expect(faults).toEqual([]);
  });

  test.each(SIZES)('E14 with wide spacing and text of 200 % the same at %i by %i', async (width, height) => {
    await visitor.goto(`${ORIGIN}/stage.html`);
    const faults = await run(`(async () => {
      const frame = await kit.frame('/ui.html', ${width}, ${height});
      kit.widen(frame);
      const found = kit.faults(frame, 'banner');
      frame.contentWindow.consent.showPreferences();
      await kit.until(() => kit.isShown('dialog', frame.contentDocument));
      return [...found, ...kit.faults(frame, 'dialog')];
    })()`);
    expect(faults).toEqual([]);
  });

  test.each(['bottom', 'top'])('E12 a banner at the %s hides nothing that has the focus', async position => {
    // The visitor of the tests before has answered; this one scrolls, forth and back.
    await visitor.close();
    visitor = await bed.engine.visit();
    await open(`long-${position}.html`);
    const hidden: string[] = [];
    for (const [key, presses] of [
      ['Tab', 16],
      ['Shift+Tab', 11],
    ] as const) {
      for (let press = 0; press < presses; press++) {
        await visitor.press(key);
        if (await run('kit.hidesFocus()')) hidden.push(await focused());
      }
      expect(await focused()).toBe(key === 'Tab' ? 'page l11' : 'page l0');
    }
    expect(hidden).toEqual([]);
  });

  // What axe looks at is the same in every engine; in WebKitGTK it takes half of this suite's time.
  test.skipIf(name === 'webkit').each([320, 1280])(
    'E11 E26 axe finds nothing in any state at %i px',
    async width => {
      await visitor.goto(`${ORIGIN}/stage.html`);
      const found = await run(`(async () => {
      const { contentWindow: page } = await kit.frame('/ui.html', ${width}, 700);
      const { consent, kit: own, document: doc } = page;
      const found = {};
      const states = {
        banner: async () => {
          consent.show();
          await own.until(() => own.isShown('banner'));
        },
        folded: async () => {
          consent.showPreferences();
          await own.until(() => own.isShown('dialog'));
        },
        unfolded: async () => {
          for (const fold of own.find('dialog').querySelectorAll('[aria-expanded=false]')) fold.click();
          await own.until(() => own.find('dialog').querySelectorAll('li').length > 3);
        },
        saved: async () => {
          own.find('save').click();
          await own.until(() => own.isShown('opener'));
        },
      };
      for (const language of ['en', 'ar']) {
        await consent.setLanguage(language);
        for (const [state, come] of Object.entries(states)) {
          await come();
          for (const theme of ['light', 'dark']) {
            doc.querySelector('askfirst-root').setAttribute('theme', theme);
            const violations = await own.violations();
            if (violations.length) found[[language, state, theme].join(' ')] = violations;
          }
        }
      }
      return found;
    })()`);
      expect(found).toEqual({});
    },
  );

  test('back from a page where the visitor answered, nobody is asked again', async () => {
    await visitor.close();
    visitor = await bed.engine.visit();
    await open();
    await run('void (window.before = true)');
    await open('ui.html?next');
    await run('consent.rejectAll()');
    await run('void setTimeout(() => history.back())');
    await expect.poll(() => run('location.search').catch(() => null), { timeout: 10_000 }).toBe('');
    // Playwright switches Chromium's back/forward cache off: there the page is loaded anew.
    expect((await run('window.before')) === true).toBe(name !== 'chromium');
    await until("consent.decided && !kit.isShown('banner') && kit.isShown('opener')");
  });
});
