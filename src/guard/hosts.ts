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
  /** The name of the consent cookie. */
  readonly cookie: string;
}

/** Whether an address leads to somebody on a host, or on a domain above it, who is not allowed. */
export function isHeldAddress(
  { hosts, paths }: GuardData,
  mayRun: (id: string) => boolean,
  address: string,
): boolean {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return false; // no address a browser would ask for
  }
  if (url.hostname === location.hostname && paths.find(path => url.pathname.startsWith(path))) return true;
  const labels = url.hostname.replace(/\.$/, '').split('.');
  for (let at = 0; at < labels.length; at++) {
    const ids = hosts[labels.slice(at).join('.')];
    if (ids && !ids.every(mayRun)) return true;
  }
  return false;
}
