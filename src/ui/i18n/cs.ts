import type { Texts } from './en.js';

/** Czech. */
const cs: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Můžeme používat soubory cookie?',
  intro:
    'Tento web a služby, které používá ({count}), chtějí ukládat a číst údaje ve vašem zařízení pro účely: {purposes}. Svou odpověď můžete kdykoli změnit.',
  newTitle: 'Můžeme používat tyto nové služby?',
  newIntro: 'Přidáno od vaší poslední odpovědi: {names}. Vaše ostatní odpovědi zůstávají beze změny.',
  gpc: 'Námitka respektována (Global Privacy Control).',
  policy: 'Zásady ochrany osobních údajů',
  accept: 'Přijmout vše',
  reject: 'Odmítnout vše',
  preferences: 'Nastavení',
  closeReject: 'Zavřít a odmítnout vše',
  saved: 'Vaše volba byla uložena.',

  heading: 'Vaše nastavení',
  hint: 'Zvolte, co smí tento web používat. Dokud neuložíte, nic se nezmění.',
  close: 'Zavřít bez uložení',
  save: 'Uložit volbu',
  on: 'Zapnuto',
  off: 'Vypnuto',
  mixed: 'Částečně zapnuto',
  always: 'Vždy zapnuto: bez toho tento web nefunguje.',
  services: { one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služeb' },
  search: 'Hledat služby',
  noMatch: 'Žádná služba neodpovídá.',
  chosen: 'Vaše odpověď ze dne {date}: {how}.',
  howAccept: 'vše přijato',
  howReject: 'vše odmítnuto',
  howSome: 'přijato částečně',
  howSignal: 'poslal ji váš prohlížeč',
  notChosen: 'Zatím jste neodpověděli.',
  receipt: 'Váš doklad o souhlasu',
  receiptText: 'Vaše odpověď a její číslo. Uchovává se pouze v tomto zařízení.',
  download: 'Stáhnout',
  policyOf: '{name}: zásady ochrany osobních údajů',
  optOut: '{name}: vznést námitku',
  newTab: '(otevře novou kartu)',
  cookies: 'Soubory cookie',
  session: 'do zavření prohlížeče',
  unknown: 'doba uložení neuvedena',
  firstParty: 'nastaven pro tento web',
  thirdParty: 'nastaven třetí stranou, {domain}',

  necessaryLabel: 'Nezbytné',
  necessaryText:
    'Co web potřebuje pro funkce, které požadujete, například přihlášení nebo zapamatování této volby.',
  functionalLabel: 'Funkce',
  functionalText: 'Další funkce, například videa, mapy, chat a zapamatovaná nastavení.',
  analyticsLabel: 'Statistika',
  analyticsText: 'Ukazuje, jak se web používá: které stránky se čtou a kde něco nefunguje.',
  marketingLabel: 'Marketing',
  marketingText:
    'Měří reklamu a zobrazuje vám takovou, která odpovídá tomu, co děláte na tomto a jiných webech.',

  embedTitle: '{name}: obsah ještě není načten',
  embedText:
    'Při načtení {name} získá údaje, jako je vaše IP adresa, a může ukládat údaje ve vašem zařízení.',
  loadOnce: 'Načíst jednou',
  alwaysAllow: 'Vždy povolit {name}',
  openThere: 'Otevřít na {host}',

  service: 'Služba',
  purpose: 'Účel',
  company: 'Společnost',
  name: 'Název',
  lifetime: 'Doba uložení',
  setBy: 'Nastavuje',
  noServices: 'Tento web nepoužívá žádné služby, které vyžadují váš souhlas.',
  changeAnswer: 'Změnit odpověď',
};

export default cs;
