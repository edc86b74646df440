import type { ContributionFormWords } from '../it/contribution-form.ts';
import form from './form.ts';
import stepped from './stepped-form.ts';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

const words: ContributionFormWords = {
  ...form,
  ...stepped,
  notFound: 'This consultation does not exist or is not public.',
  until: (instant) => `You can answer until ${instant}.`,
  left: (count, working) =>
    count < 1 ? 'It is the last day.' : `${days(count)} left, of which ${working} working.`,
  questions: (count) => (count === 1 ? 'The question' : 'The questions'),
  documents: 'The documents it is about',
  notOpen: (instant) => `The consultation is not open yet: it opens on ${instant}.`,
  closed: (instant) => `The consultation closed on ${instant}: it can no longer be answered.`,
  whoTitle: 'Who can answer here',
  who: 'Those who look after the data of an organisation in the register of the partnership, once they have signed in. The contribution carries the name of the organisation, never that of a person.',
  expired: 'Your session has expired: sign in again. What you wrote stays.',
  signIn: 'Sign in and answer',
  channelsTitle: 'How to take part in this consultation',
  noOrganisation:
    'Your access does not let you answer for any organisation. Ask whoever looks after the data of yours to send the contribution, or to give you access.',
  onBehalf:
    'You enter a contribution for an organisation, such as one that came on paper: it will be marked so.',
  organisation: 'Organisation for which you answer',
  textTitle: 'The contribution',
  kind: 'Kind of contribution',
  proposalHint: 'Something that is missing and should be done',
  amendmentHint: 'A change to a text under discussion',
  positionHint: 'The point of view of the organisation',
  questionHint: 'Something to be made clear',
  dataHint: 'Figures, studies or cases that help to decide',
  document: 'Document it is about',
  section: 'Part of the document',
  sectionHint: 'For example: article 4, or page 12',
  text: 'The text',
  textHint: 'It may be published: name no person.',
  moreTitle: 'Attachments and publication',
  moreLead: 'An attachment is a page or a file that is already on the web. If you have none, leave it blank.',
  attachment: (place) => `Attachment ${place}`,
  attachmentTitle: 'Title of the attachment',
  attachmentUrl: 'Address of the attachment',
  attachmentUrlHint: 'It begins with https://',
  anotherAttachment: 'Add another attachment',
  public: 'Who may read the contribution',
  publicYes: 'Anyone',
  publicYesHint:
    'It can be read with the name of the organisation and the answer, once the consultation has closed.',
  publicNo: 'The authority alone',
  publicNoHint: 'It stays confidential; it is counted with the others.',
  checkLead:
    'Read it again before you send it: a contribution that was sent changes no more, it can only be withdrawn.',
  send: 'Send the contribution',
  failed: 'The contribution was not sent',
  kept: 'What you wrote is still here. You can try again: the contribution will not arrive twice.',
  receiptTitle: 'Contribution sent',
  reference: 'Reference',
  received: (instant) => `Received on ${instant}.`,
  print: 'Print the receipt',
  nextTitle: 'What happens now',
  nextNote: 'The authority takes note of the contribution and confirms it to the organisation by mail.',
  nextPublic: (instant) => `After the closing, on ${instant}, anyone can read the contribution.`,
  nextPrivate: (instant) => `The consultation closes on ${instant}; the contribution stays confidential.`,
  nextAnswer:
    'The authority answers with an outcome and its reasons, and says where what it accepted landed.',
  draftHint:
    'What you write stays in this browser for 7 days or until you send the contribution. Do not do this on a computer that others use.',
};
export default words;
