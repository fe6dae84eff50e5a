/**
 * Takes the pictures of the docs: what a visitor sees, in Chromium, from `dist/` as it is, so build first.
 *
 *     node scripts/pictures.mjs                  all of them, into docs/pictures/
 *     node scripts/pictures.mjs designs parts    only these
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../demo/server.mjs';
import { launchChromium } from './browser.mjs';
import { openPreferences } from './open-preferences.mjs';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const SITE = 'https://www.fernhill.test';
const BANNER = '[data-consent=banner]';
const LAYOUTS = ['corner', 'bar', 'center'];
const DESIGNS = ['standard', 'soft', 'sharp', 'contrast'];
const CONFIG = {
  policyUrl: '/privacy.html',
  vendors: { 'google-analytics': true, hotjar: true, 'facebook-pixel': true, youtube: true },
};

/** By the name of the file: what is in it. */
const PICTURES = {
  async banner(open) {
    const tab = await open('/', 1200, 720);
    await tab.locator(BANNER).waitFor();
    return [{ picture: await tab.screenshot(), width: 800 }];
  },
  async layouts(open) {
    return each(LAYOUTS, async layout => {
      const tab = await preview(open, { layout }, 1100, 640);
      return { picture: await tab.screenshot(), width: 430, caption: layout };
    });
  },
  async designs(open) {
    const looks = DESIGNS.flatMap(design => ['light', 'dark'].map(colorScheme => [design, colorScheme]));
    return each(looks, async ([design, colorScheme]) => {
      const tab = await preview(open, { design }, 760, 640);
      await tab.emulateMedia({ colorScheme });
      const picture = await tab.screenshot({ clip: around(await tab.locator(BANNER).boundingBox()) });
      return { picture, width: 430, caption: `${design}, ${colorScheme}` };
    });
  },
  async parts(open) {
    const banner = await preview(open, { close: true }, 760, 620);
    const dialog = await preview(open, {}, 760, 900);
    await openPreferences(dialog);
    return each([banner, dialog], async tab => {
      const caption = await tab.evaluate(markParts);
      return { picture: await tab.screenshot(), width: 520, caption };
    });
  },
  async preferences(open) {
    const tab = await preview(open, {}, 800, 900);
    await openPreferences(tab);
    const picture = await tab.screenshot({ clip: around(await tab.locator('dialog').boundingBox()) });
    return [{ picture, width: 560 }];
  },
  async placeholder(open) {
    const tab = await open('/embeds.html', 760, 560);
    await tab.evaluate(() => globalThis.consent.hide());
    const frame = tab.frameLocator('iframe').first();
    await frame.locator('[data-consent=load-once]').waitFor();
    await tab.locator('iframe').first().scrollIntoViewIfNeeded();
    return [{ picture: await tab.locator('iframe').first().screenshot() }];
  },
};

async function main() {
  const wanted = process.argv.slice(2);
  const server = await serve({ tls: true });
  const browser = await launchChromium(`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`);
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const [name, take] of Object.entries(PICTURES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const tabs = [];
      const open = async (path, width, height) => {
        const tab = await browser.newPage({
          viewport: { width, height },
          reducedMotion: 'reduce',
          ignoreHTTPSErrors: true,
        });
        tabs.push(tab);
        await tab.goto(SITE + path);
        return tab;
      };
      await arrange(browser, await take(open), `${FOLDER}${name}.jpg`);
      for (const tab of tabs) await tab.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function each(items, take) {
  const all = [];
  for (const item of items) all.push(await take(item));
  return all;
}

/** A page of the demo with these looks of the banner. */
async function preview(open, ui, width, height) {
  const hash = encodeURIComponent(JSON.stringify({ ...CONFIG, ui }));
  const tab = await open(`/theming-preview.html#${hash}`, width, height);
  await tab.locator(BANNER).waitFor();
  return tab;
}

/** Room for a shadow. */
const around = ({ x, y, width, height }) => ({
  x: x - 20,
  y: y - 20,
  width: width + 40,
  height: height + 40,
});

/**
 * Numbers the parts of what is open; runs in the page.
 *
 * @returns The names, by number.
 */
function markParts() {
  const { shadowRoot } = document.querySelector('askfirst-root');
  const open = shadowRoot.querySelector('dialog[open]') ?? shadowRoot.querySelector('.banner');
  const layer = open.parentElement.appendChild(document.createElement('div'));
  const bottom = open.getBoundingClientRect().bottom;
  const names = [];
  layer.popover = 'manual';
  layer.style.cssText = 'position:fixed;inset:0;border:0;background:none;overflow:visible';
  layer.showPopover();
  for (const element of [open, ...open.querySelectorAll('[part]')]) {
    const fresh = (element.getAttribute('part') ?? 'dialog').split(' ').filter(name => !names.includes(name));
    const { left, top, width, height } = element.getBoundingClientRect();
    if (fresh.length === 0 || width === 0 || top > bottom) continue;
    const box = layer.appendChild(document.createElement('div'));
    box.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${Math.min(height, bottom - top)}px;outline:2px dashed #d6336c`;
    const number = box.appendChild(document.createElement('b'));
    number.textContent = fresh.map(name => names.push(name)).join();
    number.style.cssText =
      'position:absolute;left:-12px;top:-12px;min-width:22px;padding:0 4px;font:700 14px/22px system-ui;text-align:center;background:#d6336c;color:#fff;border-radius:11px';
  }
  return names.map((name, i) => `${i + 1} ${name}`).join(' · ');
}

const sheet = items => `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0 }
  main { display: grid; grid-template-columns: repeat(${items.length > 3 ? 2 : items.length}, max-content); gap: 16px; width: max-content; padding: 16px; background: #e4e7ea; font: 15px system-ui; color: #1c2126 }
  figure { margin: 0; width: min-content; text-align: center }
  img { display: block; border-radius: 4px }
  figcaption { margin-top: 6px }
</style>
<main>${items.map(figure).join('')}</main>`;

const figure = ({ picture, width, caption }) => `<figure>
<img src="data:image/png;base64,${picture.toString('base64')}"${width ? ` width="${width}"` : ''} alt="">
${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;

/** Puts pictures beside each other, into one. */
async function arrange(browser, items, path) {
  const tab = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await tab.setContent(sheet(items));
  await tab.locator('main').screenshot({ path, type: 'jpeg', quality: 80 });
  await tab.close();
}

await main();
