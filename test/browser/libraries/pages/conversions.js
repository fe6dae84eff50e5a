// What a function makes of an object instead of a text is visible: each is converted once, in order, and not before it is needed.
let seen;
const text = (value, name = value) => ({
  toString() {
    seen.push(name);
    return value;
  },
});
const bag = (values, name) =>
  new Proxy(values, {
    get(target, key) {
      if (typeof key === 'string') seen.push(`${name}.${key}`);
      return target[key];
    },
  });
const make = name => document.createElement(name);
const set = (element, name, value) => {
  element[name] = value;
  return element[name];
};
/** Waits until it is there: what is given up on the way may or may not have been asked for. */
async function used(thing, type) {
  thing.start?.();
  thing.postMessage?.('x');
  await kit.event(thing, type);
  (thing.terminate ?? thing.close).call(thing);
}
const MARK = '/art/mark.svg?conversion';

const calls = {
  setAttribute: () => make('img').setAttribute(text('src'), text(MARK)),
  'setAttribute else': () => make('div').setAttribute(text('title'), text('x')),
  'setAttribute too much': () => make('img').setAttribute(text('alt'), text('x'), text('never')),
  setAttributeNS: () => make('img').setAttributeNS(null, text('src'), text(MARK)),
  toggleAttribute: () => make('img').toggleAttribute(text('hidden'), text('')),
  'img.src': () => set(make('img'), 'src', text(MARK)),
  'img.srcset': () => set(make('img'), 'srcset', text(MARK)),
  'script.src': () => set(make('script'), 'src', text('/lab/files/ran.js')),
  'script.text': () => set(make('script'), 'text', text('1')),
  'script.type': () => set(make('script'), 'type', text('text/x')),
  'script.textContent': () => set(make('script'), 'textContent', text('1')),
  'iframe.src': () => set(make('iframe'), 'src', text('/lab/files/inner.html')),
  'iframe.srcdoc': () => set(make('iframe'), 'srcdoc', text('<p>')),
  'link.href': () => set(make('link'), 'href', text('/lab/files/style.css')),
  'link.rel': () => set(make('link'), 'rel', text('icon')),
  'object.data': () => set(make('object'), 'data', text(MARK)),
  'embed.src': () => set(make('embed'), 'src', text(MARK)),
  'video.src': () => {
    const video = make('video');
    video.src = text('/lab/files/tone.wav');
    return kit.event(video, 'canplaythrough').then(() => video.src);
  },
  'video.poster': () => set(make('video'), 'poster', text(MARK)),
  'source.src': () => set(make('source'), 'src', text('/lab/files/tone.wav')),
  'track.src': () => set(make('track'), 'src', text('/lab/files/words.vtt')),
  'input.src': () => set(make('input'), 'src', text(MARK)),
  'form.action': () => set(make('form'), 'action', text('/lab/echo')),
  'a.href': () => set(make('a'), 'href', text('/lab/echo')),
  'a.ping': () => set(make('a'), 'ping', text('/lab/echo')),
  'area.href': () => set(make('area'), 'href', text('/lab/echo')),
  'base.href': () => set(make('base'), 'href', text('/lab/')),
  'attr.value': () => {
    const attr = document.createAttribute('src');
    attr.value = text(MARK);
    attr.nodeValue = text(MARK);
    attr.textContent = text(MARK);
    make('img').setAttributeNode(attr);
  },
  innerHTML: () => set(make('div'), 'innerHTML', text('<p>x')),
  outerHTML: () => {
    const outer = make('div');
    outer.append(make('p'));
    outer.firstChild.outerHTML = text('<b>x</b>');
    return outer.innerHTML;
  },
  insertAdjacentHTML: () => make('div').insertAdjacentHTML(text('beforeend'), text('<p>x')),
  setHTMLUnsafe: () => make('div').setHTMLUnsafe(text('<p>x')),
  'template.innerHTML': () => set(make('template'), 'innerHTML', text('<p>x')),
  'shadow.innerHTML': () => set(make('div').attachShadow({ mode: 'open' }), 'innerHTML', text('<p>x')),
  createContextualFragment: () => document.createRange().createContextualFragment(text('<p>x')),
  parseFromString: () => new DOMParser().parseFromString(text('<p>x'), text('text/html')),
  append: () => make('div').append(text('one'), make('i'), text('two')),
  'append one node many texts': () => make('div').replaceChildren(text('one'), text('two')),
  createElement: () => document.createElement(text('img')),
  createElementNS: () => document.createElementNS(text('http://www.w3.org/2000/svg'), text('image')),
  write: () => document.implementation.createHTMLDocument('').write(text('<p>'), text('x')),
  fetch: () => fetch(text('/lab/echo?fetch')).then(response => response.status),
  'fetch with': () =>
    fetch(
      text('/lab/echo?with'),
      bag({ method: text('POST'), body: text('x'), headers: { a: text('b') } }, 'init'),
    ).then(response => response.json().then(({ body, headers }) => [body, headers['content-type']].join())),
  'fetch URL': () => fetch(new URL('/lab/echo?url', location.href)).then(response => response.url),
  Request: () => new Request(text('/lab/echo'), bag({ method: 'PUT' }, 'init')).method,
  'xhr.open': () => new XMLHttpRequest().open(text('get'), text('/lab/echo'), text('')),
  'xhr.open two': () => new XMLHttpRequest().open(text('get'), text('/lab/echo')),
  'xhr.open five': () =>
    new XMLHttpRequest().open(text('get'), text('/lab/echo'), true, text('user'), text('secret')),
  'xhr.send': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/lab/echo');
    xhr.send(text('body'));
    return kit.event(xhr).then(() => JSON.parse(xhr.response).body);
  },
  sendBeacon: () => navigator.sendBeacon(text('/lab/echo?beacon'), text('body')),
  WebSocket: () => used(new WebSocket(text('wss://www.fernhill.test/lab/socket'), text('lab')), 'open'),
  'WebSocket list': () => {
    const protocols = [text('lab'), text('two')];
    return used(new WebSocket(text('wss://www.fernhill.test/lab/socket'), protocols), 'open');
  },
  EventSource: () => used(new EventSource(text('/lab/events'), bag({}, 'init')), 'open'),
  Worker: () =>
    used(new Worker(text('/lab/files/worker.js'), bag({ name: text('name') }, 'init')), 'message'),
  SharedWorker: () => used(new SharedWorker(text('/lab/files/shared.js'), text('name')).port, 'message'),
  Image: () => new Image(text('3'), text('4')).width,
  Audio: () => kit.event(new Audio(text('/lab/files/tone.wav')), 'canplaythrough').then(() => 'played'),
  FontFace: () => new FontFace(text('Lab'), text('url(/lab/files/none.woff2)')).family,
  setItem: () => localStorage.setItem(text('key'), text('value')),
  'storage property': () => {
    localStorage[text('key')] = text('value');
    return localStorage.key;
  },
  getItem: () => localStorage.getItem(text('key')),
  removeItem: () => localStorage.removeItem(text('key')),
  'indexedDB.open': () =>
    kit.event(indexedDB.open(text('converted'), 1), 'success').then(event => event.target.result.close()),
  'caches.open': () => caches.open(text('converted')).then(() => caches.delete(text('converted'))),
  insertRule: () => new CSSStyleSheet().insertRule(text('p { color: red }'), text('0')),
  replaceSync: () => new CSSStyleSheet().replaceSync(text('p {}')),
  'style.cssText': () => set(make('p').style, 'cssText', text('color: red')),
  'style.background': () => set(make('p').style, 'background', text(`url(${MARK})`)),
  'style.setProperty': () => make('p').style.setProperty(text('color'), text('red'), text('important')),
  'style as text': () => set(make('p'), 'style', text('color: red')).cssText,
  'style.textContent': () => set(make('style'), 'textContent', text('p {}')),
  'text.data': () => set(document.createTextNode(''), 'data', text('x')),
  appendData: () => document.createTextNode('').appendData(text('x')),
  pushState: () => history.pushState(text('state') && null, text('title'), text(location.href)),
  open: () => window.open(text('about:blank'), text('_self_not'), text('noopener')),
  postMessage: () => window.postMessage('x', bag({ targetOrigin: text('*') }, 'options')),
  setTimeout: () => clearTimeout(setTimeout(text('0'), text('1000'))),
  import: () => import(/* @vite-ignore */ text('/lab/files/module.mjs')).then(Object.keys),
  defineElement: () =>
    customElements.define(text('lab-converted'), class extends HTMLElement {}, bag({}, 'options')),
  // Cookies last: what is still being asked for would have them or not.
  pause: () => kit.pause(200),
  cookie: () => set(document, 'cookie', text('converted=1')),
  'cookieStore.set': () =>
    cookieStore.set(text('converted'), text('1')).then(() => cookieStore.delete(text('converted'))),
  'cookieStore.get': () => cookieStore.get(bag({ name: text('converted') }, 'options')),
};

kit.run(async () => {
  const order = {};
  for (const [name, call] of Object.entries(calls)) {
    seen = [];
    const said = await kit.attempt(call);
    order[name] = `${seen.join()} → ${said}`;
  }
  return order;
});
