/** One file that visitors download. */
export interface Size {
  /** Below `dist/`. */
  readonly file: string;
  /** The row of `BUDGETS` it falls under. */
  readonly pattern: string;
  /** Compressed with brotli, quality 11. */
  readonly bytes: number;
  readonly budget: number;
  /** When it is fetched, in words. */
  readonly when: string;
}

export const BUDGETS: { readonly [pattern: string]: number };
export function sizes(): readonly Size[];
export function sizesTable(): string;
export function sizesInReadme(): string | null;

/** Bytes of a build for eight vendors, on a first visit with the UI and on a return visit. */
export const SITE_BUDGETS: { readonly first: number; readonly return: number };
