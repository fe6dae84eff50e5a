/** Code of the vendor, marked by hand, that expects to run while the page is being read. */
import { byCode, type Case } from '../case.js';

const code = byCode('late');
const SEND = 'new Image().src = url';
const marked = (id: string, title: string, text: string, rest: Partial<Case> = {}): Case => ({
  ...code(id, title, 'gif', text, rest),
  marked: true,
});

export const lateCases: Case[] = [
  marked('late-run', 'runs', SEND),
  marked(
    'late-document-ready',
    '`DOMContentLoaded` of the document',
    `document.addEventListener('DOMContentLoaded', () => { ${SEND} })`,
  ),
  marked(
    'late-window-ready',
    '`DOMContentLoaded` of the window',
    `addEventListener('DOMContentLoaded', () => { ${SEND} })`,
  ),
  marked('late-load', '`load` of the window', `addEventListener('load', () => { ${SEND} })`),
  marked('late-onload', '`window.onload`', `window.onload = () => { ${SEND} }`),
  marked(
    'late-ready-state',
    '`readystatechange`',
    `document.addEventListener('readystatechange', () => { if (document.readyState === 'complete') ${SEND} })`,
  ),
  marked('late-page-show', '`pageshow`', `addEventListener('pageshow', () => { ${SEND} })`),
  marked('late-current-script', '`document.currentScript`', `if (document.currentScript.parentNode) ${SEND}`),
  marked(
    'late-write',
    '`document.write`, and the page is still there',
    `document.write('<i class="written"></i>'); if (document.querySelector('h1') && document.querySelector('.written')) ${SEND}`,
    { page: 'late' },
  ),
];
