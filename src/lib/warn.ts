const said = new Set<string>();

/** Says something to the owner in the console, once per text. Never to the visitor, and never as an exception. */
export function warn(message: string, cause?: unknown): void {
  if (said.has(message)) return;
  said.add(message);
  if (typeof console === 'undefined') return;
  if (cause === undefined) console.warn(`[askfirst] ${message}`);
  else console.warn(`[askfirst] ${message}`, cause);
}
