import type { Texts } from './en.js';

/** Romanian. */
const ro: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Putem folosi cookie-uri?',
  intro:
    'Acest site și serviciile pe care le folosește ({count}) doresc să stocheze și să citească date pe dispozitivul dumneavoastră, pentru: {purposes}. Vă puteți schimba răspunsul oricând.',
  newTitle: 'Putem folosi aceste servicii noi?',
  newIntro: 'Adăugate de la ultimul dumneavoastră răspuns: {names}. Celelalte răspunsuri rămân neschimbate.',
  gpc: 'Opoziția a fost respectată (Global Privacy Control).',
  policy: 'Politica de confidențialitate',
  accept: 'Acceptați toate',
  reject: 'Refuzați toate',
  preferences: 'Preferințe',
  closeReject: 'Închideți și refuzați',
  saved: 'Alegerea a fost salvată.',

  heading: 'Preferințe',
  hint: 'Alegeți ce poate folosi acest site. Nimic nu se schimbă până nu salvați.',
  close: 'Închideți fără salvare',
  save: 'Salvați alegerea',
  on: 'Activat',
  off: 'Dezactivat',
  mixed: 'Parțial activat',
  always: 'Mereu activat: altfel acest site nu funcționează.',
  services: { one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii' },
  search: 'Căutați servicii',
  noMatch: 'Niciun serviciu nu corespunde.',
  chosen: 'Răspunsul dumneavoastră din {date}: {how}.',
  howAccept: 'toate acceptate',
  howReject: 'toate refuzate',
  howSome: 'unele acceptate',
  howSignal: 'dat de browser',
  notChosen: 'Nu ați răspuns încă.',
  receipt: 'Dovada consimțământului',
  receiptText: 'Ce ați răspuns, cu un număr. Se păstrează doar pe acest dispozitiv.',
  download: 'Descărcați',
  policyOf: 'Politica de confidențialitate: {name}',
  optOut: 'Opoziție: {name}',
  newTab: '(deschide o filă nouă)',
  cookies: 'Cookie-uri',
  session: 'până la închiderea browserului',
  unknown: 'durată neprecizată',
  firstParty: 'setat pentru acest site',
  thirdParty: 'setat de un terț, {domain}',

  necessaryLabel: 'Necesare',
  necessaryText:
    'Ce îi trebuie site-ului pentru funcțiile pe care le cereți, cum ar fi autentificarea sau reținerea acestei alegeri.',
  functionalLabel: 'Funcționalitate',
  functionalText: 'Funcții suplimentare, precum videoclipuri, hărți, chat și setări reținute.',
  analyticsLabel: 'Statistici',
  analyticsText: 'Arată cum este folosit site-ul: ce pagini sunt citite și unde apar probleme.',
  marketingLabel: 'Marketing',
  marketingText:
    'Măsoară publicitatea și vă arată reclame potrivite cu ceea ce faceți pe acest site și pe altele.',

  embedTitle: '{name}: conținutul nu este încă încărcat',
  embedText:
    'La încărcare, {name} primește date precum adresa dumneavoastră IP și poate stoca date pe dispozitivul dumneavoastră.',
  loadOnce: 'Încărcați o dată',
  alwaysAllow: 'Permiteți mereu {name}',
  openThere: 'Deschideți pe {host}',

  service: 'Serviciu',
  purpose: 'Scop',
  company: 'Companie',
  name: 'Nume',
  lifetime: 'Durată',
  setBy: 'Setat de',
  noServices: 'Acest site nu folosește servicii care necesită consimțământul dumneavoastră.',
  changeAnswer: 'Schimbați răspunsul',
};

export default ro;
