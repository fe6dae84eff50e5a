/** What the pages of the accessibility suite can do, alike in each engine. */
const ROOT = 'askfirst-root';
const CONTROLS = 'a[href],button,input:enabled';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

globalThis.kit = {
  /** The element of the UI with this `data-consent`, if it is there. */
  find(name, doc = document) {
    return doc.querySelector(ROOT)?.shadowRoot.querySelector(`[data-consent="${name}"]`) ?? null;
  },

  /** Waits until something is so. */
  async until(test) {
    for (let left = 250; left > 0; left--) {
      if (await test()) return true;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    throw new Error(`In vain: ${test}`);
  },

  /** Visible, and where it comes to rest: it slides in, which WebKitGTK begins late. `theming.test.ts` looks at the motion. */
  isShown(name, doc = document) {
    const element = kit.find(name, doc);
    if (element) element.style.animation = 'none';
    return element?.checkVisibility() ?? false;
  },

  /** What has the focus: surface and name, or the page's own. */
  focused() {
    let active = document.activeElement;
    if (!active || active === document.body) return 'nothing';
    if (active.localName !== ROOT) return `page ${active.id}`;
    active = active.shadowRoot.activeElement;
    const surface = active.closest('[data-consent="banner"],[data-consent="dialog"]')?.dataset.consent;
    return [surface, active.dataset.consent || active.id || active.localName].filter(Boolean).join(' ');
  },

  /** Whether nothing of what has the focus can be seen: the banner is over it, or it is not in view. */
  async hidesFocus() {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const { left, top, right, bottom } = document.activeElement.getBoundingClientRect();
    if (document.activeElement.localName === ROOT) return false;
    const corners = [
      [left + 1, top + 1],
      [right - 1, top + 1],
      [left + 1, bottom - 1],
      [right - 1, bottom - 1],
    ];
    return corners.every(([x, y]) => document.elementFromPoint(x, y) !== document.activeElement);
  },

  /** What a screen reader was told last. */
  announced: () => document.querySelector(ROOT).shadowRoot.querySelector('[role=status]').textContent,

  /** Violations of WCAG 2.2 A and AA in a document that has axe, as `rule: element`. */
  async violations() {
    const { violations } = await axe.run({ runOnly: WCAG });
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
  },

  /** Opens a page in a frame of this size, and has its banner shown. */
  async frame(url, width, height) {
    const frame = document.createElement('iframe');
    frame.style.cssText = `width:${width}px;height:${height}px;border:0`;
    frame.src = url;
    frame.title = `${width}x${height}`;
    document.body.append(frame);
    await kit.until(() => frame.contentWindow.consent?.version);
    frame.contentWindow.consent.show();
    await kit.until(() => kit.isShown('banner', frame.contentDocument));
    return frame;
  },

  /** Text of 200 %, and the spacing of https://www.w3.org/TR/WCAG22/#text-spacing, as a visitor's own tool sets them. */
  widen(frame) {
    const { shadowRoot } = frame.contentDocument.querySelector(ROOT);
    const sheet = new frame.contentWindow.CSSStyleSheet();
    sheet.replaceSync(`:host{font-size:32px!important}
      *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
      p{margin-bottom:2em!important}`);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  },

  /** What is wrong with a surface as it stands in a frame: nothing, if all of it can be used. */
  faults(frame, name) {
    const doc = frame.contentDocument;
    const { clientWidth: width, clientHeight: height } = doc.documentElement;
    const surface = kit.find(name, doc);
    const box = surface.getBoundingClientRect();
    const found = [];
    const expect = (is, what) => is || found.push(what);
    expect(inside(box, width, height), `${name} sticks out: ${text(box)}`);
    expect(surface.scrollWidth <= surface.clientWidth, `${name} scrolls sideways`);
    expect(doc.documentElement.scrollWidth <= width, 'the page scrolls sideways');
    if (name === 'banner')
      expect(box.height <= height / 2 + 1, `the banner takes ${box.height} of ${height}`);
    for (const control of surface.querySelectorAll(CONTROLS)) {
      const called = control.dataset.consent || control.id || control.textContent;
      control.scrollIntoView({ block: 'nearest' });
      const area = control.getBoundingClientRect();
      expect(inside(area, width, height), `${called} cannot be scrolled to: ${text(area)}`);
      expect(hits(control, box), `${called} is covered: ${text(area)}`);
      expect(holdsItsText(control), `${called} cuts its text off`);
      expect(isBigEnough(control, area), `${called} is too small: ${text(area)}`);
    }
    return found;
  },
};

/** A finger or a pointer in the middle of what is in view of it gets it; of a link in two lines, of the first. */
function hits(control, box) {
  const [area] = control.getClientRects();
  const top = Math.max(area.top, box.top);
  const bottom = Math.min(area.bottom, box.bottom);
  const x = area.left + area.width / 2;
  const got = control.getRootNode().elementFromPoint(x, (top + bottom) / 2);
  return bottom > top && (got === control || control.contains(got));
}

/** A cross is no text, and a link has no box that could be too small. */
function holdsItsText({ localName, textContent, scrollWidth, clientWidth, scrollHeight, clientHeight }) {
  if (localName !== 'button' || textContent === '×') return true;
  return scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1;
}

/** 24 by 24, but for a link in a sentence: https://www.w3.org/TR/WCAG22/#target-size-minimum */
function isBigEnough(control, area) {
  const inSentence = control.localName === 'a' && getComputedStyle(control).display === 'inline';
  return inSentence || (area.width >= 24 && area.height >= 24);
}

function inside({ left, top, right, bottom }, width, height) {
  return left >= -1 && top >= -1 && right <= width + 1 && bottom <= height + 1;
}

function text({ left, top, right, bottom }) {
  return [left, top, right, bottom].map(Math.round).join(' ');
}
