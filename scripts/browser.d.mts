/** Path of a Chromium that is here already, or `null`. */
export function findChromium(): Promise<string | null>;
