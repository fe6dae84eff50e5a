/** What a new vendor's files begin with. `TODO` stands where something has to be filled in. */
import { vendorFields } from './fields.mjs';

const WIDTH = 100;

export const exportName = id => id.replace(/-./g, pair => pair.slice(1).toUpperCase());

/** A value for every field: for the required ones what is to be replaced, for the others an example. */
function valuesOf({ id, name, hosts }) {
  const host = hosts[0].replace(/^\*\./, '').replace(/[/?].*/, '');
  const word = exportName(id);
  return {
    id: `'${id}'`,
    name: quote(name),
    aliases: `['${id}-pixel']`,
    status: `'legacy'`,
    confidence: `'medium'`,
    checked: `'${new Date().toISOString().slice(0, 10)}'`,
    category: `'marketing'`,
    categoryNote: `'Analytics, where …'`,
    company: `'TODO'`,
    country: `'TODO'`,
    purpose: `'TODO'`,
    policyUrl: `'https://TODO'`,
    optOutUrl: `'https://${host}/opt-out'`,
    params: `{ id: { pattern: '^\\\\d{4,10}$', example: '1234567', about: 'the digits of …', required: true } }`,
    hosts: `[${hosts.map(quote).join(', ')}]`,
    cookies: `[\n    // { name: '_${word}', duration: 'P1Y', purpose: 'Recognises the visitor.' },\n  ]`,
    erase: `['_${word}_*']`,
    storage: `['_${word}*']`,
    databases: `['${word}']`,
    workers: `['/${id}-worker.js']`,
    markers: `['${word}(']`,
    globals: `['${word}']`,
    defines: `['${word}']`,
    parts: `[{ id: 'chat', category: 'functional', hosts: ['chat.${host}'] }]`,
    embeds: `[{ frames: ['${host}/embed/'], privacy: { query: 'dnt=1' } }]`,
    brings: `['*']`,
    load: `{ script: 'https://${host}/tag.js?id={id}', queue: { name: '${word}', store: 'q' } }`,
    consent: `{ grant: [['${word}', 'consent', true]], revoke: [['${word}', 'consent', false]] }`,
    stop: `'reload'`,
    stopNote: `'It has no stop call.'`,
    notes: `['…']`,
    sources: `['https://TODO']`,
  };
}

/** `src/vendors/<id>.ts`: what it must have, and as comments what it may have. */
export function vendorText(vendor) {
  const values = valuesOf(vendor);
  const fields = vendorFields().flatMap(({ name, comment, isOptional }) => [
    ...wrap(comment),
    `  ${isOptional ? '// ' : ''}${name}: ${values[name]},`,
  ]);
  return `${[
    "import type { Vendor } from './types.js';",
    '',
    '/** TODO: what the tag is, in one sentence on one line. It opens the page of the docs. */',
    `export const ${exportName(vendor.id)}: Vendor = {`,
    ...fields,
    '};',
  ].join('\n')}\n`;
}

/** `test/vendors/tags/<id>.html`; the keys of its first line are those of `TagFacts` in `test/vendors/tags.ts`. */
export function tagText({ hosts }) {
  const host = hosts[0].replace(/^\*\./, 'www.').replace(/[/?].*/, '');
  return `<!--tag {"run": "https://${host}/TODO.js"} -->\n<!-- TODO: the official snippet, unmodified, with the example of the ID -->\n`;
}

function wrap(comment) {
  const lines = comment ? [''] : [];
  for (const word of comment.split(' ')) {
    const last = lines.length - 1;
    if (last < 0) break;
    if (`${lines[last]} ${word}`.length > WIDTH) lines.push(word);
    else lines[last] = `${lines[last]} ${word}`.trim();
  }
  return lines.map(line => `  // ${line}`);
}

const quote = text => `'${text.replace(/[\\']/g, '\\$&')}'`;
