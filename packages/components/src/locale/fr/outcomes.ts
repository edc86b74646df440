import type { OutcomesWords } from '../it/outcomes.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('fr').format;
/** French counts zero as one. */
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count < 2 ? one : several}`;
const days = (count: number) => counted(count, 'jour', 'jours');

const words: OutcomesWords = {
  ...process,
  category: 'Catégorie de partenaire',
  allCategories: 'Toutes les catégories',
  outcome: 'Suite donnée',
  kind: 'Type de contribution',
  consultation: 'Consultation',
  all: 'Toutes',
  allConsultations: 'Toutes les consultations',
  said: 'Vous avez dit',
  done: 'Nous avons répondu',
  answeredShare: (answered, shown, all, share) =>
    all === 1
      ? `La seule contribution ${answered === 1 ? 'a une' : 'n’a pas encore de'} réponse.`
      : `${shown} ${answered < 2 ? 'contribution' : 'contributions'} sur ${number(all)} ${answered < 2 ? 'a' : 'ont'} une réponse (${share}).`,
  publicOnly:
    'Le compte porte sur toutes les contributions aux consultations terminées ; celles qui sont publiques se lisent ci-dessous.',
  waiting: 'En attente de réponse',
  waitingSince: (count) => `En attente de réponse depuis ${days(count)}`,
  answeredAfter: (day, after) => (after === 0 ? `${day}, le même jour` : `${day}, après ${days(after)}`),
  landed: 'Où cela a abouti :',
  documentUnknown: 'un document du partenariat',
  about: 'À propos de :',
  inConsultation: (title) => `Consultation : ${title}`,
  onBehalf: 'reçue sur papier',
  late: 'reçue après la clôture',
  attachments: 'Pièces jointes',
  readOn: 'Lire la suite',
  permalink: 'Lien permanent',
  permalinkOf: (name) => `vers la contribution de ${name}`,
  showAll: 'Afficher toutes les contributions',
  counted: (count) => counted(count, 'contribution affichée', 'contributions affichées'),
  empty: 'Aucune contribution n’est encore publique : elles se lisent une fois la consultation close.',
  emptyFiltered: 'Aucune contribution publique ne répond à ces filtres.',
  more: 'Afficher les contributions précédentes',
};
export default words;
