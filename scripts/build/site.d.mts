/**
 * Builds `consent.js` for one site.
 *
 * @param options The configuration, as in its file.
 * @returns The code. It wants `consent.ui.js` and the rest of `dist/` beside it.
 * @throws With one message per line, when something is wrong with the configuration.
 */
export function buildSite(options: object): Promise<string>;
