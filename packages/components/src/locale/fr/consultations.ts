import type { ConsultationsWords } from '../it/consultations.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('fr').format;
/** French counts zero as one. */
const plural = (count: number, one: string, several: string) => (count < 2 ? one : several);
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${plural(count, one, several)}`;
const days = (count: number) => counted(count, 'jour', 'jours');

const words: ConsultationsWords = {
  ...process,
  stage: 'Étape',
  all: 'Toutes',
  level: 'Implication',
  allLevels: 'Tous les niveaux',
  open: 'Ouvertes maintenant',
  upcoming: 'À venir',
  over: 'Terminées',
  counted: (open, upcoming, over) =>
    `${counted(open, 'ouverte', 'ouvertes')}, ${number(upcoming)} à venir, ${counted(over, 'terminée', 'terminées')}`,
  empty: 'Aucune consultation n’est encore publiée.',
  emptyFiltered: 'Aucune consultation ne répond à ces filtres.',
  more: 'Afficher les consultations précédentes',
  daysLeft: (count) =>
    count === 0 ? 'jour : c’est le dernier' : plural(count, 'jour pour répondre', 'jours pour répondre'),
  workingDaysLeft: (count) => `dont ${counted(count, 'ouvrable', 'ouvrables')}`,
  daysToOpening: (count) => plural(count, 'jour avant l’ouverture', 'jours avant l’ouverture'),
  contributions: (count) => plural(count, 'contribution', 'contributions'),
  questions: (count) => (count === 1 ? 'La question' : `Les questions (${number(count)})`),
  window: 'Quand',
  fromTo: (from, to) => `du ${from} au ${to}`,
  prolonged: (day) => `prolongée : elle devait se clore le ${day}`,
  rung: (rung, rungs) => `niveau ${rung} sur ${rungs}`,
  documents: 'Documents',
  channels: 'Comment participer',
  response: 'Qui a répondu',
  responding: (invited, responding, share) =>
    `${responding} sur ${counted(invited, 'organisation invitée', 'organisations invitées')} (${share})`,
  answers: 'Réponses aux contributions',
  answered: (answered, all) => `${answered} sur ${all} avec réponse`,
  outcome: 'Résultat',
  outcomePublished: (day, after) =>
    `publié le ${day}, ${after === 0 ? 'le jour de la clôture' : `${days(after)} après la clôture`}`,
  noOutcome: (since) => `pas encore publié, ${days(since)} après la clôture`,
  contribute: 'Répondre à la consultation',
  readContributions: 'Lire les contributions et les réponses',
};
export default words;
