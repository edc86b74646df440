import type { OutcomesWords } from '../it/outcomes.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('en').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const days = (count: number) => counted(count, 'day', 'days');

const words: OutcomesWords = {
  ...process,
  category: 'Partner category',
  allCategories: 'All categories',
  outcome: 'Outcome',
  kind: 'Kind of contribution',
  consultation: 'Consultation',
  all: 'All',
  allConsultations: 'All consultations',
  said: 'You said',
  done: 'We answered',
  answeredShare: (answered, shown, all, share) =>
    all === 1
      ? `The only contribution ${answered === 1 ? 'has' : 'does not have'} an answer${answered === 1 ? '' : ' yet'}.`
      : `${shown} of ${number(all)} contributions ${answered === 1 ? 'has' : 'have'} an answer (${share}).`,
  publicOnly:
    'The count is of all contributions to the consultations that are over; those that are public can be read below.',
  waiting: 'Waiting for an answer',
  waitingSince: (count) => `Waiting for an answer for ${days(count)}`,
  answeredAfter: (day, after) => (after === 0 ? `${day}, the same day` : `${day}, after ${days(after)}`),
  landed: 'Where it landed:',
  documentUnknown: 'a document of the partnership',
  about: 'About:',
  inConsultation: (title) => `Consultation: ${title}`,
  onBehalf: 'came on paper',
  late: 'came after the closing',
  attachments: 'Attachments',
  readOn: 'Read on',
  permalink: 'Permanent link',
  permalinkOf: (name) => `to the contribution of ${name}`,
  showAll: 'Show all contributions',
  counted: (count) => counted(count, 'contribution shown', 'contributions shown'),
  empty: 'No contribution is public yet: they can be read once the consultation has closed.',
  emptyFiltered: 'No public contribution matches these filters.',
  more: 'Show earlier contributions',
};
export default words;
