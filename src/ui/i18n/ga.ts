import type { Texts } from './en.js';

/** Irish. */
const ga: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'An bhfuil cead againn fianáin a úsáid?',
  intro:
    'Ba mhaith leis an suíomh seo agus leis na seirbhísí a úsáideann sé ({count}) sonraí a stóráil agus a léamh ar do ghléas, ar mhaithe le: {purposes}. Is féidir leat do fhreagra a athrú am ar bith.',
  newTitle: 'An bhfuil cead againn na seirbhísí nua seo a úsáid?',
  newIntro: 'Curtha leis ó do fhreagra deireanach: {names}. Fanann do fhreagraí eile mar atá siad.',
  gpc: 'Cloíodh leis an iarratas diúltaithe (Global Privacy Control).',
  policy: 'Beartas príobháideachais',
  accept: 'Glac le gach rud',
  reject: 'Diúltaigh gach rud',
  preferences: 'Socruithe',
  closeReject: 'Dún, diúltaigh gach rud',
  saved: 'Sábháladh do rogha.',

  heading: 'Do chuid socruithe',
  hint: 'Roghnaigh cad is féidir leis an suíomh seo a úsáid. Ní athraítear aon rud go dtí go sábhálann tú.',
  close: 'Dún gan sábháil',
  save: 'Sábháil an rogha',
  on: 'Air',
  off: 'As',
  mixed: 'Air i bpáirt',
  always: 'Air i gcónaí: ní oibríonn an suíomh seo gan é.',
  services: {
    one: '{count} seirbhís',
    two: '{count} sheirbhís',
    few: '{count} sheirbhís',
    many: '{count} seirbhís',
    other: '{count} seirbhís',
  },
  search: 'Cuardaigh seirbhísí',
  noMatch: 'Níl aon seirbhís ag teacht leis sin.',
  chosen: 'Do fhreagra ({date}): {how}.',
  howAccept: 'glacadh le gach rud',
  howReject: 'diúltaíodh gach rud',
  howSome: 'glacadh le cuid',
  howSignal: 'thug do bhrabhsálaí é',
  notChosen: 'Níor fhreagair tú fós.',
  receipt: 'Admháil ar do thoiliú',
  receiptText: 'An freagra a thug tú, mar aon lena uimhir. Ar an ngléas seo amháin a choimeádtar é.',
  download: 'Íoslódáil',
  policyOf: 'Beartas príobháideachais: {name}',
  optOut: 'Diúltaigh ag {name}',
  newTab: '(osclaítear cluaisín nua)',
  cookies: 'Fianáin',
  session: 'go dtí go ndúntar an brabhsálaí',
  unknown: 'saolré gan lua',
  firstParty: 'socraithe don suíomh seo',
  thirdParty: 'socraithe ag tríú páirtí, {domain}',

  necessaryLabel: 'Riachtanach',
  necessaryText:
    'An rud a theastaíonn ón suíomh le haghaidh feidhmeanna a iarrann tú, amhail síniú isteach nó cuimhneamh ar an rogha seo.',
  functionalLabel: 'Feidhmiúlacht',
  functionalText: 'Feidhmeanna breise, amhail físeáin, léarscáileanna, comhrá agus socruithe sábháilte.',
  analyticsLabel: 'Anailísíocht',
  analyticsText:
    'Léiríonn sé conas a úsáidtear an suíomh: na leathanaigh a léitear agus an áit a dtéann rud éigin amú.',
  marketingLabel: 'Margaíocht',
  marketingText:
    'Tomhaiseann sé fógraíocht agus taispeánann sé fógraíocht duit a oireann dá ndéanann tú ar an suíomh seo agus ar shuíomhanna eile.',

  embedTitle: 'Níl {name} lódáilte fós',
  embedText:
    'Nuair a lódáiltear é, faigheann {name} sonraí amhail do sheoladh IP, agus féadfaidh sé sonraí a stóráil ar do ghléas.',
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: 'Ceadaigh {name} i gcónaí',
  openThere: 'Oscail ag {host}',

  service: 'Seirbhís',
  purpose: 'Cuspóir',
  company: 'Cuideachta',
  name: 'Ainm',
  lifetime: 'Saolré',
  setBy: 'Socraithe ag',
  noServices: 'Ní úsáideann an suíomh seo aon seirbhís a éilíonn do thoiliú.',
  changeAnswer: 'Athraigh do fhreagra',
};

export default ga;
