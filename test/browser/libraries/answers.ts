import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Answer } from '../../../demo/server.mjs';

const TYPES: { readonly [extension: string]: string } = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
};

/** Answers with a file; harmless third parties let everybody read theirs. */
export function file(name: string, body: string | Buffer, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'service-worker-allowed': '/',
      ...headers,
    });
    response.end(body);
  };
}

/** Tells what it was sent: method, body, and the headers that say how it was asked for. */
export async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.entries(request.headers).filter(([name]) =>
    /^(x-|content-type|accept$|origin|referer|sec-fetch|range)/.test(name),
  );
  // A boundary is random.
  const plain = (text: string) => text.replace(/WebKitFormBoundary\w+/g, 'boundary');
  const heard = {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString(),
  };
  file('echo.json', plain(JSON.stringify(heard)))(request, response);
}

/** Three server-sent events, then the end; a page that has heard them closes. */
export function events(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.end('retry: 60000\n\ndata: one\n\nevent: named\nid: 2\ndata: two\n\ndata: three\n\n');
}

/** A body that comes in three pieces. */
export function pieces(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
  response.write('one ');
  setTimeout(() => response.write('two '), 20);
  setTimeout(() => response.end('three'), 40);
}

export function redirect(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(302, { location: '/lab/files/data.json' }).end();
}

/** What Turbo takes for changes of the page: https://turbo.hotwired.dev/handbook/streams */
export function stream(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response.writeHead(200, { 'content-type': 'text/vnd.turbo-stream.html', 'cache-control': 'no-store' });
  response.end(
    '<turbo-stream action="append" target="list"><template><li>Two <img src="/art/mark.svg?two" alt=""></li><li>Three</li></template></turbo-stream>',
  );
}
