import { surfaceTokens } from './tokens.js';

/**
 * The banner, and what the dialog shares with it. Accept and refuse are cells of one grid, so they are of one size.
 *
 * The banner takes at most half the viewport, the rest scrolls inside; its buttons stay in view while there is room
 * for text beside them. Transparent borders show in forced colours, where backgrounds are lost. Nothing moves.
 */
export const bannerStyles = `${surfaceTokens}*{box-sizing:border-box}
.quiet{position:fixed;clip-path:inset(50%)}
h2{margin:0;font-size:1.125em}
p{margin:8px 0 0}
a{color:var(--_accent)}
.banner,dialog{overflow:auto;overflow-wrap:anywhere;border:1px solid var(--_line);background:var(--_bg);color:inherit;font-size:.875em;box-shadow:0 4px 32px #0003}
.banner{position:fixed;z-index:2147483647;inset:auto 0 0;width:auto;max-height:50vh;margin:0;padding:12px 16px 0;border-width:1px 0}
.top{inset:0 0 auto}
.buttons{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5em,1fr));gap:8px;padding:12px 0;background:var(--_bg)}
.button{min-height:44px;margin:0;padding:4px;border:2px solid #0000;border-radius:var(--_radius);background:var(--_accent);color:var(--_on);font:inherit;font-weight:600;line-height:1.2;cursor:pointer}
.button:hover{opacity:.85}
@media(min-height:25em){.banner{scroll-padding-bottom:9em}.buttons{position:sticky;bottom:0}}
@media(max-width:24em){.button:last-child{grid-column:1/-1}}
@media(min-width:40em){.banner,dialog{font-size:.9375em}.banner{inset-inline-end:auto;width:38em;margin:16px;padding:20px 20px 4px;border-width:1px;border-radius:var(--_radius)}}
`;
