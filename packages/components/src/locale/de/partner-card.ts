import type { PartnerCardWords } from '../it/partner-card.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const words: PartnerCardWords = {
  ...card,
  ...seat,
  category: 'Kategorie',
  partnerships: 'Laufende Partnerschaften',
  noPartnership: 'Derzeit in keiner veröffentlichten Partnerschaft vertreten.',
  demoNote: 'Diese Karte ist ein Beispiel.',
  empty: 'Unter dieser Kennung ist keine Organisation veröffentlicht.',
};
export default words;
