import type { Texts } from './en.js';

/** The languages besides English, each fetched alone; the list grows with the files beside this one. */
export const languages: { readonly [language: string]: (() => Promise<Texts>) | undefined } = {
  de: () => import('./de.js').then(file => file.default),
};
