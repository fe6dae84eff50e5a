/** The command `askfirst`: prints what has to stand in a page. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type GivenConfig, guardData } from './guard.js';

const USAGE = `askfirst guard --config consent.json [--src /consent.js] [--allow "https://cdn.example.com"]

Prints what goes first into <head> in place of the one script tag: the guard inline, the line that keeps the
browser from fetching ahead, and the rest, which blocks nothing.

  --config  the configuration file, as your site serves it
  --src     where your site serves consent.js             (default /consent.js)
  --url     where your site serves the configuration      (default / and the name of the file)
  --allow   other sites the browser may still fetch ahead from, separated by spaces

  --fetch-ahead  leaves the second of these out: the page gets its own files sooner, and the browser may fetch a
                 vendor's script that the HTML names, which does not run
  --help         prints this
`;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: 'string' },
      src: { type: 'string', default: '/consent.js' },
      url: { type: 'string' },
      allow: { type: 'string', default: '' },
      'fetch-ahead': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (positionals[0] !== 'guard' || !values.config) throw new Error(USAGE);
  const config = JSON.parse(readFileSync(values.config, 'utf8')) as GivenConfig;
  const guard = readFileSync(new URL('consent.guard.js', import.meta.url), 'utf8').trim();
  const ui = values.src.replace(/[^/]*$/, 'consent.ui.js');
  // In a script `</` could end it, and `<!--` could begin a comment.
  const data = JSON.stringify(guardData(config, ui)).replace(/</g, '\\u003c');
  const url = values.url ?? `/${values.config.split(/[\\/]/).pop()}`;
  const allowed = ["'self'", values.allow].join(' ').trim();
  const shield = `
document.write('<!'+'--')</script><meta http-equiv="Content-Security-Policy" content="default-src ${allowed}"><!-- -->`;
  // Both asked for at once, and as soon as a script that blocks: nothing can be answered before they are there.
  console.log(`<script>${guard.replace('ASKFIRST_GUARD', () => data)}${values['fetch-ahead'] ? '</script>' : shield}
<link rel="preload" as="fetch" crossorigin href="${url}">
<script async fetchpriority="high" src="${values.src}" data-config="${url}"></script>`);
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
