import type { Texts } from './en.js';

/** French. */
const fr: Texts = {
  dir: 'ltr',
  comma: ', ',
  title: 'Pouvons-nous utiliser des cookies\u00a0?',
  intro:
    'Ce site et les services qu’il utilise ({count}) souhaitent enregistrer et lire des données sur votre appareil, pour\u00a0: {purposes}. Vous pouvez changer de réponse à tout moment.',
  newTitle: 'Pouvons-nous utiliser ces nouveaux services\u00a0?',
  newIntro: 'Ajoutés depuis votre dernière réponse\u00a0: {names}. Vos autres réponses restent inchangées.',
  gpc: 'Opposition prise en compte (Global Privacy Control).',
  policy: 'Politique de confidentialité',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  preferences: 'Personnaliser',
  closeReject: 'Fermer et tout refuser',
  saved: 'Votre choix a été enregistré.',

  heading: 'Vos préférences',
  hint: 'Choisissez ce que ce site peut utiliser. Rien ne change avant l’enregistrement.',
  close: 'Fermer sans enregistrer',
  save: 'Enregistrer',
  on: 'Activé',
  off: 'Désactivé',
  mixed: 'Activé en partie',
  always: 'Toujours activé\u00a0: sans cela, ce site ne fonctionne pas.',
  services: { one: '{count} service', many: '{count} de services', other: '{count} services' },
  search: 'Rechercher un service',
  noMatch: 'Aucun service ne correspond.',
  chosen: 'Votre réponse du {date}\u00a0: {how}.',
  howAccept: 'tout accepté',
  howReject: 'tout refusé',
  howSome: 'accepté en partie',
  howSignal: 'donnée par votre navigateur',
  notChosen: 'Vous n’avez pas encore répondu.',
  receipt: 'Votre reçu de consentement',
  receiptText: 'Ce que vous avez répondu, avec un numéro. Il est conservé uniquement sur cet appareil.',
  download: 'Télécharger',
  policyOf: '{name}\u00a0: politique de confidentialité',
  optOut: '{name}\u00a0: s’opposer',
  newTab: '(ouvre un nouvel onglet)',
  cookies: 'Cookies',
  session: 'jusqu’à la fermeture du navigateur',
  unknown: 'durée non indiquée',
  firstParty: 'déposé pour ce site',
  thirdParty: 'déposé par un tiers, {domain}',

  necessaryLabel: 'Nécessaire',
  necessaryText:
    'Ce dont le site a besoin pour les fonctions que vous demandez, comme la connexion ou la mémorisation de ce choix.',
  functionalLabel: 'Fonctionnalités',
  functionalText:
    'Fonctions supplémentaires, comme les vidéos, les cartes, le chat et les réglages mémorisés.',
  analyticsLabel: 'Mesure d’audience',
  analyticsText:
    'Montre comment le site est utilisé\u00a0: quelles pages sont lues et où un problème survient.',
  marketingLabel: 'Publicité',
  marketingText:
    'Mesure la publicité et vous montre celle qui correspond à ce que vous faites sur ce site et sur d’autres.',

  embedTitle: '{name}\u00a0: contenu pas encore chargé',
  embedText:
    'Lors du chargement, {name} reçoit des données comme votre adresse IP et peut enregistrer des données sur votre appareil.',
  loadOnce: 'Charger une fois',
  alwaysAllow: 'Toujours autoriser {name}',
  openThere: 'Ouvrir sur {host}',

  service: 'Service',
  purpose: 'Finalité',
  company: 'Entreprise',
  name: 'Nom',
  lifetime: 'Durée',
  setBy: 'Déposé par',
  noServices: 'Ce site n’utilise aucun service nécessitant votre consentement.',
  changeAnswer: 'Modifier votre réponse',
};

export default fr;
