import type { Texts } from './en.js';

/** Slovenian. */
const sl: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Ali smemo uporabljati piškotke?',
  intro:
    'To spletno mesto in storitve, ki jih uporablja ({count}), želijo shranjevati in brati podatke v vaši napravi za namene: {purposes}. Svoj odgovor lahko kadar koli spremenite.',
  newTitle: 'Ali smemo uporabljati te nove storitve?',
  newIntro: 'Dodano po vašem zadnjem odgovoru: {names}. Vaši drugi odgovori ostanejo nespremenjeni.',
  gpc: 'Vaš ugovor je upoštevan (Global Privacy Control).',
  policy: 'Politika zasebnosti',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  preferences: 'Nastavitve',
  closeReject: 'Zapri in zavrni vse',
  saved: 'Vaša izbira je shranjena.',

  heading: 'Vaše nastavitve',
  hint: 'Izberite, kaj sme to spletno mesto uporabljati. Dokler ne shranite, se nič ne spremeni.',
  close: 'Zapri brez shranjevanja',
  save: 'Shrani izbiro',
  on: 'Vklopljeno',
  off: 'Izklopljeno',
  mixed: 'Delno vklopljeno',
  always: 'Vedno vklopljeno: brez tega to spletno mesto ne deluje.',
  services: {
    one: '{count} storitev',
    two: '{count} storitvi',
    few: '{count} storitve',
    other: '{count} storitev',
  },
  search: 'Iskanje storitev',
  noMatch: 'Nobena storitev ne ustreza.',
  chosen: 'Vaš odgovor ({date}): {how}.',
  howAccept: 'vse sprejeto',
  howReject: 'vse zavrnjeno',
  howSome: 'delno sprejeto',
  howSignal: 'podal ga je vaš brskalnik',
  notChosen: 'Niste še odgovorili.',
  receipt: 'Potrdilo o vaši privolitvi',
  receiptText: 'Kaj ste odgovorili, s številko. Shranjeno je samo v tej napravi.',
  download: 'Prenesi',
  policyOf: 'Politika zasebnosti: {name}',
  optOut: 'Ugovor pri ponudniku {name}',
  newTab: '(odpre se v novem zavihku)',
  cookies: 'Piškotki',
  session: 'do zaprtja brskalnika',
  unknown: 'trajanje ni navedeno',
  firstParty: 'nastavljen za to spletno mesto',
  thirdParty: 'nastavila ga je tretja oseba, {domain}',

  necessaryLabel: 'Nujno',
  necessaryText:
    'Kar spletno mesto potrebuje za funkcije, ki jih zahtevate, na primer za prijavo ali pomnjenje te izbire.',
  functionalLabel: 'Funkcionalnost',
  functionalText: 'Dodatne funkcije, kot so videoposnetki, zemljevidi, klepet in zapomnjene nastavitve.',
  analyticsLabel: 'Analitika',
  analyticsText: 'Kaže, kako se spletno mesto uporablja: katere strani se berejo in kje gre kaj narobe.',
  marketingLabel: 'Trženje',
  marketingText:
    'Meri oglaševanje in vam prikazuje oglase, ki ustrezajo temu, kar počnete na tem in drugih spletnih mestih.',

  embedTitle: 'Vsebina ponudnika {name} še ni naložena',
  embedText:
    'Ob nalaganju {name} prejme podatke, kot je vaš naslov IP, in lahko shrani podatke v vašo napravo.',
  loadOnce: 'Naloži enkrat',
  alwaysAllow: 'Vedno dovoli {name}',
  openThere: 'Odpri na {host}',

  service: 'Storitev',
  purpose: 'Namen',
  company: 'Podjetje',
  name: 'Ime',
  lifetime: 'Trajanje',
  setBy: 'Nastavi ga',
  noServices: 'To spletno mesto ne uporablja storitev, za katere je potrebna vaša privolitev.',
  changeAnswer: 'Spremeni odgovor',
};

export default sl;
