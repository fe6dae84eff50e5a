/**
 * Pictures of the banner and the preferences in every language, to be looked at, and a line for each text that does
 * not fit. Takes `dist/` as it is, so build first.
 *
 *     node scripts/language-sheet.mjs              every language, into a new temporary folder
 *     node scripts/language-sheet.mjs de pt-BR     only these
 */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../demo/server.mjs';
import { launchChromium } from './browser.mjs';
import { openPreferences } from './open-preferences.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const WIDTHS = [320, 1280];
const HEIGHT = 640;
/** The dialog is longer, above all on a phone. */
const TALL = { 320: 1900, 1280: 900 };

const page = language => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${language}</title>
<script src="/dist/consent.js" data-policy="/privacy" data-google-analytics data-hotjar data-facebook-pixel data-youtube></script>
<body></body>`;

const sheet = sections => `<!doctype html>
<meta charset="utf-8">
<title>Languages</title>
<style>
  body { margin: 0; font: 20px system-ui; background: #ddd }
  section { display: flex; width: max-content; gap: 16px; padding: 16px; align-items: start }
</style>
${sections.join('\n')}`;

async function main() {
  const out = mkdtempSync(join(tmpdir(), 'askfirst-languages-'));
  const server = await serve({ tls: true });
  const browser = await launchChromium(`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`);
  const sections = [];
  try {
    for (const language of wanted()) {
      server.put(`/${language}`, page(language));
      const pictures = [];
      for (const width of WIDTHS) pictures.push(...(await take(browser, language, width, out)));
      const images = pictures.map(file => `<img src="${file}" alt="">`);
      sections.push(`<section id="${language}">${language} ${images.join('')}</section>`);
    }
    writeFileSync(join(out, 'index.html'), sheet(sections));
    await cut(browser, out);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`One picture per language, and all of them in index.html: ${out}`);
}

/** The languages asked for, else all of them. */
function wanted() {
  const named = process.argv.slice(2);
  const all = () => readdirSync(`${DIST}i18n`).map(file => file.replace('.js', ''));
  return named.length > 0 ? named : ['en', ...all()];
}

/** The banner, and the preferences with their last list of vendors unfolded. */
async function take(browser, language, width, out) {
  const files = ['banner', 'dialog'].map(name => `${language}-${name}-${width}.png`);
  const tab = await browser.newPage({ viewport: { width, height: HEIGHT }, reducedMotion: 'reduce' });
  await tab.goto(`https://www.fernhill.test/${language}`);
  await tab.locator('[data-consent=banner]').waitFor();
  await report(tab, files[0]);
  await tab.screenshot({ path: join(out, files[0]) });

  await tab.setViewportSize({ width, height: TALL[width] });
  await openPreferences(tab);
  await report(tab, files[1]);
  await tab.screenshot({ path: join(out, files[1]) });
  await tab.close();
  return files;
}

/** Says which elements are wider than their place, and which buttons need more than two lines. */
async function report(tab, name) {
  const found = await tab.locator('askfirst-root').evaluate(host => {
    const misfits = [];
    for (const element of host.shadowRoot.querySelectorAll('.banner *, dialog, dialog *')) {
      const { left, right, width } = element.getBoundingClientRect();
      const text = Array.from(element.childNodes, node => (node.nodeType === 3 ? node.data : ''))
        .join('')
        .trim();
      if (element.closest('.quiet') || !text || !width) continue;
      const lines = element.matches('.button') ? lineCount(element) : 1;
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth)
        misfits.push(`too wide: ${text}`);
      else if (left < -1 || right > innerWidth + 1) misfits.push(`out of sight: ${text}`);
      else if (lines > 2) misfits.push(`${lines} lines: ${text}`);
    }
    return misfits;

    function lineCount(element) {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set(Array.from(range.getClientRects(), rect => Math.round(rect.top))).size;
    }
  });
  for (const misfit of found) console.log(`${name}: ${misfit}`);
}

/** One picture per language of the whole sheet. */
async function cut(browser, out) {
  const tab = await browser.newPage({ viewport: { width: 3300, height: 1000 } });
  await tab.goto(pathToFileURL(join(out, 'index.html')).href);
  for (const section of await tab.locator('section').all()) {
    await section.screenshot({ path: join(out, `${await section.getAttribute('id')}.png`) });
  }
}

await main();
