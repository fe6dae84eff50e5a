import type { EngineName } from '../../scripts/browser.mjs';

/** A browser that sees nothing but the demo server. */
export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  /** Hosts a connection was asked for since the last `forget`, each as often as it was. */
  readonly connections: readonly string[];
  forget(): void;
  /** Starts anew with an empty cookie jar, storage and cache. */
  visit(): Promise<Visitor>;
  close(): Promise<void>;
}

/** What the tests press, named as the browsers name it. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | 'Space';

/** Somebody who has never been here, with one tab. */
export interface Visitor {
  /** Opens an address and waits for its `load`. */
  goto(url: string): Promise<void>;
  /**
   * The value of an expression, awaited.
   *
   * @param code runs in the page; its value must be plain data.
   */
  evaluate<T>(code: string): Promise<T>;
  /** Presses and lets go, as a hand would: the browser moves the focus, follows links, closes dialogs. */
  press(key: Key): Promise<void>;
  /** Names of the cookies the site would get, the HttpOnly ones included. */
  cookies(): Promise<string[]>;
  close(): Promise<void>;
}
