import type { Handler, Undo } from '../lib/patch.js';
import type { InspectTree } from './elements.js';
import { type Watch, type Watcher, watchRealm } from './realm.js';

const INSERTING =
  'append prepend before after replaceWith replaceChildren insertAdjacentElement appendChild insertBefore replaceChild moveBefore';
/** Everything that can be inserted or inserted into: a prototype has some of these methods. */
const NODES = 'Node Element Document DocumentFragment CharacterData DocumentType';

/**
 * Looks at what code puts into the page, before it is there. What passes a setter on its way needs no such look, and
 * a page inserts thousands of nodes; so once the page is loaded this goes on only where there is something inert that
 * insertion alone brings to life: templates, parsed documents, marked elements.
 */
export interface Insertions {
  readonly watch: Watcher;
  /** There is something inert. */
  need(): void;
  /** Stops looking, unless it is needed. */
  rest(): void;
  stop(): void;
}

export function createInsertions(inspectTree: InspectTree, enterFrames: () => void): Insertions {
  let isNeeded = false;
  let undos: Undo[] | null = null;
  /** A script in the shadow of an element that is not in the page yet is not seen when that gets there. */
  let shadows = false;
  const isPage = (node: Node) => node.isConnected || (shadows && node.getRootNode().nodeType === 11);
  const onInsert: Handler = (self, args, native) => {
    const place = self as Node;
    for (const arg of args) {
      const node = arg as Node | null;
      // Outside the page nothing happens, unless a node comes from a document where nothing ever happens.
      if (node?.nodeType && (isPage(place) || node.ownerDocument !== place.ownerDocument)) inspectTree(node);
    }
    const result = native();
    enterFrames();
    return result;
  };
  const start = (watch: Watch) => {
    for (const name of NODES.split(' ')) watch(name, INSERTING, 'value', onInsert);
    watch('Range', 'insertNode surroundContents', 'value', (_range, args, native) => {
      inspectTree(args[0] as Node);
      return native();
    });
    watch('Document', 'adoptNode', 'value', (_document, args, native) => {
      inspectTree(args[0] as Node, 'copy');
      return native();
    });
    watch('Document', 'importNode', 'value', (_document, _args, native) => {
      const copy = native();
      inspectTree(copy as Node, 'copy');
      return copy;
    });
  };
  const stop = () => {
    for (const undo of undos?.reverse() ?? []) undo();
    undos = null;
  };
  const wake = () => {
    if (undos) return;
    undos = [];
    start(watchRealm(window, undos));
  };
  wake();
  return {
    watch(watch, realm) {
      if (realm !== window) start(watch);
      watch('Element', 'attachShadow', 'value', (_host, _args, native) => {
        shadows = true;
        return native();
      });
    },
    need() {
      isNeeded = true;
      wake();
    },
    rest() {
      // On frozen prototypes it could not begin again.
      if (!isNeeded && !Object.isFrozen(Node.prototype)) stop();
    },
    stop,
  };
}
