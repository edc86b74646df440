import { en as registrationForm } from '@officine-coesione/contract/registration-form/en';
import type { PartnerFormWords } from '../it/partner-form.ts';
import form from './form.ts';
import stepped from './stepped-form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

const words: PartnerFormWords = {
  ...form,
  ...stepped,
  ...proof,
  ...registration,
  ...registrationForm,
  who: (controller) => `The data controller is ${controller}.`,
  fullNotice: 'Read the full notice',

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
  loadingPartnerships: 'Looking for the partnerships of the programme',
  noPartnership: 'This programme has no open partnership now: choose another one.',
  categoryHint:
    'The definitions are those of the European rules on partnership. Where one is marked as suggested, it is because of the legal form: choose the right category yourself.',
  suggested: 'Suggested',

  checkLead:
    'Read your answers again before sending. Nothing is published before the administration has checked it.',
  kept: 'Your answers are still here. You can try again: the request will not arrive twice.',
  siteBarred: (site) =>
    `The form cannot send from this site (${site}): whoever runs the server adds it to the setting ALLOWED_ORIGINS.`,
  already:
    'There is a registration with this tax code. Check the code; if it is right, no other request is needed: write to the administration to update the data.',
  print: 'Print the receipt',
  draftHint:
    'Your answers, with the name and contact details of the person to contact, stay in this browser for 7 days or until you send the request. Do not do this on a computer that others use.',
};
export default words;
