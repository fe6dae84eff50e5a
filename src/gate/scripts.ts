import { getAttribute, isConnected, removeAttribute, setAttribute, textContent } from '../lib/natives.js';
import type { Gate, Hold } from './gate.js';
import type { Owner, Owners } from './owners.js';
import { reinsert, scriptEnd } from './revive.js';

/** What browsers take for a script: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const RUNS = /^(module|((application|text)\/(x-)?(java|ecma)script|text\/(jscript|livescript|javascript1\.[0-5])))$/i;

/** Any type that is not in the list above keeps a script from being fetched and run, in every browser. */
const INERT = 'text/plain';

/** Holds script elements in place: they keep everything but their type. */
export interface Scripts {
  /** Looks at a script that the parser or code has just inserted, or is about to. */
  inspect(script: Element, from: 'parser' | 'code'): void;
  /** Looks at the address a connected script is about to get. */
  inspectAddress(script: Element, address: string): void;
  /** This one is never held: it is ours, or was let go. */
  clear(script: Element): void;
}

/** Whose consent nobody can give. */
const NOBODY: Owner = { vendor: null, category: null, planned: null };

/** What is asked about the scripts of vendors. */
export interface ScriptFacts {
  /** Whether Askfirst loads this address itself, so that the page's own tag would run it twice. */
  isDuplicate(address: string): boolean;
  /** Globals that only the vendor's file defines. */
  definesOf(vendor: string): readonly string[];
}

export function createScripts(gate: Gate, owners: Owners, { isDuplicate, definesOf }: ScriptFacts): Scripts {
  const seen = new WeakSet<Element>();

  const hold = (script: Element, owner: Owner, url: string, from: 'parser' | 'code', follows?: Hold) => {
    const type = getAttribute.call(script, 'type');
    const waits = from === 'parser' && getAttribute.call(script, 'async') === null;
    seen.add(script);
    setAttribute.call(script, 'type', INERT);
    gate.hold({
      owner,
      sink: url ? 'script' : 'inline',
      url,
      blocking: waits,
      ...(follows && { follows }),
      release() {
        if (type === null) removeAttribute.call(script, 'type');
        else setAttribute.call(script, 'type', type);
        const end = url && isConnected.call(script) ? scriptEnd(script) : undefined;
        reinsert(script);
        return end;
      },
    });
  };

  return {
    inspect(script, from) {
      if (seen.has(script) || !isExecutable(script)) return;
      const src = getAttribute.call(script, 'src');
      if (src !== null) {
        const owner = owners.ownerOf(src);
        if (isDuplicate(src)) hold(script, NOBODY, src, from);
        else if (gate.holds(owner)) hold(script, owner, src, from);
        else if (owner) gate.noteRun(owner);
      } else if (from === 'parser') {
        const leader = leaderOf(textContent.call(script) ?? '', gate.holdings(), definesOf);
        if (leader) hold(script, leader.owner, '', from, leader);
      }
    },
    inspectAddress(script, address) {
      if (seen.has(script) || !isConnected.call(script) || !isExecutable(script)) return;
      const owner = owners.ownerOf(address);
      if (gate.holds(owner)) hold(script, owner, address, 'code');
    },
    clear(script) {
      seen.add(script);
    },
  };
}

function isExecutable(script: Element): boolean {
  const type = getAttribute.call(script, 'type');
  if (type) return RUNS.test(type.trim());
  const language = getAttribute.call(script, 'language');
  return type === '' || !language || RUNS.test(`text/${language}`);
}

/**
 * The held file that inline code cannot do without: a blocking external script before it whose globals it uses,
 * neither there yet nor made by the code itself. Such code would fail now, so it waits and runs after the file.
 */
function leaderOf(
  code: string,
  holdings: Iterable<Hold>,
  definesOf: ScriptFacts['definesOf'],
): Hold | undefined {
  for (const hold of holdings) {
    if (hold.sink !== 'script' || !hold.blocking) continue;
    for (const name of definesOf(hold.owner.vendor ?? '')) if (relies(code, name)) return hold;
  }
  return undefined;
}

function relies(code: string, name: string): boolean {
  if (!name || name in window) return false;
  const word = name.replace(/\$/g, '\\$&');
  const used = new RegExp(`(^|[^\\w$.])${word}\\b`);
  const made = new RegExp(`(^|[^\\w$.]|window\\.)${word}\\s*=[^=]|function\\s+${word}\\b`);
  return used.test(code) && !made.test(code);
}
