import { isOwnHost } from './hosts.mjs';
import { answerSite, sendFile } from './site.mjs';
import { answerVendor } from './vendor.mjs';
import { findVendor, vendors } from './vendors.mjs';

const DEMO = new URL('../', import.meta.url);

/**
 * Decides who a request is for: the site, the panel, or a vendor.
 *
 * `direct`: this server is every host (tests). Otherwise a vendor's address arrives as `/_vendor/<host>/<path>`,
 * brought by the service worker of the panel.
 */
export function makeRouter({ log, pages, distDir, standIns, others, direct }) {
  const find = address => (standIns ? findVendor(address) : null);

  function route(request, response) {
    const host = hostOf(request);
    const { url } = request;
    if (!isOwnHost(host)) return routeVendor(request, response, host, url, true);
    const rerouted = /^\/_vendor\/([^/]+)(\/.*)$/.exec(url);
    if (rerouted) return routeVendor(request, response, rerouted[1], rerouted[2], false);
    const path = new URL(url, 'http://localhost').pathname;
    if (path === '/_log') return sendJson(response, log.entries);
    if (path === '/_vendors') return sendJson(response, vendors);
    if (path === '/_events') return sendEvents(response, log);
    if (path === '/_reset') return reset(response, log);
    if (path.startsWith('/demo')) return answerPanel(response, path);
    // Outside the panel there is no worker, and accepting would reach the vendors' real hosts. The theming page has none.
    if (!direct && isTopLevel(request) && path !== '/theming.html') return redirect(response, '/demo/');
    log.note(request, { host, path: url, kind: 'site', vendor: null });
    return answerSite(request, response, { pages, distDir });
  }

  function routeVendor(request, response, host, path, ownHost) {
    const found = find(host + path);
    const kind = found ? 'vendor' : 'other';
    const dest = request.headers['x-demo-dest'];
    log.note(request, { host, path, kind, vendor: found?.vendor.id ?? null, dest });
    const put = pages.get(new URL(path, `https://${host}`).href.replace(/\?.*/, ''));
    if (typeof put === 'function') return put(request, response);
    return answerVendor(request, response, { found, host, path, ownHost, others });
  }

  /** Only writes a request down: for those that are not answered as HTTP. */
  function note(request) {
    const host = hostOf(request);
    const found = isOwnHost(host) ? null : find(host + request.url);
    const kind = isOwnHost(host) ? 'site' : found ? 'vendor' : 'other';
    log.note(request, { host, path: request.url, kind, vendor: found?.vendor.id ?? null });
  }

  return Object.assign(route, { note });
}

function hostOf(request) {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}

function isTopLevel(request) {
  return request.headers['sec-fetch-dest'] === 'document';
}

function redirect(response, location) {
  response.writeHead(302, { location }).end();
}

function answerPanel(response, path) {
  if (path === '/demo') return redirect(response, '/demo/');
  // The worker stands in a folder, and still has to see what the site's pages ask for.
  const headers = { 'service-worker-allowed': '/' };
  return sendFile(response, new URL('shell/', DEMO), path.slice('/demo/'.length) || 'index.html', headers);
}

function reset(response, log) {
  log.reset();
  response.writeHead(204).end();
}

function sendJson(response, value) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** Server-sent events: one per request as it arrives. */
function sendEvents(response, log) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  const stop = log.follow(entry => response.write(`data: ${JSON.stringify(entry)}\n\n`));
  response.on('close', stop);
}
