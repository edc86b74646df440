import type { SteppedFormWords } from '../it/stepped-form.ts';

const words: SteppedFormWords = {
  step: (number, total) => `Korak ${number} od ${total}`,
  checkTitle: 'Preverite odgovore',
  forward: 'Naprej',
  backToCheck: 'Nazaj na pregled',
  sentAnswers: 'Poslani odgovori',

  draftTitle: 'Osnutek',
  draftKeep: 'Shrani osnutek v tej napravi',
  draftKept: (date) => `Osnutek je v tej napravi shranjen do ${date}.`,
  draftDelete: 'Izbriši osnutek',
  draftDeleted: 'Osnutek je izbrisan.',
  draftRefused: 'Ta brskalnik ne dovoli shranjevanja osnutka.',
  draftQuestion: 'Ali v tej napravi že imate osnutek?',
  draftResume: 'Nadaljuj osnutek',
  draftNone: 'V tej napravi ni osnutka.',
};
export default words;
