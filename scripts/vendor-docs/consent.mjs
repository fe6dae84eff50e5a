/** What a vendor is told, and what ends it. */
import { writerOf } from './javascript.mjs';
import { codes, fence, prose } from './words.mjs';

/** Those told by `src/signals/google.ts`. */
export const isGoogle = ({ id }) => /^google-(analytics|ads|tag-manager)$/.test(id);

/** @param googleConsent that of `src/signals/google.ts` */
export function told(vendor, googleConsent) {
  if (isGoogle(vendor)) return toldByGoogle(vendor, googleConsent);
  const { consent } = vendor;
  if (!consent)
    return [
      vendor.category === 'necessary' ? 'Nothing.' : 'Nothing: it is held until a yes, and that is all.',
    ];
  const write = writerOf(vendor);
  const always = consent.everyPage ? ', and on every page while it is allowed' : '';
  const said = (words, lines) => (lines.length > 0 ? [`${words}:`, fence('js', ...lines)] : []);
  return [
    ...said('Before its tag runs', write.sets(consent.set)),
    ...said('In front of everything else in its queue', write.calls(consent.default)),
    ...said(`After a yes${always}`, write.calls(consent.grant)),
    ...said('After a withdrawal', write.calls(consent.revoke)),
  ];
}

function toldByGoogle({ id, params }, googleConsent) {
  const { data } = writerOf({});
  const before = googleConsent({ categories: {}, vendors: {} });
  const after = googleConsent({ categories: {}, vendors: { [id]: true } });
  const granted = Object.keys(after).filter(key => after[key] !== before[key]);
  return [
    '[Google Consent Mode v2](../vendors.md#google-consent-mode), with the other tags of Google. Before any of them runs:',
    fence('js', `gtag('consent', 'default', ${data(before)});`),
    `On every change an update follows. ${
      granted.length > 0
        ? `A yes to this vendor grants ${codes(granted)}.`
        : 'A yes to this vendor alone grants nothing more.'
    }`,
    ...(id === 'google-analytics'
      ? ['After a withdrawal also:', fence('js', `window['ga-disable-${params.id.example}'] = true;`)]
      : []),
  ];
}

export function stopping({ stop, stopNote, consent, category, ...vendor }) {
  if (category === 'necessary') {
    return ['Nothing: it cannot be refused. In another category:', END[stop], ...note(stopNote)];
  }
  const isTold = consent?.revoke || isGoogle(vendor);
  const end =
    stop === 'runtime' && isTold
      ? 'What it is told, and the gate, which holds the rest. The page stays.'
      : END[stop];
  return [end, ...note(stopNote)];
}

const END = {
  runtime: 'The gate, which holds what it would still ask for. The page stays.',
  reload: 'Only a new page: after a withdrawal the page reloads, if the tag has run in it.',
  remove: 'Its frames are taken away. The page stays.',
};

const note = text => (text ? [prose(text)] : []);
