import type { PartnerFormWords } from '../it/partner-form.ts';
import form from './form.ts';
import registration from './registration.ts';

const words: PartnerFormWords = {
  ...form,
  ...registration,
  step: (number, total) => `Step ${number} of ${total}`,
  privacyTitle: 'Privacy notice',
  organisationTitle: 'The organisation',
  adhesionTitle: 'The request',
  contactTitle: 'The person to contact',
  checkTitle: 'Check your answers',
  receiptTitle: 'Request sent',
  forward: 'Continue',
  backToCheck: 'Back to your answers',
  send: 'Send the request',

  confirmRead: 'Read the notice, then tick the box.',

  before:
    'It takes about ten minutes. Have the tax code and the certified e-mail address (PEC) of the organisation at hand.',
  whoTitle: 'Who processes the data',
  who: (controller) => `The data controller is ${controller}.`,
  whoUnnamed: 'The data controller is the administration that publishes this page.',
  whyTitle: 'Why we ask for them',
  why: 'To keep the registry of the partnership and to answer your request. This is a task in the public interest (Article 6(1)(e) of Regulation (EU) 2016/679), so we do not ask for consent. Without the data that are not marked as optional we cannot register the organisation.',
  publicTitle: 'What is published',
  public:
    'The data of the organisation, once the administration has checked them. The tax code of a person is not published.',
  personalTitle: 'What is not published',
  personal: 'The data of the person to contact: only the administration sees them, to write to that person.',
  retentionTitle: 'For how long',
  retention:
    'While the organisation is in the registry, and for 5 years after the end of the programming period.',
  rightsTitle: 'Your rights',
  rights:
    'You can ask the controller to see, correct or erase the data or to restrict their use, and you can object (Articles 15 to 21 of the Regulation). You can also lodge a complaint with the Garante per la protezione dei dati personali, the Italian data protection authority.',
  fullNotice: 'Read the full notice',
  noticeVersion: (version) => `Version of the notice: ${version}`,
  acknowledged: 'I have read the notice',

  choice: 'What do you want to ask for?',
  choiceJoin: 'To join a partnership',
  choiceJoinHint: 'The organisation is registered and asks to take part in the partnership of a programme.',
  choiceRegister: 'To register the organisation only',
  choiceRegisterHint: 'You can ask to join a partnership at another time.',
  programmeFilter: 'Find a programme',
  programmeFilterHint: 'Write one or more words of its name: the list below gets shorter.',
  programmeCount: (count) => (count === 1 ? '1 programme in the list' : `${count} programmes in the list`),
  programme: 'Programme',
  programmeHint: 'Only the programmes that take new members now.',
  noProgramme: 'No programme takes new members at present. You can register the organisation only.',
  partnership: 'Partnership',
  loadingPartnerships: 'Looking for the partnerships of the programme',
  noPartnership: 'This programme has no open partnership now: choose another one.',
  closedPartnership:
    'The partnership you come from does not take new members now. You can choose another one.',
  category: 'Partner category',
  categoryHint:
    'The definitions are those of the European rules on partnership. Where one is marked as suggested, it is because of the legal form: choose the right category yourself.',
  suggested: 'Suggested',

  contactLead: 'These data are not published. The administration uses them to write to this person.',

  checkLead:
    'Read your answers again before sending. Nothing is published before the administration has checked it.',
  proofSlow: 'Automatic check against messages sent by programs: a few more seconds.',
  proofFailed:
    'The automatic check against messages sent by programs did not work. Try again; if it happens once more, update your browser or use another one.',
  failed: 'The request was not sent',
  kept: 'Your answers are still here. You can try again: the request will not arrive twice.',
  alreadyTitle: 'The organisation is already in the registry',
  already:
    'There is a registration with this tax code. Check the code; if it is right, no other request is needed: write to the administration to update the data.',

  reference: 'Reference number',
  received: (when) => `Received on ${when} (Italian time)`,
  keepReference: 'Keep this number: you need it to ask about the request.',
  nextTitle: 'What happens now',
  nextCheck: 'The administration checks the data.',
  nextAnswer: (date) => `It answers to the certified e-mail address of the organisation by ${date}.`,
  nextPublish: 'If all is well, the organisation appears in the registry.',
  nextMissing: 'If something is missing, it writes to the person to contact.',
  print: 'Print the receipt',
  sentAnswers: 'The answers you sent',

  draftTitle: 'Draft',
  draftKeep: 'Keep a draft on this device',
  draftHint:
    'Your answers, with the name and contact details of the person to contact, stay in this browser for 7 days or until you send the request. Do not do this on a computer that others use.',
  draftKept: (date) => `The draft is kept on this device until ${date}.`,
  draftDelete: 'Delete the draft',
  draftDeleted: 'The draft has been deleted.',
  draftRefused: 'This browser does not allow a draft to be kept.',
  draftQuestion: 'Do you already have a draft on this device?',
  draftResume: 'Take up the draft',
  draftNone: 'There is no draft on this device.',
};
export default words;
