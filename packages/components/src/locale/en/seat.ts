import type { SeatWords } from '../it/seat.ts';

const words: SeatWords = {
  unvalidated: 'Category to be validated',
  voting: 'with a vote',
  notVoting: 'without a vote',
  seats: (count) => `${count} ${count === 1 ? 'seat' : 'seats'}`,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  between: (first, last) => `from ${first} to ${last}`,
  mandate: 'Designation',
  represents: (count) =>
    count === 1 ? 'Also represents one other organisation' : `Also represents ${count} other organisations`,
  prepared: 'Took part in the preparation of the programme',
};
export default words;
