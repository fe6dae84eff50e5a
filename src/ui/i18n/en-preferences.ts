import type { Plural } from './plural.js';

/** English for the preferences: inside their file, so the banner need not wait for it. */
export const enPreferences = {
  heading: 'Your preferences',
  hint: 'Choose what this site may use. Nothing changes until you save.',
  close: 'Close without saving',
  save: 'Save choice',
  on: 'On',
  off: 'Off',
  mixed: 'Partly on',
  always: 'Always on: this site does not work without it.',
  services: { one: '{count} service', other: '{count} services' } as Plural,
  search: 'Search services',
  noMatch: 'No service matches.',
  /** When and how the answer was given; `{how}` is one of the next four. */
  chosen: 'Your answer of {date}: {how}.',
  howAccept: 'all accepted',
  howReject: 'all rejected',
  howSome: 'some accepted',
  howSignal: 'given by your browser',
  notChosen: 'You have not answered yet.',
  receipt: 'Your consent receipt',
  receiptText: 'What you answered, with its number. It is kept on this device only.',
  download: 'Download',
  policyOf: 'Privacy policy of {name}',
  optOut: 'Opt out at {name}',
  newTab: '(opens a new tab)',
  cookies: 'Cookies',
  session: 'until the browser is closed',
  unknown: 'lifetime not stated',
  firstParty: 'set for this site',
  thirdParty: 'set by a third party, {domain}',
  necessaryLabel: 'Necessary',
  necessaryText:
    'What the site needs for functions you ask for, such as signing in or remembering this choice.',
  functionalText: 'Extra functions, such as videos, maps, chat and remembered settings.',
  analyticsText: 'Shows how the site is used: which pages are read, and where something goes wrong.',
  marketingText:
    'Measures advertising and shows you advertising that matches what you do on this and other sites.',
};
