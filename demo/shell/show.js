/* Writes the panel's four sections. Each is rewritten only when its content has changed. */

const shown = new Map();

/** The visitor's answer, as `consent.get()` tells it. */
export function showAnswer(consent) {
  const state = consent?.get?.();
  let text = 'Askfirst is not in this page: nobody has asked.';
  if (state)
    text = state.decided ? describe(state) : 'Not given yet. Everything but the necessary is refused.';
  document.getElementById('answer').textContent = text;
}

function describe({ categories, vendors, method }) {
  const allowed = list => Object.keys(list).filter(id => list[id]);
  const groups = allowed(categories).join(', ') || 'nothing';
  return `Allowed: ${groups} (${method}). Vendors allowed: ${allowed(vendors).length} of ${Object.keys(vendors).length}.`;
}

/**
 * Requests that reached a vendor, by vendor. A browser fetches the files it sees in the HTML before any script can
 * stop it; as long as that is all, and the tag has not run (`ran`), the row says so and does not count.
 */
export function showReceived(requests, vendors, ran) {
  const rows = [];
  let count = 0;
  for (const { id, name } of vendors) {
    const own = requests.filter(request => request.vendor === id);
    if (own.length === 0) continue;
    const ahead = own.every(({ dest }) => dest === 'script') && !ran.some(tag => tag.split('/')[0] === id);
    if (!ahead) count += own.length;
    rows.push(
      ahead ? fetchedAhead(name) : row('tr', [cell(name), cell(own.length), cell(address(own.at(-1)))]),
    );
  }
  fill('received', rows, count, '#received tbody');
}

function fetchedAhead(name) {
  const line = row('tr', [cell(name), cell('0'), cell('file fetched ahead, not run')]);
  line.className = 'ahead';
  return line;
}

function address({ dest, host, path }) {
  return `${dest === 'empty' ? 'hit' : dest} ${host}${path}`;
}

/** Cookies and storage entries, with who left them. */
export function showStored(entries) {
  const items = entries.map(({ kind, name, vendor }) =>
    row('li', [strong(name), ` ${kind}, ${vendor ?? 'the site'}`]),
  );
  fill('stored', items, entries.length);
}

/** What waits at the gate. */
export function showHeld(held) {
  const items = held.map(({ vendor, sink, url }) =>
    row('li', [strong(vendor ?? 'unlisted'), ` ${sink} ${url}`]),
  );
  fill('held', items, held.length);
}

function fill(id, rows, count, target = `#${id}`) {
  const text = rows.map(node => node.textContent).join('\n');
  if (shown.get(id) === text) return;
  shown.set(id, text);
  document.querySelector(target).replaceChildren(...rows);
  document.getElementById(`${id}-count`).textContent = count;
}

function row(tag, children) {
  const node = document.createElement(tag);
  node.append(...children);
  return node;
}

function cell(text) {
  return row('td', [String(text)]);
}

function strong(text) {
  return row('b', [text]);
}
