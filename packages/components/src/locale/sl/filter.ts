import type { FilterWords } from '../it/filter.ts';

const words: FilterWords = {
  choose: 'Izberi podatke',
  programme: 'Program',
  territory: 'Ozemlje',
  period: 'Leto',
  all: 'Vse',
  reset: 'Počisti izbiro',
  shown: (_count, countText) => `Prikazane vrednosti: ${countText}.`,
  noFigures: 'Za to izbiro ni vrednosti.',
  unknownDimension: (id) => `Podatki nimajo razsežnosti »${id}«.`,
};
export default words;
