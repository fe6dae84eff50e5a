import type { messages } from '../messages.js';

/** What can go wrong, by name. */
export type MessageName = keyof typeof messages;
type Details<Name extends MessageName> = Parameters<(typeof messages)[Name]>;
type Messages = typeof messages;

const said = new Set<string>();
let load: (() => Promise<{ readonly messages: Messages }>) | undefined;

/**
 * Says where the words are. They are fetched with the first message, so that a site without a mistake does not
 * carry them.
 */
export function wordsFrom(loader: () => Promise<{ readonly messages: Messages }>): void {
  load = loader;
}

/**
 * Tells the owner something in the console, once per name and details. Never the visitor, and never by an
 * exception. Without the words, the name and the details must do.
 */
export function warn<Name extends MessageName>(name: Name, ...details: Details<Name>): void {
  const key = `${name} ${details.map(plain)}`;
  if (said.has(key)) return;
  said.add(key);
  const tell = (text: string, ...rest: unknown[]) => console.warn(`[askfirst] ${text}`, ...rest);
  const plainly = () => tell(name, ...details);
  if (!load) {
    plainly();
    return;
  }
  load().then(({ messages }) => {
    const say = messages[name] as (...details: unknown[]) => string;
    tell(say(...details), ...details.filter(detail => detail instanceof Error));
  }, plainly);
}

/** Anything as text; some things cannot be told, and must not stop us: `Object.create(null)`, a loop. */
function plain(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}
