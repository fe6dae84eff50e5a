import { a as addStyles } from './core.js';
import 'js-cookie';

/** Black and white, larger and with thick lines: 7:1 and more without any setting of the visitor's. */
const contrast = `
.banner,dialog{--_radius:var(--askfirst-radius,6px);--_line:var(--askfirst-line,var(--_text));--_control:var(--askfirst-control,var(--_text));--_accent:var(--askfirst-accent,var(--_text));border-width:3px;font-size:1.0625em;box-shadow:none}
.banner:not(.center){border-width:3px 0}
a{text-decoration-thickness:2px}
.button{min-height:52px;border-width:3px}
.button:hover{text-decoration:underline;text-decoration-thickness:2px}
.banner :focus-visible,dialog :focus-visible{outline-width:4px}
@media(min-width:40em){.banner.corner{border-width:3px}}
@supports(color:light-dark(red,red)){.banner,dialog{--_bg:var(--askfirst-background,light-dark(#fff,#000));--_text:var(--askfirst-text,light-dark(#000,#fff))}}
`;

/** No curves and no blur: heavy lines, a hard shadow. */
const sharp = `
.banner,dialog{--_radius:var(--askfirst-radius,0px);--_line:var(--askfirst-line,var(--_text));--_control:var(--askfirst-control,var(--_text));box-shadow:none}
h2{font-weight:800;letter-spacing:-.02em}
.banner .button,dialog .button{border-color:var(--_text);font-weight:700}
@media(min-width:40em){.corner,.center,dialog{border-width:2px;box-shadow:6px 6px var(--_text)}.bar{border-width:2px 0}}
`;

/** Rounded, tinted, no hard edges: pills on paper. */
const soft = `
.banner,dialog{--_radius:var(--askfirst-radius,22px);border-color:#0000;box-shadow:0 16px 56px #1a103829,0 2px 8px #1a10381a}
h2{font-weight:650}
@supports(color:light-dark(red,red)){.banner,dialog{--_bg:var(--askfirst-background,light-dark(#fbf8f4,#24212b));--_text:var(--askfirst-text,light-dark(#2b2638,#efeaf6));--_accent:var(--askfirst-accent,light-dark(#51408f,#cdbfff));--_line:var(--askfirst-line,light-dark(#2b263821,#efeaf626))}}
`;

/** What the plain banner does without: the other layouts, and the close button. A file of its own. */
const layoutStyles = `
.banner .close{position:sticky;z-index:1;top:-8px;display:block;width:44px;height:44px;margin:-8px -8px -36px;margin-inline-start:auto;padding:0;border:0;border-radius:var(--_radius);background:var(--_bg);color:inherit;font:1.75em/1 system-ui;cursor:pointer}
.banner .close+h2{padding-inline-end:40px}
.center{inset:0;width:28em;max-width:calc(100% - 24px);height:fit-content;margin:auto;border-width:1px;border-radius:min(var(--_radius)*1.6,24px)}
.center.top{margin-top:20px}
@media(min-width:40em) and (max-height:30em){.center{width:42em}}
@media(min-width:60em){.bar{display:grid;grid-template-columns:1fr auto;column-gap:40px;padding:20px max(56px,50% - 38em)}.bar>*{grid-column:1}.bar .buttons{grid-area:1/2/9;grid-template-columns:repeat(3,10em);align-self:center}.bar .close{position:absolute;top:8px;inset-inline-end:8px;margin:0}}
`;

const designs = { standard: '', soft, sharp, contrast };
/** Adds the layouts, the design, and the page's accent colour; empty: it has none. */
function addLooks(shadow, frame, ui, accent) {
    addStyles(shadow, layoutStyles + designs[ui.design]);
    // Of one hue with the page's, and light or dark enough to be read on our own surfaces.
    const tint = (lightness) => `oklch(from ${accent} ${lightness} c h)`;
    const readable = `light-dark(${tint('min(l, .5)')}, ${tint('max(l, .8)')})`;
    const isOurs = !getComputedStyle(shadow.host).getPropertyValue('--askfirst-background');
    if (accent && isOurs && CSS.supports('color', readable)) {
        frame.style.setProperty('--_accent', `var(--askfirst-accent, ${readable})`);
    }
}

export { addLooks };
