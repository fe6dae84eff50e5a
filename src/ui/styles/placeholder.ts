/**
 * What stands in a held frame. Its viewport is the frame's box, so a media query asks about that box: where it is small
 * letters shrink first, then all goes but the heading and one button. Both buttons are one class.
 */
export const placeholderStyles = `
*{box-sizing:border-box}
.placeholder{position:relative;display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:8px;height:100vh;padding:12px 16px;overflow:auto;border:1px solid var(--_line);background:var(--_bg);font-size:.875em;text-align:center;overflow-wrap:anywhere}
h2,p{max-width:34em;margin:0}
h2{font-size:1.125em;line-height:1.3}
a{padding:2px 0;color:var(--_accent)}
.buttons{display:flex;flex-wrap:wrap;justify-content:center;gap:8px;margin:4px 0}
.button{min-height:44px;margin:0;padding:4px 16px;border:2px solid #0000;border-radius:var(--_radius);background:var(--_accent);color:var(--_on);font:inherit;font-weight:600;line-height:1.2;cursor:pointer}
.button:hover{opacity:.85}
[aria-busy] .button{opacity:.5;cursor:progress}
@media(max-height:239px){.placeholder{gap:4px;padding:4px 8px;font-size:.75em;line-height:1.35}.buttons{gap:6px;margin:2px 0}.button{min-height:32px;padding:2px 8px}}
@media(max-width:199px),(max-height:119px){p,.button+.button,a{display:none}}
@media(max-width:119px),(max-height:79px){h2{position:absolute;clip-path:inset(50%)}.placeholder{padding:0}.buttons{flex:1;align-self:stretch;margin:0}.button{flex:1;min-height:22px;padding:0;border-radius:0}}
@media(min-width:560px) and (max-height:119px){.placeholder{flex-direction:row;gap:12px}h2{position:static;clip-path:none}.buttons{flex:none;align-self:auto;flex-wrap:nowrap}.button{flex:none;min-height:24px;padding:2px 12px;border-radius:var(--_radius)}.button+.button,a{display:block}}
`;
