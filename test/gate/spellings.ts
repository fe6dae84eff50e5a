import fc from 'fast-check';

/**
 * Ways to write an address that browsers take for the same one, and some that they take for another: whoever
 * uses them asks `new URL` which it is.
 */

const charCode = (char: string, shift: number) => String.fromCodePoint((char.codePointAt(0) ?? 0) + shift);
const escaped = (char: string) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
const fullwidth = (char: string) => (/[!-~]/.test(char) ? charCode(char, 0xfee0) : char);
/** 𝐚 and the like, which IDNA reads as the plain letter: https://www.unicode.org/reports/tr46/#IDNA_Mapping_Table */
const bold = (char: string) => (/[a-z]/.test(char) ? charCode(char, 0x1d41a - 0x61) : char);

/** Replaces some characters of a text. */
function some(text: string, by: (char: string) => string, rate = 4): fc.Arbitrary<string> {
  const picks = fc.array(fc.nat(rate), { minLength: text.length, maxLength: text.length });
  return picks.map(list => [...text].map((char, i) => (list[i] === 0 ? by(char) : char)).join(''));
}

/** Applies a few of some changes, in any order. */
function changed(text: string, changes: readonly ((text: string) => fc.Arbitrary<string>)[]) {
  const few = fc.array(fc.constantFrom(...changes), { maxLength: 3 });
  return few.chain(list =>
    list.reduce<fc.Arbitrary<string>>((made, change) => made.chain(change), fc.constant(text)),
  );
}

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const around = (text: string) =>
  fc
    .tuple(oneOf('', ' ', '\n', '\t\u0000', '\u001f \f'), oneOf('', ' ', '\r\n', '\u0001'))
    .map(([before, after]) => before + text + after);
const inside = (text: string) => some(text, char => `${char}\t`, 6);
const newlines = (text: string) => some(text, char => `\n${char}\r`, 8);

const hosts = (host: string) =>
  changed(host, [
    text => some(text, char => char.toUpperCase()),
    text => some(text, escaped),
    text => some(text, char => (/[\w.-]/.test(char) ? fullwidth(char) : char)),
    text => some(text, bold),
    text => some(text, char => (char === '.' ? '\u3002' : char), 1),
    text => some(text, char => `${char}\u00ad`), // a soft hyphen, which IDNA ignores
    text => fc.constant(`${text}.`),
  ]);

const paths = (path: string) =>
  changed(path, [
    text => some(text, char => (/[\w.~-]/.test(char) ? escaped(char) : char)),
    text => some(text, char => (/[\w.~-]/.test(char) ? escaped(char).toUpperCase() : char)),
    text => fc.constant(`/.${text}`),
    text => fc.constant(`/a/..${text}`),
    text => fc.constant(`/a/b/%2e%2E/.%2e${text}`),
    text => fc.constant(text.replace(/^\//, '\\')),
    text => fc.constant(text.replace('/', '//')),
  ]);

const queries = (query: string) =>
  query === ''
    ? oneOf('', '?', '?a=1', '#x', '?x#?y')
    : changed(query, [
        text => some(text, char => (/[\w.-]/.test(char) ? escaped(char) : char)),
        text => fc.constant(text.replace('?', '?l=dataLayer&')),
        text => fc.constant(`${text}&cx=c`),
        text => fc.constant(`${text}&bad=%zz%`),
        text => fc.constant(`${text}#x`),
      ]);

const SCHEMES = ['https:', 'HTTPS:', 'http:', 'wss:', 'Ws:', '', '', ''];
const SLASHES = ['//', '//', '\\\\', '/\\', '\\/', '////', '/\\/\\', '/', ''];
const USERS = ['', '', '', 'user@', 'a:b@', '@', 'evil.test@', 'a"\' b@', 'x@y@', '%2f@'];
const PORTS = ['', '', '', ':443', ':0443', ':8443', ':80', ':'];

/** Spellings of the address of a host, path and query. */
export function spellings(host: string, path: string, query = ''): fc.Arbitrary<string> {
  const parts = fc.tuple(
    oneOf(...SCHEMES),
    oneOf(...SLASHES),
    oneOf(...USERS),
    hosts(host),
    oneOf(...PORTS),
    paths(path),
    queries(query),
  );
  return parts.chain(list => changed(list.join(''), [around, inside, newlines]));
}

/** Spellings relative to a base on that host. */
export function relatives(path: string, query = ''): fc.Arbitrary<string> {
  const parts = fc.tuple(oneOf('', '.', '..', 'x/..'), paths(path), queries(query));
  const joined = parts.map(([start, end, rest]) => (start ? start + end : end.replace(/^\//, '')) + rest);
  return joined.chain(text => changed(text, [around, inside, newlines]));
}
