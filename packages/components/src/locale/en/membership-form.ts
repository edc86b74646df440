import type { MembershipFormWords } from '../it/membership-form.ts';
import form from './form.ts';

const words: MembershipFormWords = {
  ...form,

  addTitle: 'Add a seat',
  amendTitle: 'Change a seat',
  seatTitle: 'Membership',
  partnership: 'Partnership',
  organisation: 'Organisation',
  status: 'Status',
  categoryState: 'Category',
  categoryValidated: 'Validated',
  categoryPending: 'To be validated',
  version: 'Version',
  notFound:
    'There is nothing with this identifier among what you keep: check it, or ask who administers the registry to assign the programme to you.',
  closed: 'This seat is closed and changes no more.',
  partnershipClosed: 'This partnership is archived: its composition changes no more.',
  publicForValidators: 'This membership is public: whoever validates changes it.',

  who: 'Who',
  organisationHint:
    'Write a part of the name, then choose from the list. It holds the published organisations.',
  searching: 'Searching',
  foundCount: (count) => (count === 1 ? '1 organisation found' : `${count} organisations found`),
  foundNone: 'No organisation has this name: try fewer words, or register it first.',
  register: 'Register the organisation (in another tab)',
  searchFailed: 'The search did not succeed: type again.',
  pickOne: 'Choose an organisation from the list.',
  chosenAs: (name) => `Chosen: ${name}`,

  seat: 'In which role',
  category: 'Partner category',
  categoryHint: 'Under the classification of this partnership, in the words of the law.',
  cooperationUnknown:
    'We do not know whether the programme is one of territorial cooperation: the service will check the category.',
  suggested: 'Usual',
  role: 'Role',
  voting: 'Right to vote',
  votingHintRule:
    'In the monitoring committees of 2021-2027 each member has a vote (Art. 39(1), Regulation (EU) 2021/1060): change it only if the rules of procedure say so.',
  votingHintFree: 'For this partnership European law gives no vote: give it if the rules of procedure do.',
  votingNo: 'Who has this role sits without a vote.',
  withVote: 'With a vote',
  withoutVote: 'Without a vote',
  byRule: 'By the rule',
  seats: 'Number of seats',
  seatsHint: 'One, unless you say otherwise.',

  mandate: 'Act of designation',
  act: 'Act',
  actHint: 'Kind and number, such as “Note 1234” or “Resolution 12”. Needed if you give a date or a body.',
  actDate: 'Date of the act',
  designatedBy: 'Body that designates',

  validity: 'From when until when',
  validFrom: 'First day',
  validTo: 'Last day',
  validToHint: 'Only if the seat has an end already.',

  more: 'More',
  represents: 'Other organisations represented',
  representsHint:
    'Those that share this single representative. Write a part of the name and choose them one by one.',
  representsRemove: 'Remove',
  representsRemoveOf: (name) => `Remove ${name}`,
  tags: 'Themes and traits',
  tagsHint: 'Of this seat; none is fine too.',
  prepared: 'Preparation of the programme',
  preparedYes: 'Took part in the preparation (Art. 10(1) of the code of conduct)',

  add: 'Add as a draft',
  save: 'Save the changes',
  added: 'Seat added. It is a draft: the public sees it once it is validated.',
  saved: 'Changes saved.',
  unchanged: 'You have changed nothing: there is nothing to save.',
  another: 'Add another seat',
  failed: 'Nothing was saved',
  kept: 'What you wrote is still here. You can try again: it will not be saved twice.',
  overtaken: 'The present state does not allow this step: read the seat again.',
  readAgain: 'Read the seat again',

  staleTitle: 'Meanwhile someone has changed this seat',
  staleText: 'Nothing was saved and what you wrote is still here. This is what is different now:',
  staleSame: 'The data you see here are the same as before; the status or something else has changed.',
  before: 'Before',
  now: 'Now',
  yours: 'You wrote',
  take: 'Go on with the new version',
  taken:
    'You go on with the new version: where you had written yours stayed, the rest is up to date. Check and save.',

  validateTitle: 'Validation',
  validateText: 'Validation confirms the category and publishes the seat.',
  validateUnsaved: 'Save the changes first: what is saved is validated.',
  validate: 'Validate and publish',
  validated: 'Seat validated and published.',
  noMandateText:
    'There is no designation act: add it above as soon as it comes. The seat can be validated without it, and the check of the partnership will say that it is missing.',
  validateNoMandate: 'Validate without an act',
  validateUnseenText:
    'Validation confirms the category; the seat will be public once you publish the partnership.',
  validateUnseen: 'Validate',
  validatedUnseen: 'Seat validated: it will be public with the partnership.',

  endTitle: 'End the seat',
  endText:
    'The seat stays in the composition of the days before; the time of its representatives ends with it.',
  endDay: 'Last day',
  endReason: 'Reason',
  endReasonHint: 'It is published with the seat: name no person.',
  end: 'End the seat',
  ended: 'Seat ended.',
};
export default words;
