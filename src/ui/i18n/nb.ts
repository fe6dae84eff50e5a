import type { Texts } from './en.js';

/** Norwegian (Bokmål); `no` and `nn` come here too. */
const nb: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Kan vi bruke informasjonskapsler?',
  intro:
    'Dette nettstedet og tjenestene det bruker ({count}) ønsker å lagre og lese data på enheten din, for: {purposes}. Du kan når som helst endre svaret ditt.',
  newTitle: 'Kan vi bruke disse nye tjenestene?',
  newIntro: 'Lagt til siden forrige svar: {names}. De andre svarene dine gjelder fortsatt.',
  gpc: 'Reservasjonen din er respektert (Global Privacy Control).',
  policy: 'Personvernerklæring',
  accept: 'Godta alle',
  reject: 'Avvis alle',
  preferences: 'Innstillinger',
  closeReject: 'Lukk og avvis alle',
  saved: 'Valget ditt er lagret.',

  heading: 'Innstillingene dine',
  hint: 'Velg hva nettstedet kan bruke. Ingenting endres før du lagrer.',
  close: 'Lukk uten å lagre',
  save: 'Lagre valg',
  on: 'På',
  off: 'Av',
  mixed: 'Delvis på',
  always: 'Alltid på: Uten dette virker ikke nettstedet.',
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  search: 'Søk etter tjenester',
  noMatch: 'Ingen tjenester passer.',
  chosen: 'Svaret ditt fra {date}: {how}.',
  howAccept: 'alle godtatt',
  howReject: 'alle avvist',
  howSome: 'noen godtatt',
  howSignal: 'gitt av nettleseren din',
  notChosen: 'Du har ikke svart ennå.',
  receipt: 'Samtykkekvitteringen din',
  receiptText: 'Hva du svarte, med et nummer. Den lagres bare på denne enheten.',
  download: 'Last ned',
  policyOf: 'Personvernerklæring for {name}',
  optOut: 'Reserver deg hos {name}',
  newTab: '(åpner en ny fane)',
  cookies: 'Informasjonskapsler',
  session: 'til nettleseren lukkes',
  unknown: 'varighet ikke oppgitt',
  firstParty: 'satt for dette nettstedet',
  thirdParty: 'satt av en tredjepart, {domain}',

  necessaryLabel: 'Nødvendige',
  necessaryText:
    'Det nettstedet trenger for funksjoner du ber om, for eksempel innlogging eller å huske dette valget.',
  functionalLabel: 'Funksjoner',
  functionalText: 'Ekstra funksjoner, for eksempel videoer, kart, chat og lagrede innstillinger.',
  analyticsLabel: 'Statistikk',
  analyticsText: 'Viser hvordan nettstedet brukes: hvilke sider som leses, og hvor noe går galt.',
  marketingLabel: 'Markedsføring',
  marketingText:
    'Måler annonsering og viser deg annonser som passer til det du gjør på dette og andre nettsteder.',

  embedTitle: '{name} er ikke lastet inn ennå',
  embedText:
    'Når innholdet lastes inn, mottar {name} data som IP-adressen din og kan lagre data på enheten din.',
  loadOnce: 'Last inn én gang',
  alwaysAllow: 'Tillat alltid {name}',
  openThere: 'Åpne på {host}',

  service: 'Tjeneste',
  purpose: 'Formål',
  company: 'Selskap',
  name: 'Navn',
  lifetime: 'Varighet',
  setBy: 'Satt av',
  noServices: 'Nettstedet bruker ingen tjenester som krever samtykket ditt.',
  changeAnswer: 'Endre svaret ditt',
};

export default nb;
