import type { Texts } from './en.js';

/** Lithuanian. */
const lt: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Ar galime naudoti slapukus?',
  intro:
    'Ši svetainė ir jos naudojamos paslaugos ({count}) nori įrašyti ir skaityti duomenis jūsų įrenginyje šiais tikslais: {purposes}. Savo atsakymą galite bet kada pakeisti.',
  newTitle: 'Ar galime naudoti šias naujas paslaugas?',
  newIntro: 'Pridėta po paskutinio jūsų atsakymo: {names}. Kiti jūsų atsakymai nesikeičia.',
  gpc: 'Į atsisakymą atsižvelgta (Global Privacy Control).',
  policy: 'Privatumo politika',
  accept: 'Priimti visus',
  reject: 'Atmesti visus',
  preferences: 'Nustatymai',
  closeReject: 'Uždaryti, atmesti visus',
  saved: 'Jūsų pasirinkimas įrašytas.',

  heading: 'Jūsų nustatymai',
  hint: 'Pasirinkite, ką ši svetainė gali naudoti. Kol neįrašysite, niekas nesikeis.',
  close: 'Uždaryti neįrašius',
  save: 'Įrašyti pasirinkimą',
  on: 'Įjungta',
  off: 'Išjungta',
  mixed: 'Iš dalies įjungta',
  always: 'Visada įjungta: be to ši svetainė neveikia.',
  services: {
    one: '{count} paslauga',
    few: '{count} paslaugos',
    many: '{count} paslaugos',
    other: '{count} paslaugų',
  },
  search: 'Ieškoti paslaugų',
  noMatch: 'Tinkamų paslaugų nerasta.',
  chosen: 'Jūsų atsakymas ({date}): {how}.',
  howAccept: 'viskas priimta',
  howReject: 'viskas atmesta',
  howSome: 'dalis priimta',
  howSignal: 'pateikė jūsų naršyklė',
  notChosen: 'Jūs dar neatsakėte.',
  receipt: 'Jūsų sutikimo patvirtinimas',
  receiptText: 'Ką atsakėte, su numeriu. Jis saugomas tik šiame įrenginyje.',
  download: 'Atsisiųsti',
  policyOf: 'Privatumo politika: {name}',
  optOut: 'Atsisakymas: {name}',
  newTab: '(atveriama naujoje kortelėje)',
  cookies: 'Slapukai',
  session: 'kol uždaroma naršyklė',
  unknown: 'galiojimo laikas nenurodytas',
  firstParty: 'įrašytas šiai svetainei',
  thirdParty: 'įrašytas trečiosios šalies, {domain}',

  necessaryLabel: 'Būtinieji',
  necessaryText:
    'Ko svetainei reikia jūsų prašomoms funkcijoms, pavyzdžiui, prisijungti ar įsiminti šį pasirinkimą.',
  functionalLabel: 'Funkcionalumas',
  functionalText:
    'Papildomos funkcijos, pavyzdžiui, vaizdo įrašai, žemėlapiai, pokalbiai ir įsiminti nustatymai.',
  analyticsLabel: 'Analitika',
  analyticsText: 'Rodo, kaip svetainė naudojama: kurie puslapiai skaitomi ir kur kas nors neveikia.',
  marketingLabel: 'Rinkodara',
  marketingText: 'Matuoja reklamą ir rodo jums reklamą pagal tai, ką darote šioje ir kitose svetainėse.',

  embedTitle: 'Turinys iš {name} dar neįkeltas',
  embedText:
    'Įkeliant {name} gauna duomenų, pavyzdžiui, jūsų IP adresą, ir gali įrašyti duomenų jūsų įrenginyje.',
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: 'Visada leisti {name}',
  openThere: 'Atverti svetainėje {host}',

  service: 'Paslauga',
  purpose: 'Tikslas',
  company: 'Įmonė',
  name: 'Pavadinimas',
  lifetime: 'Galiojimo laikas',
  setBy: 'Įrašo',
  noServices: 'Ši svetainė nenaudoja paslaugų, kurioms reikia jūsų sutikimo.',
  changeAnswer: 'Keisti atsakymą',
};

export default lt;
