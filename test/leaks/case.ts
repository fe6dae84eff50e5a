/** What a row of the leak table is made of. */

export const GROUPS = ['parser', 'code', 'style', 'frame', 'network', 'storage', 'late'] as const;

export type Group = (typeof GROUPS)[number];

/**
 * What counts as having reached the vendor.
 *
 * - `request`: the server was asked.
 * - `use`: the file ran, was shown or applied. Browsers fetch such files ahead of every script; a request alone is
 *   therefore told apart, as `fetched`.
 * - `connect`: a connection was opened, with nothing asked over it.
 * - `stored`: a cookie, key, database, cache or file of the vendor's name is there.
 */
export type Proof = 'request' | 'use' | 'connect' | 'stored';

/**
 * A way in which a page reaches a vendor. In markup and code, names in braces are filled in; code has them as variables
 * too. `url`: an address of the vendor. `path`: one on the site itself that belongs to the vendor. `host`: of the
 * address. `file`: its last part. `key`: a name for a cookie or the like. `id`: the case's.
 */
export interface Case {
  readonly id: string;
  /** In words or code, for the table. */
  readonly title: string;
  readonly group: Group;
  /** Of the file that is asked for; decides what the server answers. */
  readonly ext: Ext;
  readonly proof: Proof;
  readonly head?: string;
  readonly markup?: string;
  /** Runs in an inline script of its own, and may `await`. `box` is an empty element; `make` creates one. */
  readonly code?: string;
  /** The code is the vendor's own, held by hand: marked with the vendor's name. */
  readonly marked?: true;
  /** Disturbs other cases, so it stands on another page, by this name. */
  readonly page?: string;
  /** Makes our gate look at insertions again, on a loaded page; there it stands apart from cases that must do without. */
  readonly wakes?: true;
}

export type Ext = 'js' | 'css' | 'gif' | 'svg' | 'html' | 'vtt' | 'mp4' | 'woff2' | 'txt';

/** The fields that have a usual value. */
type Rest = Partial<Pick<Case, 'proof' | 'head' | 'page' | 'wakes'>>;

/** A way by markup. */
export function markup(id: string, title: string, ext: Ext, html: string, rest: Rest = {}): Case {
  return { id, title, group: 'parser', ext, proof: 'request', markup: html, ...rest };
}

/** Ways by code, of one group. */
export function byCode(group: Group) {
  return (id: string, title: string, ext: Ext, code: string, rest: Rest = {}): Case => ({
    id,
    title,
    group,
    ext,
    proof: 'request',
    code,
    ...rest,
  });
}
