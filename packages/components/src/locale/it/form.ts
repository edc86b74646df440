/** Words of every form. */
const words = {
  back: 'Indietro',
  sending: 'Invio in corso',
  summaryTitle: 'Ci sono risposte da correggere',
  error: 'Errore:',
  labelled: (label: string, text: string) => `${label}: ${text}`,
  chooseOne: 'Scegli una risposta.',
  choose: 'Scegli dall’elenco',
  remaining: (characters: number) =>
    characters < 0 ? `Caratteri di troppo: ${-characters}` : `Caratteri ancora disponibili: ${characters}`,
  change: 'Modifica',
  changeOf: (label: string) => `Modifica: ${label}`,
  notGiven: 'Non indicato',
  server: 'Il servizio ha risposto:',
};

/** Shape of the words of every form. */
export type FormWords = typeof words;
export default words;
