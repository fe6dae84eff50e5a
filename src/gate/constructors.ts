import { type Builder, patchConstructor } from '../lib/construct.js';
import { textOf } from '../lib/patch.js';
import type { Take } from './network.js';
import type { Watcher } from './realm.js';
import { standIn } from './stand-in.js';
import type { Styles } from './styles.js';

/** Holds what comes into being with an address: connections, workers, sounds, fonts. */
export function watchConstructors(take: Take, styles: Styles, isHeld: (address: string) => boolean): Watcher {
  const wait =
    (sink: 'connection' | 'worker'): Builder =>
    (args, build, native) => {
      const url = textOf(args, 0);
      const held = take(
        sink,
        url,
        () => made.become(build()),
        () => made.fail(),
      );
      if (!held) return build();
      const made = standIn(native, { url, readyState: 0 });
      return made.object;
    };
  const sound: Builder = (args, build) => {
    if (args[0] === undefined || !isHeld(textOf(args, 0))) return build();
    const [src] = args.splice(0);
    // As the constructor does it, but by way of the setter, which holds it.
    return Object.assign(build(), { preload: 'auto', src });
  };
  return (_watch, realm, undos) => {
    const font: Builder = (args, build, native) => {
      const [family, source, descriptors] = args;
      if (typeof source !== 'string') return build();
      styles.cleanArgument(args, 1, {}, '', css => {
        const { fonts } = realm.document;
        // A face keeps its source for good.
        const real = new native(family, css, descriptors) as FontFace;
        if (fonts.delete(made)) fonts.add(real);
        if (made.status !== 'unloaded') real.load().catch(() => {});
      });
      const made = build() as FontFace;
      return made;
    };
    const handlers: { [name: string]: Builder } = {
      WebSocket: wait('connection'),
      EventSource: wait('connection'),
      Worker: wait('worker'),
      SharedWorker: wait('worker'),
      Audio: sound,
      FontFace: font,
    };
    for (const [name, handler] of Object.entries(handlers))
      undos.push(patchConstructor(realm, name, handler));
  };
}
