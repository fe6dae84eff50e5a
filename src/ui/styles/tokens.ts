/**
 * The custom properties an owner may set on `askfirst-root` (or anything around it):
 *
 * | property | for | light | dark |
 * |---|---|---|---|
 * | `--askfirst-background` | surfaces | `#fff` | `#1b1e22` |
 * | `--askfirst-text` | text, focus ring | `#1c2126` | `#eef0f2` |
 * | `--askfirst-accent` | buttons, links, switches; 4.5:1 on the background | the page's, else as the text | the same |
 * | `--askfirst-accent-text` | text on the accent; 4.5:1 | as the background | as the background |
 * | `--askfirst-control` | outlines of controls; 3:1 on the background | `#767d86` | the same |
 * | `--askfirst-line` | separating lines | `#8885` | the same |
 * | `--askfirst-radius` | corners of buttons; those of surfaces follow | `10px` | |
 * | `--askfirst-font` | font family | the page's | |
 *
 * There is one accent: accept and refuse cannot be told apart by colour. `light-dark(…)` works in each of them.
 *
 * The plain values serve browsers without `light-dark()` (Chrome < 123, Firefox < 120, Safari < 17.5): always light.
 */

/**
 * What the core needs for the permanent button, and everything else builds on.
 *
 * On `:host` all is `!important`, because a page's `* { … }` matches the host and would otherwise win and be
 * inherited. `display: contents`: no box, so a page whose body is a grid or flex container does not shift; `position`
 * does nothing then, but tells tools that look for banners what this is. Sizes are
 * in `em` of the visitor's own default: a page's `html { font-size: 62.5% }` does not reach in. The colour scheme
 * is the page's, and follows a switch there.
 */
export const baseStyles = `
:host{all:initial!important;display:contents!important;position:fixed!important;color-scheme:inherit!important;font:medium/1.5 system-ui!important;color:var(--_text)!important;--_bg:var(--askfirst-background,#fff);--_text:var(--askfirst-text,#1c2126);--_control:var(--askfirst-control,#767d86)}
@supports(color:light-dark(red,red)){:host{--_bg:var(--askfirst-background,light-dark(#fff,#1b1e22));--_text:var(--askfirst-text,light-dark(#1c2126,#eef0f2))}}
:host([theme=light]){color-scheme:light!important}
:host([theme=dark]){color-scheme:dark!important}
:focus-visible{outline:3px solid var(--_text);outline-offset:2px}
@media print{:host{display:none!important}}
`;

/** The rest, which only the banner and the dialog use. `visitor`: the page says nothing of colour schemes. */
export const surfaceTokens = `
:host{--_accent:var(--askfirst-accent,var(--_text));--_on:var(--askfirst-accent-text,var(--_bg));--_line:var(--askfirst-line,#8885);--_radius:var(--askfirst-radius,10px)}
:host([theme=visitor]){color-scheme:light dark!important}
@media(prefers-contrast:more){:host{--_line:var(--_text);--_control:var(--_text)}}
`;
