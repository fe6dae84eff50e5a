import type { UiOptions } from '../types.js';
import { make } from './make.js';
import type { Asked } from './question.js';
import type { BannerWords } from './words.js';

/** What the banner needs, and whom it tells. */
export interface BannerOptions {
  /** What it is put into, in front. */
  readonly frame: HTMLElement;
  readonly ui: UiOptions;
  readonly policyUrl: string | null;
  onAnswer(yes: boolean): void;
  onPreferences(): void;
  /** The preferences may be opened soon. */
  onApproach(): void;
}

/** The banner. */
export interface Banner {
  /** Shows it, or brings what is shown up to date. */
  show(asked: Asked, words: BannerWords): void;
  hide(): void;
}

/** Asks, without being modal: the page stays usable, the focus stays where it is, Escape does nothing. */
export function createBanner({ frame, ui, policyUrl, ...on }: BannerOptions): Banner {
  const doc = frame.ownerDocument;
  const banner = make(doc, 'section', {
    class: `banner ${ui.layout} ${ui.position} ${ui.side}`,
    part: 'banner',
    'data-consent': 'banner',
    'aria-labelledby': 'title',
    popover: 'manual',
  });
  let shown = '';
  const text = (...children: (Node | string)[]) => make(doc, 'p', { part: 'text' }, ...children);
  /** Accept and refuse are both made here, with one class and one part, so no style sheet can favour either. */
  const button = (name: string, label: string, onPress: () => void, kind = 'button') => {
    const made = make(
      doc,
      'button',
      { type: 'button', class: kind, part: kind, 'data-consent': name },
      label,
    );
    made.onclick = onPress;
    return made;
  };
  const reject = () => on.onAnswer(false);

  function fill({ title, intro, gpc }: Asked, words: BannerWords): void {
    const preferences = button('preferences', words.preferences, on.onPreferences, 'button minor');
    preferences.onpointerenter = preferences.onfocus = on.onApproach;
    const content: Node[] = [make(doc, 'h2', { id: 'title', part: 'title' }, title)];
    const link = policyUrl ? make(doc, 'a', { href: policyUrl }, words.policy) : '';
    content.push(text(intro, ' ', link));
    if (gpc) content.push(text(words.gpc));
    content.push(
      make(
        doc,
        'div',
        { class: 'buttons' },
        button('accept', words.accept, () => on.onAnswer(true)),
        button('reject', words.reject, reject),
        preferences,
      ),
    );
    if (ui.close) {
      const close = button('close', '×', reject, 'close');
      close.title = words.closeReject;
      close.setAttribute('aria-label', words.closeReject);
      content.unshift(close);
    }
    const { activeElement } = frame.getRootNode() as ShadowRoot;
    const focused = activeElement?.getAttribute('data-consent');
    banner.replaceChildren(...content);
    if (focused) banner.querySelector<HTMLElement>(`[data-consent=${focused}]`)?.focus();
  }

  return {
    show(asked, words) {
      const news = JSON.stringify([asked, words]);
      // Only for news: a button that is replaced while it is being pressed does nothing.
      if (news !== shown) fill(asked, words);
      shown = news;
      if (banner.isConnected) return;
      frame.prepend(banner);
      // Above everything of the page's, whatever its z-index. Browsers before 2024 have no popover and use ours.
      banner.showPopover?.();
    },
    hide: () => banner.remove(),
  };
}
