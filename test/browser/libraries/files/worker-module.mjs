import text, { url } from './module.mjs';

self.onmessage = async event => {
  const { default: later } = await import('./later.mjs');
  postMessage([event.data, text, url, later, self.name].join());
};
