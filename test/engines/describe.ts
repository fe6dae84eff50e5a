import { afterAll, beforeAll, describe } from 'vitest';
import { type DemoServer, type ServeOptions, serve } from '../../demo/server.mjs';
import { type EngineName, findEngines, mustHaveAll } from '../../scripts/browser.mjs';
import type { Engine } from './engine.js';
import { startEngine } from './start.js';

/** A server, and an engine for which every host is that server. */
export interface Bed {
  readonly server: DemoServer;
  readonly engine: Engine;
}

const found = await findEngines();
/** Where all can be had, one that is missing fails in its suite. Elsewhere `scripts/browser.mjs` tells which are left out. */
const ENGINES = (['chromium', 'firefox', 'webkit'] as const).filter(name => found[name] || mustHaveAll());

/** A suite for each engine. Its bed is there from its own `beforeAll` on. */
export function describeEngines(
  suite: (bed: Bed, name: EngineName) => void,
  options: ServeOptions = {},
): void {
  describe.each(ENGINES)('%s', name => {
    const bed = {} as { -readonly [part in keyof Bed]: Bed[part] };
    beforeAll(async () => {
      bed.server = await serve({ tls: true, ...options });
      bed.engine = await startEngine(name, bed.server.port);
    });
    afterAll(async () => {
      await bed.engine?.close();
      await bed.server?.close();
    });
    suite(bed, name);
  });
}
