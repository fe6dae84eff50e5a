import type { Guarded } from '../guard/held.js';
import { getAttr, setAttr } from '../lib/natives.js';
import type { Gate } from './gate.js';
import type { Names } from './names.js';
import type { Owners } from './owners.js';
import { reinsert } from './revive.js';
import { INERT, type Scripts } from './scripts.js';

/** Who says what becomes of it. */
interface Judges {
  readonly gate: Gate;
  readonly owners: Owners;
  readonly names: Names;
  readonly scripts: Scripts;
}

/** Takes over what a guard in the page has held by host alone: what need not wait goes on at once. */
export function takeOver(guarded: readonly Guarded[], { gate, owners, names, scripts }: Judges): void {
  for (const held of guarded) {
    if ('element' in held) {
      const { element, name, value } = held;
      if (name !== 'type')
        element.setAttribute(name, value ?? ''); // looked at by the setter
      else {
        setAttr(element, name, value);
        scripts.inspect(element, 'parser');
        if (getAttr(element, name) !== INERT) reinsert(element);
      }
      continue;
    }
    const { sink, url, go, fail } = held;
    const store = sink === 'cookie' ? 'cookies' : 'storage';
    const ownerNow = () => (/cookie|storage/.test(sink) ? names.ownerOf(store, url) : owners.ownerOf(url));
    const owner = ownerNow();
    if (gate.holds(owner)) gate.hold({ owner, sink, url, ownerNow, release: () => void go(), refuse: fail });
    else go();
  }
}
