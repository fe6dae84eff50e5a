/** Rounded, tinted, no hard edges: pills on paper. */
export const soft = `
.banner,dialog{--_radius:var(--askfirst-radius,22px);border-color:#0000;box-shadow:0 16px 56px #1a103829,0 2px 8px #1a10381a}
h2{font-weight:650}
@supports(color:light-dark(red,red)){.banner,dialog{--_bg:var(--askfirst-background,light-dark(#fbf8f4,#24212b));--_text:var(--askfirst-text,light-dark(#2b2638,#efeaf6));--_accent:var(--askfirst-accent,light-dark(#51408f,#cdbfff));--_line:var(--askfirst-line,light-dark(#2b263821,#efeaf626))}}
`;
