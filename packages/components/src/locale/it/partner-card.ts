import card from './organisation-card.ts';
import seat from './seat.ts';

/** Words of the card of one organisation. */
const words = {
  ...card,
  ...seat,
  category: 'Categoria',
  partnerships: 'Partenariati in corso',
  noPartnership: 'Oggi non siede in nessun partenariato pubblicato.',
  demoNote: 'Questa scheda è un esempio.',
  empty: 'Nessuna organizzazione è pubblicata con questo identificativo.',
};

/** Shape of the words of the card of one organisation. */
export type PartnerCardWords = typeof words;
export default words;
