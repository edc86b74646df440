import type { FigureWords } from '../it/figure.ts';

const words: FigureWords = {
  notes: 'Opombe',
  source: 'Vir',
  period: 'Obdobje',
  updated: 'Posodobljeno',
  licence: 'Licenca',
  coverage: 'Zajetje',
  partnerships: (_counted, countedText, total) => `partnerstva: ${countedText} od ${total}`,
  method: 'Metoda',
  version: (version) => `različica ${version}`,
  missing: 'ni na voljo: vrednost manjka, ni nič',
  withheld: 'zaupno: po vrednosti bi bilo mogoče prepoznati osebe',
  unknown: (code) => `Kazalnik »${code}« ne obstaja ali za to izbiro ni objavljen.`,
  unreadable: (reason) => `Teh podatkov ni mogoče prikazati: ${reason}`,
};

export default words;
