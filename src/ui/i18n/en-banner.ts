/** English for the banner: inside the UI file. */
export const enBanner = {
  /** `ltr` or `rtl`. */
  dir: 'ltr',
  /** Between the names in a list. */
  comma: ', ',
  title: 'May we use cookies?',
  intro:
    'This site and the services it uses ({count}) would like to store and read data on your device, for: {purposes}. You can change your answer at any time.',
  newTitle: 'May we use these new services?',
  newIntro: 'Added since your last answer: {names}. Your other answers stay as they are.',
  gpc: 'Opt-out request honored (Global Privacy Control).',
  policy: 'Privacy policy',
  accept: 'Accept all',
  reject: 'Reject all',
  preferences: 'Preferences',
  /** The close button of the banner, where the owner wants one. */
  closeReject: 'Close and reject all',
  saved: 'Your choice was saved.',
  functionalLabel: 'Functionality',
  analyticsLabel: 'Analytics',
  marketingLabel: 'Marketing',
};
