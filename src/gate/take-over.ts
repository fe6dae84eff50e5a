import type { Guarded, GuardedCall, GuardedElement } from '../guard/held.js';
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

/**
 * Takes over what a guard in the page has held by host alone: what need not wait goes on at once. Once the plan is
 * there, since nobody else knows the vendors of the owner's own, of whom the guard was told.
 */
export function takeOver(guarded: readonly Guarded[], { gate, owners, names, scripts }: Judges): void {
  const giveBack = ({ element, name, value, isAsync }: GuardedElement) => {
    if (!name) {
      element.textContent = value;
    } else if (name === 'type') {
      setAttr(element, name, value);
      scripts.inspect(element, isAsync ? 'code' : 'parser');
      if (getAttr(element, name) !== INERT) reinsert(element);
    } else {
      // Looked at on its way, as everything that code puts there; by the page's own setter, also for elements of a
      // frame, whose realm nobody watches yet.
      Element.prototype.setAttribute.call(element, name, value ?? '');
    }
  };

  const giveOn = ({ sink, url, go, fail }: GuardedCall) => {
    const ownerNow = /cookie|storage/.test(sink)
      ? () => names.ownerOf(sink === 'cookie' ? 'cookies' : 'storage', url)
      : () => owners.ownerOf(url);
    const owner = ownerNow();
    if (gate.holds(owner)) gate.hold({ owner, sink, url, ownerNow, release: () => void go(), refuse: fail });
    else go();
  };

  // Modules among what was held may import by the names of a map.
  for (const map of document.querySelectorAll('script[type="importmap"]')) scripts.inspect(map, 'parser');
  for (const held of guarded) {
    if ('element' in held) giveBack(held);
    else giveOn(held);
  }
}
