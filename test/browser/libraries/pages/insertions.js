// Scripts that code inserts: when they run, in which order, and what they can see of themselves.
window.order = [];
const note = text => window.order.push(text);

function script(props, parent = document.head) {
  const node = Object.assign(document.createElement('script'), props);
  parent.append(node);
  return node;
}

kit.run(async () => {
  note('before');
  script({ textContent: 'order.push("inline " + document.currentScript.id)', id: 'text' });
  note('after inline');
  script({ text: 'order.push("by text")', type: 'module' });
  script({ textContent: 'order.push("never: json")', type: 'application/json' });
  script({ textContent: 'order.push("never: nomodule")', noModule: true });
  const empty = script({});
  note('empty inserted');
  empty.append('order.push("filled later")');
  note('filled');
  const changed = script({ type: 'text/template', textContent: 'order.push("retyped")' });
  changed.type = 'text/javascript';
  note('retyped stays still');
  changed.replaceWith(changed);
  changed.remove();
  document.head.append(changed);
  const clone = document.querySelector('#text').cloneNode(true);
  clone.id = 'clone of one that ran';
  document.head.append(clone);
  const fresh = Object.assign(document.createElement('script'), {
    textContent: 'order.push("fresh original")',
  });
  document.head.append(fresh.cloneNode(true), fresh);

  const fragment = document.createDocumentFragment();
  script({ textContent: 'order.push("fragment 1"); document.querySelector("#gone")?.remove()' }, fragment);
  script({ textContent: 'order.push("removed by the one before")', id: 'gone' }, fragment);
  script({ textContent: 'order.push("fragment 2")' }, fragment);
  document.body.append(fragment);
  const nested = document.createElement('div');
  script({ textContent: 'order.push("nested " + document.currentScript.parentNode.localName)' }, nested);
  document.body.prepend(nested);
  nested.before(Object.assign(document.createElement('script'), { textContent: 'order.push("before")' }));
  nested.insertAdjacentElement(
    'beforebegin',
    Object.assign(document.createElement('script'), { textContent: 'order.push("adjacent")' }),
  );
  script({ textContent: 'throw new Error("thrown by a script")' });
  script({ textContent: 'syntax (' });
  note('after errors');
  document
    .createElement('div')
    .append(
      Object.assign(document.createElement('script'), { textContent: 'order.push("never: unattached")' }),
    );
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'script');
  svg.textContent = 'order.push("svg")';
  document.body.append(svg);

  const files = [];
  const file = (query, props = {}) => {
    const node = Object.assign(document.createElement('script'), props, {
      src: `/lab/files/ran.js?${query}`,
    });
    document.head.append(node);
    files.push(kit.event(node).then(event => [query, event.type]));
    return node;
  };
  file('ordered1', { async: false });
  file('ordered2', { async: false });
  file('deferred', { defer: true, async: false });
  file('module', { type: 'module', async: false });
  file('integrity', { integrity: 'sha256-AAAA', crossOrigin: 'anonymous', async: false });
  const late = document.head.appendChild(Object.assign(document.createElement('script'), { async: false }));
  files.push(kit.event(late).then(event => ['late', event.type]));
  late.src = '/lab/files/ran.js?late';
  late.src = '/lab/files/ran.js?never-second';
  const attribute = document.createElement('script');
  attribute.setAttribute('async', '');
  attribute.setAttribute('SRC', '/lab/files/ran.js?attribute');
  attribute.setAttribute('data-name', 'not-ours');
  document.body.append(attribute);
  files.push(kit.event(attribute).then(event => ['attribute', event.type]));
  const missing = document.head.appendChild(
    Object.assign(document.createElement('script'), { src: '/lab/missing.js' }),
  );
  files.push(kit.event(missing).then(event => ['missing', event.type]));
  const bad = document.head.appendChild(Object.assign(document.createElement('script'), { src: 'http://' }));
  files.push(kit.event(bad).then(event => ['bad', event.type]));
  const none = document.head.appendChild(Object.assign(document.createElement('script'), { src: '' }));
  files.push(kit.event(none).then(event => ['none', event.type]));
  const blob = URL.createObjectURL(new Blob(['order.push("blob")'], { type: 'text/javascript' }));
  const ofBlob = script({ src: blob });
  await kit.event(ofBlob);
  ofBlob.remove(); // its address is random
  await kit.event(script({ src: 'data:text/javascript,order.push("data")' }));
  await kit.event(script({ src: 'https://cdn.harmless.test/lab/files/ran.js?harmless' }));
  await kit.event(
    script({ src: 'https://cdn.harmless.test/lab/files/ran.js?cors', crossOrigin: 'anonymous' }),
  );
  const jsonp = new Promise(resolve => {
    window.jsonp = resolve;
  });
  script({ src: 'data:text/javascript,jsonp("called")' });
  note(await jsonp);
  const moved = script({ src: '/lab/files/ran.js?moved' });
  document.body.append(moved);
  moved.remove();
  files.push(kit.event(moved).then(event => ['moved', event.type]));
  const events = (await Promise.all(files)).sort();
  const ordered = window.ran.filter(url => url.includes('ordered'));
  kit.check(ordered.length === 2 && window.order.includes('fragment 2'), 'scripts ran');
  return {
    order: window.order,
    events,
    ordered,
    ran: window.ran.sort(),
    srcs: [late.src, attribute.src, none.src, bad.src],
    list:
      document.scripts.length - document.querySelectorAll('[src$="consent.js"],[data-consent-config]').length,
  };
});
