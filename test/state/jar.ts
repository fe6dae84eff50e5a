/** Goes to a path of the site, which decides which cookies are seen. */
export function goTo(path: string): void {
  history.replaceState(null, '', path);
}

/** Empties the jar, on the paths these tests use. */
export function emptyJar(): void {
  for (const from of ['/shop/cart', '/']) {
    goTo(from);
    for (const pair of document.cookie.split('; ')) {
      for (const path of ['/', '/shop', '/shop/', '/shop/cart']) {
        // biome-ignore lint/suspicious/noDocumentCookie: what a page does
        document.cookie = `${pair.split('=')[0]}=; path=${path}; max-age=0`;
      }
    }
  }
}
