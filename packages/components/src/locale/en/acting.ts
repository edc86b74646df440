import type { ActingWords } from '../it/acting.ts';
import form from './form.ts';

const words: ActingWords = {
  ...form,

  searchButton: 'Search',
  publicPage: 'Public page',
  cancel: 'Cancel',
  q_reason: 'Reason',
  q_reasonHint: 'It stays on file. At least 10 characters.',
  q_remove: 'Remove',
  q_removeOf: (name) => `Remove ${name}`,
  refusedTitle: 'It was not done',
  typedStays: 'What you wrote is still here.',
  unchanged: 'You have changed nothing.',
  changedTitle: 'It changed while you were looking',
  changedMeanwhile:
    'Someone has changed it meanwhile. You now see it as it is, with what you wrote: read it again, then send again.',
  overtaken: 'Its status no longer allows this: someone has dealt with it meanwhile. Read it as it is now.',
  readAgain: 'Read again',
  gone: 'What you were dealing with is no longer there.',
};
export default words;
