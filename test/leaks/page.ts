/** The pages of the suite: as many cases on one page as get along with each other. */
import type { Case } from './case.js';
import { configFor, TAG } from './vendor.js';

/** What protects a page; in the last one by the tag, and its code begins once it is loaded and nothing looks at insertions any more. */
export const SETTINGS = ['tag', 'shield', 'loaded'] as const;

export type Setting = (typeof SETTINGS)[number];

/**
 * Speculative scanners run no scripts: they see a policy, and hold their fetches. For the parser all of it is a
 * comment, so the document gets no policy.
 */
const SHIELD_LINE = `<script>document.write('<!'+'--')</script><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><!-- -->`;

/** Stands before everything else and writes down what is used. Events of elements do not reach the window. */
const RECORDER = `<script>
window.__leaks = { used: [], failed: {} };
__leaks.isAtRest = (native => () => Node.prototype.appendChild === native)(Node.prototype.appendChild);
__leaks.loaded = new Promise(resolve => {
  const look = () => (__leaks.isAtRest() ? resolve() : setTimeout(look, 20));
  addEventListener('load', look);
});
document.addEventListener('load', ({ target }) => {
  const id = target.getAttribute && target.getAttribute('data-case');
  if (id) __leaks.used.push(id);
}, true);
addEventListener('message', ({ data }) => { if (data && data.leak) __leaks.used.push(data.leak); });
</script>`;

/** Code of the site that runs in a frame: a page without our tag. */
export const FRAME_PAGE = `<!doctype html><title>Frame</title><script>
const params = new URLSearchParams(location.search);
if (params.get('url')) new Image().src = params.get('url');
if (params.get('key')) document.cookie = params.get('key') + '=1; path=/; secure';
</script>`;

/**
 * Whether a case means anything in a setting. What is written once a page is loaded takes its place; inline code with an
 * import in it waits as a whole from the beginning.
 */
const isFor = (setting: Setting | null, { markup, code = '', marked }: Case): boolean =>
  setting !== 'loaded' || (markup === undefined && !marked && !/document\.write|import '/.test(code));

/** The cases by page. */
export function pagesOf(cases: readonly Case[], setting: Setting | null): Case[][] {
  const pages = new Map<string, Case[]>();
  for (const one of cases) {
    if (!isFor(setting, one)) continue;
    const isApart = setting === 'loaded' && one.wakes;
    const name = isApart ? 'wakes' : (one.page ?? (one.markup === undefined ? 'code' : 'markup'));
    pages.set(name, [...(pages.get(name) ?? []), one]);
  }
  return [...pages.values()];
}

/**
 * @param setting `null`: without our tag
 * @param token Makes addresses and names of this page view different from those of any other.
 */
export function pageOf(cases: readonly Case[], setting: Setting | null, token: string): string {
  const fill = (text: string, one: Case) =>
    text.replace(/\{(url|path|host|key|id|file)\}/g, (_, name: keyof Names) => namesOf(one, token)[name]);
  return `<!doctype html>
<html lang="en">
<head>
${RECORDER}
${setting ? tagLines(cases) : ''}
${setting === 'shield' ? SHIELD_LINE : ''}
<meta charset="utf-8">
<title>Leaks</title>
${cases.map(one => fill(one.head ?? '', one)).join('')}
</head>
<body>
<h1>Leaks</h1>
${cases.map(one => fill(one.markup ?? '', one) + fill(scriptOf(one, setting, token), one)).join('\n')}
</body>
</html>`;
}

function tagLines(cases: readonly Case[]): string {
  const config = JSON.stringify(configFor(cases.map(one => one.id)));
  return `<script type="application/json" data-consent-config>${config}</script>
<script src="/dist/consent.js"></script>`;
}

/** What texts of a case may refer to. */
interface Names {
  readonly id: string;
  readonly url: string;
  readonly path: string;
  readonly host: string;
  readonly file: string;
  readonly key: string;
}

function namesOf(one: Case, token: string): Names {
  const { id } = one;
  const file = `${token}.${one.ext}`;
  const host = hostOf(one);
  return {
    id,
    host,
    file,
    url: `https://${host}/${id}/${file}`,
    path: `/leaky/${id}/${file}`,
    key: `_leak_${id}_${token}`,
  };
}

/** Cases that the scanner finds have a host each, so that a connection tells whose it is. */
export function hostOf(one: Case): string {
  return one.markup !== undefined || one.proof === 'connect' ? `${one.id}.leaky.test` : TAG;
}

/** The address on the site itself of a page view's case. */
export function pathOf(one: Case, token: string): string {
  return namesOf(one, token).path;
}

/** The name in a cookie or key of a page view's case. */
export function keyOf(one: Case, token: string): string {
  return namesOf(one, token).key;
}

function scriptOf(one: Case, setting: Setting | null, token: string): string {
  if (one.code === undefined) return '';
  const names = Object.entries(namesOf(one, token)).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  const code = `(async () => {
${setting === 'loaded' ? 'await __leaks.loaded; await new Promise(resolve => setTimeout(resolve));' : ''}
const ${names.join(', ')};
const box = document.body.appendChild(document.createElement('div'));
const make = name => document.createElement(name);
${one.code};
})().catch(error => { __leaks.failed[${JSON.stringify(one.id)}] = String(error); });`;
  const type = one.marked && setting ? ` type="text/plain" data-vendor="${one.id}"` : '';
  return `<script${type}>${code.replaceAll('</', '<\\/')}</script>`;
}
