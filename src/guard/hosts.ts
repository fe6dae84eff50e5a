/** Who is held at a host and at every sub-domain of it: ids by host. Coarser than the gate, which sorts it out. */
export type Hosts = { readonly [host: string]: readonly string[] };

/** What the guard is told by the build; everything else waits for the rest. */
export interface GuardData {
  readonly hosts: Hosts;
  /** The category of each vendor. */
  readonly vendors: { readonly [id: string]: string };
  /** Paths of the site itself that belong to a vendor. */
  readonly paths: readonly string[];
  /** Names of cookies and storage keys; `*` stands for any run of characters. */
  readonly names: readonly string[];
  /** Globals that only files of vendors define: inline code that uses one waits with the file. */
  readonly defines: readonly string[];
  /** The name of the consent cookie. */
  readonly cookie: string;
  /** Address of the UI. */
  readonly ui: string;
}

/** Whether a vendor has consent. */
type MayRun = (id: string) => boolean;

/** The vendor that an address leads to, on a host or on a domain above it, and that is not allowed. */
export function heldOwner({ hosts, paths, vendors }: GuardData, mayRun: MayRun, address: string) {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return undefined; // no address a browser would ask for
  }
  if (url.hostname === location.hostname && paths.find(path => url.pathname.startsWith(path)))
    return Object.keys(vendors).find(id => !mayRun(id));
  const labels = url.hostname.replace(/\.$/, '').split('.');
  for (let at = 0; at < labels.length; at++) {
    const owner = hosts[labels.slice(at).join('.')]?.find(id => !mayRun(id));
    if (owner) return owner;
  }
  return undefined;
}

/** What a character may be written as: an escape of CSS, or of an address. */
const ESCAPES = /\\([\da-f]{1,6})\s?|%([\da-f]{2})/gi;

/** The same for text in which an address may stand anywhere: a style sheet, or HTML. Sooner too often than too seldom. */
export function heldIn({ hosts, paths }: GuardData, mayRun: MayRun, text: string): string | undefined {
  const plain = text
    .replace(ESCAPES, (_, css, url) => String.fromCharCode(Number.parseInt(css ?? url, 16)))
    .replace(/[\\\s]/g, '')
    .toLowerCase();
  for (const part of [...Object.keys(hosts), ...paths]) {
    const owner = plain.includes(part) && (hosts[part] ?? ['']).find(id => !mayRun(id));
    if (typeof owner === 'string') return owner;
  }
  return undefined;
}
