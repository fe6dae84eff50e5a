import type { VendorFacts } from '../vendors/types.js';

/** Commands that send something, by the words vendors use; the others set up, or tell what is allowed. */
const SENDS = /^(track|reach|hit|event|page|identify|conversion|trigger|stateChange|vpv|tag|view|custom)/i;

type Globals = { readonly [name: string]: unknown };

/** The arrays in which a vendor's calls wait for its file: the one of its snippet, and those its calls go to. */
function queuesOf(load: VendorFacts['load'], consent: VendorFacts['consent']): unknown[] {
  const globals = window as unknown as Globals;
  const queue = load?.queue;
  const pushes = [load?.calls, consent?.default, consent?.grant, consent?.revoke]
    .flatMap(calls => calls ?? [])
    .map(([path]) => /^(.+)\.push$/.exec(path)?.[1]);
  const names = new Set([queue?.into, load?.construct?.into, ...pushes]);
  const own = queue?.methods
    ? globals[queue.name]
    : queue?.store && (globals[queue.name] as Globals | undefined)?.[queue.store];
  return [own, ...Array.from(names, name => name && globals[name])];
}

/**
 * What a queued call asks for: of `['track', …]`, the same as `arguments` or behind the number of a counter; or an event of a
 * tag manager, of UET or of Taboola.
 */
function commandOf(call: unknown): string {
  const { 0: first, 1: second, event, ea, notify } = Object(call) as { readonly [key: string]: unknown };
  if (first === undefined && (event ?? ea ?? notify) !== undefined) return `event ${event}`;
  return String(typeof first === 'number' ? second : first);
}

/**
 * Takes what would be sent out of a vendor's queue, once a yes follows a no: it was called while the answer was no.
 * What sets the vendor up stays. Does nothing once the vendor's file has taken the queue over.
 */
export function dropSends(load: VendorFacts['load'], consent: VendorFacts['consent']): void {
  for (const queue of queuesOf(load, consent)) {
    if (!Array.isArray(queue) || 'google_tag_manager' in window) continue;
    const kept: unknown[] = [];
    for (let at = 0; at < queue.length; at++) {
      const call: unknown = queue[at];
      // Microsoft's calls stand flat in the array: a word, and two more items. Only consent is no sending.
      if (typeof call === 'string' && call !== 'consent') at += 2;
      else if (call === 'consent') kept.push(call, queue[++at], queue[++at]);
      else if (!SENDS.test(commandOf(call)) || /^event (gtm\.|consent_)/.test(commandOf(call)))
        kept.push(call);
    }
    queue.splice(0, queue.length, ...kept);
  }
}
