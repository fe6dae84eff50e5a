export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What WebKitGTK is started by. */
export interface WebkitPaths {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** MiniBrowser. */
  readonly browser: string;
  /** Xvfb. */
  readonly display: string;
}

/** Paths of the engines that are here; `null` for one that is not. */
export interface Engines {
  readonly chromium: string | null;
  readonly firefox: string | null;
  readonly webkit: WebkitPaths | null;
}

/** Debian packages that bring each engine. */
export const PACKAGES: { readonly [name in EngineName]: readonly string[] };

/** Which engines are here. */
export function findEngines(): Promise<Engines>;
