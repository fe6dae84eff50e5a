/** Who an address belongs to. */
export interface Rule {
  readonly vendor: string;
  readonly path: string;
  readonly query: string;
}

/**
 * Rules by host. A key is a host (`www.example.com`), a family of sub-domains (`*.example.com`), a host under
 * any public suffix (`www.google.*`), or `/` for paths of the site itself.
 */
export type RuleIndex = ReadonlyMap<string, readonly Rule[]>;

/** An address with the vendor that claims it. */
export type Claim = readonly [address: string, vendor: string];

/** Builds the index once; a look-up then costs the number of labels in a host, however many vendors there are. */
export function indexRules(claims: Iterable<Claim>): RuleIndex {
  const index = new Map<string, Rule[]>();
  for (const [address, vendor] of claims) {
    const [, host = '', path = '', query = ''] = /^([^/?]*)([^?]*)\??(.*)$/.exec(address) ?? [];
    const key = host.toLowerCase() || '/';
    const rules = index.get(key) ?? [];
    rules.push({ vendor, path, query });
    index.set(key, rules);
  }
  // The most specific first, so that the first that fits is the one that counts.
  for (const rules of index.values()) {
    rules.sort((a, b) => b.path.length + b.query.length - (a.path.length + a.query.length));
  }
  return index;
}

/** The vendor an address belongs to: exact host over wildcard, longer path and query over shorter. */
export function matchUrl(url: URL, siteHost: string, index: RuleIndex): string | undefined {
  // A trailing dot names the same host: https://www.rfc-editor.org/rfc/rfc1034#section-3.1
  const host = url.hostname.replace(/\.$/, '');
  const found = (key: string) => firstFit(index.get(key), url);
  if (host === siteHost) {
    const vendor = found('/');
    if (vendor) return vendor;
  }
  const port = url.port && found(`${host}:${url.port}`);
  if (port) return port;
  const exact = found(host);
  if (exact) return exact;
  const labels = host.split('.');
  for (let i = 1; i < labels.length; i++) {
    const vendor = found(`*.${labels.slice(i).join('.')}`);
    if (vendor) return vendor;
  }
  for (const suffix of [1, 2]) {
    const vendor = labels.length > suffix && found(`${labels.slice(0, -suffix).join('.')}.*`);
    if (vendor) return vendor;
  }
  return undefined;
}

function firstFit(rules: readonly Rule[] | undefined, { pathname, search }: URL): string | undefined {
  for (const { vendor, path, query } of rules ?? []) {
    if (pathname.startsWith(path) && search.indexOf(query) >= 0) return vendor;
  }
  return undefined;
}
