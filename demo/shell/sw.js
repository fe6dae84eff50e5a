/*
 * Plays the internet for the demo's frame: what a page asks of another host is asked of the demo server instead,
 * under /_vendor/<host>/<path>. The pages and Askfirst know nothing of it.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin) event.respondWith(askDemoServer(event.request, url));
});

async function askDemoServer(request, url) {
  const body = request.method === 'POST' ? await request.blob() : undefined;
  const answer = await fetch(`/_vendor/${url.host}${url.pathname}${url.search}`, {
    method: request.method,
    headers: { 'x-demo-dest': request.destination || 'empty' },
    body,
  });
  if (answer.headers.has('x-askfirst-demo')) return answer;
  // Another project lives at this port by now: go away.
  await self.registration.unregister();
  return fetch(request);
}
