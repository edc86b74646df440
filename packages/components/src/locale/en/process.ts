import type { ProcessWords } from '../it/process.ts';

const words: ProcessWords = {
  filters: 'Filters',
  clear: 'Remove the filters',
  previous: 'What you read answers the request before this one.',
  moreFailed: 'The rest did not arrive. Try again.',
  download: 'Download the data',
  partnership: 'Partnership',
};
export default words;
