import type { SteppedFormWords } from '../it/stepped-form.ts';

const words: SteppedFormWords = {
  step: (number, total) => `Step ${number} of ${total}`,
  checkTitle: 'Check your answers',
  forward: 'Continue',
  backToCheck: 'Back to your answers',
  sentAnswers: 'The answers you sent',

  draftTitle: 'Draft',
  draftKeep: 'Keep a draft on this device',
  draftKept: (date) => `The draft is kept on this device until ${date}.`,
  draftDelete: 'Delete the draft',
  draftDeleted: 'The draft has been deleted.',
  draftRefused: 'This browser does not allow a draft to be kept.',
  draftQuestion: 'Do you already have a draft on this device?',
  draftResume: 'Take up the draft',
  draftNone: 'There is no draft on this device.',
};
export default words;
