/** What goes beyond the plain banner: fetched only where the configuration or the page asks for it. */
import type { UiOptions } from '../types.js';
import { contrast } from './designs/contrast.js';
import { sharp } from './designs/sharp.js';
import { soft } from './designs/soft.js';
import { addStyles } from './styles/add-styles.js';
import { layoutStyles } from './styles/layouts.js';

const designs: { readonly [name in UiOptions['design']]: string } = { standard: '', soft, sharp, contrast };

/** Adds the layouts, the design, and the page's accent colour; empty: it has none. */
export function addLooks(shadow: ShadowRoot, frame: HTMLElement, ui: UiOptions, accent: string): void {
  addStyles(shadow, layoutStyles + designs[ui.design]);
  // Of one hue with the page's, and light or dark enough to be read on our own surfaces.
  const tint = (lightness: string) => `oklch(from ${accent} ${lightness} c h)`;
  const readable = `light-dark(${tint('min(l, .5)')}, ${tint('max(l, .8)')})`;
  const isOurs = !getComputedStyle(shadow.host).getPropertyValue('--askfirst-background');
  if (accent && isOurs && CSS.supports('color', readable)) {
    frame.style.setProperty('--_accent', `var(--askfirst-accent, ${readable})`);
  }
}
