/** What has reached the server, and who wants to hear of it as it happens. */
export function makeLog() {
  const entries = [];
  const listeners = new Set();
  let start = Date.now();

  /** Writes a request down under the address the page asked for. */
  function note(request, { host, path, kind, vendor, dest }) {
    const entry = {
      t: Date.now() - start,
      method: request.method,
      host,
      path,
      dest: dest ?? request.headers['sec-fetch-dest'] ?? '',
      cookies: cookieNames(request.headers.cookie),
      kind,
      vendor,
    };
    entries.push(entry);
    for (const listener of listeners) listener(entry);
  }

  function reset() {
    entries.length = 0;
    start = Date.now();
  }

  function follow(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return { entries, note, reset, follow };
}

function cookieNames(header = '') {
  return header
    .split(/;\s*/)
    .filter(Boolean)
    .map(pair => pair.split('=')[0]);
}
