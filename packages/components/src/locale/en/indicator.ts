import type { IndicatorWords } from '../it/indicator.ts';

const words: IndicatorWords = {
  inTotal: 'in total',
  largest: (names) => `the largest share: ${names}`,
  change: (change, since) => `${change} compared with ${since}`,
  changeInPoints: (change, since) => `${change} percentage points compared with ${since}`,
  ofTotal: (share) => `${share} of the total`,
  notes: 'Notes',
  source: 'Source',
  period: 'Period',
  updated: 'Updated',
  licence: 'Licence',
  coverage: 'Coverage',
  partnerships: (_counted, countedText, total) => `${countedText} of ${total} partnerships`,
  method: 'Method',
  version: (version) => `version ${version}`,
  view: 'View',
  chart: 'Chart',
  table: 'Table',
  csv: 'Download CSV',
  csvForExcel: 'Download CSV for Excel',
  downloadFailed: 'The file could not be prepared. Try again.',
  unknown: (code) => `The indicator “${code}” does not exist or is not published for this choice.`,
  unreadable: (reason) => `These data cannot be shown: ${reason}`,
};
export default words;
