/** Words of the lists of a process: meetings, consultations, contributions. */
const words = {
  filters: 'Filtri',
  clear: 'Togli i filtri',
  previous: 'Ciò che leggi risponde alla richiesta precedente.',
  moreFailed: 'Il seguito non è arrivato. Riprova.',
  download: 'Scarica i dati',
  partnership: 'Partenariato',
};

/** Shape of the words of the lists of a process. */
export type ProcessWords = typeof words;
export default words;
