import { surfaceTokens } from './tokens.js';

/**
 * The banner, and what the dialog shares with it. Accept and refuse are cells of one grid, so they are of one size. Where
 * the box has no room for three columns and their gaps (28.1em) the last button has a row of its own. Browsers before
 * 2023, which cannot ask for the width of a box, leave that row half empty.
 *
 * The banner takes at most half the viewport, the rest scrolls inside; its buttons stay in view while there is room
 * for text beside them. On a phone that lies on its side a corner box would be nearly all buttons: it becomes a bar.
 * Transparent borders show in forced colours, where backgrounds are lost. It moves in without fading, so that it can be
 * read and pressed at once.
 */
export const bannerStyles = `${surfaceTokens}*{box-sizing:border-box}
.quiet{position:fixed;clip-path:inset(50%)}
::slotted(*){position:absolute!important;clip-path:inset(50%)!important}
h2{margin:0;font-size:1.25em;line-height:1.3;letter-spacing:-.01em;text-wrap:balance}
p{margin:8px 0 0}
a{color:var(--_accent)}
.banner,dialog{container-type:inline-size;overflow:auto;overflow-wrap:anywhere;border:1px solid var(--_line);background:var(--_bg);color:var(--_text);font-family:var(--askfirst-font,var(--_font)),sans-serif;font-size:.875em;box-shadow:0 8px 40px #0003}
.banner{display:block;position:fixed;z-index:2147483647;inset:auto 0 0;width:auto;max-height:50vh;margin:0;padding:16px 16px 0;border-width:1px 0}
.top{inset:0 0 auto;--_from:-12px}
.buttons{display:grid;grid-template-columns:repeat(auto-fit,minmax(9em,1fr));grid-auto-rows:1fr;gap:8px;padding:16px 0;background:var(--_bg)}
.button{min-height:44px;margin:0;padding:4px 12px;border:2px solid #0000;border-radius:var(--_radius);background:var(--_accent);color:var(--_on);font:inherit;font-weight:600;line-height:1.2;cursor:pointer}
.button:hover{box-shadow:0 0 0 2px var(--_bg),0 0 0 3px var(--_text)}
.minor{border-color:var(--_control);background:none;color:inherit}
@media(min-height:25em){.banner{scroll-padding-bottom:9em}.buttons{position:sticky;bottom:0}}
@container(max-width:28.1em){.button:last-child{grid-column:1/-1}}
@media(min-width:40em) and (min-height:30em){.banner,dialog{font-size:.9375em}.banner{padding:24px 24px 4px}.corner{inset-inline-end:auto;width:28em;margin:20px;border-width:1px;border-radius:min(var(--_radius)*1.6,24px)}.corner.end{inset-inline:auto 0}}
@media(prefers-reduced-motion:no-preference){.banner,dialog{animation:in .16s ease-out}}
@keyframes in{0%{translate:0 var(--_from,12px)}}
`;
