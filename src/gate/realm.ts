import { type Handler, patch, readAsOriginal, type Undo, type When } from '../lib/patch.js';

/** A window with its own set of built-ins: the page's, or that of a frame of the same origin. */
export type Realm = Window & typeof globalThis;

/** Puts a handler in front of a member of an interface's prototype, or, without an interface, of the window. */
export type Watch = (
  owner: string,
  members: string,
  slot: 'value' | 'get' | 'set',
  handle: Handler,
  when?: When,
) => void;

/** Watches one realm; called once for each. `undos` takes what ends it, besides what `watch` does. */
export type Watcher = (watch: Watch, realm: Realm, undos: Undo[]) => void;

/** Every realm the page can reach into, watched alike. */
export interface Realms {
  /** Watches a frame's realm, unless it belongs to another origin. */
  enter(frame: Window | null | undefined): void;
  stop(): void;
}

/** Watches a realm; `undos` takes what ends it. */
export function watchRealm(realm: Realm, undos: Undo[]): Watch {
  const globals = realm as unknown as { readonly [name: string]: { readonly prototype: object } | undefined };
  return (owner, members, slot, handle, when) => {
    const target = owner ? globals[owner]?.prototype : realm;
    for (const member of members.split(' ')) undos.push(patch(target, member, slot, handle, when));
  };
}

/** Begins with the page's own realm. */
export function createRealms(watchers: readonly Watcher[]): Realms {
  const undos: Undo[] = [];
  const seen = new WeakSet<object>();

  const enter = (win: Window | null | undefined) => {
    try {
      // A navigation gives a frame new built-ins, or, from its first empty page on, keeps them.
      const realm = win as Realm;
      if (!realm || seen.has(realm.Element)) return;
      seen.add(realm.Element);
      const watch = watchRealm(realm, undos);
      watch('Function', 'toString', 'value', readAsOriginal);
      for (const watcher of watchers) watcher(watch, realm, undos);
    } catch {
      // SecurityError: another origin's frame, whose code is none of ours
    }
  };

  enter(window);
  return {
    enter,
    stop() {
      for (const undo of undos.reverse()) undo();
    },
  };
}
