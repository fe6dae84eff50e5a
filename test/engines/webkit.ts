/** WebKitGTK, by its own WebDriver: https://www.w3.org/TR/webdriver2/ */
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import type { WebkitPaths } from '../../scripts/browser.mjs';
import type { Engine, Key, Visitor } from './engine.js';
import { startProxy } from './proxy.js';

/** One command of the protocol. */
type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** What the protocol calls the keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
};

/** A session now and then does not begin; a new process begins one. */
const TRIES = 3;
const SESSION_TIMEOUT = 15_000;
const COMMAND_TIMEOUT = 60_000;

export async function startWebkit(paths: WebkitPaths, target: number): Promise<Engine> {
  const proxy = await startProxy(target);
  const screen = await startDisplay(paths.display);
  const drivers = new Set<ChildProcess>();
  const open = () => openDriver(paths, screen.name, proxy.port, drivers);
  const first = await open();
  await first.visitor.close();
  return {
    name: 'webkit',
    version: first.version,
    connections: proxy.connections,
    forget: () => void proxy.connections.splice(0),
    visit: async () => (await open()).visitor,
    async close() {
      for (const driver of drivers) await stop(driver);
      await stop(screen.process); // and whatever browser is still shown on it
      await proxy.close();
    },
  };
}

/** A browser as a driver has opened it. */
interface Opened {
  readonly version: string;
  readonly visitor: Visitor;
}

/** A driver for each visitor: one that has had a session with several windows may hang in the next. */
async function openDriver(
  paths: WebkitPaths,
  display: string,
  proxy: number,
  drivers: Set<ChildProcess>,
): Promise<Opened> {
  const options = {
    binary: paths.browser,
    args: [
      '--automation',
      '--javascript-can-open-windows-automatically=true', // windows opened by code are among the cases
      `--proxy=http://127.0.0.1:${proxy}`,
    ],
  };
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const driver = spawn(paths.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1', // no accessibility bus in a container
        GSETTINGS_BACKEND: 'memory',
      },
    });
    drivers.add(driver);
    try {
      const send = client(`http://127.0.0.1:${port}`);
      await answering(send);
      const { version, visitor } = await openVisitor(send, options);
      const close = async () => {
        await visitor.close().catch(() => {}); // what does not end is ended
        drivers.delete(driver);
        await stop(driver);
      };
      return { version, visitor: { ...visitor, close } };
    } catch (error) {
      await stop(driver);
      if (tries === TRIES) throw error;
    }
  }
}

async function openVisitor(send: Send, options: object): Promise<Opened> {
  const alwaysMatch = { acceptInsecureCerts: true, 'webkitgtk:browserOptions': options };
  const { sessionId, capabilities } = (await send('POST', '/session', { capabilities: { alwaysMatch } })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  const visitor: Visitor = {
    goto: async url => void (await send('POST', `${session}/url`, { url })),
    evaluate: async <T>(code: string) => {
      const script = `const done = arguments[0];
        Promise.resolve().then(() => (${code})).then(value => done({ value }), e => done({ error: String(e) }));`;
      const answer = await send('POST', `${session}/execute/async`, { script, args: [] });
      const { value, error } = answer as { value?: T; error?: string };
      if (error !== undefined) throw new Error(error);
      return value as T;
    },
    press: async key => {
      const keyboard = { type: 'key', id: 'keyboard', actions: strokes(key) };
      await send('POST', `${session}/actions`, { actions: [keyboard] });
    },
    cookies: async () => {
      const cookies = (await send('GET', `${session}/cookie`)) as { name: string }[];
      return cookies.map(cookie => cookie.name);
    },
    close: async () => void (await send('DELETE', session)),
  };
  return { version: capabilities.browserVersion, visitor };
}

/** Down in the order of the name, up the other way round. */
function strokes(key: Key): object[] {
  const keys = key.split('+').map(name => KEYS[name]);
  const down = keys.map(value => ({ type: 'keyDown', value }));
  const up = keys.reverse().map(value => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

function client(base: string): Send {
  return async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(path === '/session' ? SESSION_TIMEOUT : COMMAND_TIMEOUT),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
}

async function answering(send: Send): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await send('GET', '/status');
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

/** A display of its own, on the first number that is free. The server says which when it is ready. */
function startDisplay(path: string): Promise<{ name: string; process: ChildProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`${path} ended with ${code}`)));
    child.stdio[3]?.once('data', number => resolve({ name: `:${String(number).trim()}`, process: child }));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
