import type { PartnerCardWords } from '../it/partner-card.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const words: PartnerCardWords = {
  ...card,
  ...seat,
  category: 'Category',
  partnerships: 'Current partnerships',
  noPartnership: 'It sits in no published partnership today.',
  demoNote: 'This card is an example.',
  empty: 'No organisation is published with this identifier.',
};
export default words;
