/** The permanent button. The border is there for forced colours too. */
export const openerStyles = `
.opener{position:fixed;bottom:16px;inset-inline-start:16px;z-index:2147483646;width:48px;height:48px;margin:0;padding:10px;border:1px solid var(--_control);border-radius:50%;box-sizing:border-box;background:var(--_bg);color:inherit;box-shadow:0 2px 8px #0003;cursor:pointer}
.end{inset-inline:auto 16px}
.opener:hover{border-color:var(--_text)}
svg{display:block;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
`;
