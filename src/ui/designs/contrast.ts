/** Black and white, larger and with thick lines: 7:1 and more without any setting of the visitor's. */
export const contrast = `
.banner,dialog{--_radius:var(--askfirst-radius,6px);--_line:var(--askfirst-line,var(--_text));--_control:var(--askfirst-control,var(--_text));--_accent:var(--askfirst-accent,var(--_text));border-width:3px;font-size:1.0625em;box-shadow:none}
.banner:not(.center){border-width:3px 0}
a{text-decoration-thickness:2px}
.button{min-height:52px;border-width:3px}
.button:hover{text-decoration:underline;text-decoration-thickness:2px}
.banner :focus-visible,dialog :focus-visible{outline-width:4px}
@media(min-width:40em){.banner.corner{border-width:3px}}
@supports(color:light-dark(red,red)){.banner,dialog{--_bg:var(--askfirst-background,light-dark(#fff,#000));--_text:var(--askfirst-text,light-dark(#000,#fff))}}
`;
