import type { ProcessWords } from '../it/process.ts';

const words: ProcessWords = {
  filters: 'Filtres',
  clear: 'Retirer les filtres',
  previous: 'Ce que vous lisez répond à la demande précédente.',
  moreFailed: 'La suite n’est pas arrivée. Réessayez.',
  download: 'Télécharger les données',
  partnership: 'Partenariat',
};
export default words;
