import type { Json } from '../../../src/vendors/types.js';

/** A vendor whose real file npm ships, and what lets it run on a server of ours. */
export interface Tracker {
  /** The catalogue's id. */
  readonly id: string;
  /** Where its tag asks for the file. */
  readonly run: string;
  /** The file in `node_modules`; or a package of modules, and the name under which its host has all of it. */
  readonly file: string | readonly [name: string, global: string];
  /** Code that the vendor's server puts before and behind the file, since it makes one for each account. */
  readonly first?: string;
  readonly last?: string;
  /** Folders in `node_modules`, by the address at which the file asks for more of itself. */
  readonly folders?: { readonly [address: string]: string };
  /** What its hosts say. @default `{}` to hits */
  readonly answers?: { readonly [address: string]: Json };
  /** Where its hits go. */
  readonly hits: readonly string[];
  /** The call by which a site counts an event. */
  count(event: string): string;
  /** Names of cookies, keys and databases that are there once it is at work. */
  readonly leaves: readonly string[];
}
