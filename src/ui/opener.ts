import type { UiOptions } from '../types.js';

/** What the permanent button needs. */
export interface OpenerOptions {
  readonly shadow: ShadowRoot;
  /** Its corner, in reading direction. */
  readonly position: UiOptions['openerPosition'];
  onOpen(): void;
  /** Pointer or focus came near: a good moment to fetch the UI. Called often. */
  onApproach(): void;
}

/** What the button is called, for screen readers and as a tooltip. */
export interface OpenerWords {
  readonly language: string;
  readonly label: string;
  /** A remark, for instance that an opt-out signal is honoured. Empty: none. */
  readonly status: string;
}

/** The permanent button. Hidden until `show`. */
export interface Opener {
  show(isShown: boolean): void;
  name(words: OpenerWords): void;
}

/** Puts the permanent button into the shadow root. Plain DOM: it is part of the core, which carries no Preact. */
export function createOpener({ shadow, position, onOpen, onApproach }: OpenerOptions): Opener {
  const button = document.createElement('button');

  button.className = `opener ${position}`;
  button.setAttribute('part', 'opener');
  button.setAttribute('data-consent', 'opener');
  button.hidden = true;
  button.onclick = onOpen;
  button.onpointerenter = button.onfocus = onApproach;
  button.append(drawIcon());
  shadow.append(button);

  return {
    show(isShown) {
      button.hidden = !isShown;
    },
    name({ language, label, status }) {
      button.lang = language;
      button.title = status ? `${label}: ${status}` : label;
      button.setAttribute('aria-label', button.title);
    },
  };
}

/** A bitten cookie. Built node by node: `innerHTML` is refused under Trusted Types, a data: image under strict CSP. */
function drawIcon(): SVGElement {
  const draw = (name: string, attribute: string, value: string) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    node.setAttribute(attribute, value);
    return node;
  };
  const svg = draw('svg', 'viewBox', '0 0 24 24');
  svg.append(draw('path', 'd', 'M21 12A9 9 0 1 1 12 3a5 5 0 0 0 4 5 5 5 0 0 0 5 4ZM9 10v0m1 6v0m5-1v0'));
  return svg;
}
