/** A server that is every tracker's hosts, and writes down what it is told. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { type Answer, type DemoServer, serve } from '../../../demo/server.mjs';
import type { Json } from '../../../src/vendors/types.js';
import { read, sourceOf } from './source.js';
import type { Tracker } from './tracker.js';

export interface Hosts {
  readonly server: DemoServer;
  /** Bodies of a tracker's hits as text, oldest first. The same array for the life of the server. */
  bodiesOf(tracker: Tracker): readonly string[];
}

export async function startHosts(trackers: readonly Tracker[]): Promise<Hosts> {
  const folders = trackers.flatMap(({ folders = {} }) => Object.entries(folders));
  const server = await serve({
    tls: true,
    standIns: false,
    others: ({ href }) => {
      const [address = '', folder] = folders.find(([start]) => href.startsWith(start)) ?? [];
      return folder ? { type: 'text/javascript', body: read(folder + href.slice(address.length)) } : null;
    },
  });
  const bodies = new Map(trackers.map(tracker => [tracker.id, [] as string[]]));
  for (const tracker of trackers) {
    const { id, run, answers = {}, hits } = tracker;
    server.put(run, say('text/javascript', await sourceOf(tracker)));
    for (const [address, value] of Object.entries(answers)) server.put(address, sayJson(value));
    for (const address of hits) {
      const answer = sayJson(answers[address] ?? {});
      server.put(address, async (request, response) => {
        const text = await textOf(request);
        if (text) bodies.get(id)?.push(text);
        answer(request, response);
      });
    }
  }
  return { server, bodiesOf: ({ id }) => bodies.get(id) ?? [] };
}

const sayJson = (value: Json) => say('application/json', JSON.stringify(value));

/** Everybody's pages may ask, in any form: this answers what browsers want to know before, too. */
function say(type: string, body: string): Answer {
  return ({ method, headers }: IncomingMessage, response: ServerResponse) => {
    response.writeHead(method === 'OPTIONS' ? 204 : 200, {
      'content-type': type,
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'cache-control': 'no-store',
    });
    response.end(method === 'OPTIONS' ? undefined : body);
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  return (isPacked ? gunzipSync(body) : body).toString();
}
