/** The part of the Cookie Store API that is used; https://developer.mozilla.org/docs/Web/API/CookieStore */
interface CookieStoreLike {
  addEventListener(type: 'change', fn: (event: CookieChanges) => void): void;
  removeEventListener(type: 'change', fn: (event: CookieChanges) => void): void;
}
interface CookieChanges {
  readonly changed: readonly { readonly name?: string }[];
  readonly deleted: readonly { readonly name?: string }[];
}

/**
 * Calls back whenever the consent cookie may have been changed elsewhere: by another tab, by a server, or while
 * the page lay in the back/forward cache. Where there is no cookie store (insecure pages, Firefox before 140,
 * Safari before 18.4) that is when the visitor comes back to the tab.
 *
 * @returns Stops watching.
 */
export function watchTabs(cookieName: string, changed: () => void): () => void {
  const onShow = () => {
    if (document.visibilityState === 'visible') changed();
  };
  const onCookie = ({ changed: set, deleted }: CookieChanges) => {
    if ([...set, ...deleted].find(cookie => cookie.name === cookieName)) changed();
  };
  const { cookieStore } = window as { cookieStore?: CookieStoreLike };
  addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onShow);
  cookieStore?.addEventListener('change', onCookie);
  return () => {
    removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onShow);
    cookieStore?.removeEventListener('change', onCookie);
  };
}
