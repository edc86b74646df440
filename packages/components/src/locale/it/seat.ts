/** "l’8 marzo", but "il 9 marzo": eight and eleven begin with a vowel. */
const before = (day: string, article: string, elided: string) =>
  `${/^(8|11)\D/.test(day) ? elided : `${article} `}${day}`;

/** Words on the seat of an organisation in a partnership. */
const words = {
  unvalidated: 'Categoria da validare',
  voting: 'con voto',
  notVoting: 'senza voto',
  seats: (count: number) => `${count} ${count === 1 ? 'seggio' : 'seggi'}`,
  since: (day: string) => before(day, 'dal', 'dall’'),
  until: (day: string) => `fino ${before(day, 'al', 'all’')}`,
  between: (first: string, last: string) => `${before(first, 'dal', 'dall’')} ${before(last, 'al', 'all’')}`,
  mandate: 'Designazione',
  represents: (count: number) =>
    count === 1
      ? 'Rappresenta anche un’altra organizzazione'
      : `Rappresenta anche altre ${count} organizzazioni`,
  prepared: 'Ha partecipato alla preparazione del programma',
};

/** Shape of the words on a seat. */
export type SeatWords = typeof words;
export default words;
