/** Words of the forms that are filled in step by step, with a draft on request. */
const words = {
  step: (number: number, total: number) => `Passo ${number} di ${total}`,
  checkTitle: 'Controlla le risposte',
  forward: 'Continua',
  backToCheck: 'Torna al riepilogo',
  sentAnswers: 'Le risposte inviate',

  // Draft
  draftTitle: 'Bozza',
  draftKeep: 'Conserva la bozza su questo dispositivo',
  draftKept: (date: string) => `La bozza è conservata su questo dispositivo fino al ${date}.`,
  draftDelete: 'Elimina la bozza',
  draftDeleted: 'La bozza è stata eliminata.',
  draftRefused: 'Questo browser non permette di conservare la bozza.',
  draftQuestion: 'Hai già una bozza su questo dispositivo?',
  draftResume: 'Riprendi la bozza',
  draftNone: 'Su questo dispositivo non c’è nessuna bozza.',
};

/** Shape of the words of the forms that are filled in step by step. */
export type SteppedFormWords = typeof words;
export default words;
