import { describe, test } from 'vitest';
import type { EngineName } from '../../scripts/browser.mjs';
import { whyNot } from './start.js';

/** A suite for each engine. Where one is not here, its suite is a skipped test that says why. */
export function describeEngines(suite: (name: EngineName) => void): void {
  describe.each(['chromium', 'firefox', 'webkit'] as const)('%s', async name => {
    const reason = await whyNot(name);
    if (reason) test.skip(reason);
    else suite(name);
  });
}
