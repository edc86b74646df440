import type { FormWords } from '../it/form.ts';

const words: FormWords = {
  back: 'Back',
  sending: 'Sending',
  summaryTitle: 'Some answers need correcting',
  error: 'Error:',
  labelled: (label, text) => `${label}: ${text}`,
  chooseOne: 'Choose an answer.',
  choose: 'Choose from the list',
  remaining: (characters) =>
    characters < 0 ? `Characters too many: ${-characters}` : `Characters remaining: ${characters}`,
  change: 'Change',
  changeOf: (label) => `Change: ${label}`,
  notGiven: 'Not given',
  server: 'The service answered:',
};
export default words;
