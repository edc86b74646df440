/** Words on where a fact comes from. */
const words = {
  sources: 'Fonti',
  authoritySource: 'inserimento dell’autorità',
  requestSource: 'richiesta dell’organizzazione, validata',
  takenOn: (date: string) => `rilevata il ${date}`,
  updated: 'Ultimo aggiornamento',
};

/** Shape of the words on where a fact comes from. */
export type ProvenanceWords = typeof words;
export default words;
