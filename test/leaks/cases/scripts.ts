/** Scripts, and what else code puts into the page as elements it has made. */
import { byCode, type Case } from '../case.js';

const code = byCode('code');
const SCRIPT = "const node = make('script'); node.src = url;";
const INLINE = "const text = `document.body.appendChild(document.createElement('script')).src = '{url}'`;";
const IMAGE = 'const image = new Image(); box.append(image);';

const attributes: Case[] = [
  code('src', '`script.src`', 'js', `${SCRIPT} box.append(node)`),
  code(
    'src-late',
    '`script.src`, once it is in the page',
    'js',
    "const node = make('script'); box.append(node); node.src = url",
  ),
  code(
    'text',
    '`script.text` of an inline loader',
    'js',
    `${INLINE} const node = make('script'); node.text = text; box.append(node)`,
  ),
  code(
    'text-content',
    '`script.textContent` of an inline loader',
    'js',
    `${INLINE} const node = make('script'); node.textContent = text; box.append(node)`,
  ),
  code(
    'text-node',
    'text node put into a script',
    'js',
    `${INLINE} const node = make('script'); box.append(node); node.append(text)`,
  ),
  code(
    'set-attribute',
    '`setAttribute`',
    'js',
    "const node = make('script'); node.setAttribute('src', url); box.append(node)",
  ),
  code(
    'set-attribute-case',
    "`setAttribute('SRC')`",
    'js',
    "const node = make('script'); box.append(node); node.setAttribute('SRC', url)",
  ),
  code(
    'set-attribute-ns',
    '`setAttributeNS`',
    'js',
    "const node = make('script'); box.append(node); node.setAttributeNS(null, 'src', url)",
  ),
  code(
    'set-attribute-node',
    '`setAttributeNode`',
    'gif',
    `${IMAGE} const src = document.createAttribute('src'); src.value = url; image.setAttributeNode(src)`,
  ),
  code(
    'set-named-item',
    '`attributes.setNamedItem`',
    'gif',
    `${IMAGE} const src = document.createAttribute('src'); src.value = url; image.attributes.setNamedItem(src)`,
  ),
  code(
    'attr-value',
    '`Attr.value`',
    'gif',
    `${IMAGE} image.setAttribute('src', ''); image.getAttributeNode('src').value = url`,
  ),
  code(
    'attr-node-value',
    '`Attr.nodeValue`',
    'gif',
    `${IMAGE} image.setAttribute('src', ''); image.attributes.src.nodeValue = url`,
  ),
  code(
    'attr-text-content',
    '`Attr.textContent`',
    'gif',
    `${IMAGE} image.setAttribute('src', ''); image.attributes.src.textContent = url`,
  ),
];

const types: Case[] = [
  code(
    'type-last',
    '`script.type`, set last',
    'js',
    "const node = make('script'); node.type = 'x'; node.src = url; node.type = 'text/javascript'; box.append(node)",
  ),
  code(
    'type-removed',
    '`removeAttribute` of the type of a script, last',
    'js',
    "const node = make('script'); node.type = 'x'; node.src = url; node.removeAttribute('type'); box.append(node)",
  ),
  code(
    'type-held',
    '`removeAttribute` of the type of a held script',
    'js',
    `${SCRIPT} node.removeAttribute('type'); box.append(node)`,
  ),
];

const copies: Case[] = [
  code('clone', '`cloneNode`', 'js', `${SCRIPT} box.append(node.cloneNode(true))`),
  code('import-node', '`importNode`', 'js', `${SCRIPT} box.append(document.importNode(node, true))`),
  code(
    'adopt-node',
    '`adoptNode`, out of another document',
    'js',
    `const other = document.implementation.createHTMLDocument(''); const node = other.createElement('script');
     node.src = url; box.append(document.adoptNode(node))`,
  ),
  code(
    'template-content',
    'content of a template',
    'js',
    `${SCRIPT} const template = make('template'); template.content.append(node);
     box.append(document.importNode(template.content, true))`,
  ),
  code(
    'fragment',
    '`DocumentFragment`',
    'js',
    `${SCRIPT} const all = new DocumentFragment(); all.append(node); box.append(all)`,
  ),
  code(
    'nested',
    'inside another element',
    'js',
    `${SCRIPT} const outer = make('div'); outer.append(node); box.append(outer)`,
  ),
];

/** Each with the statement that inserts `node`, next to or in place of `mark`. */
const METHODS: readonly (readonly [method: string, statement: string])[] = [
  ['appendChild', 'box.appendChild(node)'],
  ['insertBefore', 'box.insertBefore(node, mark)'],
  ['replaceChild', 'box.replaceChild(node, mark)'],
  ['append', "box.append('text', node)"],
  ['prepend', 'box.prepend(node)'],
  ['before', 'mark.before(node)'],
  ['after', 'mark.after(node)'],
  ['replaceWith', 'mark.replaceWith(node)'],
  ['replaceChildren', 'box.replaceChildren(node)'],
  ['insertAdjacentElement', "mark.insertAdjacentElement('afterend', node)"],
];

const methods: Case[] = [
  ...METHODS.map(([method, statement]) =>
    code(
      `by-${method.toLowerCase()}`,
      `\`${method}\``,
      'js',
      `${SCRIPT} const mark = box.appendChild(make('i')); ${statement}`,
    ),
  ),
  code(
    'by-movebefore',
    '`moveBefore` of a `<source>` into a `<picture>`',
    'gif',
    `const source = box.appendChild(make('source')); source.srcset = url;
     const picture = box.appendChild(make('picture')); const image = picture.appendChild(new Image());
     picture.moveBefore(source, image)`,
  ),
  code(
    'range-insert',
    '`Range.insertNode`',
    'js',
    `${SCRIPT} const range = document.createRange(); range.selectNodeContents(box); range.insertNode(node)`,
  ),
  code(
    'range-surround',
    '`Range.surroundContents`',
    'js',
    `${SCRIPT} const range = document.createRange(); range.selectNode(box.appendChild(make('i'))); range.surroundContents(node)`,
  ),
  code(
    'range-fragment',
    '`Range.createContextualFragment`',
    'js',
    'const range = document.createRange(); range.selectNode(box); box.append(range.createContextualFragment(`<script src="{url}"></script>`))',
  ),
  code('shadow-open', 'open shadow root', 'js', `${SCRIPT} box.attachShadow({ mode: 'open' }).append(node)`),
  code(
    'shadow-closed',
    'closed shadow root',
    'js',
    `${SCRIPT} box.attachShadow({ mode: 'closed' }).append(node)`,
  ),
  code(
    'shadow-before',
    'shadow root that is filled before its host is in the page',
    'js',
    `${SCRIPT} const outer = make('div'); outer.attachShadow({ mode: 'closed' }).append(node); box.append(outer)`,
  ),
  code(
    'svg-script-code',
    'SVG script, `href.baseVal`',
    'js',
    `const node = document.createElementNS('http://www.w3.org/2000/svg', 'script'); node.href.baseVal = url; box.append(node)`,
  ),
  code('dynamic-import', '`import()`', 'js', 'await import(url)'),
  code('eval-loader', '`eval` and `Function` of a loader', 'js', `${INLINE} new Function(text)()`),
];

export const scriptCases = [...attributes, ...types, ...copies, ...methods];
