// The site's own service worker: it takes over, answers, and sees every request of the page.
kit.run(async () => {
  const registration = await navigator.serviceWorker.register('/lab/files/service-worker.js', {
    scope: '/lab/',
  });
  const scope = registration.scope;
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) await kit.event(navigator.serviceWorker, 'controllerchange');
  const answered = await fetch('/lab/from-worker').then(response => response.text());
  const image = kit.add('<img src="/art/mark.svg?controlled" alt="">');
  await kit.event(image);
  await kit.event(kit.add('<iframe title="Inner" src="/lab/files/inner.html?controlled"></iframe>'));
  const script = document.head.appendChild(
    Object.assign(document.createElement('script'), { src: '/lab/files/ran.js?controlled' }),
  );
  await kit.event(script);
  const xhr = new XMLHttpRequest();
  xhr.open('POST', '/lab/echo?controlled');
  xhr.send('x');
  await kit.event(xhr);
  await fetch('https://cdn.harmless.test/lab/files/data.json?controlled');
  const heard = kit.event(navigator.serviceWorker, 'message');
  navigator.serviceWorker.controller.postMessage('seen?');
  const seen = (await heard).data.filter(line => !line.includes('/dist/'));
  const cached = await caches.match('/lab/files/data.json').then(response => response?.json());
  const all = (await navigator.serviceWorker.getRegistrations()).length;
  const gone = await registration.unregister();
  return { scope, answered, seen, cached, all, gone, ran: window.ran };
});
