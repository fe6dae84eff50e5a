/** Ways to a vendor in a page's first moments; each asks for `x.js` or `x.gif` of it. */
export interface GuardCase {
  readonly name: string;
  readonly html?: string;
  /** Inline code of the page. */
  readonly code?: string;
  /** What follows a yes is not a request that can be counted. */
  readonly mayStayAway?: boolean;
}

const JS = 'https://static.hotjar.com/x.js';
const GIF = 'https://static.hotjar.com/x.gif';

export const GUARD_CASES: readonly GuardCase[] = [
  { name: 'an address with line breaks in it', html: `<img src=" https://static.hot\n\tjar.com/x.gif ">` },
  { name: 'a list of addresses', html: `<img srcset="/a.gif 1x, ${GIF} 2x, ${GIF} 1x">`, mayStayAway: true },
  {
    name: 'a script that gets its address in the page',
    code: `const s = document.createElement('script'); document.head.append(s); s.src = '${JS}'`,
  },
  {
    name: 'a script in a shadow',
    code: `const host = document.createElement('div'); document.body.append(host);
      const s = document.createElement('script'); s.src = '${JS}'; host.attachShadow({ mode: 'open' }).append(s)`,
  },
  {
    name: 'HTML in a closed shadow',
    code: `const host = document.createElement('div'); document.body.append(host);
      host.attachShadow({ mode: 'closed' }).innerHTML = '<img src="${GIF}">'`,
  },
  {
    name: 'a shadow in the HTML',
    html: `<div><template shadowrootmode="open"><img src="${GIF}"></template></div>`,
  },
  {
    name: 'a script in a shadow in the HTML',
    html: `<div><template shadowrootmode="open"><script src="${JS}"></script></template></div>`,
  },
  {
    name: 'the realm of an empty frame',
    code: `const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.fetch('${GIF}')`,
  },
  {
    name: 'an image made in an empty frame',
    code: `const f = document.createElement('iframe'); document.body.append(f); new (frames[0].Image)().src = '${GIF}'`,
  },
  {
    name: 'a script written into an empty frame',
    code: `const f = document.createElement('iframe'); document.body.append(f);
      const d = f.contentDocument; d.open(); d.write('<script src="${JS}"></script>'); d.close()`,
  },
  {
    name: 'a form that code submits',
    html: `<iframe name="sink"></iframe><form action="${GIF}" target="sink"></form>`,
    code: `document.forms[0].submit()`,
  },
  {
    name: 'a worker',
    code: `try { new Worker('${JS}') } catch {}`,
    mayStayAway: true,
  },
  { name: 'an event source', code: `window.e = new EventSource('${GIF}'); e.onerror = () => e.close()` },
  { name: 'a socket', code: `new WebSocket('wss://static.hotjar.com/x.gif')` },
  { name: 'a style', html: `<style>body { background: url(${GIF}) }</style>` },
  {
    name: 'an import in a style of code',
    code: `const s = document.createElement('style'); s.textContent = '@import "${GIF}"'; document.head.append(s)`,
  },
  { name: 'the style of an element', html: `<p style="background: url(${GIF})">x</p>` },
  { name: 'a style set by code', code: `document.body.style.backgroundImage = 'url(${GIF})'` },
  { name: 'a module that imports', html: `<script type="module">import '${JS}'</script>` },
  {
    name: 'a module that imports by a map',
    html: `<script type="importmap">{"imports":{"x":"${JS}"}}</script><script type="module">import 'x'</script>`,
  },
  { name: 'a script that is written', code: `document.write('<script src="${JS}"></script>')` },
  {
    name: 'a script that is written in pieces',
    code: `document.write('<scr'); document.write('ipt src="https://static.hot'); document.write('jar.com/x.js"></script>')`,
  },
  {
    name: 'an image that is written',
    code: `document.write('<img alt=">" src=${GIF}>')`,
  },
  { name: 'HTML', code: `document.body.insertAdjacentHTML('beforeend', '<img src="${GIF}">')` },
  {
    name: 'a style sheet in HTML',
    code: `document.body.innerHTML = '<link rel="stylesheet" href="${GIF}">'`,
  },
  { name: 'a frame in HTML', code: `document.body.innerHTML = '<iframe src="${GIF}"></iframe>'` },
  {
    name: 'a fragment',
    code: `document.body.append(document.createRange().createContextualFragment('<script src="${JS}"></script>'))`,
  },
  {
    name: 'a copy of a template',
    html: `<template><img src="${GIF}"></template>`,
    code: `document.body.append(document.importNode(document.querySelector('template').content, true))`,
  },
  { name: 'HTML of a frame', html: `<iframe srcdoc="<img src='${GIF}'>"></iframe>` },
  { name: 'an image that is nowhere', code: `new Image().src = '${GIF}'` },
  { name: 'an image by attribute', code: `new Image().setAttribute('SRC', '${GIF}')` },
  { name: 'an image by attribute and namespace', code: `new Image().setAttributeNS(null, 'src', '${GIF}')` },
  { name: 'a request', code: `const x = new XMLHttpRequest(); x.open('GET', '${GIF}'); x.send()` },
  { name: 'a beacon', code: `navigator.sendBeacon('${GIF}')` },
];
