import { en as form } from '@officine-coesione/contract/registration-form/en';
import { en as questions } from '@officine-coesione/contract/registration-questions/en';
import type { PlainFormWords } from './it.ts';

/** Words of the form that needs no JavaScript. */
export const en: PlainFormWords = {
  ...questions,
  ...form,
  title: 'Register your organisation',
  lead: 'With this form an organisation asks to be registered and, if it wishes, to join a partnership. All of it is on this page. Nothing is published before the administration has checked it.',
  registered: 'Is your organisation registered already?',
  askLink: 'Ask for the link to its data',
  language: 'Language',
  optional: 'optional',
  noPartnership: 'None: register the organisation only',
  partnershipHint: 'Those that take new members now are listed.',
  categoryHint: 'Needed only to join a partnership. The categories are those of the European rules.',
  stale: 'This page was open for too long: read your answers again, then send once more.',
  tooMany: (seconds) =>
    `Too many requests come from this network address. Your answers are still here: wait (seconds: ${seconds}), then send again.`,
  elsewhere: 'The request came from another site: open the form on this site and send it from here.',
  unavailable:
    'The service does not answer now. Your answers are still here: wait a few minutes, then send again.',
  unreadable: 'The request could not be read: open the form and fill it in again.',
  keepReceipt:
    'To keep the receipt, print or save this page from the menu of your browser. It can be opened for one hour.',
  overTitle: 'This receipt can no longer be opened',
  over: 'It can be opened for one hour after sending. The reference number is also in the message sent to the person to contact.',
  toForm: 'Go to the form',
  fax: 'Leave this field empty',
  summaryTitle: 'Some answers need correcting',
  error: 'Error:',
  labelled: (label, text) => `${label}: ${text}`,
  choose: 'Choose from the list',
  chooseOne: 'Choose an answer.',
};
