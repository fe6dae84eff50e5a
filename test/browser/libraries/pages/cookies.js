// The site's own cookies, by both interfaces: read, written, changed and removed as without us.
kit.run(async () => {
  const found = {};
  const read = () => document.cookie.split('; ').sort().join('; ');
  const lines = [
    'session=abc',
    'basket=3; path=/',
    'lang=de; path=/; max-age=3600; samesite=lax',
    'old=x; expires=Fri, 31 Dec 2038 23:59:59 GMT; path=/lab',
    'secure=1; secure; path=/',
    'domain=1; domain=fernhill.test; path=/',
    'dotted=1; domain=.fernhill.test',
    '__Host-own=1; secure; path=/',
    '__Secure-own=1; secure',
    'nothing=',
    'no-name',
    '=no-name-again',
    'quoted="a b"',
    'spaced =  x  ',
    'json={"a":1}',
    'uni=ä€',
    'partitioned=1; secure; path=/; samesite=none; partitioned',
    'refused=1; domain=other.test',
    'refused-path=1; path=/else',
    'refused-http=1; httponly',
    '__Host-refused=1; domain=fernhill.test; secure; path=/',
    'with=equals=signs',
    '; ; ;',
    '',
  ];
  found.written = lines.map(line => {
    document.cookie = line;
    return read();
  });
  document.cookie = 'session=changed';
  document.cookie = 'basket=; path=/; max-age=0';
  document.cookie = 'lang=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  found.removed = read();
  const slot = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  found.slot = [
    slot.get.call(document).length,
    slot.set.call(document, 'by-slot=1'),
    Object.hasOwn(document, 'cookie'),
    'cookie' in document,
  ];
  found.returned = document.cookie = 'assigned=1';
  document.cookie = ['array=1', 'x'];
  document.cookie = 5;
  document.cookie = null;
  found.odd = read();
  const other = document.implementation.createHTMLDocument('');
  other.cookie = 'nowhere=1';
  found.other = [other.cookie, read().includes('nowhere')];

  const changes = [];
  const plain = ({ name, value }) => `${name}=${value}`;
  cookieStore.addEventListener('change', event => {
    for (const kind of ['changed', 'deleted'])
      for (const cookie of event[kind]) changes.push(`${kind} ${cookie.name}=${cookie.value}`);
  });
  await cookieStore.set('stored', '1');
  await cookieStore.set({
    name: 'stored2',
    value: 'x',
    path: '/lab',
    expires: Date.now() + 1e6,
    sameSite: 'lax',
  });
  found.got = Object.entries(await cookieStore.get('stored')).map(([name, value]) => `${name} ${value}`);
  found.all = (await cookieStore.getAll()).map(plain).sort();
  found.named = (await cookieStore.getAll({ name: 'stored2' })).map(plain);
  found.both = read();
  await cookieStore.delete('stored');
  await cookieStore.delete({ name: 'stored2', path: '/lab' });
  found.gone = await cookieStore.get('stored');
  found.failed = await kit.attempt(() => cookieStore.set({ name: 'x', value: 'y', domain: 'other.test' }));
  document.cookie = 'heard=1';
  await kit.until(() => changes.some(change => change.includes('heard')));
  found.changes = changes.filter(change => /stored|heard/.test(change));
  const frame = kit.add('<iframe title="Inner" src="/lab/files/inner.html?cookies"></iframe>');
  await kit.event(frame);
  found.frame = frame.contentDocument.cookie.split('; ').sort().join('; ');
  frame.contentDocument.cookie = 'of-frame=1; path=/';
  await kit.until(() => read().includes('of-frame'));
  found.enabled = navigator.cookieEnabled;
  kit.check(
    found.both.includes('stored2=x') && found.removed.includes('session=changed'),
    'cookies were written',
  );
  return found;
});
