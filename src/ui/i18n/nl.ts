import type { Texts } from './en.js';

/** Dutch. */
const nl: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Mogen wij cookies gebruiken?',
  intro:
    'Deze website en de gebruikte diensten ({count}) willen gegevens op uw apparaat opslaan en uitlezen, voor: {purposes}. U kunt uw antwoord op elk moment wijzigen.',
  newTitle: 'Mogen wij deze nieuwe diensten gebruiken?',
  newIntro: 'Toegevoegd sinds uw laatste antwoord: {names}. Uw andere antwoorden blijven gelden.',
  gpc: 'Bezwaar gerespecteerd (Global Privacy Control).',
  policy: 'Privacyverklaring',
  accept: 'Alles accepteren',
  reject: 'Alles weigeren',
  preferences: 'Voorkeuren',
  closeReject: 'Sluiten, alles weigeren',
  saved: 'Uw keuze is opgeslagen.',

  heading: 'Uw voorkeuren',
  hint: 'Kies wat deze website mag gebruiken. Er verandert niets totdat u opslaat.',
  close: 'Sluiten zonder opslaan',
  save: 'Keuze opslaan',
  on: 'Aan',
  off: 'Uit',
  mixed: 'Deels aan',
  always: 'Altijd aan: anders werkt deze website niet.',
  services: { one: '{count} dienst', other: '{count} diensten' },
  search: 'Diensten zoeken',
  noMatch: 'Geen dienst gevonden.',
  chosen: 'Uw antwoord van {date}: {how}.',
  howAccept: 'alles geaccepteerd',
  howReject: 'alles geweigerd',
  howSome: 'deels geaccepteerd',
  howSignal: 'gegeven door uw browser',
  notChosen: 'U hebt nog niet geantwoord.',
  receipt: 'Uw toestemmingsbewijs',
  receiptText: 'Wat u hebt geantwoord, met een nummer. Het wordt alleen op dit apparaat bewaard.',
  download: 'Downloaden',
  policyOf: 'Privacyverklaring van {name}',
  optOut: 'Bezwaar maken bij {name}',
  newTab: '(opent een nieuw tabblad)',
  cookies: 'Cookies',
  session: 'tot de browser wordt gesloten',
  unknown: 'bewaartermijn niet vermeld',
  firstParty: 'geplaatst voor deze website',
  thirdParty: 'geplaatst door een derde, {domain}',

  necessaryLabel: 'Noodzakelijk',
  necessaryText:
    'Wat de website nodig heeft voor functies waar u om vraagt, zoals inloggen of het onthouden van deze keuze.',
  functionalLabel: 'Functionaliteit',
  functionalText: 'Extra functies, zoals video’s, kaarten, chat en onthouden instellingen.',
  analyticsLabel: 'Statistieken',
  analyticsText:
    'Laat zien hoe de website wordt gebruikt: welke pagina’s worden gelezen en waar iets misgaat.',
  marketingLabel: 'Marketing',
  marketingText:
    'Meet advertenties en toont u advertenties die passen bij wat u op deze en andere websites doet.',

  embedTitle: '{name} is nog niet geladen',
  embedText:
    'Bij het laden krijgt {name} gegevens zoals uw IP-adres en kan {name} gegevens op uw apparaat opslaan.',
  loadOnce: 'Eenmalig laden',
  alwaysAllow: '{name} altijd toestaan',
  openThere: 'Openen op {host}',

  service: 'Dienst',
  purpose: 'Doel',
  company: 'Bedrijf',
  name: 'Naam',
  lifetime: 'Bewaartermijn',
  setBy: 'Geplaatst door',
  noServices: 'Deze website gebruikt geen diensten waarvoor uw toestemming nodig is.',
  changeAnswer: 'Antwoord wijzigen',
};

export default nl;
