import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';

const SITE = new URL('../site/', import.meta.url);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const OUR_TAG =
  /<script\b[^>]*(?:\bdata-consent-config|src="\/dist\/consent\.js")[^>]*>[\s\S]*?<\/script>\s*/g;

/** Answers for the site itself: a test's page or file, the built library, or a file of `demo/site/`. */
export async function answerSite(request, response, { pages, distDir }) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const put = pages.get(pathname);
  if (typeof put === 'function') return put(request, response);
  if (put !== undefined) return sendPage(response, put, searchParams);
  if (pathname.startsWith('/dist/')) {
    const dist = pathToFileURL(`${distDir}/`);
    return sendFile(response, dist, pathname.slice('/dist/'.length));
  }
  if (pathname.startsWith('/_npm/')) return sendPackage(response, pathname.slice('/_npm/'.length));
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  if (file.endsWith('.html')) {
    const html = await read(SITE, file.slice(1));
    if (html) return sendPage(response, html.toString(), searchParams);
  }
  return sendFile(response, SITE, file.slice(1));
}

/** `?bare` takes our tag out of a page: what the page does without us is what the tests measure against. */
function sendPage(response, html, searchParams) {
  response.writeHead(200, { 'content-type': TYPES['.html'], 'cache-control': 'no-store' });
  response.end(searchParams.has('bare') ? html.replace(OUR_TAG, '') : html);
}

/** An installed package's entry, for the import map of `ways/code.html`: what a bundler would put in. */
function sendPackage(response, specifier) {
  const file = new URL(import.meta.resolve(specifier));
  return sendFile(response, new URL('.', file), basename(file.pathname));
}

/** Sends a file below `folder`, or 404. */
export async function sendFile(response, folder, name, headers = {}) {
  const body = await read(folder, name);
  if (!body) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    return response.end(`No ${name} in ${folder.pathname}. Has "npm run build" been run?\n`);
  }
  response.writeHead(200, { 'content-type': TYPES[extname(name)], 'cache-control': 'no-cache', ...headers });
  response.end(body);
}

async function read(folder, name) {
  const file = new URL(name, folder);
  if (!file.href.startsWith(folder.href)) return null;
  try {
    return await readFile(file);
  } catch {
    return null; // no such file, or a folder
  }
}
