import type { ConsultationsWords } from '../it/consultations.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('en').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const days = (count: number) => counted(count, 'day', 'days');

const words: ConsultationsWords = {
  ...process,
  stage: 'Stage',
  all: 'All',
  level: 'Involvement',
  allLevels: 'All levels',
  open: 'Open now',
  upcoming: 'Upcoming',
  over: 'Over',
  counted: (open, upcoming, over) =>
    `${number(open)} open, ${number(upcoming)} upcoming, ${number(over)} over`,
  empty: 'No consultation is published yet.',
  emptyFiltered: 'No consultation matches these filters.',
  more: 'Show earlier consultations',
  daysLeft: (count) =>
    count === 0 ? 'days: it is the last one' : count === 1 ? 'day to answer' : 'days to answer',
  workingDaysLeft: (count) => `of which ${counted(count, 'working day', 'working days')}`,
  daysToOpening: (count) => (count === 1 ? 'day to the opening' : 'days to the opening'),
  contributions: (count) => (count === 1 ? 'contribution' : 'contributions'),
  questions: (count) => (count === 1 ? 'The question' : `The questions (${number(count)})`),
  window: 'When',
  fromTo: (from, to) => `from ${from} to ${to}`,
  prolonged: (day) => `prolonged: it was to close on ${day}`,
  rung: (rung, rungs) => `level ${rung} of ${rungs}`,
  documents: 'Documents',
  channels: 'How to take part',
  response: 'Who answered',
  responding: (invited, responding, share) =>
    `${responding} of ${counted(invited, 'organisation invited', 'organisations invited')} (${share})`,
  answers: 'Answers to contributions',
  answered: (answered, all) => `${answered} of ${all} answered`,
  outcome: 'Outcome',
  outcomePublished: (day, after) =>
    `published on ${day}, ${after === 0 ? 'the day of the closing' : `${days(after)} after the closing`}`,
  noOutcome: (since) => `not published yet, ${days(since)} after the closing`,
  contribute: 'Answer the consultation',
  readContributions: 'Read the contributions and the answers',
};
export default words;
