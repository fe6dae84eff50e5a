/** HTML that code hands to the parser. */
import { byCode, type Case } from '../case.js';

const code = byCode('code');
const USE = { proof: 'use' } as const;
const IMG = 'const html = `<img src="{url}" alt="">`;';

const written: Case[] = [
  code('write', '`document.write` of a script', 'js', 'document.write(`<script src="{url}"></script>`)', USE),
  code(
    'write-pieces',
    '`document.write` of a script, in pieces',
    'js',
    "document.write('<scr'); document.write(`ipt src=\"{url}\"></scr`); document.write('ipt>')",
    USE,
  ),
  code(
    'writeln',
    '`document.writeln` of a script',
    'js',
    'document.writeln(`<script src="{url}"></script>`)',
    USE,
  ),
  code('write-img', '`document.write` of an image', 'gif', `${IMG} document.write(html)`),
  code(
    'write-iframe',
    '`document.write` of a frame',
    'html',
    'document.write(`<iframe src="{url}"></iframe>`)',
  ),
  code(
    'document-open',
    '`document.open`, and a script written into the new document',
    'js',
    `addEventListener('load', () => setTimeout(() => {
       document.open(); document.write(\`<h1>New</h1><script src="{url}"></script>\`); document.close();
     }))`,
    { ...USE, page: 'open' },
  ),
];

const parsed: Case[] = [
  code('inner-html', '`innerHTML`', 'gif', `${IMG} box.innerHTML = html`),
  code(
    'inner-html-detached',
    '`innerHTML` of an element that is not in the page',
    'gif',
    `${IMG} make('div').innerHTML = html`,
  ),
  code(
    'inner-html-srcset',
    '`innerHTML`, with `srcset`',
    'gif',
    'box.innerHTML = `<img srcset="{url} 1x" alt="">`',
  ),
  code(
    'inner-html-iframe',
    '`innerHTML` of a frame',
    'html',
    'box.innerHTML = `<iframe src="{url}"></iframe>`',
  ),
  code(
    'inner-html-style',
    '`innerHTML` of a style',
    'css',
    'box.innerHTML = `<style>@import url("{url}");</style>`',
  ),
  code(
    'inner-html-shadow',
    '`innerHTML` of a shadow root',
    'gif',
    `${IMG} box.attachShadow({ mode: 'closed' }).innerHTML = html`,
  ),
  code('outer-html', '`outerHTML`', 'gif', `${IMG} box.outerHTML = html`),
  code(
    'insert-adjacent-html',
    '`insertAdjacentHTML`',
    'gif',
    `${IMG} box.insertAdjacentHTML('beforeend', html)`,
  ),
  code('set-html-unsafe', '`setHTMLUnsafe`', 'gif', `${IMG} box.setHTMLUnsafe(html)`),
  code(
    'set-html-unsafe-shadow',
    '`setHTMLUnsafe` with a shadow root',
    'gif',
    'box.setHTMLUnsafe(`<div><template shadowrootmode="closed"><img src="{url}" alt=""></template></div>`)',
  ),
  code(
    'parse-html-unsafe',
    '`Document.parseHTMLUnsafe`, adopted',
    'gif',
    `${IMG} box.append(Document.parseHTMLUnsafe(html).body.firstChild)`,
  ),
  code(
    'dom-parser',
    '`DOMParser`, adopted',
    'gif',
    `${IMG} box.append(new DOMParser().parseFromString(html, 'text/html').body.firstChild)`,
    { wakes: true },
  ),
  code(
    'html-document',
    '`createHTMLDocument`, adopted',
    'gif',
    `${IMG} const other = document.implementation.createHTMLDocument(''); other.body.innerHTML = html;
     box.append(document.adoptNode(other.body.firstChild))`,
    { wakes: true },
  ),
  code(
    'template-html',
    '`innerHTML` of a template, its content inserted',
    'gif',
    `${IMG} const template = make('template'); template.innerHTML = html; box.append(template.content)`,
    { wakes: true },
  ),
  code(
    'exec-command',
    "`execCommand('insertHTML')`",
    'gif',
    `${IMG} box.contentEditable = 'true'; box.focus(); document.execCommand('insertHTML', false, html)`,
  ),
  code(
    'exec-image',
    "`execCommand('insertImage')`",
    'gif',
    "box.contentEditable = 'true'; box.focus(); document.execCommand('insertImage', false, url)",
  ),
  code(
    'event-attribute',
    'event handler attribute',
    'gif',
    'box.innerHTML = `<img src="data:," alt="" onerror="new Image().src = \'{url}\'">`',
  ),
];

export const htmlCases = [...written, ...parsed];
