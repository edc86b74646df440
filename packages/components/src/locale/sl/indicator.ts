import type { IndicatorWords } from '../it/indicator.ts';

const words: IndicatorWords = {
  inTotal: 'skupaj',
  largest: (names) => `največji delež: ${names}`,
  change: (change, since) => `${change} glede na ${since}`,
  changeInPoints: (change, since) => `${change} odstotne točke glede na ${since}`,
  ofTotal: (share) => `${share} celote`,
  notes: 'Opombe',
  source: 'Vir',
  period: 'Obdobje',
  updated: 'Posodobljeno',
  licence: 'Licenca',
  coverage: 'Zajetje',
  partnerships: (_counted, countedText, total) => `partnerstva: ${countedText} od ${total}`,
  method: 'Metoda',
  version: (version) => `različica ${version}`,
  view: 'Prikaz',
  chart: 'Grafikon',
  table: 'Tabela',
  csv: 'Prenesi CSV',
  csvForExcel: 'Prenesi CSV za Excel',
  downloadFailed: 'Datoteke ni bilo mogoče pripraviti. Poskusite znova.',
  unknown: (code) => `Kazalnik »${code}« ne obstaja ali za to izbiro ni objavljen.`,
  unreadable: (reason) => `Teh podatkov ni mogoče prikazati: ${reason}`,
};
export default words;
