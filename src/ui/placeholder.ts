import { addStyles } from './styles/add-styles.js';
import { placeholderStyles } from './styles/placeholder.js';
import { baseStyles, surfaceTokens } from './styles/tokens.js';

/** What a placeholder says and does. */
export interface PlaceholderProps {
  readonly language: string;
  readonly dir: string;
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly PlaceholderButton[];
  /** The same thing at the vendor's. */
  readonly link: { readonly text: string; readonly href: string } | null;
}

/** A button of a placeholder. */
export interface PlaceholderButton {
  /** Its `data-consent`. */
  readonly name: 'load-once' | 'always-allow';
  readonly text: string;
  /** What it is called where the vendor is not in its text. */
  readonly label: string;
  onPress(): void;
}

const STYLES = baseStyles + surfaceTokens + placeholderStyles;
const TOKENS = new Set(STYLES.match(/--askfirst-[\w-]+/g));

/** Marks what is ours; a stable hook. */
export const ROOT = '[data-consent=placeholder]';

/**
 * Draws a placeholder into the empty document of a held frame, instead of one that is there. Plain DOM, node by node:
 * no policy of the page objects, and the frame needs no attribute.
 *
 * @param model `<askfirst-root>`: its tokens and theme count here too, and would not get into another document.
 */
export function drawPlaceholder(doc: Document, model: Element, props: PlaceholderProps): void {
  const { language, dir, title, text, buttons, link } = props;
  const host = doc.createElement('askfirst-embed');
  const shadow = host.attachShadow({ mode: 'open' });
  const box = make(doc, 'section', 'placeholder');
  const answers = make(doc, 'div', 'buttons');

  host.setAttribute('data-consent', 'placeholder');
  host.setAttribute('theme', model.getAttribute('theme') ?? 'auto');
  addStyles(shadow, STYLES, doc.defaultView as Window & typeof globalThis);
  copyTokens(model, doc.documentElement);
  Object.assign(doc.documentElement, { lang: language, dir });
  doc.title = title;
  // Not the whole screen made fixed: where focus goes, the page would not scroll along.
  doc.body.style.margin = '0';

  for (const { name, text, label, onPress } of buttons) {
    const button = answers.appendChild(make(doc, 'button', 'button', text));
    button.setAttribute('data-consent', name);
    button.setAttribute('aria-label', label);
    button.onclick = () => {
      box.setAttribute('aria-busy', 'true'); // until the vendor answers
      // The button goes with its document. Chromium then gives the focus to what the page's own code gave it to last,
      // though the visitor has long been elsewhere, or to nobody.
      (doc.defaultView?.frameElement as HTMLElement | null)?.focus({ preventScroll: true });
      onPress();
    };
  }
  box.append(make(doc, 'h2', '', title), make(doc, 'p', '', text), answers);
  if (link) {
    const anchor = box.appendChild(make(doc, 'a', '', link.text));
    // As if it stood in the page.
    Object.assign(anchor, { href: link.href, target: '_parent', rel: 'noreferrer' });
  }
  shadow.append(box);
  doc.body.replaceChildren(host);
}

function make(doc: Document, name: string, className: string, text = ''): HTMLElement {
  const element = doc.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

function copyTokens(from: Element, to: HTMLElement): void {
  const style = getComputedStyle(from);
  for (const token of TOKENS) to.style.setProperty(token, style.getPropertyValue(token));
}
