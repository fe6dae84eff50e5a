import type { Texts } from './en.js';

/** Croatian. */
const hr: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Smijemo li koristiti kolačiće?',
  intro:
    'Ovo web-mjesto i usluge koje koristi ({count}) žele pohranjivati i čitati podatke na vašem uređaju, za: {purposes}. Svoj odgovor možete promijeniti u svakom trenutku.',
  newTitle: 'Smijemo li koristiti ove nove usluge?',
  newIntro: 'Dodano nakon vašeg posljednjeg odgovora: {names}. Vaši ostali odgovori ostaju isti.',
  gpc: 'Prigovor je uvažen (Global Privacy Control).',
  policy: 'Pravila privatnosti',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  preferences: 'Postavke',
  closeReject: 'Zatvori i odbij sve',
  saved: 'Vaš odabir je spremljen.',

  heading: 'Vaše postavke',
  hint: 'Odaberite što ovo web-mjesto smije koristiti. Ništa se ne mijenja dok ne spremite.',
  close: 'Zatvori bez spremanja',
  save: 'Spremi odabir',
  on: 'Uključeno',
  off: 'Isključeno',
  mixed: 'Djelomično uključeno',
  always: 'Uvijek uključeno: bez toga web-mjesto ne radi.',
  services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
  search: 'Pretraži usluge',
  noMatch: 'Nijedna usluga ne odgovara.',
  chosen: 'Vaš odgovor od {date}: {how}.',
  howAccept: 'sve prihvaćeno',
  howReject: 'sve odbijeno',
  howSome: 'djelomično prihvaćeno',
  howSignal: 'dao ga je vaš preglednik',
  notChosen: 'Još niste odgovorili.',
  receipt: 'Vaša potvrda o privoli',
  receiptText: 'Vaš odgovor i njegov broj. Čuva se samo na ovom uređaju.',
  download: 'Preuzmi',
  policyOf: 'Pravila privatnosti: {name}',
  optOut: 'Prigovor: {name}',
  newTab: '(otvara novu karticu)',
  cookies: 'Kolačići',
  session: 'do zatvaranja preglednika',
  unknown: 'trajanje nije navedeno',
  firstParty: 'postavljen za ovo web-mjesto',
  thirdParty: 'postavila ga je treća strana, {domain}',

  necessaryLabel: 'Nužno',
  necessaryText:
    'Ono što web-mjesto treba za funkcije koje zatražite, npr. prijavu ili pamćenje ovog odabira.',
  functionalLabel: 'Funkcionalnost',
  functionalText: 'Dodatne funkcije, npr. videozapisi, karte, razgovor i zapamćene postavke.',
  analyticsLabel: 'Statistika',
  analyticsText: 'Pokazuje kako se web-mjesto koristi: koje se stranice čitaju i gdje nešto ne radi.',
  marketingLabel: 'Marketing',
  marketingText:
    'Mjeri oglašavanje i prikazuje vam oglase prema onome što radite na ovom i drugim web-mjestima.',

  embedTitle: '{name}: sadržaj još nije učitan',
  embedText:
    'Pri učitavanju {name} prima podatke kao što je vaša IP adresa i može pohraniti podatke na vaš uređaj.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dopusti {name}',
  openThere: 'Otvori na {host}',

  service: 'Usluga',
  purpose: 'Svrha',
  company: 'Tvrtka',
  name: 'Naziv',
  lifetime: 'Trajanje',
  setBy: 'Postavlja',
  noServices: 'Ovo web-mjesto ne koristi usluge za koje je potrebna vaša privola.',
  changeAnswer: 'Promijeni odgovor',
};

export default hr;
