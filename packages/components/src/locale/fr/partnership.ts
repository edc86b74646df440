import type { PartnershipWords } from '../it/partnership.ts';
import provenance from './provenance.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('fr').format;

const words: PartnershipWords = {
  ...provenance,
  ...seat,
  choose: 'Partenariat',
  demoNote: 'Le partenariat et sa composition sont un exemple.',
  asOf: (day) => `Composition au ${day}`,
  today: (day) => `Composition aujourd’hui, ${day}`,
  otherDay: 'Voir la composition à une autre date',
  day: 'Date',
  show: 'Afficher',
  backToToday: 'Revenir à aujourd’hui',
  wrongDay: (first) => `Choisissez une date entre le ${first} et aujourd’hui.`,
  error: 'Erreur :',
  download: 'Télécharger les données',
  print: 'Imprimer la page',
  programmes: (count) => (count === 1 ? 'Programme' : 'Programmes'),
  parent: 'Travaille auprès de',
  workingGroups: (count) => (count === 1 ? 'Groupe de travail' : 'Groupes de travail'),
  constitution: 'Acte constitutif',
  act: (kind, reference, day) =>
    [kind, reference && `nº ${reference}`, day && `du ${day}`].filter(Boolean).join(' '),
  established: 'Institution',
  dissolved: 'Dissolution',
  legalBasis: 'Base juridique',
  rules: 'Règlement intérieur',
  adopted: (day) => `Adopté le ${day}.`,
  votes: 'Les décisions sont prises par le vote des membres qui ont voix délibérative.',
  noVotes: 'Les membres ne votent pas.',
  notice: (days) =>
    days === 0
      ? 'Les réunions sont convoquées sans délai minimal.'
      : `Les réunions sont convoquées au moins ${days} ${days === 1 ? 'jour ouvrable' : 'jours ouvrables'} à l’avance.`,
  noticeRule: 'En règle générale pas moins de 10 :',
  noticeLaw: 'article 11, point b), du code de conduite européen sur le partenariat',
  quorum: (share) => `La réunion est valable avec au moins ${share} des membres qui ont voix délibérative.`,
  noQuorum: 'La réunion est valable quel que soit le nombre de présents.',
  documents: 'Documents',
  documentsToday: 'Les documents sont ceux d’aujourd’hui.',
  documentsFailed: 'Les documents ne sont pas arrivés. Réessayez dans quelques minutes.',
  moreDocuments: (count) =>
    count === 1 ? 'Afficher un autre document' : `Afficher ${number(count)} autres documents`,
  firstDocuments: (count) =>
    `Voici les ${number(count)} documents les plus récents ; les autres sont dans l’API.`,
  accessPublic: 'Accès public',
  accessMembers: 'Réservé aux membres',
  accessRestricted: 'Réservé à l’autorité',
  accessible: 'accessible',
  notAccessible: 'non accessible',
  licence: 'Licence :',
  decideConsensus: 'Les décisions sont prises par consensus.',
  decideSimple: 'Les décisions sont prises à la majorité simple.',
  decideQualified: 'Les décisions sont prises à la majorité qualifiée.',
  urgentNotice: (days) =>
    days === 0
      ? 'En cas d’urgence elles sont convoquées sans délai.'
      : `En cas d’urgence elles sont convoquées au moins ${days} ${days === 1 ? 'jour ouvrable' : 'jours ouvrables'} à l’avance.`,
  agendaItems: (days) =>
    days === 0
      ? 'Les membres peuvent demander un point à l’ordre du jour jusqu’à la réunion.'
      : `Les membres peuvent demander un point à l’ordre du jour jusqu’à ${days} ${days === 1 ? 'jour ouvrable' : 'jours ouvrables'} avant.`,
  groups: 'Des groupes de travail peuvent être créés.',
  noGroups: 'Il n’est pas créé de groupes de travail.',
  minutes: 'Comptes rendus',
  conflicts: 'Conflits d’intérêts',
  reimbursement: 'Remboursements et renforcement des capacités',
  call: (day) => (day ? `Appel publié le ${day}` : 'Appel'),
  criteria: 'Critères :',
  website: 'Site web',
  validation: 'Validation',
  validated: (day) => `L’autorité de gestion a validé la composition le ${day}.`,
  validatedUndated: 'L’autorité de gestion a validé la composition.',
  toValidate: 'L’autorité de gestion doit encore valider la composition.',
  lastValidated: (day) => `Dernière validation : ${day}.`,
  adhesion: 'Adhésion',
  open: 'Les organisations peuvent demander à adhérer.',
  publication: 'Pourquoi c’est public',
  publicationDuty: 'La loi demande de publier la liste des membres :',
  publicationLaw: 'article 39, paragraphe 1, du règlement (UE) 2021/1060',
  schemeLaw2014: 'article 4, paragraphe 1, du règlement délégué (UE) nº 240/2014',
  schemeLaw2021: 'article 8, paragraphe 1, du règlement (UE) 2021/1060',
  lawLetter2021: (letter) => `règlement (UE) 2021/1060, art. 8, par. 1, point ${letter})`,
  lawLetter2014: (letter) => `code de conduite européen, art. 4, par. 1, point ${letter})`,
  lawPoint: (letter, point) => `code de conduite européen, art. 4, par. 1, point ${letter}) ${point})`,
  members: 'Membres',
  counted: (count) => `${number(count)} ${count < 2 ? 'membre' : 'membres'}`,
  ofWhichVoting: (count) => `${number(count)} avec voix délibérative`,
  seatsInAll: (count) => `${number(count)} ${count < 2 ? 'siège' : 'sièges'}`,
  byCategory: 'Membres par catégorie',
  firstOnly: (count) => `Voici les ${number(count)} premiers membres ; les autres sont dans l’API.`,
  noMembers: 'Aucun membre n’est publié.',
  empty: 'Aucun partenariat n’est publié sous cet identifiant.',
  emptyProgramme: 'Aucun partenariat de ce programme n’est encore publié.',
  notYetEstablished: (day) => `Le partenariat n’était pas encore institué : il existe depuis le ${day}.`,
  emptyThen: (day) => `Aucun partenariat n’est connu à cette date : ${day}.`,
};
export default words;
