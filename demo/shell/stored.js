/* What lies in the browser because of this site. Cookies of "localhost" are shared with every other project on
   this computer, so only names that the demo knows are shown, and only those are erased. */

const OUR_COOKIE = 'consent';

/** Everything the site can read back: `{ kind, name, vendor }`, the answer's own cookie first. */
export function readStored({ document, localStorage, sessionStorage }, vendors) {
  return [
    ...cookieNames(document).map(name => ({
      kind: 'cookie',
      name,
      vendor: ownerOf(name, 'cookies', vendors),
    })),
    ...Object.keys(localStorage).map(name => ({
      kind: 'localStorage',
      name,
      vendor: ownerOf(name, 'storage', vendors),
    })),
    ...Object.keys(sessionStorage).map(name => ({
      kind: 'sessionStorage',
      name,
      vendor: ownerOf(name, 'storage', vendors),
    })),
  ].filter(({ kind, vendor }) => vendor || kind !== 'cookie');
}

/** Removes it, from a page of the same origin. */
export function eraseStored(vendors) {
  for (const name of cookieNames(document)) {
    // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing in older browsers
    if (ownerOf(name, 'cookies', vendors)) document.cookie = `${name}=; path=/; max-age=0`;
  }
  localStorage.clear();
  sessionStorage.clear();
}

function cookieNames(page) {
  const pairs = page.cookie.split('; ').filter(Boolean);
  return pairs.map(pair => pair.split('=')[0]);
}

function ownerOf(name, field, vendors) {
  if (name === OUR_COOKIE && field === 'cookies') return 'Askfirst';
  return vendors.find(vendor => vendor[field]?.some(pattern => fits(name, pattern)))?.name ?? null;
}

function fits(name, pattern) {
  const [start, end] = pattern.split('*');
  return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end);
}
