import type { PartnershipWords } from '../it/partnership.ts';
import provenance from './provenance.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('en-GB').format;

const words: PartnershipWords = {
  ...provenance,
  ...seat,
  choose: 'Partnership',
  demoNote: 'The partnership and its composition are an example.',
  asOf: (day) => `Composition on ${day}`,
  today: (day) => `Composition today, ${day}`,
  otherDay: 'See the composition on another day',
  day: 'Day',
  show: 'Show',
  backToToday: 'Back to today',
  wrongDay: (first) => `Choose a day between ${first} and today.`,
  error: 'Error:',
  download: 'Download the data',
  print: 'Print the page',
  programmes: (count) => (count === 1 ? 'Programme' : 'Programmes'),
  parent: 'Works under',
  workingGroups: (count) => (count === 1 ? 'Working group' : 'Working groups'),
  constitution: 'Founding act',
  act: (kind, reference, day) =>
    [kind, reference && `no. ${reference}`, day && `of ${day}`].filter(Boolean).join(' '),
  established: 'Established',
  dissolved: 'Dissolved',
  legalBasis: 'Legal basis',
  rules: 'Rules of procedure',
  adopted: (day) => `Adopted on ${day}.`,
  votes: 'Decisions are put to the vote of the members entitled to it.',
  noVotes: 'Members do not vote.',
  notice: (days) =>
    days === 0
      ? 'Meetings are called without minimum notice.'
      : `Meetings are called at least ${days} working ${days === 1 ? 'day' : 'days'} ahead.`,
  noticeRule: 'As a rule not less than 10:',
  noticeLaw: 'Article 11(b) of the European code of conduct on partnership',
  quorum: (share) => `A meeting is valid with at least ${share} of the voting members.`,
  noQuorum: 'A meeting is valid with any number of members.',
  documents: 'Documents',
  documentsToday: 'The documents are those of today.',
  documentsFailed: 'The documents did not arrive. Try again in a few minutes.',
  moreDocuments: (count) => (count === 1 ? 'Show one more document' : `Show ${number(count)} more documents`),
  firstDocuments: (count) =>
    `These are the ${number(count)} most recent documents; the others are in the API.`,
  accessPublic: 'Open to anyone',
  accessMembers: 'For members only',
  accessRestricted: 'For the authority only',
  accessible: 'accessible',
  notAccessible: 'not accessible',
  licence: 'Licence:',
  decideConsensus: 'Decisions are taken by consensus.',
  decideSimple: 'Decisions are taken by simple majority.',
  decideQualified: 'Decisions are taken by qualified majority.',
  urgentNotice: (days) =>
    days === 0
      ? 'Urgent meetings are called without notice.'
      : `Urgent meetings are called at least ${days} working ${days === 1 ? 'day' : 'days'} ahead.`,
  agendaItems: (days) =>
    days === 0
      ? 'Members may ask for an item on the agenda up to the meeting.'
      : `Members may ask for an item on the agenda up to ${days} working ${days === 1 ? 'day' : 'days'} ahead.`,
  groups: 'Working groups may be set up.',
  noGroups: 'Working groups are not set up.',
  minutes: 'Minutes',
  conflicts: 'Conflicts of interest',
  reimbursement: 'Reimbursement and capacity building',
  call: (day) => (day ? `Call published on ${day}` : 'Call'),
  criteria: 'Criteria:',
  website: 'Website',
  validation: 'Validation',
  validated: (day) => `The managing authority validated the composition on ${day}.`,
  validatedUndated: 'The managing authority has validated the composition.',
  toValidate: 'The managing authority has yet to validate the composition.',
  lastValidated: (day) => `Last validated: ${day}.`,
  adhesion: 'Joining',
  open: 'Organisations may ask to join.',
  publication: 'Why it is public',
  publicationDuty: 'The law asks for the list of members to be published:',
  publicationLaw: 'Article 39(1) of Regulation (EU) 2021/1060',
  schemeLaw2014: 'Article 4(1) of Delegated Regulation (EU) No 240/2014',
  schemeLaw2021: 'Article 8(1) of Regulation (EU) 2021/1060',
  lawLetter2021: (letter) => `Regulation (EU) 2021/1060, Art. 8(1)(${letter})`,
  lawLetter2014: (letter) => `European code of conduct, Art. 4(1)(${letter})`,
  lawPoint: (letter, point) => `European code of conduct, Art. 4(1)(${letter})(${point})`,
  members: 'Members',
  counted: (count) => `${number(count)} ${count === 1 ? 'member' : 'members'}`,
  ofWhichVoting: (count) => `${number(count)} with a vote`,
  seatsInAll: (count) => `${number(count)} ${count === 1 ? 'seat' : 'seats'}`,
  byCategory: 'Members by category',
  firstOnly: (count) => `These are the first ${number(count)} members; the others are in the API.`,
  noMembers: 'No member is published.',
  empty: 'No partnership is published with this identifier.',
  emptyProgramme: 'No partnership of this programme has been published yet.',
  notYetEstablished: (day) => `The partnership was not yet established: it was set up on ${day}.`,
  emptyThen: (day) => `There is no partnership on record for this day: ${day}.`,
};
export default words;
