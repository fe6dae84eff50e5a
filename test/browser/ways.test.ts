/** The four ways to configure Askfirst say the same thing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from './harness.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

test.each(['attributes', 'inline', 'file', 'code'])(
  '%s: Askfirst loads the tag itself, after a yes',
  async way => {
    const visit = await site.visit(`/ways/${way}.html`);
    expect(visit.requests()).toEqual([]);
    expect(await visit.cookies()).toEqual([]);
    await visit.accept();
    expect(await visit.ran()).toEqual(['google-analytics']);
    expect(visit.requests('google-analytics').some(entry => entry.path.includes('gcs=G111'))).toBe(true);
    expect(visit.errors).toEqual([]);
  },
);
