/**
 * The demo: a small company's site with nine trackers on it, and every tracker's host, on one port.
 *
 * Run directly (`npm start`) it serves the site and a panel that shows what the site's visitor gives away.
 * The browser tests import `serve`, start it over TLS and send every host of the browser to it.
 */
import http from 'node:http';
import https from 'node:https';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './lib/certificate.mjs';
import { isOwnHost } from './lib/hosts.mjs';
import { makeLog } from './lib/log.mjs';
import { makeRouter } from './lib/router.mjs';
import { echo } from './lib/socket.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Serves the demo; the declaration file beside this one documents the options. */
export async function serve({ port = 0, tls = false, distDir = DIST, standIns = true, others } = {}) {
  const log = makeLog();
  const pages = new Map();
  const answer = makeRouter({ log, pages, distDir, standIns, others, direct: tls });
  const server = tls
    ? https.createServer({ ...(await makeCertificate()), SNICallback: takeYourTime }, answer)
    : http.createServer(answer);
  const sockets = new Set();
  server.on('upgrade', (request, socket) => {
    answer.note(request);
    sockets.add(socket.on('close', () => sockets.delete(socket)));
    echo(request, socket);
  });
  // The tests point the browser at 127.0.0.1; anybody else's browser looks "localhost" up like Node does.
  await listen(server, port, tls ? '127.0.0.1' : 'localhost');
  const taken = server.address().port;
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${taken}`,
    port: taken,
    log: log.entries,
    put: (address, answer) => pages.set(address, answer),
    reset: () => log.reset(),
    close: () => close(server, sockets),
  };
}

/**
 * A vendor's handshake takes two round trips at least, and on the loopback these are free. There a frame's request
 * is out before any script of the page had its turn to call the frame off: no real network is that fast.
 */
function takeYourTime(host, done) {
  setTimeout(done, isOwnHost(host) ? 0 : 50, null);
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server, sockets) {
  return new Promise(resolve => {
    server.close(resolve);
    server.closeAllConnections();
    for (const socket of sockets) socket.destroy(); // the server has let go of these
  });
}

/** The first free port from `port` on. */
async function serveFrom(port) {
  try {
    return await serve({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveFrom(port + 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveFrom(Number(process.env.PORT) || 4173);
  console.log(`
  Askfirst demo: ${url}/demo/

  1. Nine trackers and a chat are on the page. Before you answer, the panel shows that none of them runs: a browser
     fetches some of their files ahead (it reads the HTML faster than any script), and nothing more happens.
  2. Press Reject and walk around: still nothing.
  3. Footer, "Cookie settings": allow Analytics alone, and watch exactly two vendors start.
  4. Take it back in the same place, and watch their cookies go.
  5. Page "Home, without Askfirst" shows what would happen otherwise. "Start over" forgets everything.

  Ctrl+C stops the server.
`);
}
