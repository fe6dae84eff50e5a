/**
 * A proxy that leads every host to one server. Chromium could be told so by a rule, the other two cannot; and a proxy
 * learns of connections over which nothing is asked.
 */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';

export interface Proxy {
  readonly port: number;
  /** Hosts a connection was asked for, oldest first. The same array for the life of the proxy. */
  readonly connections: string[];
  close(): Promise<void>;
}

/** @param target Port of the TLS server that answers for every host. */
export async function startProxy(target: number): Promise<Proxy> {
  const connections: string[] = [];
  const open = new Set<Duplex>();
  const track = (stream: Duplex) => {
    open.add(stream);
    stream.on('error', () => stream.destroy());
    stream.on('close', () => open.delete(stream));
  };

  const server = http.createServer((request, response) => forward(request, response, target));
  server.on('connect', (request, client, head) => {
    connections.push((request.url ?? '').replace(/:\d+$/, ''));
    const remote = net.connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      remote.write(head);
      remote.pipe(client).pipe(remote);
    });
    for (const [one, other] of [
      [client, remote],
      [remote, client],
    ] as const) {
      track(one);
      one.on('close', () => other.destroy());
    }
  });

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    connections,
    close() {
      for (const stream of open) stream.destroy();
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

/** `http:` addresses reach a proxy whole. The server speaks TLS alone, so they go on over that. */
function forward(request: http.IncomingMessage, response: http.ServerResponse, port: number): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://nowhere.test');
  const { method, headers } = request;
  const options = {
    host: '127.0.0.1',
    port,
    method,
    headers,
    path: pathname + search,
    rejectUnauthorized: false,
  };
  const onward = https.request(options, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
