import process from './process.ts';

const number = new Intl.NumberFormat('it').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const elided = (day: string, before: string, elision: string) =>
  /^(8|11)\D/.test(day) ? `${elision}${day}` : `${before} ${day}`;
const days = (count: number) => counted(count, 'giorno', 'giorni');

/** Words of the consultations. */
const words = {
  ...process,
  stage: 'Momento',
  all: 'Tutte',
  level: 'Coinvolgimento',
  allLevels: 'Tutti i livelli',
  open: 'Aperte ora',
  upcoming: 'In arrivo',
  over: 'Concluse',
  counted: (open: number, upcoming: number, over: number) =>
    `${counted(open, 'aperta', 'aperte')}, ${number(upcoming)} in arrivo, ${counted(over, 'conclusa', 'concluse')}`,
  empty: 'Nessuna consultazione è ancora pubblicata.',
  emptyFiltered: 'Nessuna consultazione risponde a questi filtri.',
  more: 'Mostra consultazioni precedenti',
  daysLeft: (count: number): string =>
    count === 0 ? 'giorni: è l’ultimo' : count === 1 ? 'giorno per rispondere' : 'giorni per rispondere',
  workingDaysLeft: (count: number) => `di cui ${counted(count, 'lavorativo', 'lavorativi')}`,
  daysToOpening: (count: number): string => (count === 1 ? 'giorno all’apertura' : 'giorni all’apertura'),
  contributions: (count: number): string => (count === 1 ? 'contributo' : 'contributi'),
  questions: (count: number) => (count === 1 ? 'La domanda' : `Le domande (${number(count)})`),
  window: 'Quando',
  fromTo: (from: string, to: string) => `${elided(from, 'dal', 'dall’')} ${elided(to, 'al', 'all’')}`,
  prolonged: (day: string) => `prorogata: doveva chiudersi ${elided(day, 'il', 'l’')}`,
  rung: (rung: number, rungs: number) => `livello ${rung} di ${rungs}`,
  documents: 'Documenti',
  channels: 'Come partecipare',
  response: 'Chi ha risposto',
  responding: (invited: number, responding: string, share: string) =>
    `${responding} su ${counted(invited, 'organizzazione invitata', 'organizzazioni invitate')} (${share})`,
  answers: 'Risposte ai contributi',
  answered: (answered: string, all: string) => `${answered} su ${all} con risposta`,
  outcome: 'Esito',
  outcomePublished: (day: string, after: number) =>
    `pubblicato ${elided(day, 'il', 'l’')}, ${after === 0 ? 'il giorno della chiusura' : `${days(after)} dopo la chiusura`}`,
  noOutcome: (since: number) => `non ancora pubblicato, a ${days(since)} dalla chiusura`,
  contribute: 'Rispondi alla consultazione',
  readContributions: 'Leggi i contributi e le risposte',
};

/** Shape of the words of the consultations. */
export type ConsultationsWords = typeof words;
export default words;
