import { afterEach, expect, test } from 'vitest';
import { dropSends } from '../../src/signals/queues.js';
import { catalogue } from '../../src/vendors/index.js';
import type { Vendor } from '../../src/vendors/types.js';

const win = window as unknown as { [name: string]: unknown };
const vendor = (id: string) => catalogue.find(v => v.id === id) as Vendor;
const args = (...given: unknown[]) =>
  (function () {
    // biome-ignore lint/complexity/noArguments: vendors queue the raw arguments object
    return arguments;
  })(...(given as []));

afterEach(() => {
  for (const name of ['fbq', 'hj', '_hsq', 'uetq', 'dataLayer', 'lintrk', 'twq']) delete win[name];
});

/** Puts calls where the vendor's snippet does; returns them as they are after a refusal and a grant. */
function left(id: string, name: string, store: string | null, calls: unknown[]): unknown[] {
  win[name] = store ? Object.assign(() => {}, { [store]: calls }) : calls;
  dropSends(vendor(id).load, vendor(id).consent);
  return calls.map(call => (typeof call === 'object' && call && 0 in call ? [...(call as unknown[])] : call));
}

test.each([
  ['facebook-pixel', 'fbq', 'queue', [args('init', '1'), args('track', 'PageView')], [['init', '1']]],
  ['hotjar', 'hj', 'q', [args('identify', 'x'), args('event', 'e')], []],
  ['hubspot', '_hsq', null, [['setPath', '/a'], ['trackPageView']], [['setPath', '/a']]],
  ['linkedin-insight', 'lintrk', 'q', [['track', { conversion_id: 1 }]], []],
  ['x-ads', 'twq', 'queue', [args('config', 'o1'), args('event', 'tw-1')], [['config', 'o1']]],
  [
    'bing-ads',
    'uetq',
    null,
    ['consent', 'default', { ad_storage: 'denied' }, 'event', 'buy', {}, { ea: 'old' }],
    ['consent', 'default', { ad_storage: 'denied' }],
  ],
  [
    'google-analytics',
    'dataLayer',
    null,
    [args('js', 0), args('config', 'G-1'), args('event', 'buy'), { event: 'buy' }, { event: 'gtm.js' }],
    [['js', 0], ['config', 'G-1'], { event: 'gtm.js' }],
  ],
] as const)('what was called before is not sent by a later yes: %s', (id, name, store, calls, kept) => {
  expect(left(id, name, store, [...calls])).toEqual(kept);
});

test('a queue that its file has taken over is left alone', () => {
  const calls = [args('event', 'buy')];
  win.google_tag_manager = {};
  expect(left('google-analytics', 'dataLayer', null, calls)).toHaveLength(1);
  delete win.google_tag_manager;
});
