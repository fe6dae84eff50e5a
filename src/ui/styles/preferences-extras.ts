/**
 * The search and the receipt, whose lines wrap, so that nothing scrolls sideways. Without `overflow-anchor` the browser keeps
 * what was found where it was, and pushes the field under the header.
 */
export const preferencesExtras = `
dialog{overflow-anchor:none}
.search{margin:12px 0}
.search input{width:100%;height:44px;padding:0 12px;border-radius:var(--_radius);appearance:none;color:inherit;font:inherit;cursor:text}
details{padding:12px 0;border-top:1px solid var(--_line)}
summary{width:fit-content;min-height:32px;padding:3px 0;color:var(--_accent);cursor:pointer}
pre{margin:8px 0 0;white-space:pre-wrap;font-size:.875em}
.download{min-height:44px;margin-top:8px;padding:4px 16px;border:2px solid var(--_control);border-radius:var(--_radius);background:none;color:inherit;font:inherit;cursor:pointer}
`;
