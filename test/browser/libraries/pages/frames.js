// Frames of the own site, empty ones that code fills, and messages between them.
kit.run(async () => {
  const found = {};
  const heard = [];
  addEventListener('message', event => heard.push(`${event.data} ${event.origin} ${event.source !== null}`));
  const frame = kit.add(
    '<iframe title="Other" id="other" name="named" src="/lab/files/other.html?one"></iframe>',
  );
  found.src = [frame.src, frame.getAttribute('src'), frame.contentWindow.location.href];
  await kit.event(frame);
  frame.src = 'files/other.html?two';
  found.relative = frame.src;
  await kit.event(frame);
  frame.setAttribute('src', '/lab/files/other.html?three');
  await kit.event(frame);
  frame.contentWindow.location = '/lab/files/other.html?four';
  await kit.event(frame);
  frame.contentWindow.location.replace('/lab/files/other.html?five');
  await kit.event(frame);
  window.open('/lab/files/other.html?six', 'named');
  await kit.event(frame);
  const link = kit.add('<a target="named" href="/lab/files/other.html?seven">link</a>');
  link.click();
  await kit.event(frame);
  found.named = [
    window.frames.named === frame.contentWindow,
    frame.contentWindow.name,
    frame.contentWindow.parent === window,
    window.length,
  ];
  frame.srcdoc =
    '<p id="given">given</p><script>window.inner = `srcdoc ${location.href} ${document.baseURI}`;</script><script src="/lab/files/ran.js?srcdoc"></script><img src="/art/mark.svg?in-srcdoc">';
  await kit.event(frame);
  found.srcdoc = [
    frame.contentWindow.inner,
    frame.contentWindow.ran,
    frame.srcdoc.length,
    frame.contentDocument.compatMode,
  ];
  frame.removeAttribute('srcdoc');
  await kit.event(frame);

  const empty = document.createElement('iframe');
  let loads = 0;
  empty.onload = () => {
    loads++;
  };
  document.body.append(empty);
  found.empty = [
    loads,
    empty.contentDocument.URL,
    empty.contentDocument.readyState,
    empty.contentDocument.body.outerHTML,
    empty.contentWindow.origin,
  ];
  const doc = empty.contentDocument;
  doc.body.innerHTML = '<img src="/art/mark.svg?filled"><b>filled</b>';
  const script = doc.createElement('script');
  script.textContent = 'window.filled = typeof fetch + document.currentScript.ownerDocument.URL';
  doc.body.append(script);
  const file = doc.createElement('script');
  file.src = '/lab/files/ran.js?filled';
  doc.head.append(file);
  await kit.event(file);
  found.filled = [empty.contentWindow.filled, empty.contentWindow.ran, loads];
  found.fetched = await empty.contentWindow.fetch('/lab/echo?from-empty').then(response => response.json());
  empty.contentWindow.eval(
    'document.body.append(Object.assign(new Image(), { src: "/art/mark.svg?from-eval" }))',
  );
  const request = new empty.contentWindow.XMLHttpRequest();
  request.open('GET', '/lab/echo?from-empty-xhr');
  request.send();
  await kit.event(request);
  found.beacon = empty.contentWindow.navigator.sendBeacon('/lab/echo?from-empty-beacon', 'x');
  empty.contentWindow.document.cookie = 'frame=1';
  empty.contentWindow.localStorage.setItem('frame', '1');
  await kit.until(() => document.cookie); // the frame's writing takes its own way to the jar
  found.shared = [document.cookie, localStorage.frame];
  doc.open();
  doc.write(
    '<title>rewritten</title><script>window.rewritten = 1</script><img src="/art/mark.svg?rewritten">',
  );
  doc.close();
  found.rewritten = [empty.contentWindow.rewritten, doc.title, empty.contentDocument === doc];
  const moved = kit.add('<div></div>');
  moved.append(empty);
  found.movedAway = [empty.contentDocument === doc, empty.contentDocument.body.innerHTML];

  const called = kit.add(
    '<iframe title="Script" src="javascript:`<p>made by ${parent === top}</p>`"></iframe>',
  );
  await kit.event(called);
  found.javascript = called.contentDocument.body?.innerHTML;
  const blob = URL.createObjectURL(
    new Blob(['<p>blob</p><script>parent.postMessage("from a blob", "*")</script>'], { type: 'text/html' }),
  );
  const ofBlob = kit.add('<iframe title="Blob"></iframe>');
  ofBlob.src = blob;
  await kit.event(ofBlob);
  ofBlob.remove();
  const sandboxed = kit.add(
    '<iframe title="Sandboxed" sandbox="allow-scripts" src="/lab/files/inner.html?sandboxed"></iframe>',
  );
  await kit.event(sandboxed);
  found.sandboxed = [sandboxed.contentDocument, kit.attempt(() => sandboxed.contentWindow.document)];
  const harmless = kit.add(
    '<iframe title="Harmless" src="https://cdn.harmless.test/lab/files/other.html?harmless"></iframe>',
  );
  await kit.event(harmless);
  found.harmless = [
    harmless.contentDocument,
    kit.attempt(() => harmless.contentWindow.location.href),
    harmless.src,
  ];
  harmless.contentWindow.postMessage('to harmless', '*');
  const lazy = kit.add('<iframe title="Lazy" loading="lazy" src="/lab/files/other.html?lazy"></iframe>');
  lazy.scrollIntoView();
  await kit.event(lazy);
  scrollTo(0, 0);
  const bad = kit.add('<iframe title="Bad"></iframe>');
  bad.src = 'http://';
  found.bad = [bad.src, bad.getAttribute('src')];
  const twice = document.createElement('iframe');
  twice.src = '/lab/files/other.html?twice1';
  twice.src = '/lab/files/other.html?twice2';
  document.body.append(twice);
  await kit.event(twice);
  const attr = document.createAttribute('src');
  attr.value = '/lab/files/other.html?attr';
  const byNode = document.createElement('iframe');
  byNode.setAttributeNode(attr);
  document.body.append(byNode);
  await kit.event(byNode);
  attr.value = '/lab/files/other.html?attr2';
  await kit.event(byNode);
  const set = document.createElement('frameset');
  found.frameset = set.outerHTML;
  const clone = byNode.cloneNode();
  document.body.append(clone);
  await kit.event(clone);
  clone.remove();
  const channel = new MessageChannel();
  const answered = kit.event(channel.port1, 'message');
  channel.port1.start();
  channel.port2.postMessage('through the channel');
  found.channel = (await answered).data;
  const radio = [new BroadcastChannel('lab'), new BroadcastChannel('lab')];
  const cast = kit.event(radio[0], 'message');
  radio[1].postMessage('on air');
  found.cast = (await cast).data;
  await kit.pause(100);
  found.loads = loads;
  found.heard = heard.filter(text => !text.startsWith('other ?lazy')).sort();
  kit.check(heard.length > 12, 'messages were heard');
  return found;
});
