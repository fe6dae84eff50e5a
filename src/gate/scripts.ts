import { getAttr, setAttr } from '../lib/natives.js';
import type { Origin } from './elements.js';
import type { Gate, Hold } from './gate.js';
import { type ImportMap, importedBy, readMap } from './imports.js';
import { NOBODY, type Owner, type Owners } from './owners.js';
import { holdScript } from './revive.js';

/** What browsers take for a script: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const RUNS =
  /^\s*(|module|(application|text)\/(x-)?(java|ecma)script|text\/(j|live)script|text\/javascript1\.\d)\s*$/i;

/** Any type that is not in the list above keeps a script from being fetched and run, in every browser. */
export const INERT = 'text/plain';

/** Holds script elements in place: they keep everything but their type. */
export interface Scripts {
  /** Looks at a script that the parser or code has just inserted, or is about to. */
  inspect(script: Element, from: Origin): void;
  /** Looks at the address a script is about to get: it can be held before it is anywhere. */
  inspectAddress(script: Element, address: string): void;
  /** This one is never held: it is ours, or never runs. */
  clear(script: Element): void;
  /** Who answers for a script as it stands. */
  ownerOf(script: Element): Owner | null;
  /** The type a held script has of its own; `undefined` when it is not held. */
  typeOf(script: Element): string | null | undefined;
  /** Gives a held script another type of its own; says whether it is held. */
  setType(script: Element, type: string | null): boolean;
  /** Makes the copy of a held script what its original was. */
  copy(script: Element, copy: Element): void;
}

/** What is asked about the scripts of vendors. */
export interface ScriptFacts {
  /** Whether Askfirst loads this address itself, so that the page's own tag would run it twice. */
  isDuplicate(address: string): boolean;
  /** Globals that only the vendor's file defines. */
  definesOf(vendor: string): readonly string[];
  /** Told just before a script runs later than its place says. */
  onLate(script: Element): void;
}

export function createScripts(gate: Gate, owners: Owners, facts: ScriptFacts): Scripts {
  const { isDuplicate, definesOf, onLate } = facts;
  const seen = new WeakSet<Element>();
  /** The types that held scripts have of their own. */
  const types = new WeakMap<Element, string | null>();
  const holds = new WeakMap<Element, Hold>();
  const imports: ImportMap = new Map();

  const hold = (script: Element, owner: Owner, url: string, from: Origin, ownerNow?: Hold['ownerNow']) => {
    seen.add(script);
    types.set(script, getAttr(script, 'type'));
    setAttr(script, 'type', INERT);
    const blocking =
      from === 'parser' && getAttr(script, 'async') === null && getAttr(script, 'defer') === null;
    const type = () => {
      const own = types.get(script) ?? null;
      types.delete(script);
      return own;
    };
    holds.set(
      script,
      holdScript(gate, script, { owner, url, type, blocking, ...(ownerNow && { ownerNow }) }, onLate),
    );
  };
  /** Its code took it back, or gives it another address. */
  const free = (script: Element) => {
    const type = types.get(script);
    if (type === undefined) return;
    gate.drop(holds.get(script));
    seen.delete(script);
    types.delete(script);
    setAttr(script, 'type', type);
  };
  const inspectAddress = (script: Element, address: string, from: Origin) => {
    const owner = owners.ownerOf(address);
    if (isDuplicate(address)) hold(script, NOBODY, address, from);
    else if (gate.holds(owner)) hold(script, owner, address, from);
    else if (owner) gate.ran.add(owner);
  };
  /** Scripts that were let go, and how long they were: whose they are may turn out later, and cannot be helped then. */
  const passed = new WeakMap<Element, number>();
  const isRunnable = (script: Element) => !seen.has(script) && RUNS.test(getAttr(script, 'type') ?? '');

  /** Whose file inline code imports. Nothing can stop an `import` once the code runs, so the code itself waits. */
  const importedOwner = (code: string): Owner | null => {
    for (const address of importedBy(code, imports)) {
      const owner = owners.ownerOf(address);
      if (gate.holds(owner)) return owner;
    }
    return null;
  };

  /**
   * The held file that inline code cannot do without: a blocking external script before it whose globals it uses,
   * neither there yet nor made by the code itself. Such code would fail now, so it waits and runs after the file.
   */
  const leaderOf = (code: string) => {
    for (const hold of gate.held) {
      if (hold.sink !== 'script' || !hold.blocking) continue;
      for (const name of definesOf(hold.owner)) if (relies(code, name)) return hold;
    }
    return undefined;
  };

  return {
    inspect(script, from) {
      const code = script.textContent ?? '';
      if (getAttr(script, 'type') === 'importmap') readMap(code, imports);
      if (!isRunnable(script)) return;
      const src = addressOf(script);
      const before = passed.get(script);
      // The parser has more of its text than before: it has not run.
      const isLonger = before !== code.length && document.readyState === 'loading' && from === 'parser';
      if (before !== undefined && (src !== null || !isLonger)) {
        const owner = src === null ? null : owners.ownerOf(src);
        if (owner) gate.ran.add(owner);
        return;
      }
      if (src !== null || code) passed.set(script, code.length);
      if (src !== null) return inspectAddress(script, src, from);
      const leader = from === 'parser' ? leaderOf(code) : undefined;
      const owner = leader ? leader.owner : importedOwner(code);
      if (owner === null) return;
      const ownerNow = () => (leader ? leader.owner : importedOwner(code));
      hold(script, owner, '', from, ownerNow);
    },
    inspectAddress(script, address) {
      free(script);
      passed.delete(script);
      if (isRunnable(script)) inspectAddress(script, address, 'code');
    },
    typeOf: script => types.get(script),
    setType(script, type) {
      if (!types.has(script)) return false;
      types.set(script, type);
      return true;
    },
    clear: script => void seen.add(script),
    ownerOf(script) {
      const src = isRunnable(script) ? addressOf(script) : null;
      return src === null ? null : owners.ownerOf(src);
    },
    copy(script, copy) {
      const type = types.get(script);
      if (type === undefined) return;
      setAttr(copy, 'type', type);
      const src = addressOf(copy);
      if (src) inspectAddress(copy, src, 'code');
    },
  };
}

/** Scripts in SVG have `href`: https://svgwg.org/svg2-draft/interact.html#ScriptElement */
function addressOf(script: Element): string | null {
  const isSvg = script.namespaceURI === 'http://www.w3.org/2000/svg';
  return isSvg ? (getAttr(script, 'href') ?? getAttr(script, 'xlink:href')) : getAttr(script, 'src');
}

function relies(code: string, name: string): boolean {
  const word = `(^|[^\\w$.]|window\\.)${name.replace(/\$/g, '\\$&')}`;
  return (
    !(name in window) &&
    new RegExp(`${word}\\b`).test(code) &&
    !new RegExp(`${word}\\s*=[^=]|function\\s+${name}\\b`).test(code)
  );
}
