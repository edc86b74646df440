import type { MeetingsWords } from '../it/meetings.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('en').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const days = (count: number) => counted(count, 'day', 'days');

const words: MeetingsWords = {
  ...process,
  year: 'Year',
  allYears: 'All years',
  status: 'State',
  allStates: 'All',
  coming: 'Upcoming meetings',
  past: 'Past meetings',
  counted: (coming, past) => `${counted(coming, 'meeting', 'meetings')} to come, ${number(past)} past`,
  empty: 'No meeting is published yet.',
  emptyFiltered: 'No meeting matches these filters.',
  more: 'Show earlier meetings',
  hours: (from, to) => `${from}–${to}`,
  from: (from) => `from ${from}`,
  cancelled: 'Why it is cancelled',
  notice: 'Convened',
  workingDaysBefore: (count) =>
    count === 0
      ? 'without a working day of notice'
      : `${counted(count, 'working day', 'working days')} before`,
  kept: 'notice kept',
  notKept: 'notice not kept',
  urgent: 'convened urgently',
  documentsSent: 'Documents sent',
  access: 'Languages and accessibility',
  agenda: (count) => `Agenda (${counted(count, 'item', 'items')})`,
  minutesLong: (count) => `${number(count)} min`,
  ledBy: (side) => `led by: ${side}`,
  led: (sides) => `Led by: ${sides}`,
  documents: 'Documents',
  presenceTitle: 'Attendance',
  present: (present, entitled, share) => `${present} of ${entitled} (${share})`,
  proxies: (count) => counted(count, 'proxy', 'proxies'),
  quorate: 'quorum reached',
  notQuorate: 'quorum not reached',
  presence: 'Who was there, by category',
  of: (there, entitled) => `${there} of ${entitled}`,
  minutes: 'Minutes',
  readMinutes: 'Read the minutes',
  minutesPublished: (day, after) =>
    `published on ${day}, ${after === 0 ? 'the day of the meeting' : `${days(after)} after the meeting`}`,
  noMinutes: (since) => `not published yet, ${days(since)} after the meeting`,
  decisions: (count) => `Decisions (${number(count)})`,
  votes: (inFavour, against, abstained) =>
    `${number(inFavour)} in favour, ${number(against)} against, ${counted(abstained, 'abstention', 'abstentions')}`,
  binding: 'binding',
  effective: (day) => `in force from ${day}`,
  follow: 'Follow the meetings in your calendar',
  followHint: 'The calendar keeps itself up to date: what changes or is cancelled changes there too.',
  subscribe: 'Subscribe to the calendar',
  downloadIcs: 'Download the .ics file',
  feedAddress: 'Address of the calendar',
  copy: 'Copy the address',
  copied: 'Address copied.',
  copyByHand: 'Your browser does not allow it: select the address and copy it.',
};
export default words;
