/* What a page does with zone.js, whichever of the two patched the browser's functions first. */
kit.run(async () => {
  const found = { log: [] };
  const zone = Zone.current.fork({
    name: 'own',
    onScheduleTask(parent, _current, target, task) {
      found.log.push(`${task.type} ${task.source}`);
      return parent.scheduleTask(target, task);
    },
    onHandleError(_parent, _current, _target, error) {
      found.log.push(`error ${error.message}`);
      return false;
    },
  });
  // A zone ends at an `await` that is not compiled away, so each step enters it anew.
  {
    found.fetch = await zone.run(() =>
      fetch('/lab/echo?zone').then(response => [response.status, Zone.current.name]),
    );
    const xhr = new XMLHttpRequest();
    const loaded = zone.run(
      () =>
        new Promise(resolve => {
          xhr.open('GET', '/lab/echo?zone-xhr');
          xhr.onload = () => resolve(Zone.current.name);
          xhr.send();
        }),
    );
    found.xhr = await loaded;
    const aborted = new XMLHttpRequest();
    aborted.open('GET', '/lab/silence');
    aborted.send();
    aborted.abort();
    const image = zone.run(() => new Image());
    zone.run(() => {
      image.onload = () => found.log.push(`image in ${Zone.current.name}`);
    });
    image.src = '/art/mark.svg?zone';
    document.body.append(image);
    await kit.event(image);
    const script = document.createElement('script');
    script.src = '/lab/files/ran.js?zone';
    document.head.appendChild(script);
    await kit.event(script);
    const observer = zone.run(
      () =>
        new MutationObserver(records => found.log.push(`${records.length} records in ${Zone.current.name}`)),
    );
    observer.observe(document.body, { childList: true });
    document.body.appendChild(document.createElement('hr'));
    await kit.pause(20);
    observer.disconnect();
    const button = kit.add('<button>Go</button>');
    zone.run(() => {
      button.addEventListener('click', () => found.log.push(`click in ${Zone.current.name}`));
      button.onclick = () => found.log.push(`onclick in ${Zone.current.name}`);
    });
    Zone.root.run(() => button.click());
    class Late extends HTMLElement {
      connectedCallback() {
        found.log.push(`connected in ${Zone.current.name}`);
      }
    }
    zone.run(() => customElements.define('zone-late', Late));
    kit.add('<zone-late></zone-late>');
    const socket = zone.run(() => new WebSocket('wss://www.fernhill.test/lab/socket'));
    await zone.run(
      () =>
        new Promise(resolve => {
          socket.onopen = () => {
            found.log.push(`socket in ${Zone.current.name}`);
            socket.close();
            resolve();
          };
        }),
    );
    const worker = new Worker('/lab/files/worker.js');
    worker.postMessage('x');
    found.worker = (await kit.event(worker, 'message')).data;
    const frame = kit.add('<iframe title=Inner src=/lab/files/inner.html?zone></iframe>');
    await kit.event(frame);
    found.frame = frame.contentWindow.inner;
    zone.run(() => {
      setTimeout(() => {
        throw new Error('thrown in a zone');
      });
      Promise.reject(new Error('rejected in a zone'));
    });
    await kit.pause(50);
  }
  found.outside = Zone.current.name;
  found.ran = window.ran;
  found.texts = ['fetch', 'setTimeout', 'addEventListener', 'Promise', 'WebSocket'].map(name => [
    String(window[name]).includes('[native code]'),
    window[name].name,
  ]);
  found.patched = ['open', 'send', 'abort'].map(name => XMLHttpRequest.prototype[name].name);
  kit.check(
    found.log.some(line => line === 'click in own'),
    'zones work',
  );
  return found;
});
