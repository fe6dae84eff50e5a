import type { UiOptions } from '../types.js';

/** A font nobody chose: browsers show it where a page names none. */
const NO_CHOICE = /^("?times( new roman)?"?|serif|-webkit-standard)$/i;
/** An accent colour that hides nothing behind it. */
const COLOUR = /^(?!rgba)\w+\(/;

/**
 * Takes over the page's font and colour scheme, and fetches what goes beyond the plain banner, where there is any;
 * resolves when that is in place, or cannot be had.
 *
 * A font that is still on its way is left alone: its arrival would move the banner. A `zoom` of the body is undone,
 * because half the viewport would be more or less than half.
 */
export async function followPage(shadow: ShadowRoot, frame: HTMLElement, ui: UiOptions): Promise<void> {
  const { body, fonts } = document;
  const { fontFamily, colorScheme, accentColor } = getComputedStyle(body);
  const hasFont = !NO_CHOICE.test(fontFamily) && fonts?.check(`1em ${fontFamily}`);
  frame.style.setProperty('--_font', hasFont ? fontFamily : 'system-ui');
  const { currentCSSZoom = 1 } = body as { currentCSSZoom?: number }; // Chrome 128, Firefox 126
  frame.style.setProperty('zoom', `${1 / currentCSSZoom}`);
  const isUpToVisitor = ui.theme === 'auto' && colorScheme === 'normal';
  shadow.host.setAttribute('theme', isUpToVisitor ? 'visitor' : ui.theme);
  const accent = COLOUR.test(accentColor) ? accentColor : '';
  if (`${ui.layout} ${ui.design} ${ui.close} ${accent}` === 'corner standard false ') return;
  await import('./looks.js').then(({ addLooks }) => addLooks(shadow, frame, ui, accent)).catch(() => {});
}
