import { listen } from './natives.js';

/** A script in the head runs before there is a body; the parser makes it a moment later. */
export function whenBody(): Promise<void> {
  return new Promise(resolve => {
    const observer = new MutationObserver(look);
    function look() {
      if (!document.body) return;
      observer.disconnect();
      resolve();
    }
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}

/** The page has been read to its end. */
export function whenParsed(): Promise<unknown> {
  return new Promise(resolve => {
    if (document.readyState === 'loading') listen(document, 'DOMContentLoaded', resolve);
    else resolve(undefined);
  });
}

/** The browser has shown what has changed so far; where it shows nothing, a moment later. */
export function whenPainted(): Promise<unknown> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
