/** The tables of docs/vendors.md. */
import { isGoogle } from './consent.mjs';
import { isErasable } from './traces.mjs';
import { usedParameters } from './use.mjs';
import { code, codes, table } from './words.mjs';

export function vendorTable(catalogue) {
  const head = ['id', 'name', 'category', 'loads by ID', 'told', 'stop', 'cookies', 'confidence', 'checked'];
  const rows = catalogue.map(vendor => [
    `[${code(vendor.id)}](vendors/${vendor.id}.md)`,
    vendor.name + (vendor.status ? ` (${vendor.status})` : ''),
    vendor.category,
    parametersOf(vendor),
    toldBy(vendor),
    vendor.stop,
    `${vendor.cookies.filter(isErasable).length} / ${vendor.cookies.length}`,
    confidenceOf(vendor),
    vendor.checked ?? 'not yet',
  ]);
  return `${table(head, rows)}\n`;
}

export function aliasTable(catalogue) {
  const rows = catalogue.flatMap(({ id, aliases }) => (aliases ? [[code(id), codes(aliases)]] : []));
  return `${table(['id', 'other names'], rows)}\n`;
}

function parametersOf(vendor) {
  const params = usedParameters(vendor);
  return params.map(([name, { example }]) => (name === 'id' ? code(example) : name)).join(', ') || 'no';
}

function toldBy(vendor) {
  if (isGoogle(vendor)) return 'Consent Mode v2';
  const kinds = ['default', 'grant', 'revoke'].filter(kind => vendor.consent?.[kind]);
  return kinds.join(', ') || 'no';
}

/** What is not certain should be seen. */
const confidenceOf = ({ confidence }) => (confidence ? `**${confidence}**` : 'high');
