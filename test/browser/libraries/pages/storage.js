// Storage, databases, caches and files of the own site, with names that resemble nobody's.
const open = (name, version, upgrade) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = event => upgrade?.(request.result, event);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const done = request => kit.event(request, 'success').then(() => request.result);

function area(storage) {
  storage.setItem('own', 'one');
  storage.other = 'two';
  storage['third key'] = 3;
  storage.setItem('', 'empty name');
  storage.setItem('own', 'changed');
  Object.defineProperty(storage, 'defined', {
    value: 'by definition',
    configurable: true,
    enumerable: true,
    writable: true,
  });
  Object.assign(storage, { assigned: 'a' });
  Reflect.set(storage, 'reflected', 'r');
  storage.setItem('removed', '');
  storage.removeItem('removed');
  storage.deleted = 1;
  delete storage.deleted;
  const shape = [
    storage.length,
    storage.own,
    storage.missing,
    storage.getItem('missing'),
    'own' in storage,
    Object.hasOwn(storage, 'other'),
    Object.keys(storage).sort(),
    JSON.stringify(Object.entries(storage).sort()),
    typeof storage.key(0),
    storage.key(99),
    String(storage),
    storage instanceof Storage,
    JSON.stringify(Object.getOwnPropertyDescriptor(storage, 'own')),
    storage.setItem('returned', 'x'),
    { ...storage }.own,
  ];
  const spread = [];
  for (const name in storage) if (Object.hasOwn(storage, name)) spread.push(name);
  // A key that is called as a method is.
  storage.setItem('getItem', 'own');
  shape.push(spread.sort(), typeof storage.getItem, Storage.prototype.getItem.call(storage, 'getItem'));
  return shape;
}

kit.run(async () => {
  const found = { local: area(localStorage), session: area(sessionStorage) };
  const frame = kit.add('<iframe title="Inner" src="/lab/files/inner.html?storage"></iframe>');
  await kit.event(frame);
  const heard = kit.event(window, 'storage');
  frame.contentWindow.localStorage.setItem('from-frame', 'x');
  const event = await heard;
  found.event = [event.key, event.oldValue, event.newValue, event.url, event.storageArea === localStorage];
  frame.contentWindow.localStorage.removeItem('from-frame');
  found.same = window.localStorage === localStorage;
  const full = kit.attempt(() => localStorage.setItem('full', 'x'.repeat(6_000_000)));
  found.full = full;

  const db = await open('shop', 1, made => {
    const store = made.createObjectStore('bikes', { keyPath: 'id', autoIncrement: true });
    store.createIndex('name', 'name');
  });
  const write = db.transaction('bikes', 'readwrite').objectStore('bikes');
  write.add({ name: 'cargo', blob: new Blob(['x']) });
  await done(write.put({ name: 'city' }));
  const names = [];
  for await (const key of (function* () {
    yield done(db.transaction('bikes').objectStore('bikes').index('name').getAllKeys());
  })())
    names.push(...key);
  found.db = [
    names,
    db.version,
    [...db.objectStoreNames],
    (await done(db.transaction('bikes').objectStore('bikes').getAll())).map(bike => bike.name),
  ];
  db.close();
  const next = await open('shop', 2, made => made.deleteObjectStore('bikes'));
  found.next = [next.version, next.objectStoreNames.length];
  next.close();
  found.databases = (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`);
  found.compare = indexedDB.cmp(1, 2);
  await done(indexedDB.deleteDatabase('shop'));
  found.error = await open('shop', -1).catch(error => error.name);

  const cache = await caches.open('own');
  await cache.add('/lab/files/data.json?cached');
  await cache.put('/lab/made', new Response('made'));
  found.caches = [
    await caches.keys(),
    (await cache.keys()).map(request => request.url),
    await caches.match('/lab/made').then(hit => hit.text()),
    await cache.delete('/lab/made'),
  ];
  const root = await navigator.storage.getDirectory();
  const file = await root.getFileHandle('own.txt', { create: true });
  const writable = await file.createWritable();
  await writable.write('text');
  await writable.close();
  found.files = [await (await file.getFile()).text(), await navigator.storage.persisted()];
  found.lock = await navigator.locks.request('own', lock => lock.name);
  window.name = 'named by the page';
  history.replaceState({ kept: true }, '');
  found.kept = [window.name, history.state];
  sessionStorage.clear();
  found.cleared = sessionStorage.length;
  return found;
});
