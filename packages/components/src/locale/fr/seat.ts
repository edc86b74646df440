import type { SeatWords } from '../it/seat.ts';

const words: SeatWords = {
  unvalidated: 'Catégorie à valider',
  voting: 'avec voix délibérative',
  notVoting: 'sans voix délibérative',
  seats: (count) => `${count} ${count < 2 ? 'siège' : 'sièges'}`,
  since: (day) => `depuis le ${day}`,
  until: (day) => `jusqu’au ${day}`,
  between: (first, last) => `du ${first} au ${last}`,
  mandate: 'Désignation',
  represents: (count) =>
    count === 1
      ? 'Représente aussi une autre organisation'
      : `Représente aussi ${count} autres organisations`,
  prepared: 'A participé à la préparation du programme',
};
export default words;
