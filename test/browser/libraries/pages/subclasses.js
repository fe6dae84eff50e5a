// Classes of the browser can be extended, built upon and told by instanceof.
/** As old code extends. */
function Old() {
  return Reflect.construct(XMLHttpRequest, [], Old);
}
Old.prototype = Object.create(XMLHttpRequest.prototype, { constructor: { value: Old } });
Object.setPrototypeOf(Old, XMLHttpRequest);

kit.run(async () => {
  const found = {};
  const made = {
    Image: class extends Image {},
    Audio: class extends Audio {},
    Option: class extends Option {},
    XMLHttpRequest: class extends XMLHttpRequest {
      open(method, url) {
        super.open(method, `${url}?extended`);
      }
    },
    Request: class extends Request {},
    Response: class extends Response {},
    Headers: class extends Headers {},
    WebSocket: class extends WebSocket {},
    EventSource: class extends EventSource {},
    Worker: class extends Worker {},
    SharedWorker: class extends SharedWorker {},
    MutationObserver: class extends MutationObserver {},
    FormData: class extends FormData {},
    URL: class extends URL {},
    CSSStyleSheet: class extends CSSStyleSheet {},
    FontFace: class extends FontFace {},
    DocumentFragment: class extends DocumentFragment {},
    Range: class extends Range {},
    DOMParser: class extends DOMParser {},
    EventTarget: class extends EventTarget {},
    BroadcastChannel: class extends BroadcastChannel {},
  };
  const args = {
    Request: ['/lab/echo'],
    WebSocket: ['wss://www.fernhill.test/lab/socket'],
    EventSource: ['/lab/events'],
    Worker: ['/lab/files/worker.js'],
    SharedWorker: ['/lab/files/shared.js'],
    MutationObserver: [() => {}],
    URL: ['/x', location.href],
    FontFace: ['Lab', 'url(/lab/files/none.woff2)'],
    BroadcastChannel: ['lab'],
    Image: [3, 4],
    Audio: ['/lab/files/tone.wav'],
  };
  const opened = { Worker: 'message', WebSocket: 'open', EventSource: 'open' };
  for (const [name, Made] of Object.entries(made)) {
    const thing = new Made(...(args[name] ?? []));
    const Native = window[name];
    found[name] = [
      thing instanceof Made,
      thing instanceof Native,
      thing.constructor === Made,
      Object.getPrototypeOf(Made) === Native,
      Object.prototype.toString.call(thing),
      Reflect.construct(Native, args[name] ?? [], Made).constructor === Made,
      Object.getPrototypeOf(Reflect.construct(Native, args[name] ?? [], Object)) === Object.prototype,
      Native.prototype.constructor === Native,
      new Native(...(args[name] ?? [])).constructor === Native,
      await kit.attempt(() => Native.call(Object.create(Native.prototype), ...(args[name] ?? []))),
      await kit.attempt(() => Reflect.construct(Native, [])),
    ];
    thing.postMessage?.('x');
    if (opened[name]) await kit.event(thing, opened[name]);
  }
  await kit.pause(200);
  const old = new Old();
  old.open('GET', '/lab/echo?old');
  old.send();
  await kit.event(old);
  const extended = new made.XMLHttpRequest();
  extended.open('GET', '/lab/echo');
  extended.send();
  await kit.event(extended);
  found.answers = [old, extended].map(xhr => [
    JSON.parse(xhr.response).url,
    xhr instanceof XMLHttpRequest,
    xhr.DONE,
  ]);
  found.statics = [
    WebSocket.OPEN,
    EventSource.CLOSED,
    XMLHttpRequest.DONE,
    Object.keys(WebSocket),
    Request.length,
  ];
  // Objects that stand in front of the browser's.
  const front = new Proxy(document.createElement('div'), {});
  found.front = await kit.attempt(() => front.appendChild(document.createElement('p')));
  found.inherited = await kit.attempt(() =>
    Object.create(document.createElement('div')).setAttribute('a', 'b'),
  );
  const method = document.body.appendChild.bind(document.body);
  method(document.createElement('hr'));
  const { fetch: free } = window;
  found.free = await kit.attempt(() => free('/lab/echo?free').then(response => response.status));
  return found;
});
