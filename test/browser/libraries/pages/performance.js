// What the page's own measuring sees: its files, each once, begun by what asked for them.
kit.run(async () => {
  const seen = [];
  const observer = new PerformanceObserver(list => seen.push(...list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });
  const marks = [];
  new PerformanceObserver(list =>
    marks.push(...list.getEntries().map(({ name, entryType }) => `${entryType} ${name}`)),
  ).observe({ entryTypes: ['mark', 'measure'] });
  performance.mark('start');
  new Image().src = '/art/mark.svg?measured';
  const script = Object.assign(document.createElement('script'), { src: '/lab/files/ran.js?measured' });
  document.head.append(script);
  await kit.event(script);
  await fetch('/lab/echo?measured');
  const xhr = new XMLHttpRequest();
  xhr.open('GET', '/lab/echo?measured-xhr');
  xhr.send();
  await kit.event(xhr);
  navigator.sendBeacon('/lab/echo?measured-beacon');
  await kit.event(kit.add('<iframe title="Inner" src="/lab/files/inner.html?measured"></iframe>'));
  await kit.event(kit.add('<link rel="stylesheet" href="/lab/files/style.css?measured">'));
  await kit.event(kit.add('<img src="https://cdn.harmless.test/pixel.gif?measured" alt="">'));
  performance.measure('all', 'start');
  await kit.pause(100);
  const entries = seen
    .filter(({ name }) => !name.includes('/dist/'))
    .map(({ name, initiatorType, responseStatus, decodedBodySize, nextHopProtocol }) =>
      [name, initiatorType, responseStatus, nextHopProtocol, decodedBodySize > 0].join(' '),
    );
  const [navigation] = performance.getEntriesByType('navigation');
  kit.check(entries.length > 7, 'entries were seen');
  return {
    entries: entries.sort(),
    marks,
    navigation: [navigation.name, navigation.type, navigation.initiatorType],
    count: performance.getEntriesByType('resource').filter(({ name }) => !name.includes('/dist/')).length,
  };
});
