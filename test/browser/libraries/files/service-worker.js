const seen = [];

self.addEventListener('install', event => {
  event.waitUntil(caches.open('lab').then(cache => cache.addAll(['/lab/files/data.json'])));
  self.skipWaiting();
});
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('message', event => event.source.postMessage(seen));
self.addEventListener('fetch', event => {
  const { method, url, mode, destination, credentials } = event.request;
  seen.push([method, url, mode, destination, credentials].join(' '));
  if (url.endsWith('/lab/from-worker')) event.respondWith(new Response('from the worker'));
});
