import type { MeetingsWords } from '../it/meetings.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('fr').format;
/** French counts zero as one. */
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count < 2 ? one : several}`;
const days = (count: number) => counted(count, 'jour', 'jours');

const words: MeetingsWords = {
  ...process,
  year: 'Année',
  allYears: 'Toutes les années',
  status: 'État',
  allStates: 'Toutes',
  coming: 'Prochaines séances',
  past: 'Séances passées',
  counted: (coming, past) =>
    `${counted(coming, 'séance à venir', 'séances à venir')}, ${counted(past, 'passée', 'passées')}`,
  empty: 'Aucune séance n’est encore publiée.',
  emptyFiltered: 'Aucune séance ne répond à ces filtres.',
  more: 'Afficher les séances précédentes',
  hours: (from, to) => `de ${from} à ${to}`,
  from: (from) => `à partir de ${from}`,
  cancelled: 'Pourquoi elle est annulée',
  notice: 'Convocation',
  workingDaysBefore: (count) =>
    count === 0
      ? 'sans jour ouvrable de préavis'
      : `${counted(count, 'jour ouvrable', 'jours ouvrables')} avant`,
  kept: 'préavis respecté',
  notKept: 'préavis non respecté',
  urgent: 'convoquée en urgence',
  documentsSent: 'Envoi des documents',
  access: 'Langues et accessibilité',
  agenda: (count) => `Ordre du jour (${counted(count, 'point', 'points')})`,
  minutesLong: (count) => `${number(count)} min`,
  ledBy: (side) => `conduit par : ${side}`,
  led: (sides) => `Conduisent : ${sides}`,
  documents: 'Documents',
  presenceTitle: 'Présences',
  present: (present, entitled, share) => `${present} sur ${entitled} (${share})`,
  proxies: (count) => counted(count, 'procuration', 'procurations'),
  quorate: 'quorum atteint',
  notQuorate: 'quorum non atteint',
  presence: 'Qui était là, par catégorie',
  of: (there, entitled) => `${there} sur ${entitled}`,
  minutes: 'Procès-verbal',
  readMinutes: 'Lire le procès-verbal',
  minutesPublished: (day, after) =>
    `publié le ${day}, ${after === 0 ? 'le jour de la séance' : `${days(after)} après la séance`}`,
  noMinutes: (since) => `pas encore publié, ${days(since)} après la séance`,
  decisions: (count) => `Décisions (${number(count)})`,
  votes: (inFavour, against, abstained) =>
    `${number(inFavour)} pour, ${number(against)} contre, ${counted(abstained, 'abstention', 'abstentions')}`,
  binding: 'contraignante',
  effective: (day) => `en vigueur à partir du ${day}`,
  follow: 'Suivre les séances dans votre calendrier',
  followHint: 'Le calendrier se tient à jour : ce qui change ou s’annule y change aussi.',
  subscribe: 'S’abonner au calendrier',
  downloadIcs: 'Télécharger le fichier .ics',
  feedAddress: 'Adresse du calendrier',
  copy: 'Copier l’adresse',
  copied: 'Adresse copiée.',
  copyByHand: 'Le navigateur ne le permet pas : sélectionnez l’adresse et copiez-la.',
};
export default words;
