import type { RegistrationFormWords } from './it.ts';

/** What a form for registrations says around its questions, in English. */
export const en: RegistrationFormWords = {
  privacyTitle: 'Privacy notice',
  organisationTitle: 'The organisation',
  adhesionTitle: 'The request',
  contactTitle: 'The person to contact',
  receiptTitle: 'Request sent',
  send: 'Send the request',
  confirmRead: 'Read the notice, then tick the box.',
  before:
    'It takes about ten minutes. Have the tax code and the certified e-mail address (PEC) of the organisation at hand.',
  whoTitle: 'Who processes the data',
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
  noticeVersion: (version) => `Version of the notice: ${version}`,
  acknowledged: 'I have read the notice',
  partnership: 'Partnership',
  closedPartnership:
    'The partnership you come from does not take new members now. You can choose another one.',
  category: 'Partner category',
  contactLead: 'These data are not published. The administration uses them to write to this person.',
  failed: 'The request was not sent',
  alreadyTitle: 'The organisation is already in the registry',
  reference: 'Reference number',
  received: (when) => `Received on ${when} (Italian time)`,
  keepReference: 'Keep this number: you need it to ask about the request.',
  nextTitle: 'What happens now',
  nextCheck: 'The administration checks the data.',
  nextMissing: 'If something is missing, it writes to the person to contact.',
  nextAnswer: (date) => `It answers to the certified e-mail address of the organisation by ${date}.`,
  nextPublish: 'If all is well, the organisation appears in the registry.',
};
