/** Wraps functions of the browser as a page's own tools do; the calls are written down while `spy.during` runs. */
globalThis.spy = (() => {
  const calls = [];
  const undos = [];
  let on = false;

  function wrap(owner, name, slot) {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const native = before?.[slot];
    if (typeof native !== 'function') return;
    const label = `${owner.constructor?.name}.${name} ${slot}`;
    const wrapped = function (...args) {
      if (on) {
        on = false;
        calls[calls.length] =
          `${label} of ${kit.describe(this)} with ${args.length}: ${kit.describe(args[0])}`;
        on = true;
      }
      return Reflect.apply(native, this, args);
    };
    Object.defineProperty(owner, name, { ...before, [slot]: wrapped });
    undos.push(() => {
      kit.check(
        Object.getOwnPropertyDescriptor(owner, name)[slot] === wrapped,
        `${label} is still the page's`,
      );
      Object.defineProperty(owner, name, before);
      kit.check(Object.getOwnPropertyDescriptor(owner, name)[slot] === native, `${label} is back`);
    });
  }

  return {
    calls,
    /** Every method and setter of an object, or the named ones. Nobody patches getters of the DOM in earnest. */
    all(owner, names = Object.getOwnPropertyNames(owner)) {
      for (const name of names) {
        if (name === 'constructor') continue;
        for (const slot of ['value', 'set']) wrap(owner, name, slot);
      }
    },
    during(work) {
      on = true;
      try {
        return work();
      } finally {
        on = false;
      }
    },
    undo() {
      for (const undo of undos.splice(0).reverse()) undo();
    },
  };
})();

/** The everyday calls, all in one task. */
globalThis.everydayCalls = () => {
  const box = document.body.appendChild(document.createElement('div'));
  const image = new Image();
  image.src = '/art/mark.svg?spied';
  image.srcset = '/art/mark.svg?spied 1x, /art/mark.svg?spied2 2x';
  box.append(image, 'text', document.createElement('p'));
  box.insertBefore(document.createElement('i'), image).setAttribute('title', 'x');
  image.setAttribute('alt', image.getAttribute('src'));
  box.lastChild.replaceWith(document.createElement('b'));
  const script = document.createElement('script');
  script.src = '/lab/files/ran.js?spied';
  script.type = 'text/javascript';
  document.head.appendChild(script);
  const inline = document.createElement('script');
  inline.textContent = 'window.inlineRan = true';
  document.head.append(inline);
  const frame = document.createElement('iframe');
  frame.src = '/lab/files/inner.html?spied';
  box.prepend(frame);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/lab/files/style.css?spied';
  document.head.append(link);
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = 'p { color: red }';
  style.sheet.insertRule('b { background: url(/art/mark.svg?spied-rule) }');
  box.style.backgroundImage = 'url(/art/mark.svg?spied-style)';
  box.insertAdjacentHTML('beforeend', '<img src="/art/mark.svg?spied-html" alt=""><a href="/">link</a>');
  box.querySelector('a').outerHTML = '<em>none</em>';
  box.appendChild(document.createElement('div')).innerHTML =
    '<img src="/art/mark.svg?spied-inner" alt=""><video></video>';
  box.append(box.lastChild.cloneNode(true), document.createRange().createContextualFragment('<u>x</u>'));
  const request = new XMLHttpRequest();
  request.open('GET', '/lab/echo?spied-xhr');
  request.send();
  navigator.sendBeacon('/lab/echo?spied-beacon', 'x');

  document.cookie = 'spied=1';
  localStorage.setItem('spied', document.cookie.length);
  localStorage.other = sessionStorage.length;
  new Worker('/lab/files/worker.js?spied').postMessage('x');
  window.postMessage('x', '*');
  return fetch('/lab/echo?spied-fetch', { method: 'POST', body: 'x' }).catch(() => {});
};
