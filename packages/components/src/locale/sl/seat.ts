import type { SeatWords } from '../it/seat.ts';

const words: SeatWords = {
  unvalidated: 'Kategorija še ni potrjena',
  voting: 'z glasovalno pravico',
  notVoting: 'brez glasovalne pravice',
  seats: (count) => `število sedežev: ${count}`,
  since: (day) => `začetek: ${day}`,
  until: (day) => `konec: ${day}`,
  between: (first, last) => `${first} – ${last}`,
  mandate: 'Imenovanje',
  represents: (count) => `Zastopa tudi druge organizacije (${count})`,
  prepared: 'Sodelovanje pri pripravi programa',
};
export default words;
