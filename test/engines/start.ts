import { type EngineName, findEngines } from '../../scripts/browser.mjs';
import type { Engine } from './engine.js';
import { startChromium, startFirefox } from './playwright.js';
import { startWebkit } from './webkit.js';

/**
 * Starts an engine for which every host is the server on `port`.
 *
 * @param port of a server with TLS, for instance of `serve({ tls: true })`
 */
export async function startEngine(name: EngineName, port: number): Promise<Engine> {
  const engines = await findEngines();
  if (name === 'webkit' && engines.webkit) return startWebkit(engines.webkit, port);
  if (name === 'firefox' && engines.firefox) return startFirefox(engines.firefox, port);
  if (name === 'chromium' && engines.chromium) return startChromium(port);
  throw new Error(`There is no ${name} here: run "node scripts/browser.mjs" first.`);
}
