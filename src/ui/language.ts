/**
 * The language to ask for: the configured one, or with `auto` that of the page, else that of the browser.
 *
 * The page comes first because the words around the banner are the page's.
 */
export function chooseLanguage(configured: string, page: string, browser: string): string {
  return (configured === 'auto' ? page || browser : configured) || 'en';
}

/** `de-AT` → `de`: where words may be found when there are none for the region. */
export function baseOf(language: string): string {
  return language.replace(/[-_].*/, '').toLowerCase();
}
