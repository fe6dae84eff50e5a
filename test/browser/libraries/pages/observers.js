// What observers are told, in which order and when: of the page's own changes, and of nothing else.
kit.run(async () => {
  const told = [];
  const name = node => (node ? `${node.nodeName}${node.id ? `#${node.id}` : ''}` : null);
  const observer = new MutationObserver(list => {
    told.push(`${list.length} at once`);
    for (const record of list) {
      const {
        type,
        target,
        addedNodes,
        removedNodes,
        previousSibling,
        nextSibling,
        attributeName,
        oldValue,
      } = record;
      told.push(
        [
          type,
          name(target),
          [...addedNodes].map(name),
          [...removedNodes].map(name),
          name(previousSibling),
          name(nextSibling),
          attributeName,
          oldValue,
        ].join('|'),
      );
    }
  });
  const box = kit.add('<section id="box"></section>');
  await kit.until(
    () =>
      performance.getEntriesByName('https://www.fernhill.test/dist/consent.js').length === 0 ||
      document.querySelector('askfirst-root'),
  );
  observer.observe(box, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });
  const turn = () => Promise.resolve().then(() => told.push('microtask'));

  const script = document.createElement('script');
  script.id = 'script';
  script.src = '/lab/files/ran.js?observed';
  box.appendChild(script);
  told.push('sync');
  await turn();
  script.setAttribute('data-x', '1');
  script.type = 'text/javascript';
  const image = new Image();
  image.id = 'image';
  image.src = '/art/mark.svg?observed';
  box.prepend(image, 'text');
  image.src = '/art/mark.svg?observed2';
  image.srcset = '/art/mark.svg?observed3 1x';
  image.setAttribute('SRC', '/art/mark.svg?observed4');
  image.removeAttribute('srcset');
  box.insertBefore(document.createElement('p'), image).id = 'p';
  box.replaceChild(document.createElement('b'), box.querySelector('p'));
  box.querySelector('b').replaceWith('more', document.createElement('u'));
  await turn();
  const frame = document.createElement('iframe');
  frame.id = 'frame';
  frame.src = '/lab/files/inner.html?observed';
  box.append(frame);
  await kit.event(frame);
  frame.src = '/lab/files/inner.html?observed2';
  await kit.event(frame);
  frame.setAttribute('srcdoc', '<p>x</p>');
  await kit.event(frame);
  await turn();
  box.insertAdjacentHTML('beforeend', '<img id="html" src="/art/mark.svg?observed-html"><i>1</i>');
  box.lastChild.innerHTML = '<u></u><s></s>';
  box.lastChild.outerHTML = '<em>2</em>';
  box.lastChild.firstChild.data = 'changed';
  box.lastChild.firstChild.appendData('!');
  box.normalize();
  const fragment = document.createDocumentFragment();
  fragment.append(document.createElement('hr'), document.createElement('br'));
  box.append(fragment);
  box.append(image);
  box.style.background = 'url(/art/mark.svg?observed-style)';
  box.classList.add('x');
  const link = document.createElement('link');
  link.id = 'link';
  box.append(link);
  link.rel = 'stylesheet';
  link.href = '/lab/files/style.css?observed';
  const style = document.createElement('style');
  box.append(style);
  style.textContent = 'b { color: red }';
  style.sheet.insertRule('i { color: red }');
  told.push(`taken ${observer.takeRecords().length}`);
  const video = document.createElement('video');
  video.poster = '/art/mark.svg?observed-poster';
  box.append(video);
  const object = document.createElement('object');
  object.data = '/art/mark.svg?observed-object';
  box.append(object);
  await kit.event(object);
  const inline = document.createElement('script');
  inline.textContent = 'document.currentScript.dataset.ran = "yes"';
  box.append(inline);
  box.replaceChildren(...[...box.childNodes].reverse());
  await turn();
  await kit.pause(100);
  // Scripts whose type or address changes after they were inserted.
  const late = document.createElement('script');
  box.append(late);
  late.src = '/lab/files/ran.js?observed-late';
  await kit.event(late);
  late.remove();
  const copy = box.appendChild(late.cloneNode());
  told.push(copy.outerHTML, box.querySelector('#script').outerHTML);
  await turn();
  observer.disconnect();

  const sizes = [];
  await new Promise(resolve => {
    const seen = new IntersectionObserver(entries => {
      sizes.push(...entries.map(entry => `${name(entry.target)} ${entry.isIntersecting}`));
      seen.disconnect();
      resolve();
    });
    seen.observe(box);
  });
  const old = [];
  const wide = new MutationObserver(list =>
    old.push(
      ...list.flatMap(record => [...record.addedNodes, ...record.removedNodes].map(name)),
      ...list.map(record => record.attributeName),
    ),
  );
  wide.observe(document, { childList: true, subtree: true, attributes: true });
  document.head.append(Object.assign(document.createElement('meta'), { name: 'x' }));
  document.body.append(document.createElement('hr'));
  document.documentElement.lang = 'de';
  await kit.pause(100);
  return { told, sizes, old };
});
