/** Order is a promise where HTML makes one: scripts without `async` run one after the other. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from './fixture.js';
import { type Site, startSite } from './harness.js';

const CONFIG = {
  vendors: {
    'linkedin-insight': true,
    'acme-chat': { name: 'Acme chat', category: 'marketing', hosts: ['*.acme-chat.test'] },
  },
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

test('blocking scripts run in document order, however slow the first one is', async () => {
  const head = `<script src="https://chat.acme-chat.test/first.js?delay=400"></script>
    <script src="https://chat.acme-chat.test/second.js"></script>
    <script defer src="https://chat.acme-chat.test/third.js"></script>`;
  site.server.put('/order.html', pageOf({ config: CONFIG, head }));
  const visit = await site.visit('/order.html');
  expect(await visit.ran()).toEqual([]);
  await visit.accept();
  expect(await visit.ran()).toEqual(['acme-chat/first.js', 'acme-chat/second.js', 'acme-chat/third.js']);
});

test('a slow vendor does not delay another one', async () => {
  const head = `<script src="https://chat.acme-chat.test/slow.js?delay=5000"></script>
    <script src="https://snap.licdn.com/quick.js"></script>`;
  site.server.put('/slow.html', pageOf({ config: CONFIG, head }));
  const visit = await site.visit('/slow.html?late');
  await visit.accept();
  expect(await visit.ran()).toEqual(['linkedin-insight/quick.js']);
});
