import type { ConfirmFormWords } from '../it/confirm-form.ts';
import card from './organisation-card.ts';
import form from './form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

const words: ConfirmFormWords = {
  ...card,
  ...form,
  ...proof,
  ...registration,

  recordTitle: 'Your data in the registry',
  recordLead: 'The link you opened lets you do one of these things: choose which.',
  chooseAct: 'What would you like to do?',
  forward: 'Continue',
  doAnswer: 'Answer the request for more information',
  doAnswerHint: 'Write what the administration asked for and, where needed, correct the data.',
  doConfirm: 'Confirm that the data are still right',
  doConfirmHint: 'This is done once a year.',
  doOrganisation: 'Correct contact details and office',
  doOrganisationHint: 'Website, certified and ordinary e-mail, telephone, registered office.',
  doContact: 'Change the person to contact',
  doContactHint: 'Name and contact details of who receives the messages of the administration.',
  doLeave: 'Leave a partnership',
  doLeaveHint: 'The organisation stays in the registry.',
  validUntil: (when) =>
    `The link is valid until ${when} (Italian time) and for one change only. Opening this page changes nothing.`,
  organisation: 'Organisation',
  organisationStatus: 'Status of the organisation',
  reference: 'Reference',
  requestStatus: 'Status of the request',
  requestedSeat: 'Partnership asked for',
  contact: 'Person to contact',
  answerBy: 'Answer by',
  confirmBy: 'Confirm by',
  merged: (name) => `The link was for ${name}, which is now one with this organisation.`,
  nothingToDo: 'There is nothing to do with this link now: these are the data.',

  confirmTitle: 'Yearly confirmation of the data',
  confirmLead: 'Check the data of the organisation. If they are still right, one click is enough.',
  confirmQuestion: 'Are the data still right?',
  confirmSend: 'Yes, I confirm the data',
  somethingChanged: 'Something has changed',
  confirmDone: 'Data confirmed',
  confirmNext: (day) => `They hold for another year. The next confirmation is due by ${day}.`,
  publishedData: 'The published data',
  dataNotPublic:
    'The data of the organisation are not public at the moment. Once you confirm they are visible again.',
  seats: 'The partnerships in which it sits',
  since: (day) => `since ${day}`,
  changedLead: 'Do not confirm until the data are right. This is who can change them.',
  changedReach: 'Contact details and office',
  changedReachText: 'You correct them yourself: the new data count at once.',
  changedFacts: 'Name, codes, legal form, territories',
  changedDataText:
    'The administration that runs the partnership corrects them: write what has changed, then come back here and confirm.',
  changedPeople: 'Person to contact, partnerships',
  changedPeopleText:
    'This link serves to confirm, and to correct contact details and office. Ask for a personal one: with it you can change the person to contact or leave a partnership.',

  answerTitle: 'Answer the request for more information',
  answerLead: 'The administration needs something more to decide on your request.',
  thread: 'Questions and answers',
  fromAuthority: 'The administration',
  fromYou: 'Your organisation',
  answeredOtherwise: 'The answer came another way.',
  answerByDay: (day) =>
    `Answer by ${day}. After that day you can answer as long as the request is not decided.`,
  changedData: (count) => (count === 1 ? 'Changed one value.' : `Changed ${count} values.`),
  answer: 'Your answer',
  answerHint: 'Answer what the administration asked. It is read by who decides.',
  correct: 'Correct the data of the organisation',
  willChange: 'The answer changes:',
  answerSend: 'Send the answer',
  answerDone: 'Answer sent',
  answerDoneNext: 'The request goes back to the administration, which writes to you once it has decided.',

  organisationTitle: 'Correct contact details and office',
  organisationLead:
    'The new data count at once. The administration is told, and so is an address you take away.',
  fixedTitle: 'Data that only the administration changes',
  fixedText: 'If one of these is not right, write to it what has to change.',
  willSave: 'This changes:',
  restQuestion: 'Are all the other data right?',
  restYes: 'Yes, I confirm them',
  restYesHint: 'This counts as the yearly confirmation.',
  restNo: 'No, something has to be corrected',
  restNoHint: 'The yearly confirmation is still to be done.',
  organisationSend: 'Save the data',
  organisationDone: 'Data corrected',
  organisationDoneNext: 'The new data count from now on. The administration has been told.',

  contactTitle: 'Change the person to contact',
  contactLead:
    'These data are not published: the administration uses them to write to this person. If you change the e-mail address, the former one is told too.',
  contactSend: 'Save the person to contact',
  contactDone: 'Person to contact changed',
  contactDoneNext: 'From now on messages go to the new address.',

  leaveTitle: 'Leave a partnership',
  leaveLead:
    'Today is the last day in that partnership. It cannot be undone from here: to come back takes a new request.',
  leaveWhich: 'Which partnership do you leave?',
  leaveReason: 'Why',
  leaveReasonHint: 'The administration reads it; it is not published.',
  leaveSend: 'Leave the partnership',
  leaveDone: 'Partnership left',
  leaveDoneNext: 'Today was the last day. The administration has been told.',

  print: 'Print',
  another: 'Do something else',
  usedUp: 'There is nothing more to do with this link. For another change ask for a new one.',
  failed: 'Nothing was done',
  kept: 'What you wrote is still here. You can try again: it will not arrive twice.',
  again: 'You can try again: the request will not arrive twice.',
  spent: 'Meanwhile the link has expired or has been used, perhaps in another window.',
  spentKept: 'What you wrote is still here: copy it, ask for a new link below and open it.',
  overtaken: 'Meanwhile things have changed and this step is no longer possible: read the data again.',
  stale: 'Meanwhile someone else has changed these data: read them again. What you wrote stays.',
  readAgain: 'Read the data again',

  missingTitle: 'Open the link you received',
  missingText:
    'This page is opened by the link in a message of the registry. If you cannot find it, ask for a new one.',
  cutTitle: 'The link is not complete',
  cutText:
    'Perhaps the mail program broke it into two lines: copy the whole of it from the message, or ask for a new one.',
  invalidTitle: 'The link is no longer valid',
  invalidText:
    'It has expired or has been used: each link is valid for a few days and for one change. Nothing has happened to your data. Ask for a new one.',
  askTitle: 'Ask for a new link',
  askEmail: 'Work e-mail of the person to contact',
  askEmailHint: 'The one the registry knows, or the certified or ordinary e-mail of the organisation.',
  askSend: 'Send me the link',
  askFailed: 'The request was not sent',
  asked: 'If the registry knows this address, the link arrives within a few minutes.',
  askedHint:
    'For confidentiality the answer is always this one. Look among unwanted mail too; to one address at most one message leaves every ten minutes.',
};
export default words;
