/** No curves and no blur: heavy lines, a hard shadow. */
export const sharp = `
.banner,dialog{--_radius:var(--askfirst-radius,0px);--_line:var(--askfirst-line,var(--_text));--_control:var(--askfirst-control,var(--_text));box-shadow:none}
h2{font-weight:800;letter-spacing:-.02em}
.banner .button,dialog .button{border-color:var(--_text);font-weight:700}
@media(min-width:40em){.corner,.center,dialog{border-width:2px;box-shadow:6px 6px var(--_text)}.bar{border-width:2px 0}}
`;
