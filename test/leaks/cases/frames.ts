/** Frames and windows, and what code does inside those of the site's own origin. */
import { byCode, type Case } from '../case.js';

const code = byCode('frame');
const FRAME = "const frame = box.appendChild(make('iframe')); const inner = frame.contentWindow;";

const addresses: Case[] = [
  code(
    'frame-src',
    '`iframe.src`',
    'html',
    "const frame = make('iframe'); frame.src = url; box.append(frame)",
  ),
  code('frame-src-late', '`iframe.src`, once it is in the page', 'html', `${FRAME} frame.src = url`),
  code('frame-location', '`location` of a frame', 'html', `${FRAME} inner.location = url`),
  code(
    'frame-location-replace',
    '`location.replace` of a frame',
    'html',
    `${FRAME} inner.location.replace(url)`,
  ),
  code(
    'frame-open',
    '`open(url, name)` of a frame',
    'html',
    "const frame = make('iframe'); frame.name = 'frame-' + id; box.append(frame); open(url, frame.name)",
  ),
  code(
    'frame-srcdoc',
    '`iframe.srcdoc`',
    'js',
    'const frame = make(\'iframe\'); frame.srcdoc = `<script src="{url}"></script>`; box.append(frame)',
  ),
  code(
    'frame-srcdoc-code',
    '`iframe.srcdoc` with code in it',
    'gif',
    "const frame = make('iframe'); frame.srcdoc = `<script>new Image().src = '{url}'</script>`; box.append(frame)",
  ),
  code(
    'frame-data',
    'frame with a `data:` address',
    'gif',
    "const frame = make('iframe'); frame.src = 'data:text/html,' + encodeURIComponent(`<img src=\"{url}\">`); box.append(frame)",
  ),
  code(
    'frame-blob',
    'frame with a `blob:` address',
    'gif',
    "const frame = make('iframe'); frame.src = URL.createObjectURL(new Blob([`<img src=\"{url}\">`], { type: 'text/html' })); box.append(frame)",
  ),
  code(
    'frame-javascript',
    'frame with a `javascript:` address',
    'gif',
    "const frame = make('iframe'); frame.src = `javascript:'<img src=\"{url}\">'`; box.append(frame)",
  ),
  code(
    'frame-own-page',
    'page of the site in a frame, by its own code',
    'gif',
    "const frame = make('iframe'); frame.src = '/leak-frame.html?' + new URLSearchParams({ url, key: '' }); box.append(frame)",
  ),
  code(
    'object-html',
    '`object.data` of a page of the vendor',
    'html',
    "const object = make('object'); object.type = 'text/html'; object.data = url; box.append(object)",
  ),
];

const realms: Case[] = [
  code(
    'frame-document',
    '`about:blank`: script put into its document',
    'js',
    `${FRAME} const node = frame.contentDocument.createElement('script'); node.src = url; frame.contentDocument.body.append(node)`,
  ),
  code(
    'frame-write',
    '`about:blank`: script written into its document',
    'js',
    `${FRAME} inner.document.write(\`<script src="{url}"></script>\`); inner.document.close()`,
  ),
  code(
    'frame-inner-html',
    '`about:blank`: `innerHTML` of its body',
    'gif',
    `${FRAME} inner.document.body.innerHTML = \`<img src="{url}" alt="">\``,
  ),
  code('frame-fetch', '`contentWindow.fetch`', 'txt', `${FRAME} inner.fetch(url)`),
  code('frame-image', '`new contentWindow.Image()`', 'gif', `${FRAME} new inner.Image().src = url`),
  code(
    'frame-xhr',
    '`new contentWindow.XMLHttpRequest()`',
    'txt',
    `${FRAME} const xhr = new inner.XMLHttpRequest(); xhr.open('GET', url); xhr.send()`,
  ),
  code(
    'frame-beacon',
    '`contentWindow.navigator.sendBeacon`',
    'txt',
    `${FRAME} inner.navigator.sendBeacon(url)`,
  ),
  code('frame-eval', '`contentWindow.eval`', 'txt', `${FRAME} inner.eval(\`fetch('{url}')\`)`),
  code(
    'frames-index',
    '`window[0]`, at once after `innerHTML`',
    'txt',
    "const count = frames.length; box.innerHTML = '<iframe></iframe>'; frames[count].fetch(url)",
  ),
  code(
    'frames-name',
    '`frames[name]`',
    'txt',
    "const frame = make('iframe'); frame.name = 'named-' + id; box.append(frame); frames[frame.name].fetch(url)",
  ),
  code(
    'frame-prototype',
    "a frame's own `appendChild`, called on this page",
    'js',
    `${FRAME} const node = make('script'); node.src = url; inner.Node.prototype.appendChild.call(box, node)`,
  ),
  code(
    'frame-setter',
    "a frame's own `src` setter, called on an image of this page",
    'gif',
    `${FRAME} Object.getOwnPropertyDescriptor(inner.HTMLImageElement.prototype, 'src').set.call(new Image(), url)`,
  ),
  code(
    'frame-adopted',
    "an image of a frame's document, moved to this page",
    'gif',
    `${FRAME} const image = inner.document.createElement('img'); box.append(image); image.src = url`,
  ),
  code(
    'frame-nested',
    'a frame inside a frame',
    'txt',
    `${FRAME} inner.document.body.appendChild(inner.document.createElement('iframe')).contentWindow.fetch(url)`,
  ),
  code(
    'object-realm',
    '`contentWindow.Image` of an `<object>`',
    'gif',
    "const object = make('object'); object.type = 'text/html'; object.data = 'about:blank'; box.append(object); await new Promise(done => setTimeout(done, 100)); new object.contentWindow.Image().src = url",
  ),
  code(
    'window-open',
    "`open('about:blank')`, and its `fetch`",
    'txt',
    "const opened = open('about:blank'); opened.fetch(url).finally(() => opened.close())",
  ),
];

export const frameCases = [...addresses, ...realms];
