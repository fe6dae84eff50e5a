export { type EngineName, type Engines, findEngines, type WebkitPaths } from './browsers/engines.mjs';

/** Path of a Chromium that is here already, or `null`. */
export function findChromium(): Promise<string | null>;
