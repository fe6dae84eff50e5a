/* The panel beside the site: looks into the frame twice a second, and hears from the server as requests arrive. */
import { showAnswer, showHeld, showReceived, showStored } from './show.js';
import { eraseStored, readStored } from './stored.js';

const frame = document.getElementById('site');
const pages = document.getElementById('page');
const vendors = await (await fetch('/_vendors')).json();
let requests = await (await fetch('/_log')).json();

new EventSource('/_events').onmessage = ({ data }) => {
  requests.push(JSON.parse(data));
  received();
};
pages.onchange = () => open(pages.value);
document.getElementById('restart').onclick = startOver;
frame.onload = () => {
  checkWorker();
  frame.contentWindow.addEventListener('consent:change', look);
};
setInterval(look, 500);

if (await workerStands()) open(pages.value);

/** Without the worker an accepted tag would be fetched from its real vendor, so the site stays closed then. */
async function workerStands() {
  try {
    await navigator.serviceWorker.register('sw.js', { scope: '/', updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    return true;
  } catch (error) {
    complain(
      `This browser allows no service worker here (${error.message}), so the demo cannot stand in for the vendors.`,
    );
    return false;
  }
}

function checkWorker() {
  if (frame.contentWindow.location.href === 'about:blank') return;
  if (frame.contentWindow.navigator.serviceWorker.controller) return;
  complain('The service worker does not see this page. Reload without holding Shift.');
  frame.src = 'about:blank';
}

function open(path) {
  frame.src = path;
}

function look() {
  const { consent, location } = frame.contentWindow;
  if (location.href === 'about:blank') return;
  pages.value = location.pathname + location.search;
  received();
  showAnswer(consent);
  showHeld(consent?.held ?? []);
  showStored(readStored(frame.contentWindow, vendors));
}

function received() {
  showReceived(requests, vendors, frame.contentWindow.__ran ?? []);
}

/** Forgets the answer, everything vendors stored, and what the server has seen. */
async function startOver() {
  const path = pages.value;
  frame.src = 'about:blank'; // a running tag would write again
  await new Promise(done => frame.addEventListener('load', done, { once: true }));
  eraseStored(vendors);
  await fetch('/_reset', { method: 'POST' });
  requests = [];
  open(path);
}

function complain(text) {
  const box = document.getElementById('trouble');
  box.textContent = text;
  box.hidden = false;
}
