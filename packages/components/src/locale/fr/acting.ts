import type { ActingWords } from '../it/acting.ts';
import form from './form.ts';

const words: ActingWords = {
  ...form,

  searchButton: 'Chercher',
  publicPage: 'Page publique',
  cancel: 'Annuler',
  q_reason: 'Motif',
  q_reasonHint: 'Reste au dossier. Au moins 10 caractères.',
  q_remove: 'Retirer',
  q_removeOf: (name) => `Retirer ${name}`,
  refusedTitle: 'Cela n’a pas été fait',
  typedStays: 'Ce que vous avez écrit est encore là.',
  unchanged: 'Vous n’avez rien changé.',
  changedTitle: 'Il a changé pendant que vous le regardiez',
  changedMeanwhile:
    'Quelqu’un l’a modifié entre-temps. Vous le voyez maintenant tel qu’il est, avec ce que vous avez écrit : relisez, puis envoyez de nouveau.',
  overtaken:
    'Son statut ne le permet plus : quelqu’un s’en est occupé entre-temps. Relisez comment il est à présent.',
  readAgain: 'Relire',
  gone: 'Ce dont vous vous occupiez n’existe plus.',
};
export default words;
