import { readFile } from 'node:fs/promises';

const STAND_INS = new URL('../vendors/', import.meta.url);
const JAVASCRIPT = 'text/javascript';
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * Answers as a vendor's host would: its tag, its frame, or the smallest answer to a hit.
 * `?delay=500` in the address holds the answer back, for a test about a slow vendor.
 */
export async function answerVendor(request, response, { found, host, path, ownHost, others }) {
  request.resume(); // a beacon's body
  const url = new URL(path, `https://${host}`);
  await pause(Number(url.searchParams.get('delay')));
  const headers = { ...cors(request), 'x-askfirst-demo': 'vendor' };
  const { type, body } = (!found && others?.(url, destOf(request))) || (await content(found, url, request));
  // Like the real ones: hits and frames come back with a cookie, the files of tags do not.
  const setsCookie = ownHost && found?.vendor.jar && type !== JAVASCRIPT;
  if (setsCookie) headers['set-cookie'] = thirdPartyCookie(found.vendor.jar);
  response.writeHead(body ? 200 : 204, { ...headers, ...(type && { 'content-type': type }) });
  response.end(body);
}

async function content(found, url, request) {
  if (found?.file?.endsWith('.html')) return { type: 'text/html', body: await standIn(found.file) };
  if (found?.file) return { type: JAVASCRIPT, body: await tag(await standIn(found.file), url) };
  if (found && url.pathname.endsWith('.js')) {
    const name = JSON.stringify(found.vendor.id + url.pathname);
    return { type: JAVASCRIPT, body: await tag(`standIn(${name});`, url) };
  }
  return destOf(request) === 'image' ? { type: 'image/gif', body: PIXEL } : {};
}

function destOf({ headers }) {
  return headers['x-demo-dest'] ?? headers['sec-fetch-dest'] ?? '';
}

/** A vendor puts the owner's id into the file it sends; a stand-in reads it from its own address, `from`. */
async function tag(source, url) {
  const shared = await standIn('stand-in.js');
  return `(() => {\n${shared}\nconst from = new URL(${JSON.stringify(url)});\n${source}\n})();\n`;
}

function standIn(file) {
  return readFile(new URL(file, STAND_INS), 'utf8');
}

function cors(request) {
  return {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'cache-control': 'no-store',
  };
}

// Partitioned: browsers refuse other third-party cookies in private windows, which is what the tests use.
function thirdPartyCookie(name) {
  return `${name}=demo; Path=/; Max-Age=31536000; Secure; SameSite=None; Partitioned`;
}

function pause(ms) {
  return ms ? new Promise(resolve => setTimeout(resolve, ms)) : undefined;
}
