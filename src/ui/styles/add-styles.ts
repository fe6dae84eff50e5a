/**
 * Adds a style sheet to a shadow root. A constructable sheet passes any `style-src` policy.
 *
 * Safari before 16.4 has none: it gets an element, which a strict policy may refuse. Then the UI is plain but works.
 *
 * @param realm That of the shadow root: a sheet of another one is refused.
 */
export function addStyles(shadow: ShadowRoot, css: string, realm: typeof globalThis = window): void {
  try {
    const sheet = new realm.CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    shadow.appendChild(shadow.ownerDocument.createElement('style')).textContent = css;
  }
}
