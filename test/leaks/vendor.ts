/** The vendors of the leak suite: where they live, what the page says of them, and what their server answers. */

/** Host of everything that needs none of its own. */
export const TAG = 'tag.leaky.test';

/**
 * As the owner of the page names them. A vendor waits for nobody but itself, so every case is a vendor of its own:
 * one that hangs after a yes does not take the others with it.
 */
export function configFor(ids: readonly string[]): object {
  const vendors = ids.map(id => [
    id,
    {
      category: 'marketing',
      hosts: [`*.leaky.test/${id}/`, `/leaky/${id}/`],
      cookies: [`_leak_${id}_*`],
      storage: [`_leak_${id}_*`],
    },
  ]);
  // The suite opens the next page itself.
  return { reloadOnRevoke: false, vendors: Object.fromEntries(vendors) };
}

const TYPES: { readonly [ext: string]: string } = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  html: 'text/html',
  vtt: 'text/vtt',
};

/** What the vendor's server sends. Files that do something say so to the page, by their case's id. */
export function answer(url: URL): { type: string; body: string } | null {
  const [, id, ext] = /([\w-]+)\/\w+\.(\w+)$/.exec(url.pathname) ?? [];
  const type = TYPES[ext ?? ''];
  return id && ext && type ? { type, body: bodyOf(id, ext) } : null;
}

function bodyOf(id: string, ext: string): string {
  switch (ext) {
    case 'js':
      return `try { top.__leaks.used.push('${id}') } catch {}`;
    case 'css':
      return `:root { ${sheetMark(id)}: 1 }`;
    case 'svg':
      return '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect id="x" width="1" height="1"/></svg>';
    case 'html':
      return `<!doctype html><script>parent.postMessage({ leak: '${id}' }, '*')</script>`;
    default:
      return 'WEBVTT\n';
  }
}

/** The custom property by which a stylesheet shows that it is applied. */
export function sheetMark(id: string): string {
  return `--leak-${id}`;
}
