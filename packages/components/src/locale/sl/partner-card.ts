import type { PartnerCardWords } from '../it/partner-card.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const words: PartnerCardWords = {
  ...card,
  ...seat,
  category: 'Kategorija',
  partnerships: 'Trenutna partnerstva',
  noPartnership: 'Trenutno ni v nobenem objavljenem partnerstvu.',
  demoNote: 'Ta kartica je zgled.',
  empty: 'S to oznako ni objavljena nobena organizacija.',
};
export default words;
