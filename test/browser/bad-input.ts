import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Look, Scene } from './bench.js';
import { pageOf } from './fixture.js';

/** The file a scanner may fetch ahead. It must not run. */
const SCANNED = 'connect.facebook.net/scanned.js';

/** Tags that try every way out, and a page of its own that has to go on. */
export const HEAD = `<script src="https://${SCANNED}"></script>
<script>
  const tag = document.createElement('script');
  tag.src = 'https://static.hotjar.com/probe.js';
  document.head.appendChild(tag);
  new Image().src = 'https://www.facebook.com/tr?id=1&ev=PageView';
  navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2');
  fetch('https://bat.bing.com/action/0?ti=1', { mode: 'no-cors' }).catch(() => {});
</script>`;
// The frame is inserted by code: one in the markup may win its race now and then (docs/blocking.md), and is tested alone.
export const BODY = `<p id="own">Open on Saturdays</p>
<script>
  const frame = document.createElement('iframe');
  frame.src = 'https://www.youtube.com/embed/abc';
  document.body.appendChild(frame);
</script>
<script>window.ownScript = 'ran';</script>`;

/** A page with these tags. `above` comes before everything of ours, `tag` in place of our plain script tag. */
export function trackedPage(
  config: unknown,
  { above = '', tag }: { above?: string; tag?: string } = {},
): Scene {
  const html = pageOf({ config, head: HEAD, body: BODY }).replace('<head>', `<head>${above}`);
  return { html: tag ? html.replace('<script src="/dist/consent.js"></script>', tag) : html };
}

/** The page works as if we were not there. */
export async function expectUntouched({
  page,
  errors,
}: Pick<Look, 'errors'> & { page: Page | Frame }): Promise<void> {
  expect(errors).toEqual([]);
  expect(await page.evaluate('window.ownScript')).toBe('ran');
  expect(await page.locator('#own').isVisible()).toBe(true);
}

/** No tag has run, asked for anything or stored anything. */
export async function expectNothingOut(look: Look): Promise<void> {
  expect(look.got().filter(address => address !== SCANNED)).toEqual([]);
  expect(await look.ran()).toEqual([]);
  expect((await look.cookies()).filter(name => name !== 'consent')).toEqual([]);
}

/** What we have said in the console. */
export function advice({ said }: Look): string[] {
  return said.filter(text => text.startsWith('[askfirst]'));
}
