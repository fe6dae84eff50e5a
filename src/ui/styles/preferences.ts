/**
 * The dialog. It scrolls as a whole, below a header and above buttons that stay while there is room for them.
 *
 * The switch's knob is a border, because forced colours replace backgrounds but draw borders.
 */
export const preferencesStyles = `
dialog{width:42em;max-width:100%;max-height:100%;margin:auto auto 0;padding:0 20px;border-radius:var(--_radius) var(--_radius) 0 0;overscroll-behavior:contain}
dialog::backdrop{background:#0007}
header,.row{display:flex;align-items:center;gap:12px}
header{min-height:60px;background:var(--_bg)}
header h2,h3,h4{flex:1;min-width:0}
h2:focus{outline:0}
h3,h4,h5{margin:0;font-size:1em}
.category{padding:12px 0;border-top:1px solid var(--_line)}
p+.category{margin-top:12px}
.category p,.row span{margin:2px 0 0;opacity:.8}
.close,.fold{border:0;background:none;color:inherit;font:inherit;cursor:pointer}
.close{width:44px;height:44px;margin-inline-end:-12px;padding:0;font-size:1.75em;line-height:1}
.fold{display:flex;align-items:center;gap:8px;min-height:32px;padding:0;color:var(--_accent)}
.fold:before{margin:0 2px;width:7px;height:7px;border:solid;border-width:0 2px 2px 0;transform:translateY(-25%) rotate(45deg);content:""}
.fold[aria-expanded=true]:before{transform:translateY(25%) rotate(225deg)}
ul{margin:0;padding:0;list-style:none}
.vendor{margin-top:8px;padding:8px 12px;border:1px solid var(--_line);border-radius:var(--_radius)}
li a{display:block;width:fit-content;padding:3px 0}
li h5{margin-top:8px}
li li{margin-top:4px}
label{display:block;padding:4px 0;cursor:pointer}
input{flex:none;position:relative;width:44px;height:26px;margin:0;border:2px solid var(--_control);border-radius:13px;appearance:none;background:var(--_bg);cursor:pointer}
input:before{position:absolute;top:3px;inset-inline-start:3px;border:8px solid var(--_control);border-radius:8px;content:""}
input:checked{border-color:var(--_accent);background:var(--_accent)}
input:checked:before{inset-inline-start:21px;border-color:var(--_on)}
input:indeterminate:before{top:9px;inset-inline:10px;border-width:2px 10px}
input:disabled{opacity:.6;cursor:default}
@media(min-height:30em){dialog{max-height:calc(100% - 40px);scroll-padding:5em 0 10em}header{position:sticky;z-index:1;top:0}dialog .buttons{z-index:1;border-top:1px solid var(--_line)}}
@media(min-width:40em){dialog{max-width:calc(100% - 40px);max-height:min(calc(100% - 40px),46em);margin:auto;padding:0 24px;border-radius:var(--_radius)}}
`;
