/** Styles that code makes. */
import { byCode, type Case } from '../case.js';

const code = byCode('style');
const TEXT = "box.textContent = '1';";
const RULE = `${TEXT} box.className = 'box-' + id; const rule = \`.box-{id} { background-image: url("{url}") }\`;`;
/** A style element in the page, with a text node in it. */
const NODE =
  'const style = document.head.appendChild(make("style")); const text = style.appendChild(new Text(""));';
const IMPORT = '`@import url("{url}");`';
const SHEET = `${RULE} const sheet = document.head.appendChild(make('style')).sheet;`;

export const styleCases: Case[] = [
  code(
    'style-property',
    '`style.backgroundImage`',
    'gif',
    `${TEXT} box.style.backgroundImage = \`url("{url}")\``,
  ),
  code('style-shorthand', '`style.background`', 'gif', `${TEXT} box.style.background = \`url("{url}")\``),
  code(
    'style-key',
    "`style['border-image']`",
    'gif',
    `${TEXT} box.style.border = '1px solid'; box.style['border-image'] = \`url("{url}") 1\``,
  ),
  code(
    'style-set-property',
    '`style.setProperty`',
    'gif',
    `${TEXT} box.style.setProperty('background-image', \`url("{url}")\`)`,
  ),
  code(
    'style-variable',
    '`style.setProperty` of a custom property',
    'gif',
    `${TEXT} box.style.background = 'var(--image)'; box.style.setProperty('--image', \`url("{url}")\`)`,
  ),
  code(
    'style-css-text',
    '`style.cssText`',
    'gif',
    `${TEXT} box.style.cssText = \`background: url("{url}")\``,
  ),
  code('style-assign', '`element.style =`', 'gif', `${TEXT} box.style = \`background: url("{url}")\``),
  code(
    'style-set-attribute',
    "`setAttribute('style')`",
    'gif',
    `${TEXT} box.setAttribute('style', \`background: url("{url}")\`)`,
  ),
  code(
    'style-map',
    '`attributeStyleMap.set`',
    'gif',
    `${TEXT} box.attributeStyleMap.set('background-image', \`url("{url}")\`)`,
  ),
  code(
    'style-animate',
    '`element.animate`',
    'gif',
    `${TEXT} const image = { backgroundImage: \`url("{url}")\` }; box.animate([image, image], 1000)`,
  ),
  code(
    'style-element',
    'text of a `<style>`',
    'gif',
    `${RULE} const style = make('style'); style.textContent = rule; document.head.append(style)`,
  ),
  code(
    'style-element-import',
    '`@import` of a `<style>`',
    'css',
    'const style = make("style"); style.textContent = `@import url("{url}");`; document.head.append(style)',
  ),
  code(
    'style-element-text-node',
    'text node put into a `<style>`',
    'css',
    'document.head.appendChild(make("style")).append(`@import url("{url}");`)',
  ),
  code('style-text-data', '`data` of text in a `<style>`', 'css', `${NODE} text.data = ${IMPORT}`),
  code('style-text-value', '`nodeValue` of text in a `<style>`', 'css', `${NODE} text.nodeValue = ${IMPORT}`),
  code(
    'style-text-append',
    '`appendData` to text in a `<style>`',
    'css',
    `${NODE} text.appendData(${IMPORT})`,
  ),
  code(
    'style-text-replace',
    '`replaceData` of text in a `<style>`',
    'css',
    `${NODE} text.replaceData(0, 0, ${IMPORT})`,
  ),
  code('style-text-before', '`before` text in a `<style>`', 'css', `${NODE} text.before(${IMPORT})`),
  code(
    'style-adjacent-text',
    '`insertAdjacentText` of a `<style>`',
    'css',
    `${NODE} style.insertAdjacentText('beforeend', ${IMPORT})`,
  ),
  code('style-inner-text', '`innerText` of a `<style>`', 'css', `${NODE} style.innerText = ${IMPORT}`),
  code(
    'style-escaped',
    'CSS escapes in `url()`',
    'gif',
    `${RULE} const style = make('style'); style.textContent = rule.replace('url', 'u\\\\72l').replace('/', '\\\\\\n/'); document.head.append(style)`,
  ),
  code(
    'add-rule',
    '`sheet.addRule`',
    'gif',
    `${SHEET} sheet.addRule('.box-{id}', rule.slice(rule.indexOf('{') + 1, -1))`,
  ),
  code(
    'keyframes-rule',
    '`appendRule` of `@keyframes`',
    'gif',
    `${SHEET} sheet.insertRule('@keyframes frames-{id} {}'); for (const at of ['from', 'to']) sheet.cssRules[0].appendRule(\`\${at} { background-image: url("{url}") }\`); box.style.animation = 'frames-{id} 9s'`,
  ),
  code(
    'style-rule-nested',
    '`insertRule` inside a style rule',
    'gif',
    `${SHEET} sheet.insertRule('.box-{id} {}'); sheet.cssRules[0].insertRule('&' + rule.slice(rule.indexOf('{')))`,
  ),
  code(
    'rule-map',
    '`styleMap` of a rule',
    'gif',
    `${SHEET} sheet.insertRule('.box-{id} {}'); sheet.cssRules[0].styleMap.set('background-image', \`url("{url}")\`)`,
  ),
  code(
    'font-rule',
    '`style` of an `@font-face`',
    'woff2',
    `${TEXT} box.style.fontFamily = id; const { sheet } = document.head.appendChild(make('style')); sheet.insertRule('@font-face { font-family: {id} }'); sheet.cssRules[0].style.setProperty('src', \`url("{url}")\`)`,
  ),
  code('insert-rule', '`sheet.insertRule`', 'gif', `${SHEET} sheet.insertRule(rule)`),
  code(
    'insert-rule-nested',
    '`insertRule` inside `@media`',
    'gif',
    `${SHEET} sheet.insertRule('@media all {}'); sheet.cssRules[0].insertRule(rule)`,
  ),
  code(
    'insert-rule-import',
    '`sheet.insertRule` of an `@import`',
    'css',
    'document.head.appendChild(make("style")).sheet.insertRule(`@import url("{url}")`)',
  ),
  code(
    'rule-style',
    '`style` of a rule',
    'gif',
    `${SHEET} sheet.insertRule(\`.box-{id} {}\`); sheet.cssRules[0].style.backgroundImage = \`url("{url}")\``,
  ),
  code(
    'replace-sync',
    '`replaceSync` and `adoptedStyleSheets`',
    'gif',
    `${RULE} const made = new CSSStyleSheet(); made.replaceSync(rule); document.adoptedStyleSheets.push(made)`,
  ),
  code(
    'replace',
    '`replace`, adopted by a shadow root',
    'gif',
    'const root = box.attachShadow({ mode: "open" }); root.innerHTML = "<p>1</p>"; const made = new CSSStyleSheet(); root.adoptedStyleSheets = [made]; await made.replace(`p { background: url("{url}") }`)',
  ),
  code('font-face', '`new FontFace().load()`', 'woff2', 'await new FontFace(id, `url("{url}")`).load()'),
  code('image-set', '`image-set()`', 'gif', `${TEXT} box.style.backgroundImage = \`image-set("{url}" 1x)\``),
];
