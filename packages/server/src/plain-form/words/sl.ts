import { sl as form } from '@officine-coesione/contract/registration-form/sl';
import { sl as questions } from '@officine-coesione/contract/registration-questions/sl';
import type { PlainFormWords } from './it.ts';

/** Words of the form that needs no JavaScript. */
export const sl: PlainFormWords = {
  ...questions,
  ...form,
  title: 'Vpišite svojo organizacijo',
  lead: 'S tem obrazcem organizacija zahteva vpis in, če želi, vstop v partnerstvo. Vse je na tej strani. Pred preverjanjem uprave se nič ne objavi.',
  registered: 'Je vaša organizacija že vpisana?',
  askLink: 'Zaprosite za povezavo do njenih podatkov',
  language: 'Jezik',
  optional: 'neobvezno',
  noPartnership: 'Nobeno: vpis same organizacije',
  partnershipHint: 'Navedena so tista, ki zdaj sprejemajo nove člane.',
  categoryHint: 'Potrebna je samo za vstop v partnerstvo. Kategorije so tiste iz evropskih pravil.',
  stale: 'Ta stran je bila odprta predolgo: ponovno preberite odgovore in pošljite znova.',
  tooMany: (seconds) =>
    `S tega omrežnega naslova prihaja preveč zahtev. Vaši odgovori so še tu: počakajte (sekund: ${seconds}) in pošljite znova.`,
  elsewhere: 'Zahteva je prišla z drugega spletišča: odprite obrazec na tem spletišču in ga pošljite od tu.',
  unavailable: 'Storitev se zdaj ne odziva. Vaši odgovori so še tu: počakajte nekaj minut in pošljite znova.',
  unreadable: 'Zahteve ni bilo mogoče prebrati: odprite obrazec in ga izpolnite znova.',
  keepReceipt:
    'Potrdilo shranite tako, da to stran natisnete ali shranite iz menija brskalnika. Odpreti jo je mogoče eno uro.',
  overTitle: 'Tega potrdila ni več mogoče odpreti',
  over: 'Odpreti ga je mogoče eno uro po pošiljanju. Referenčna številka je tudi v sporočilu, poslanem kontaktni osebi.',
  toForm: 'Na obrazec',
  fax: 'To polje pustite prazno',
  summaryTitle: 'Nekatere odgovore je treba popraviti',
  error: 'Napaka:',
  labelled: (label, text) => `${label}: ${text}`,
  choose: 'Izberite s seznama',
  chooseOne: 'Izberite odgovor.',
};
