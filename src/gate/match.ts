/** Who an address belongs to, below its host. */
export interface Rule {
  readonly vendor: string;
  readonly path: string;
  readonly query: string;
}

/**
 * Rules by host. A key is a host (`www.example.com`), a family of sub-domains (`*.example.com`), a host under
 * any public suffix (`www.google.*`), or empty for paths of the site itself.
 */
export type RuleIndex = ReadonlyMap<string, readonly Rule[]>;

/** An address with the vendor that claims it. */
export type Claim = readonly [address: string, vendor: string];

/** Builds the index once; a look-up then costs the number of labels in a host, however many vendors there are. */
export function indexRules(claims: Iterable<Claim>): RuleIndex {
  const index = new Map<string, Rule[]>();
  for (const [address, vendor] of claims) {
    const [, host = '', path = '', query = ''] = /^([^/?]*)([^?]*)\??(.*)/.exec(address) ?? [];
    const key = host.toLowerCase();
    const rules = index.get(key) ?? [];
    index.set(key, rules);
    rules.push({ vendor, path, query });
    // The most specific first, so that the first that fits is the one that counts.
    rules.sort((a, b) => b.path.length + b.query.length - a.path.length - a.query.length);
  }
  return index;
}

/** The vendor an address belongs to: exact host over wildcard, longer path and query over shorter. */
export function matchUrl(url: URL, site: string, index: RuleIndex): string | undefined {
  const { pathname, search, port } = url;
  // A trailing dot names the same host: https://www.rfc-editor.org/rfc/rfc1034#section-3.1
  const host = url.hostname.replace(/\.$/, '');
  const labels = host.split('.');
  const keys = [`${host}:${port}`, host, ...labels.map((_, i) => `*.${labels.slice(i + 1).join('.')}`)];
  for (const suffix of [-1, -2]) keys.push(`${labels.slice(0, suffix).join('.')}.*`);
  if (host === site) keys.unshift('');
  for (const key of keys) {
    for (const { vendor, path, query } of index.get(key) ?? []) {
      if (pathname.startsWith(path) && search.indexOf(query) >= 0) return vendor;
    }
  }
  return undefined;
}
