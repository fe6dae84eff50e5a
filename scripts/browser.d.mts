import type { Browser } from 'playwright-core';

export { type EngineName, type Engines, findEngines, type WebkitPaths } from './browsers/engines.mjs';

/** Starts a Chromium for a test, with more flags. Throws when there is none here. */
export function launchChromium(...flags: string[]): Promise<Browser>;

/** Starts Chromium's headless shell: the same engine, quicker. The browser stands in where it is missing. */
export function launchShell(...flags: string[]): Promise<Browser>;

/** Whether every engine can be had here, so that a missing one is a failure. */
export function mustHaveAll(): boolean;
