// Wrong arguments: the browser's errors, of the browser's classes, thrown or rejected as they are.
const element = () => document.createElement('div');
const fails = {
  toString() {
    throw new RangeError('from toString');
  },
};
const calls = {
  'appendChild nothing': () => element().appendChild(),
  'appendChild null': () => element().appendChild(null),
  'appendChild text': () => element().appendChild('text'),
  'appendChild itself': () => {
    const node = element();
    node.appendChild(node);
  },
  'appendChild parent': () => document.body.firstElementChild.appendChild(document.body),
  'append document': () => element().append(document),
  'append symbol': () => element().append(Symbol('x')),
  'append throwing': () => element().append(fails),
  'insertBefore one': () => element().insertBefore(element()),
  'insertBefore stranger': () => element().insertBefore(element(), element()),
  'replaceChild stranger': () => element().replaceChild(element(), element()),
  'removeChild stranger': () => element().removeChild(element()),
  'replaceChildren in text': () => document.createTextNode('x').replaceWith(document),
  'document append': () => document.append(element()),
  'insertAdjacentElement bad place': () => element().insertAdjacentElement('nowhere', element()),
  'insertAdjacentElement no node': () => element().insertAdjacentElement('beforebegin', 'x'),
  'insertAdjacentHTML bad place': () => element().insertAdjacentHTML('nowhere', ''),
  'insertAdjacentHTML no parent': () => element().insertAdjacentHTML('beforebegin', '<p>'),
  'setAttribute bad name': () => element().setAttribute('1 <', 'x'),
  'setAttribute no value': () => element().setAttribute('src'),
  'setAttribute symbol': () => document.createElement('img').setAttribute('src', Symbol('x')),
  'setAttribute throwing': () => document.createElement('img').setAttribute('src', fails),
  'setAttribute throwing name': () => element().setAttribute(fails, 'x'),
  'setAttributeNS bad': () => element().setAttributeNS('', 'a:b:c', 'x'),
  'setAttributeNS no namespace': () => element().setAttributeNS(null, 'xlink:href', 'x'),
  'setAttributeNode null': () => element().setAttributeNode(null),
  'setAttributeNode taken': () => {
    const [one, two] = [element(), element()];
    one.setAttribute('id', 'x');
    two.setAttributeNode(one.getAttributeNode('id'));
  },
  'toggleAttribute bad': () => element().toggleAttribute(''),
  'createElement bad': () => document.createElement('<img>'),
  'createElement nothing': () => document.createElement(),
  'createElementNS bad': () => document.createElementNS('http://www.w3.org/1999/xhtml', 'xml:b:c'),
  'image src symbol': () => Object.assign(new Image(), { src: Symbol('x') }),
  'image src throwing': () => Object.assign(new Image(), { src: fails }),
  'image srcset symbol': () => Object.assign(new Image(), { srcset: Symbol('x') }),
  'frame src throwing': () => Object.assign(document.createElement('iframe'), { src: fails }),
  'script text throwing': () => Object.assign(document.createElement('script'), { text: fails }),
  'innerHTML throwing': () => Object.assign(element(), { innerHTML: fails }),
  'innerHTML symbol': () => Object.assign(element(), { innerHTML: Symbol('x') }),
  'outerHTML of the root': () => Object.assign(document.documentElement, { outerHTML: '' }),
  'Image as a function': () => Image(),
  'Image many': () => new Image('a', 'b', 'c').width,
  'HTMLElement constructed': () => new HTMLElement(),
  'HTMLImageElement constructed': () => new HTMLImageElement(),
  'createContextualFragment nothing': () => document.createRange().createContextualFragment(),
  'parseFromString type': () => new DOMParser().parseFromString('', 'text/plain'),
  'parseFromString broken xml': () => new DOMParser().parseFromString('<a', 'text/xml'),
  'insertNode null': () => document.createRange().insertNode(null),
  'surroundContents bad': () => document.createRange().surroundContents(element()),
  'importNode document': () => document.importNode(document),
  'adoptNode document': () => document.adoptNode(document),
  'attachShadow twice': () => {
    const host = element();
    host.attachShadow({ mode: 'open' });
    host.attachShadow({ mode: 'open' });
  },
  'attachShadow image': () => new Image().attachShadow({ mode: 'open' }),
  'fetch nothing': () => fetch(),
  'fetch bad URL': () => fetch('http://'),
  'fetch credentials': () => fetch('https://user:secret@www.fernhill.test/'),
  'fetch symbol': () => fetch(Symbol('x')),
  'fetch throwing': () => fetch(fails),
  'fetch bad method': () => fetch('/lab/echo', { method: 'CON NECT' }),
  'fetch forbidden method': () => fetch('/lab/echo', { method: 'CONNECT' }),
  'fetch GET body': () => fetch('/lab/echo', { body: 'x' }),
  'fetch bad mode': () => fetch('/lab/echo', { mode: 'navigate' }),
  'fetch bad header': () => fetch('/lab/echo', { headers: { 'a b': 'c' } }),
  'fetch scheme': () => fetch('ftp://www.fernhill.test/'),
  'fetch data': () => fetch('data:text/plain,hello').then(response => response.text()),
  'fetch aborted': () => fetch('/lab/echo', { signal: AbortSignal.abort(new RangeError('stop')) }),
  'fetch aborted plainly': () => fetch('/lab/echo', { signal: AbortSignal.abort() }),
  'fetch used request': async () => {
    const request = new Request('/lab/echo', { method: 'POST', body: 'x' });
    await request.text();
    await fetch(request);
  },
  'fetch integrity': () => fetch('/lab/files/data.json', { integrity: 'sha256-AAAA' }),
  'fetch redirect': () => fetch('/lab/redirect', { redirect: 'error' }),
  'Request bad': () => new Request('http://', { method: 'x' }),
  'xhr open nothing': () => new XMLHttpRequest().open(),
  'xhr open one': () => new XMLHttpRequest().open('GET'),
  'xhr open method': () => new XMLHttpRequest().open('CON NECT', '/'),
  'xhr open forbidden': () => new XMLHttpRequest().open('TRACE', '/'),
  'xhr open URL': () => new XMLHttpRequest().open('GET', 'http://'),
  'xhr open symbol': () => new XMLHttpRequest().open('GET', Symbol('x')),
  'xhr open throwing': () => new XMLHttpRequest().open('GET', fails),
  'xhr send unopened': () => new XMLHttpRequest().send(),
  'xhr send twice': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/lab/echo');
    xhr.send();
    xhr.send();
  },
  'xhr header unopened': () => new XMLHttpRequest().setRequestHeader('a', 'b'),
  'xhr sync type': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/lab/echo', false);
    xhr.responseType = 'json';
  },
  'xhr sync type before': () => {
    const xhr = new XMLHttpRequest();
    xhr.responseType = 'json';
    xhr.open('GET', '/lab/echo', false);
  },
  'beacon nothing': () => navigator.sendBeacon(),
  'beacon bad URL': () => navigator.sendBeacon('http://'),
  'beacon scheme': () => navigator.sendBeacon('ftp://www.fernhill.test/'),
  'beacon large': () => navigator.sendBeacon('/lab/echo', 'x'.repeat(70_000)),
  'beacon stream': () => navigator.sendBeacon('/lab/echo', new ReadableStream()),
  'WebSocket bad': () => new WebSocket('bad url://'),
  'WebSocket scheme': () => new WebSocket('mailto:x'),
  'WebSocket fragment': () => new WebSocket('wss://www.fernhill.test/#x').url,
  'WebSocket protocols': () => new WebSocket('wss://www.fernhill.test/', ['a', 'a']),
  'WebSocket nothing': () => new WebSocket(),
  'WebSocket as a function': () => WebSocket('wss://www.fernhill.test/'),
  'EventSource bad': () => new EventSource('http://'),
  'EventSource nothing': () => new EventSource(),
  'EventSource as a function': () => EventSource('/'),
  'Worker nothing': () => new Worker(),
  'Worker bad': () => new Worker('http://'),
  'Worker cross-origin': () => new Worker('https://cdn.harmless.test/lab/files/worker.js'),
  'Worker type': () => new Worker('/lab/files/worker.js', { type: 'classical' }),
  'Worker as a function': () => Worker('/lab/files/worker.js'),
  'SharedWorker nothing': () => new SharedWorker(),
  'SharedWorker cross-origin': () => new SharedWorker('https://cdn.harmless.test/lab/files/worker.js'),
  'XMLHttpRequest as a function': () => XMLHttpRequest(),
  'serviceWorker cross-origin': () => navigator.serviceWorker.register('https://cdn.harmless.test/sw.js'),
  'serviceWorker nothing': () => navigator.serviceWorker.register(),
  'serviceWorker missing': () => navigator.serviceWorker.register('/lab/missing.js'),
  'import bad': () => import(/* @vite-ignore */ 'bare-specifier'),
  'import scheme': () => import(/* @vite-ignore */ 'ftp://x'),
  'import missing': () => import(/* @vite-ignore */ '/lab/missing.js'),
  'import throwing': () => import(/* @vite-ignore */ fails),
  'cookie symbol': () => Object.assign(document, { cookie: Symbol('x') }),
  'cookie throwing': () => Object.assign(document, { cookie: fails }),
  'cookieStore nothing': () => cookieStore.set(),
  'cookieStore bad': () => cookieStore.set('a=b', 'c;d'),
  'cookieStore domain': () => cookieStore.set({ name: 'a', value: 'b', domain: 'other.test' }),
  'setItem one': () => localStorage.setItem('x'),
  'setItem symbol': () => localStorage.setItem('x', Symbol('x')),
  'setItem throwing': () => localStorage.setItem('x', fails),
  'setItem full': () => sessionStorage.setItem('x', 'x'.repeat(6_000_000)),
  'property throwing': () => Object.assign(localStorage, { x: fails }),
  'storage key': () => localStorage.key(),
  'indexedDB nothing': () => indexedDB.open(),
  'indexedDB version': () => indexedDB.open('x', 0),
  'insertRule syntax': () => new CSSStyleSheet().insertRule('x{'),
  'insertRule place': () => new CSSStyleSheet().insertRule('x{}', 5),
  'insertRule import': () => new CSSStyleSheet().insertRule('@import "/x.css"'),
  'deleteRule place': () => new CSSStyleSheet().deleteRule(0),
  'replace of linked': () => document.styleSheets[0]?.replaceSync(''),
  'adoptedStyleSheets wrong': () => Object.assign(document, { adoptedStyleSheets: [1] }),
  'insertRule nothing': () => new CSSStyleSheet().insertRule(),
  'replaceSync nothing': () => new CSSStyleSheet().replaceSync(),
  'setProperty nothing': () => element().style.setProperty('color'),
  'FontFace nothing': () => new FontFace(),
  'FontFace bad': () => new FontFace('x', 'url(').load(),
  'Audio as a function': () => Audio(),
  'postMessage uncloneable': () => window.postMessage(() => {}),
  'postMessage origin': () => window.postMessage('', 'bad'),
  'pushState other origin': () => history.pushState(null, '', 'https://cdn.harmless.test/'),
  'pushState uncloneable': () => history.pushState(() => {}, ''),
  'location bad': () => location.assign('http://'),
  'open bad': () => window.open('http://'),
  'eval syntax': () => Reflect.get(window, 'eval')('('),
  'Function syntax': () => Function('('),
  'timeout text': () => typeof setTimeout('0', 1e6),
  'define twice': () => {
    customElements.define('lab-twice', class extends HTMLElement {});
    customElements.define('lab-twice', class extends HTMLElement {});
  },
  'submit unattached': () => document.createElement('form').submit(),
  'requestSubmit stranger': () => document.createElement('form').requestSubmit(element()),
  'FormData wrong': () => new FormData(element()),
  'play without a source': () => document.createElement('video').play(),
  'decode broken': () => Object.assign(new Image(), { src: '/lab/missing.png' }).decode(),
  'document.write in XML': () => new DOMParser().parseFromString('<a/>', 'text/xml').write('x'),
  'write throwing': () => document.implementation.createHTMLDocument('').write(fails),
  'setHTMLUnsafe nothing': () => element().setHTMLUnsafe(),
  parseHTMLUnsafe: () => Document.parseHTMLUnsafe('<p>x').body.innerHTML,
  'moveBefore stranger': () => element().moveBefore(element(), null),
  'Range wrong': () => new Range().setStart(null, 0),
  execCommand: () => document.execCommand('insertHTML', false, '<b>'),
};

kit.run(async () => {
  const said = {};
  for (const [name, call] of Object.entries(calls)) said[name] = await kit.attempt(call);
  await kit.pause(100);
  return said;
});
