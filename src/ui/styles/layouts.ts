/** What the plain banner does without: the other layouts, and the close button. A file of its own. */
export const layoutStyles = `
.banner .close{position:sticky;z-index:1;top:-8px;display:block;width:44px;height:44px;margin:-8px -8px -36px;margin-inline-start:auto;padding:0;border:0;border-radius:var(--_radius);background:var(--_bg);color:inherit;font:1.75em/1 system-ui;cursor:pointer}
.banner .close+h2{padding-inline-end:40px}
.center{inset:0;width:28em;max-width:calc(100% - 24px);height:fit-content;margin:auto;border-width:1px;border-radius:min(var(--_radius)*1.6,24px)}
.center.top{margin-top:20px}
@media(min-width:40em) and (max-height:30em){.center{width:42em}}
@media(min-width:60em){.bar{display:grid;grid-template-columns:1fr auto;column-gap:40px;padding:20px max(56px,50% - 38em)}.bar>*{grid-column:1}.bar .buttons{grid-area:1/2/9;grid-template-columns:repeat(3,10em);align-self:center}.bar .close{position:absolute;top:8px;inset-inline-end:8px;margin:0}}
`;
