import type { PartnerCardWords } from '../it/partner-card.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const words: PartnerCardWords = {
  ...card,
  ...seat,
  category: 'Catégorie',
  partnerships: 'Partenariats en cours',
  noPartnership: 'Elle ne siège aujourd’hui dans aucun partenariat publié.',
  demoNote: 'Cette fiche est un exemple.',
  empty: 'Aucune organisation n’est publiée sous cet identifiant.',
};
export default words;
