// Functions, nodes and objects of one document used in another.
kit.run(async () => {
  const found = {};
  const frame = kit.add('<iframe title="Inner" src="/lab/files/inner.html?realms"></iframe>');
  await kit.event(frame);
  const { contentWindow: inner, contentDocument: doc } = frame;
  found.different = ['Node', 'Element', 'fetch', 'XMLHttpRequest', 'Array'].map(
    name => inner[name] !== window[name],
  );

  inner.Node.prototype.appendChild.call(document.body, document.createElement('p')).textContent =
    "the frame's function, our body";
  Node.prototype.appendChild.call(doc.body, doc.createElement('p')).textContent =
    "our function, the frame's body";
  doc.body.append(document.createElement('b'), new inner.Image(1, 2), new Image(3, 4));
  document.body.append(doc.createElement('i'));
  const moved = doc.body.appendChild(kit.add('<img src="/art/mark.svg?moved" alt="">'));
  found.moved = [moved.ownerDocument === doc, moved instanceof Element, moved instanceof inner.Element];
  found.adopted = document.adoptNode(doc.querySelector('p')).ownerDocument === document;
  document.body.append(document.importNode(doc.body, true).firstElementChild);

  const image = doc.createElement('img');
  Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call(image, '/art/mark.svg?crossed');
  doc.body.append(image);
  const script = doc.createElement('script');
  script.src = '/lab/files/ran.js?in-frame';
  doc.head.append(script);
  await kit.event(script);
  found.ran = [inner.ran, window.ran];
  const outerScript = document.createElement('script');
  outerScript.src = '/lab/files/ran.js?outer-in-frame';
  doc.head.append(outerScript);
  await kit.event(outerScript);
  found.ranAgain = [inner.ran, window.ran];

  found.fetch = [
    await inner
      .fetch('/lab/echo?inner')
      .then(response => [response instanceof Response, response instanceof inner.Response, response.status]),
    await window.fetch
      .call(window, new inner.Request('/lab/echo?inner-request'))
      .then(response => response.url),
    await kit.attempt(() => fetch.call(inner, '/lab/echo?called')),
    await kit.attempt(() => inner.fetch.call(window, '/lab/echo?called2')),
  ];
  const xhr = new inner.XMLHttpRequest();
  XMLHttpRequest.prototype.open.call(xhr, 'GET', 'echo?relative');
  XMLHttpRequest.prototype.send.call(xhr);
  await kit.event(xhr);
  found.xhr = [xhr.responseURL, xhr instanceof XMLHttpRequest];
  found.errors = [
    kit.attempt(() => inner.Node.prototype.appendChild.call(document.body, null)),
    kit.attempt(() => Node.prototype.appendChild.call(doc.body, null)),
  ];
  try {
    Node.prototype.appendChild.call(doc.body, null);
  } catch (error) {
    found.errorOf = [error instanceof TypeError, error instanceof inner.TypeError];
  }
  try {
    inner.Node.prototype.appendChild.call(document.body, null);
  } catch (error) {
    found.errorOfInner = [error instanceof TypeError, error instanceof inner.TypeError];
  }
  found.beacon = [
    inner.navigator.sendBeacon('/lab/echo?inner-beacon'),
    navigator.sendBeacon.call(inner.navigator, '/lab/echo?crossed-beacon'),
  ];

  const empty = document.body.appendChild(document.createElement('iframe'));
  found.empty = [
    empty.contentDocument.readyState,
    empty.contentWindow.location.href,
    empty.contentWindow.frameElement === empty,
  ];
  const NativeFetch = empty.contentWindow.fetch;
  found.borrowed = await NativeFetch.call(window, '/lab/echo?borrowed').then(response => response.status);
  const { appendChild } = empty.contentWindow.Node.prototype;
  found.sameText =
    Function.prototype.toString.call(appendChild) ===
    empty.contentWindow.Function.prototype.toString.call(appendChild);
  empty.remove();
  appendChild.call(document.body, document.createElement('u'));

  const other = document.implementation.createHTMLDocument('other');
  other.body.innerHTML = '<img src="/art/mark.svg?never"><script>window.never = true</script>';
  document.body.append(other.body.firstChild);
  document.body.append(...other.body.children);
  found.never = window.never;
  return found;
});
