import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request that reached the demo server. */
export interface LogEntry {
  /** Milliseconds since the log was last reset. */
  readonly t: number;
  readonly method: string;
  readonly host: string;
  /** With the query. */
  readonly path: string;
  /** What the browser wanted it for (`Sec-Fetch-Dest`): `script`, `image`, `iframe`, or `empty` for fetch and beacons. */
  readonly dest: string;
  /** Names of the cookies that came with it. */
  readonly cookies: readonly string[];
  /** `site`: the company's own pages. `vendor`: a third party of the demo. `other`: the browser's own traffic. */
  readonly kind: 'site' | 'vendor' | 'other';
  /** The catalogue's id, for `kind: 'vendor'`. */
  readonly vendor: string | null;
}

/** Answers a request. It has been logged by then. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A running demo server. Every host takes WebSockets as well, and says back what it hears. */
export interface DemoServer {
  readonly url: string;
  readonly port: number;
  /** Oldest first. The same array for the life of the server. */
  readonly log: readonly LogEntry[];
  /**
   * Adds a page of the site, for a test's own fixture; or a file of any type, which a function answers with.
   *
   * @param address a path of the site, or `https://host/path` of anybody else's; the query does not count.
   */
  put(address: string, answer: string | Answer): void;
  /** Empties the log. */
  reset(): void;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** `0` takes any free one. @default 0 */
  readonly port?: number;
  /**
   * Serve HTTPS and be every host: the tests resolve all names to this server. Without it, only the site is
   * reachable, and a service worker brings the vendors' addresses here. @default false
   */
  readonly tls?: boolean;
  /** Folder with the built library. @default the repository's `dist` */
  readonly distDir?: string;
  /** Let the demo's vendors answer and be named in the log. Without it, `others` speaks for them too. @default true */
  readonly standIns?: boolean;
  /**
   * What hosts answer that are no vendor of the demo. @default a pixel for an image, nothing for the rest
   *
   * @param dest as in the log.
   */
  readonly others?: (url: URL, dest: string) => { readonly type: string; readonly body: string } | null;
}

export function serve(options?: ServeOptions): Promise<DemoServer>;
