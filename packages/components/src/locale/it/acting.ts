import form from './form.ts';

/** Words of what is done at a desk. */
const words = {
  ...form,

  searchButton: 'Cerca',
  publicPage: 'Pagina pubblica',
  cancel: 'Annulla',
  q_reason: 'Motivo',
  q_reasonHint: 'Resta agli atti. Almeno 10 caratteri.',
  q_remove: 'Togli',
  q_removeOf: (name: string) => `Togli ${name}`,
  refusedTitle: 'Non è stato fatto',
  typedStays: 'Ciò che hai scritto è ancora qui.',
  unchanged: 'Non hai cambiato nulla.',
  changedTitle: 'È cambiato mentre lo guardavi',
  changedMeanwhile:
    'Qualcuno lo ha modificato nel frattempo. Ora vedi i suoi dati aggiornati, con ciò che hai scritto tu: rileggi, poi invia di nuovo.',
  overtaken:
    'Il suo stato non lo permette più: qualcuno se n’è occupato nel frattempo. Rileggi com’è adesso.',
  readAgain: 'Rileggi',
  gone: 'Ciò di cui ti occupavi non c’è più.',
};

/** Shape of the words of what is done at a desk. */
export type ActingWords = typeof words;
export default words;
