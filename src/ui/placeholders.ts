import type { Hold } from '../gate/gate.js';
import type { Sinks } from '../gate/sinks.js';
import type { Lockdown } from '../lockdown.js';
import type { CategoryInfo, ConsentChange, Plan, VendorInfo } from '../types.js';
import type { EmbedAbout } from '../vendors/types.js';
import { leanAddress, pageAddress } from './embed-address.js';
import { emptyDocument } from './empty-document.js';
import { enPlaceholder } from './i18n/en-placeholder.js';
import { loadWords, type Spoken } from './load-words.js';
import { drawPlaceholder, ROOT } from './placeholder.js';
import type { UiHost } from './ui.js';
import { fill, labelOf } from './words.js';

/** What the core lends the placeholders. */
export interface PlaceholderHost extends UiHost {
  readonly plan: UiHost['plan'] & Pick<Plan, 'vendors'>;
  /** What is held, what the visitor lets go once, and a way to hold that again. */
  readonly sinks: Pick<Sinks, 'gate' | 'withdraw'>;
  readonly lockdown?: Lockdown;
}

/** What `mountPlaceholders` returns. Nothing here throws or rejects. */
export interface Placeholders {
  /** Looks for held frames. */
  update(): void;
  setLanguage(language: string): Promise<void>;
  /** Takes every placeholder away. */
  destroy(): void;
}

/** The least width and height in which a button can be pressed; what is smaller is a pixel. */
const LEAST = 24;

/** Puts something in the place of each held frame that a visitor would have seen. */
export function mountPlaceholders(host: PlaceholderHost): Placeholders {
  const { consent, plan, shadow, sinks } = host;
  const { gate } = sinks;
  const page = shadow.ownerDocument;
  const watched = new WeakSet<Element>();
  /** What each document was drawn of: drawing it again would take the focus from its buttons. */
  const drawn = new WeakMap<Document, readonly [Hold, Spoken]>();
  /** Loaded once, each with the name that an answer may refuse. */
  const loaded = new Map<Element, string>();
  const embeds = new Map<string, Promise<EmbedAbout | undefined>>();
  const ends = new AbortController();
  const unsubscribe = consent.onChange(holdAgain);
  let words = loadWords(host);

  const onLoad = ({ target }: Event) => void show(target as HTMLIFrameElement);
  // A frame has a size as soon as it is in the page and displayed.
  const sizes = new ResizeObserver(entries => {
    for (const { target } of entries) void show(target as HTMLIFrameElement);
  });

  const holdsOf = (frame: Element) => [...gate.held].filter(({ element }) => element === frame);

  /** Whom the visitor can allow for a frame: a listed vendor, or a category. */
  const findOwner = (owner: string): VendorInfo | CategoryInfo | undefined =>
    owner[0] === '#'
      ? consent.categories.find(({ id }) => id === owner.slice(1))
      : consent.vendors.find(({ id }) => id === owner);

  function embedOf(id: string): Promise<EmbedAbout | undefined> {
    const isKnown = plan.vendors.find(vendor => vendor.id === id)?.isKnown;
    const embed =
      embeds.get(id) ??
      (isKnown ? host.about([id]) : Promise.resolve<Awaited<ReturnType<UiHost['about']>>>({})).then(
        about => about[id]?.embed,
        () => undefined, // the frame's own address must do
      );
    embeds.set(id, embed);
    return embed;
  }

  async function show(frame: HTMLIFrameElement): Promise<void> {
    const [hold] = holdsOf(frame);
    const owner = hold && findOwner(hold.owner);
    if (!owner || consent.has(owner.id) || !isInView(frame)) return;
    const [spoken, embed] = await Promise.all([words, embedOf(owner.id)]);
    if (holdsOf(frame)[0] !== hold) return; // let go meanwhile
    const doc = emptyDocument(frame, ROOT);
    const [before, said] = (doc && drawn.get(doc)) ?? [];
    if (!doc || (before === hold && said === spoken)) return;
    drawn.set(doc, [hold, spoken]);
    draw(doc, frame, hold, owner, spoken, embed);
  }

  function draw(
    doc: Document,
    frame: HTMLIFrameElement,
    hold: Hold,
    owner: VendorInfo | CategoryInfo,
    { language, words }: Spoken,
    embed: EmbedAbout | undefined,
  ): void {
    const texts = { ...enPlaceholder, ...words };
    const address = pageAddress(hold.url, page.baseURI, embed);
    const allowed = 'name' in owner ? owner.name : labelOf(words, owner);
    const name = 'name' in owner ? owner.name : (address?.host ?? allowed);
    const always = fill(texts.alwaysAllow, { name: allowed });
    const lean = leanAddress(hold.url, page.baseURI, embed);
    const once = {
      name: 'load-once',
      text: texts.loadOnce,
      label: `${texts.loadOnce}: ${name}`,
      onPress() {
        loadOnce(frame, owner.id, lean);
      },
    } as const;
    const allow = {
      name: 'always-allow',
      text: always,
      label: always,
      onPress() {
        consent.set({ [owner.id]: true }, 'save');
      },
    } as const;
    drawPlaceholder(doc, shadow.host, {
      language,
      dir: words.dir,
      title: fill(texts.embedTitle, { name }),
      text: fill(texts.embedText, { name }),
      // Behind a policy that refuses every other site only a new page can show the frame.
      buttons: host.lockdown === 'locked' ? [allow] : [once, allow],
      link: address && { text: fill(texts.openThere, { host: address.host }), href: address.href },
    });
  }

  /** Lets one frame go, without an answer. */
  function loadOnce(frame: Element, owner: string, lean: string | null): void {
    gate.once.add(frame);
    loaded.set(frame, owner);
    for (const hold of holdsOf(frame)) {
      gate.drop(hold);
      if (lean && hold.url) frame.setAttribute('src', lean);
      else void hold.release();
    }
  }

  /** "Once" ends with the next answer, unless that only allows more. */
  function holdAgain({ state, previous, granted }: ConsentChange): void {
    if (granted.length > 0 && state.decided === previous.decided) return;
    let isRefused = false;
    for (const [frame, owner] of loaded) {
      gate.once.delete(frame);
      isRefused ||= !consent.has(owner);
    }
    loaded.clear();
    if (isRefused) sinks.withdraw();
  }

  function update(): void {
    // What the owner styles on it has to be known, also where it shows nothing itself.
    if (!shadow.host.isConnected) page.body.prepend(shadow.host);
    for (const { sink, element } of gate.held) {
      if (sink !== 'frame' || !element) continue;
      void show(element as HTMLIFrameElement);
      if (watched.has(element)) continue;
      watched.add(element);
      sizes.observe(element);
      element.addEventListener('load', onLoad, ends);
    }
  }

  return {
    update,
    async setLanguage(language) {
      words = loadWords(host, language);
      update();
      await words;
    },
    destroy() {
      unsubscribe();
      sizes.disconnect();
      ends.abort();
      for (const { element } of gate.held) {
        (element as HTMLIFrameElement | undefined)?.contentDocument?.querySelector(ROOT)?.remove();
      }
    },
  };
}

/** Nobody misses a pixel, nor a background that cannot be pressed. */
function isInView(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= LEAST && height >= LEAST && getComputedStyle(frame).pointerEvents !== 'none';
}
