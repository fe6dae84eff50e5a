// Requests by code: what the server gets, what the caller gets back, and in which order things happen.
const json = response => response.json();

async function xhr(method, url, { body, async = true, before = () => {}, type = '' } = {}) {
  const request = new XMLHttpRequest();
  const events = [];
  const note = event => events.push(`${event.type} ${request.readyState} ${event.loaded ?? ''}`);
  for (const name of [
    'readystatechange',
    'loadstart',
    'progress',
    'load',
    'error',
    'abort',
    'timeout',
    'loadend',
  ])
    request.addEventListener(name, note);
  for (const name of ['loadstart', 'load', 'loadend'])
    request.upload.addEventListener(name, event => events.push(`upload ${event.type}`));
  request.open(method, url, async);
  if (async) request.responseType = type;
  before(request);
  request.send(body);
  events.push('sent');
  if (async && request.readyState !== 0) await kit.event(request, 'loadend');
  return {
    events: events.filter(line => !line.startsWith('progress')),
    status: request.status,
    url: request.responseURL,
    answer: kit.describe(request.response),
    headers: request.getResponseHeader('content-type'),
  };
}

kit.run(async () => {
  const found = {};
  found.plain = await fetch('/lab/echo?plain').then(json);
  found.post = await fetch('/lab/echo', {
    method: 'POST',
    body: JSON.stringify({ a: 1 }),
    headers: { 'content-type': 'application/json', 'X-Lab': 'ä'.length },
  }).then(json);
  const form = new FormData();
  form.append('text', 'value');
  form.append('file', new File(['content'], 'name.txt', { type: 'text/plain' }));
  found.form = await fetch('/lab/echo', { method: 'POST', body: form }).then(json);
  found.params = await fetch('/lab/echo', { method: 'PUT', body: new URLSearchParams({ q: 'a b' }) }).then(
    json,
  );
  found.blob = await fetch('/lab/echo', {
    method: 'PATCH',
    body: new Blob(['blob'], { type: 'text/x' }),
  }).then(json);
  found.stream = await kit.attempt(() =>
    fetch('/lab/echo', { method: 'POST', duplex: 'half', body: new Blob(['stream']).stream() }),
  );
  const request = new Request('/lab/echo?request', {
    method: 'POST',
    body: 'of a request',
    cache: 'no-store',
    credentials: 'omit',
  });
  found.request = [await fetch(request).then(json), request.bodyUsed];
  found.clone = await fetch(new Request(request.url, { method: 'DELETE' }), {
    headers: { 'x-over': '1' },
  }).then(json);
  const response = await fetch('/lab/redirect');
  found.redirected = [
    response.redirected,
    response.url,
    response.type,
    response.status,
    response.ok,
    response.headers.get('content-type'),
    await response.clone().text(),
  ];
  found.manual = (await fetch('/lab/redirect', { redirect: 'manual' })).type;
  found.missing = (await fetch('/lab/missing')).status;
  found.cors = await fetch('https://cdn.harmless.test/lab/files/data.json').then(answer => [
    answer.type,
    answer.url,
    answer.status,
  ]);
  found.opaque = await fetch('https://cdn.harmless.test/x', { mode: 'no-cors' }).then(answer => [
    answer.type,
    answer.status,
  ]);
  found.refused = await kit.attempt(() => fetch('https://cdn.harmless.test/x', { mode: 'same-origin' }));
  found.keepalive = (
    await fetch('/lab/echo?keepalive', { keepalive: true, method: 'POST', body: 'kept' })
  ).status;
  found.referrer = await fetch('/lab/echo', { referrer: '/lab/else', referrerPolicy: 'unsafe-url' }).then(
    json,
  );
  const controller = new AbortController();
  const begun = await fetch('/lab/pieces?aborted', { signal: controller.signal });
  controller.abort();
  found.aborted = await kit.attempt(() => begun.text());
  found.timeout = await kit.attempt(() => fetch('/lab/silence', { signal: AbortSignal.timeout(200) }));
  const pieces = [];
  for await (const piece of (await fetch('/lab/pieces')).body.pipeThrough(new TextDecoderStream()))
    pieces.push(piece);
  found.pieces = pieces.join('');
  const order = [];
  const first = fetch('/lab/echo?order').then(() => order.push('answer'));
  Promise.resolve().then(() => order.push('microtask'));
  order.push(first instanceof Promise, first.constructor === Promise);
  await first;
  found.order = order;
  found.parallel = (await Promise.all([1, 2, 3, 4].map(at => fetch(`/lab/echo?parallel=${at}`)))).map(
    answer => answer.url,
  );
  found.blobUrl = await fetch(URL.createObjectURL(new Blob(['x']))).then(answer => answer.text());
  found.object = await fetch({ toString: () => '/lab/echo?object' }).then(answer => answer.url);
  found.undefined = await fetch()
    .then(answer => answer.status)
    .catch(error => error.message);

  found.xhr = await xhr('GET', '/lab/files/data.json');
  found.xhrJson = await xhr('GET', 'files/data.json', { type: 'json' });
  found.xhrPost = await xhr('post', '/lab/echo', {
    body: 'x=1',
    before: it => it.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'),
  });
  found.xhrForm = await xhr('POST', '/lab/echo', { body: form, type: 'json' });
  found.xhrDocument = await xhr('GET', '/lab/files/part.html', { type: 'document' });
  found.xhrBuffer = await xhr('GET', '/art/mark.svg?xhr', { type: 'arraybuffer' });
  found.xhrSync = await xhr('GET', '/lab/files/data.json?sync', { async: false });
  found.xhrMissing = await xhr('GET', '/lab/missing');
  found.xhrRedirect = await xhr('GET', '/lab/redirect');
  found.xhrCors = await xhr('GET', 'https://cdn.harmless.test/lab/files/data.json?xhr');
  found.xhrCredentials = await xhr('GET', 'https://cdn.harmless.test/lab/files/data.json?credentials', {
    before: it => {
      it.withCredentials = true;
    },
  });
  found.xhrTimeout = await xhr('GET', '/lab/silence', {
    before: it => {
      it.timeout = 200;
    },
  });
  const reused = new XMLHttpRequest();
  const statuses = [];
  for (const url of ['/lab/echo?1', '/lab/missing', '/lab/echo?2']) {
    reused.open('GET', url);
    reused.send();
    await kit.event(reused, 'loadend');
    statuses.push(reused.status, reused.responseURL);
  }
  found.reused = statuses;
  const stopped = new XMLHttpRequest();
  const stops = [];
  stopped.onabort =
    stopped.onloadend =
    stopped.onreadystatechange =
      event => stops.push(`${event.type} ${stopped.readyState}`);
  stopped.open('GET', '/lab/begun');
  stopped.send();
  await kit.until(() => stopped.readyState === XMLHttpRequest.LOADING);
  stopped.abort();
  stopped.abort();
  found.stopped = stops;
  const override = new XMLHttpRequest();
  override.open('GET', '/lab/files/data.json?override');
  override.overrideMimeType('text/plain; charset=x-user-defined');
  override.send(null);
  await kit.event(override);
  found.override = override.responseText.length;
  found.beacons = [
    navigator.sendBeacon('/lab/echo?beacon'),
    navigator.sendBeacon('/lab/echo?beacon-text', 'text'),
    navigator.sendBeacon('/lab/echo?beacon-form', form),
    navigator.sendBeacon('/lab/echo?beacon-blob', new Blob(['{}'], { type: 'application/json' })),
    navigator.sendBeacon(new URL('https://cdn.harmless.test/beacon'), new URLSearchParams('a=1')),
  ];
  found.pixel = await new Promise(resolve => {
    const image = new Image(1, 1);
    image.onload = () => resolve([image.naturalWidth, image.src]);
    image.src = 'https://cdn.harmless.test/pixel.gif?network';
  });
  kit.check(found.post.body === '{"a":1}' && found.pieces === 'one two three', 'answers came');
  return found;
});
