/**
 * The permanent button. The border is there for forced colours too. No `display`, or `hidden` would not hide it. Its font is that of
 * our element, without a letter to show: looking for another one would delay the frame after an answer, in which it appears.
 */
export const openerStyles = `
.opener{position:fixed;z-index:2147483646;bottom:16px;inset-inline-start:16px;width:48px;height:48px;margin:0;padding:10px;border:1px solid var(--_control);border-radius:50%;background:var(--_bg);color:inherit;font:inherit;box-shadow:0 2px 8px #0003;cursor:pointer}
.opener[class$=end]{inset-inline:auto 16px}
.opener[class*=top]{top:16px;bottom:auto}
.opener:hover{border-color:var(--_text)}
svg{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
`;
