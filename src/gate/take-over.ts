import type { Guarded, GuardedCall, GuardedElement } from '../guard/held.js';
import { getAttr, setAttr } from '../lib/natives.js';
import type { Sink } from '../types.js';
import { sinkOf } from './attributes.js';
import type { Gate } from './gate.js';
import type { Names } from './names.js';
import { NOBODY, type Owners } from './owners.js';
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
 * Takes over what a guard in the page has held by host alone. What is nobody's as far as the catalogue knows waits for
 * the plan: it may be of a vendor of the owner's own, whom the guard was told about.
 */
export function takeOver(guarded: readonly Guarded[], { gate, owners, names, scripts }: Judges): void {
  const wait = (sink: Sink, url: string, release: () => void, refuse?: () => void) =>
    gate.hold({
      owner: NOBODY,
      sink,
      url,
      ownerNow: () => null,
      release: () => void release(),
      ...(refuse && { refuse }),
    });

  const revive = (script: Element, type: string | null, from: 'code' | 'parser') => {
    setAttr(script, 'type', type);
    scripts.inspect(script, from);
    if (getAttr(script, 'type') !== INERT) reinsert(script);
  };

  const giveBack = ({ element, name, value, isAsync }: GuardedElement) => {
    const text = value ?? '';
    if (name === 'type') {
      const src = getAttr(element, 'src');
      const go = () => revive(element, value, isAsync ? 'code' : 'parser');
      return src !== null && owners.ownerOf(src) === null ? wait('script', src, go) : go();
    }
    const go = () => {
      // Looked at on its way, as everything that code puts there.
      // By the page's own setter, also for elements of a frame, whose realm nobody watches yet.
      if (name) Element.prototype.setAttribute.call(element, name, text);
      else element.textContent = value;
    };
    const isFree = text
      .split(/srcset|ping/.test(name) ? /[\s,]+/ : '\0')
      .every(one => owners.ownerOf(one) === null);
    return isFree ? wait(sinkOf(element), text, go) : go();
  };

  const giveOn = ({ sink, url, go, fail }: GuardedCall) => {
    const ownerOf = /cookie|storage/.test(sink)
      ? () => names.ownerOf(sink === 'cookie' ? 'cookies' : 'storage', url)
      : () => owners.ownerOf(url);
    const owner = ownerOf() ?? NOBODY;
    gate.hold({ owner, sink, url, ownerNow: ownerOf, release: () => void go(), refuse: fail });
  };

  // Modules among what was held may import by the names of a map.
  for (const map of document.querySelectorAll('script[type="importmap"]')) scripts.inspect(map, 'parser');
  for (const held of guarded) {
    if ('element' in held) giveBack(held);
    else giveOn(held);
  }
}
