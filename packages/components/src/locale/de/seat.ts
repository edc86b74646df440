import type { SeatWords } from '../it/seat.ts';

const words: SeatWords = {
  unvalidated: 'Kategorie noch zu bestätigen',
  voting: 'mit Stimmrecht',
  notVoting: 'ohne Stimmrecht',
  seats: (count) => `${count} ${count === 1 ? 'Sitz' : 'Sitze'}`,
  since: (day) => `seit ${day}`,
  until: (day) => `bis ${day}`,
  between: (first, last) => `vom ${first} bis ${last}`,
  mandate: 'Benennung',
  represents: (count) =>
    count === 1 ? 'Vertritt auch eine weitere Organisation' : `Vertritt auch ${count} weitere Organisationen`,
  prepared: 'An der Ausarbeitung des Programms beteiligt',
};
export default words;
