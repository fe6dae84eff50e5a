import type { Texts } from './en.js';

/** Swedish. */
const sv: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Får vi använda kakor?',
  intro:
    'Den här webbplatsen och tjänsterna den använder ({count}) vill lagra och läsa uppgifter på din enhet, för: {purposes}. Du kan när som helst ändra ditt svar.',
  newTitle: 'Får vi använda dessa nya tjänster?',
  newIntro: 'Tillkomna sedan ditt senaste svar: {names}. Dina övriga svar gäller fortfarande.',
  gpc: 'Din invändning respekteras (Global Privacy Control).',
  policy: 'Integritetspolicy',
  accept: 'Godkänn alla',
  reject: 'Neka alla',
  preferences: 'Inställningar',
  closeReject: 'Stäng och neka alla',
  saved: 'Ditt val har sparats.',

  heading: 'Dina inställningar',
  hint: 'Välj vad webbplatsen får använda. Inget ändras förrän du sparar.',
  close: 'Stäng utan att spara',
  save: 'Spara val',
  on: 'På',
  off: 'Av',
  mixed: 'Delvis på',
  always: 'Alltid på: utan detta fungerar inte webbplatsen.',
  services: { one: '{count} tjänst', other: '{count} tjänster' },
  search: 'Sök tjänster',
  noMatch: 'Ingen tjänst matchar.',
  chosen: 'Ditt svar från {date}: {how}.',
  howAccept: 'alla godkända',
  howReject: 'alla nekade',
  howSome: 'några godkända',
  howSignal: 'givet av din webbläsare',
  notChosen: 'Du har inte svarat än.',
  receipt: 'Ditt samtyckeskvitto',
  receiptText: 'Vad du svarade, med ett nummer. Det sparas bara på den här enheten.',
  download: 'Ladda ner',
  policyOf: 'Integritetspolicy för {name}',
  optOut: 'Invända hos {name}',
  newTab: '(öppnar en ny flik)',
  cookies: 'Kakor',
  session: 'tills webbläsaren stängs',
  unknown: 'livslängd anges inte',
  firstParty: 'placerad för den här webbplatsen',
  thirdParty: 'placerad av tredje part, {domain}',

  necessaryLabel: 'Nödvändigt',
  necessaryText:
    'Det webbplatsen behöver för funktioner du ber om, till exempel inloggning eller att komma ihåg detta val.',
  functionalLabel: 'Funktioner',
  functionalText: 'Extra funktioner, till exempel videor, kartor, chatt och sparade inställningar.',
  analyticsLabel: 'Statistik',
  analyticsText: 'Visar hur webbplatsen används: vilka sidor som läses och var något går fel.',
  marketingLabel: 'Marknadsföring',
  marketingText:
    'Mäter annonsering och visar annonser som passar det du gör på den här och andra webbplatser.',

  embedTitle: '{name} har inte laddats än',
  embedText:
    'När innehållet laddas får {name} uppgifter som din IP-adress och kan lagra uppgifter på din enhet.',
  loadOnce: 'Ladda en gång',
  alwaysAllow: 'Tillåt alltid {name}',
  openThere: 'Öppna på {host}',

  service: 'Tjänst',
  purpose: 'Ändamål',
  company: 'Företag',
  name: 'Namn',
  lifetime: 'Livslängd',
  setBy: 'Placerad av',
  noServices: 'Webbplatsen använder inga tjänster som kräver ditt samtycke.',
  changeAnswer: 'Ändra ditt svar',
};

export default sv;
