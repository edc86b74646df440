import type { OrganisationDeskWords } from '../it/organisation-desk.ts';
import acting from './acting.ts';
import facts from './organisation-facts.ts';
import registration from './registration.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('en').format;

const words: OrganisationDeskWords = {
  ...registration,
  ...facts,
  ...seat,
  ...acting,

  listTitle: 'Organisations',
  search: 'Name or whole code (tax, VAT or IPA)',
  inState: 'Status',
  anyState: 'Every status',
  state_public: 'Published',
  state_suspended: 'Suspended',
  state_archived: 'Archived',
  anyCategory: 'Every category',
  inTerritory: 'Territory',
  anyTerritory: 'Every territory',
  counted: (count, more) =>
    more ? `The first ${number(count)}` : count === 1 ? '1 organisation' : `${number(count)} organisations`,
  openSeats: (count) => (count === 1 ? '1 open membership' : `${number(count)} open memberships`),
  more: 'Show the next ones',
  moreFailed: 'The next organisations did not arrive. Try again.',
  noRecords: 'You keep no organisation yet: those that sit in your partnerships appear here.',
  noneFound: 'No organisation passes these filters. Choose others.',
  backToList: 'Back to the organisations',

  tabs: 'What you look at in this organisation',
  tab_facts: 'Facts',
  tab_seats: 'Memberships',
  tab_history: 'History',
  notYours:
    'This is not among the organisations you keep: check the address, or ask whoever administers the registry.',
  frozen: 'This organisation is archived: it can be read and cited, but changes no more.',
  amendOne: 'Correct the facts',

  seats_open: 'Open',
  seats_other: 'Ended, drafts or archived',
  countedSeats: (count) => (count === 1 ? '1 membership' : `${number(count)} memberships`),
  noSeats: 'It sits in no partnership that you keep.',
  seatsElsewhere: (count) =>
    count === 1
      ? 'One more open membership is in a partnership that you do not keep.'
      : `${number(count)} more open memberships are in partnerships that you do not keep.`,

  noHistory: 'No public state is on record yet.',
  change_published: 'Published',
  change_changed: 'Changed',
  change_withdrawn: 'Suspended',
  change_archived: 'Archived',
  change_prepared: 'In preparation',
  by_authority: 'by the authority',
  by_partner: 'by the organisation',
  by_applicant: 'by the applicant',
  by_system: 'automatically',
  because: (reason) => `Reason: ${reason}`,
  dataThen: 'The data of that moment',
  before: 'Before',
  after: 'After',
  absent: 'not given',

  title_amend: 'Correct the facts',
  means_amend:
    'If the organisation is published, corrections are seen at once. A mail address that you take away is told.',
  do_amend: 'Save the corrections',
  done_amend: (what) => `${what}: corrections saved.`,
  title_suspend: 'Suspend the organisation',
  means_suspend:
    'The public no longer sees it, until you restore it; meanwhile it is not asked for its yearly confirmation. Whoever looks after its data is told the reason.',
  do_suspend: 'Suspend',
  done_suspend: (what) => `${what}: suspended.`,
  suspendsSeats: (count) =>
    count === 1
      ? 'With it, the public no longer sees its membership; that comes back when you restore it.'
      : `With it, the public no longer sees its ${number(count)} memberships; they come back when you restore it.`,
  title_restore: 'Restore the organisation',
  means_restore:
    'It is public again, with the memberships suspended along with it; its data count as confirmed today. Whoever looks after its data is told the reason.',
  do_restore: 'Restore',
  done_restore: (what) => `${what}: published again.`,
  title_archive: 'Archive the organisation',
  means_archive:
    'For one that is no longer there: it leaves the lists and changes no more. This cannot be undone; its history stays. Whoever looks after its data is told the reason.',
  do_archive: 'Archive',
  done_archive: (what) => `${what}: archived.`,
  seatsFirst: (count) =>
    count === 1
      ? 'It still has an open membership: it can be archived once that has ended.'
      : `It still has ${number(count)} open memberships: it can be archived once they have ended.`,
  seatsHow: 'End each membership in its partnership, with the last day and the reason; then come back here.',

  q_codes: 'Codes and registers',
  q_runtsSection: 'Section of the register of the third sector',
  q_coverageHint:
    'Write part of the name, then choose from the list: the whole of Italy, regions or provinces.',
  foundTerritories: (count) =>
    count === 0
      ? 'No territory has these words.'
      : count === 1
        ? '1 territory found'
        : `${number(count)} territories found`,
  q_reasonHint:
    'Whoever looks after the data of the organisation reads it; it stays on file. At least 10 characters.',
};
export default words;
