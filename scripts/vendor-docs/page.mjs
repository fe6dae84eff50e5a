/** The page of one vendor. */
import { stopping, told } from './consent.mjs';
import { writerOf } from './javascript.mjs';
import { erased, notErased } from './traces.mjs';
import { listing, loading, usedParameters } from './use.mjs';
import { bullets, code, codes, fence, prose, table } from './words.mjs';

/**
 * @param vendor an entry of the catalogue
 * @param about `what` it is, in a sentence; `names` of the other vendors by id; `googleConsent` of `src/signals/google.ts`
 */
export function vendorPage(vendor, { what, names, googleConsent }) {
  const { id, name, categoryNote, brings, notes } = vendor;
  const sections = [
    ['How to list it', listing(vendor)],
    ['Category', categoryNote ? [`${code(vendor.category)}. ${prose(categoryNote)}`] : []],
    ['What is held', held(vendor)],
    ['What Askfirst loads', loading(vendor)],
    ['What it is told', told(vendor, googleConsent)],
    ['What stops it', stopping(vendor)],
    ['What is erased', erased(vendor)],
    ['What cannot be erased', notErased(vendor)],
    ['Frames', frames(vendor)],
    ['Parts', parts(vendor)],
    ['What it brings', brings ? brought(brings, names) : []],
    ['Notes', notes ? [bullets(notes.map(prose))] : []],
    ['Sources', sources(vendor)],
  ];
  return `${[
    `<!-- Made by \`node scripts/vendor-docs.mjs --write\` of src/vendors/${id}.ts: change that file. -->\n# ${name}`,
    ...warnings(vendor),
    prose(what),
    summary(vendor),
    ...sections.filter(([, body]) => body.length > 0).flatMap(([title, body]) => [`## ${title}`, ...body]),
  ].join('\n\n')}\n`;
}

const STATUS = {
  legacy: '**Legacy.** The vendor is about to end it.',
  discontinued: '**Discontinued.** The vendor has ended it; what is left of it is held and erased.',
};
const CONFIDENCE = {
  medium: '**Confidence: medium.** Not all of these facts are well supported: check those you rely on.',
  low: '**Confidence: low.** These facts are poorly supported: check in your own pages before you rely on them.',
};

function warnings({ status, confidence }) {
  const lines = [STATUS[status], CONFIDENCE[confidence]].filter(Boolean);
  return lines.length > 0 ? [lines.map(line => `> ${line}`).join('\n>\n')] : [];
}

function summary({ id, aliases, category, company, country, purpose, policyUrl, optOutUrl }) {
  const links = [`[privacy policy](${policyUrl})`, ...(optOutUrl ? [`[opt-out](${optOutUrl})`] : [])];
  return table(
    ['id', code(id)],
    [
      ...(aliases ? [['other names', codes(aliases)]] : []),
      ['category', code(category)],
      ['company', `${company}, ${country}`],
      ['told to visitors', prose(purpose)],
      ['links', links.join(', ')],
    ],
  );
}

function held(vendor) {
  const { category, hosts, defines } = vendor;
  const isAddress = ([, { example }]) => /^https?:/.test(example);
  const given = usedParameters(vendor).filter(isAddress);
  return [
    category === 'necessary' ? 'Nothing, unless you put it into another category. Then:' : 'Until a yes:',
    fence('text', ...hosts),
    ...(given.length > 0 ? [`And the address that you give as ${codes(given.map(([name]) => name))}.`] : []),
    ...(defines
      ? [`Inline code right after a held file waits with it where it uses ${codes(defines)}.`]
      : []),
  ];
}

function frames({ embeds = [] }) {
  const items = embeds.map(({ frames, element, privacy }) => {
    const { host, query, note } = privacy ?? {};
    const form = [
      ...(host ? [`the host ${code(host)}`] : []),
      ...(query ? [`${code(query)} in the query`] : []),
    ];
    return [
      `${codes(frames)}.`,
      ...(element ? [`Until it is there, the page has ${code(element)}.`] : []),
      ...(form.length > 0 ? [`With less tracking: ${form.join(', ')}.`] : []),
      ...(note ? [prose(note)] : []),
    ].join(' ');
  });
  return items.length > 0 ? [bullets(items)] : [];
}

function parts({ category, params, parts = [] }) {
  if (parts.length === 0) return [];
  const { fill } = writerOf({ params });
  const columns = [
    ['part', part => code(part.id)],
    ['would be', part => code(part.category ?? category)],
    ['what it is', part => prose(part.about ?? '')],
    ['addresses', part => codes((part.hosts ?? []).map(fill))],
    ['cookies', part => codes(part.cookies ?? [])],
  ].filter(([, cell]) => parts.some(cell));
  return [
    'Visitors are asked about all of it at once. To ask about a part by itself, list its addresses as [a vendor of your own](../configuration.md#vendors).',
    table(
      columns.map(([head]) => head),
      parts.map(part => columns.map(([, cell]) => cell(part))),
    ),
  ];
}

function brought(brings, names) {
  const known = brings.filter(id => id !== '*').map(id => `[${names[id]}](${id}.md)`);
  const others = brings.includes('*') ? ['what depends on the account'] : [];
  return [
    `It brings ${[...known, ...others].join(', ')}. Each is held by its own consent: list those you use.`,
  ];
}

function sources({ checked, sources }) {
  return [
    checked ? `Compared with these on ${checked}.` : 'Not compared with these by us yet.',
    bullets(sources.map(source => `<${source}>`)),
  ];
}
