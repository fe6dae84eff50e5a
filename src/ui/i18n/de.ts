import type { Texts } from './en.js';

/** German. */
const de: Texts = {
  dir: 'ltr',
  title: 'Dürfen wir Cookies verwenden?',
  intro:
    'Diese Website und die von ihr genutzten Dienste ({count}) möchten Daten auf Ihrem Gerät speichern und auslesen, für: {purposes}. Sie können Ihre Antwort jederzeit ändern.',
  newTitle: 'Dürfen wir diese neuen Dienste verwenden?',
  newIntro: 'Seit Ihrer letzten Antwort hinzugekommen: {names}. Ihre übrigen Antworten bleiben bestehen.',
  gpc: 'Widerspruch beachtet (Global Privacy Control).',
  policy: 'Datenschutzerklärung',
  accept: 'Alle annehmen',
  reject: 'Alle ablehnen',
  preferences: 'Einstellungen',
  saved: 'Ihre Auswahl wurde gespeichert.',

  heading: 'Ihre Einstellungen',
  hint: 'Wählen Sie, was diese Website verwenden darf. Bis Sie speichern, ändert sich nichts.',
  close: 'Schließen, ohne zu speichern',
  save: 'Auswahl speichern',
  on: 'An',
  off: 'Aus',
  mixed: 'Teilweise an',
  always: 'Immer an: Ohne sie funktioniert diese Website nicht.',
  services: 'Dienste: {count}',
  policyOf: 'Datenschutzerklärung von {name}',
  optOut: 'Widerspruch bei {name}',
  newTab: '(öffnet einen neuen Tab)',
  cookies: 'Cookies',
  session: 'bis der Browser geschlossen wird',
  unknown: 'Lebensdauer nicht angegeben',
  firstParty: 'für diese Website gesetzt',
  thirdParty: 'von einem Dritten gesetzt, {domain}',

  necessaryLabel: 'Notwendig',
  necessaryText:
    'Was die Website für Funktionen braucht, die Sie anfordern, etwa Anmeldung oder das Merken dieser Auswahl.',
  functionalLabel: 'Funktionen',
  functionalText: 'Zusätzliche Funktionen wie Videos, Karten, Chat und gemerkte Einstellungen.',
  analyticsLabel: 'Statistik',
  analyticsText: 'Zeigt, wie die Website genutzt wird: welche Seiten gelesen werden und wo etwas schiefgeht.',
  marketingLabel: 'Marketing',
  marketingText:
    'Misst Werbung und zeigt Ihnen Werbung, die zu Ihrem Verhalten auf dieser und anderen Websites passt.',
};

export default de;
