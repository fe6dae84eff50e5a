import type { Texts } from './en.js';

/** Slovak. */
const sk: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Môžeme používať súbory cookie?',
  intro:
    'Tento web a služby, ktoré používa ({count}), chcú ukladať a čítať údaje vo vašom zariadení na účely: {purposes}. Svoju odpoveď môžete kedykoľvek zmeniť.',
  newTitle: 'Môžeme používať tieto nové služby?',
  newIntro: 'Pridané od vašej poslednej odpovede: {names}. Vaše ostatné odpovede zostávajú bez zmeny.',
  gpc: 'Námietka rešpektovaná (Global Privacy Control).',
  policy: 'Zásady ochrany osobných údajov',
  accept: 'Prijať všetko',
  reject: 'Odmietnuť všetko',
  preferences: 'Nastavenia',
  closeReject: 'Zavrieť a odmietnuť',
  saved: 'Vaša voľba bola uložená.',

  heading: 'Vaše nastavenia',
  hint: 'Vyberte, čo smie tento web používať. Kým neuložíte, nič sa nezmení.',
  close: 'Zavrieť bez uloženia',
  save: 'Uložiť voľbu',
  on: 'Zapnuté',
  off: 'Vypnuté',
  mixed: 'Čiastočne zapnuté',
  always: 'Vždy zapnuté: bez toho tento web nefunguje.',
  services: {
    one: '{count} služba',
    few: '{count} služby',
    many: '{count} služby',
    other: '{count} služieb',
  },
  search: 'Hľadať služby',
  noMatch: 'Žiadna služba nezodpovedá.',
  chosen: 'Vaša odpoveď zo dňa {date}: {how}.',
  howAccept: 'všetko prijaté',
  howReject: 'všetko odmietnuté',
  howSome: 'prijaté čiastočne',
  howSignal: 'poslal ju váš prehliadač',
  notChosen: 'Zatiaľ ste neodpovedali.',
  receipt: 'Váš doklad o súhlase',
  receiptText: 'Vaša odpoveď a jej číslo. Uchováva sa iba v tomto zariadení.',
  download: 'Stiahnuť',
  policyOf: '{name}: zásady ochrany osobných údajov',
  optOut: '{name}: vzniesť námietku',
  newTab: '(otvorí novú kartu)',
  cookies: 'Súbory cookie',
  session: 'do zatvorenia prehliadača',
  unknown: 'doba uloženia neuvedená',
  firstParty: 'nastavený pre tento web',
  thirdParty: 'nastavený treťou stranou, {domain}',

  necessaryLabel: 'Nevyhnutné',
  necessaryText:
    'Čo web potrebuje na funkcie, ktoré požadujete, napríklad prihlásenie alebo zapamätanie tejto voľby.',
  functionalLabel: 'Funkcie',
  functionalText: 'Ďalšie funkcie, napríklad videá, mapy, čet a zapamätané nastavenia.',
  analyticsLabel: 'Štatistika',
  analyticsText: 'Ukazuje, ako sa web používa: ktoré stránky sa čítajú a kde niečo nefunguje.',
  marketingLabel: 'Marketing',
  marketingText:
    'Meria reklamu a zobrazuje vám takú, ktorá zodpovedá tomu, čo robíte na tomto a iných weboch.',

  embedTitle: '{name}: obsah ešte nie je načítaný',
  embedText:
    'Pri načítaní {name} získa údaje, ako je vaša IP adresa, a môže ukladať údaje vo vašom zariadení.',
  loadOnce: 'Načítať raz',
  alwaysAllow: 'Vždy povoliť {name}',
  openThere: 'Otvoriť na {host}',

  service: 'Služba',
  purpose: 'Účel',
  company: 'Spoločnosť',
  name: 'Názov',
  lifetime: 'Doba uloženia',
  setBy: 'Nastavuje',
  noServices: 'Tento web nepoužíva žiadne služby, ktoré vyžadujú váš súhlas.',
  changeAnswer: 'Zmeniť odpoveď',
};

export default sk;
