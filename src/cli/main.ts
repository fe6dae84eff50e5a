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
`;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: 'string' },
      src: { type: 'string', default: '/consent.js' },
      url: { type: 'string' },
      allow: { type: 'string', default: '' },
    },
  });
  if (positionals[0] !== 'guard' || !values.config) throw new Error(USAGE);
  const config = JSON.parse(readFileSync(values.config, 'utf8')) as GivenConfig;
  const guard = readFileSync(new URL('consent.guard.js', import.meta.url), 'utf8').trim();
  // In a script `</` could end it, and `<!--` could begin a comment.
  const data = JSON.stringify(guardData(config)).replace(/</g, '\\u003c');
  const url = values.url ?? `/${values.config.split(/[\\/]/).pop()}`;
  const allowed = ["'self'", values.allow].join(' ').trim();
  console.log(
    [
      `<script>${guard.replace('ASKFIRST_GUARD', () => data)}`,
      `document.write('<!'+'--')</script><meta http-equiv="Content-Security-Policy" content="default-src ${allowed}"><!-- -->`,
      `<script async src="${values.src}" data-config="${url}"></script>`,
    ].join('\n'),
  );
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
