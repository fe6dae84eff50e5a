import type { Texts } from './en.js';

/** Estonian. */
const et: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Kas tohime kasutada küpsiseid?',
  intro:
    'See veebisait ja selle kasutatavad teenused ({count}) soovivad teie seadmesse andmeid salvestada ja neid sealt lugeda, et täita eesmärke: {purposes}. Saate oma vastust igal ajal muuta.',
  newTitle: 'Kas tohime kasutada neid uusi teenuseid?',
  newIntro: 'Lisandunud pärast teie viimast vastust: {names}. Teie muud vastused jäävad kehtima.',
  gpc: 'Keeldumist on arvestatud (Global Privacy Control).',
  policy: 'Privaatsuspoliitika',
  accept: 'Nõustu kõigega',
  reject: 'Keeldu kõigest',
  preferences: 'Seaded',
  closeReject: 'Sule ja keeldu kõigest',
  saved: 'Teie valik on salvestatud.',

  heading: 'Teie seaded',
  hint: 'Valige, mida see veebisait tohib kasutada. Enne salvestamist midagi ei muutu.',
  close: 'Sule salvestamata',
  save: 'Salvesta valik',
  on: 'Sees',
  off: 'Väljas',
  mixed: 'Osaliselt sees',
  always: 'Alati sees: ilma selleta see veebisait ei tööta.',
  services: { one: '{count} teenus', other: '{count} teenust' },
  search: 'Otsi teenuseid',
  noMatch: 'Ükski teenus ei sobi.',
  chosen: 'Teie vastus ({date}): {how}.',
  howAccept: 'kõigega nõustutud',
  howReject: 'kõigest keeldutud',
  howSome: 'osaga nõustutud',
  howSignal: 'andis teie brauser',
  notChosen: 'Te ei ole veel vastanud.',
  receipt: 'Teie nõusoleku kinnitus',
  receiptText: 'Mida te vastasite, koos numbriga. Seda hoitakse ainult selles seadmes.',
  download: 'Laadi alla',
  policyOf: 'Privaatsuspoliitika: {name}',
  optOut: 'Keeldumine: {name}',
  newTab: '(avaneb uuel vahelehel)',
  cookies: 'Küpsised',
  session: 'kuni brauseri sulgemiseni',
  unknown: 'kehtivusaega pole märgitud',
  firstParty: 'määratud selle veebisaidi jaoks',
  thirdParty: 'määranud kolmas isik, {domain}',

  necessaryLabel: 'Vajalik',
  necessaryText:
    'See, mida veebisait vajab teie soovitud funktsioonideks, näiteks sisselogimiseks või selle valiku meelespidamiseks.',
  functionalLabel: 'Funktsionaalsus',
  functionalText: 'Lisafunktsioonid, näiteks videod, kaardid, vestlus ja meelde jäetud seaded.',
  analyticsLabel: 'Analüütika',
  analyticsText:
    'Näitab, kuidas veebisaiti kasutatakse: milliseid lehti loetakse ja kus midagi valesti läheb.',
  marketingLabel: 'Turundus',
  marketingText:
    'Mõõdab reklaami ja näitab teile reklaami, mis vastab teie tegevusele sellel ja teistel veebisaitidel.',

  embedTitle: '{name} ei ole veel laaditud',
  embedText:
    'Laadimisel saab {name} andmeid, näiteks teie IP-aadressi, ja võib teie seadmesse andmeid salvestada.',
  loadOnce: 'Laadi üks kord',
  alwaysAllow: 'Luba alati {name}',
  openThere: 'Ava saidil {host}',

  service: 'Teenus',
  purpose: 'Eesmärk',
  company: 'Ettevõte',
  name: 'Nimi',
  lifetime: 'Kehtivusaeg',
  setBy: 'Määraja',
  noServices: 'See veebisait ei kasuta teenuseid, mis vajavad teie nõusolekut.',
  changeAnswer: 'Muuda vastust',
};

export default et;
