import type { FigureWords } from '../it/figure.ts';

const words: FigureWords = {
  notes: 'Notes',
  source: 'Source',
  period: 'Period',
  updated: 'Updated',
  licence: 'Licence',
  coverage: 'Coverage',
  partnerships: (_counted, countedText, total) => `${countedText} of ${total} partnerships`,
  method: 'Method',
  version: (version) => `version ${version}`,
  missing: 'not available: the value is missing, it is not zero',
  withheld: 'confidential: the value would let people be recognised',
  unknown: (code) => `The indicator “${code}” does not exist or is not published for this choice.`,
  unreadable: (reason) => `These data cannot be shown: ${reason}`,
};

export default words;
