/** Who an address belongs to, below its host. */
export interface Rule {
  readonly vendor: string;
  readonly address: string;
  readonly port: string;
  readonly path: string;
  /** The path is the end of one, not its beginning. */
  readonly isEnd: boolean;
  readonly query: string;
}

/**
 * Rules by host. A key is a host (`www.example.com`), what follows any sub-domain (`.example.com`), what any public
 * suffix follows (`www.google.`), a file that gives itself away on any host (`/piwik.php`), or empty for paths of
 * the site itself.
 */
export interface RuleIndex {
  has(key: string): boolean;
  /** The most specific first. */
  get(key: string): readonly Rule[];
  keys(): readonly string[];
}

/**
 * An address with the vendor that claims it. The address is `host[:port][/path][?query]`: `*.` in front of the host
 * means any sub-domain, `.*` at its end any public suffix; no host means the site itself. The path is a prefix, or,
 * behind `/*`, an end; the query is a substring. With the host `*` the path is an end on any host.
 */
export type Claim = readonly [address: string, vendor: string, isNecessary?: boolean];

/**
 * Builds the index once; a look-up then costs the number of labels in a host, however many vendors there are. A page
 * asks for few hosts, so claims are read when theirs is asked for.
 */
export function indexRules(claims: Iterable<Claim>): RuleIndex {
  const claimed = new Map<string, Claim[]>();
  const read = new Map<string, readonly Rule[]>();
  for (const claim of claims) {
    // Hundreds of times before the page goes on: no destructuring, and no match where a search will do.
    const address = claim[0];
    const end = address.search(/[/:?]/);
    const host = end < 0 ? address : address.slice(0, end);
    const key = host === '*' ? fileOf(ruleOf(claim).path) : host.replace('*', '').toLowerCase();
    const same = claimed.get(key);
    if (same) same.push(claim);
    else claimed.set(key, [claim]);
  }
  return {
    has: key => claimed.has(key),
    get(key) {
      const found = claimed.get(key);
      if (!found) return [];
      let rules = read.get(key);
      if (!rules) {
        rules = found.map(ruleOf).sort(bySpecificity);
        read.set(key, rules);
      }
      return rules;
    },
    keys: () => [...claimed.keys()],
  };
}

function ruleOf([address, vendor]: Claim): Rule {
  const [, host, port = '', start = '', query = ''] =
    /^([^/?:]*):?([^/?]*)([^?]*)\??(.*)/.exec(address) ?? [];
  return {
    vendor,
    address,
    port,
    path: plainPath(start.replace(/^\/\*(?=\/)/, '')),
    isEnd: host === '*' || start.startsWith('/*/'),
    query: plainQuery(query),
  };
}

/** The most specific first, so that the first that fits counts. Of identical claims the first one made does. */
function bySpecificity(a: Rule, b: Rule): number {
  return (
    b.port.length - a.port.length ||
    b.path.length + b.query.length - a.path.length - a.query.length ||
    +(a.address > b.address) - +(a.address < b.address)
  );
}

/**
 * The vendor an address belongs to: exact host over wildcard, longer path and query over shorter.
 *
 * @param onlyFiles Ask only for what is claimed on any host.
 */
export function matchUrl(url: URL, site: string, index: RuleIndex, onlyFiles = false): string | undefined {
  const { port } = url;
  const path = plainPath(url.pathname);
  const query = plainQuery(url.search);
  const vendorAt = (key: string) => {
    for (const rule of index.get(key)) {
      const isPath = rule.isEnd ? path.endsWith(rule.path) : path.startsWith(rule.path);
      if (isPath && query.indexOf(rule.query) >= 0 && (!rule.port || rule.port === port)) return rule.vendor;
    }
    return undefined;
  };
  return (onlyFiles ? undefined : firstKey(url.hostname, site, vendorAt)) ?? vendorAt(fileOf(path));
}

/** What is found under the first of the keys a host has in an index, the most specific first. */
export function firstKey<T>(
  hostname: string,
  site: string,
  find: (key: string) => T | undefined,
): T | undefined {
  const host = withoutDot(hostname);
  let found = (host === site ? find('') : undefined) ?? find(host);
  for (let dot = host.indexOf('.'); dot >= 0 && found === undefined; dot = host.indexOf('.', dot + 1)) {
    found = find(host.slice(dot));
  }
  let end = host.length;
  for (let labels = 0; labels < 2 && found === undefined; labels++) {
    end = host.lastIndexOf('.', end - 1);
    if (end <= 0) break;
    found = find(host.slice(0, end + 1));
  }
  return found;
}

/** A trailing dot names the same host: https://www.rfc-editor.org/rfc/rfc1034#section-3.1 */
export const withoutDot = (host: string): string => host.replace(/(?!^)\.$/, '');

/** `/a/b.js` → `/b.js` */
export const fileOf = (path: string): string => path.slice(path.lastIndexOf('/'));

/**
 * Of each path that is held on the site itself or on any host, whose it is and a word without which no address can
 * be in it, however it is written: what stands between its slashes.
 */
export function pathWords(index: RuleIndex): readonly { vendor: string; word: string }[] {
  return index
    .keys()
    .filter(key => key === '' || key.startsWith('/'))
    .flatMap(index.get)
    .map(({ vendor, path }) => ({ vendor, word: longest(path.split(/\/|%../)) }));
}

const longest = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a), '');

/**
 * A path as servers read it: without needless escapes, which `URL` keeps, and with one slash for several. In doubt
 * two paths are the same: an address held without need can be listed, one let go cannot be called back.
 */
export function plainPath(path: string): string {
  if (!/[^!-~]|%|\/\//.test(path)) return path;
  return decode(new URL(`https://x${path}`).pathname, decodeURIComponent).replace(/\/{2,}/g, '/');
}

/** A query without needless escapes. Escapes of `&` and `=` mean something there, and stay. */
function plainQuery(query: string): string {
  return query.indexOf('%') < 0 ? query : decode(query, decodeURI);
}

/** Decodes ASCII characters one by one: a broken escape must not keep the others from being read. */
export function decode(text: string, decodeOne: (char: string) => string): string {
  return text.replace(/%[\da-f]{2}/gi, char => (char < '%8' ? decodeOne(char) : char.toUpperCase()));
}
