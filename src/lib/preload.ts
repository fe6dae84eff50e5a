import { insert } from './natives.js';

/** Has a module's file fetched now, to be imported later from the browser's memory. @param nonce For a strict policy. */
export function preload(href: string, nonce: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: 'anonymous', nonce, href });
  // Gone again before anybody looks: the fetch goes on.
  const end = () => link.remove();
  link.onload = end;
  link.onerror = end;
  insert(document.head ?? document.documentElement, link, null);
}
