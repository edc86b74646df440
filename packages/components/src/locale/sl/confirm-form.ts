import type { ConfirmFormWords } from '../it/confirm-form.ts';
import card from './organisation-card.ts';
import form from './form.ts';
import registration from './registration.ts';

const words: ConfirmFormWords = {
  ...card,
  ...form,
  ...registration,

  recordTitle: 'Vaši podatki v registru',
  recordLead: 'Povezava, ki ste jo odprli, dovoljuje eno od teh dejanj: izberite ga.',
  chooseAct: 'Kaj želite narediti?',
  forward: 'Naprej',
  doAnswer: 'Odgovoriti na zahtevo za dopolnitev',
  doAnswerHint: 'Napišite, kar je uprava vprašala, in po potrebi popravite podatke.',
  doConfirm: 'Potrditi, da so podatki še pravilni',
  doConfirmHint: 'To se naredi enkrat na leto.',
  doContact: 'Zamenjati kontaktno osebo',
  doContactHint: 'Ime in kontaktni podatki osebe, ki prejema sporočila uprave.',
  doLeave: 'Zapustiti partnerstvo',
  doLeaveHint: 'Organizacija ostane v registru.',
  validUntil: (when) =>
    `Povezava velja do ${when} (italijanski čas) in za eno samo spremembo. Odpiranje te strani ničesar ne spremeni.`,
  organisation: 'Organizacija',
  organisationStatus: 'Stanje organizacije',
  reference: 'Referenčna številka',
  requestStatus: 'Stanje vloge',
  requestedSeat: 'Zaprošeno partnerstvo',
  contact: 'Kontaktna oseba',
  answerBy: 'Rok za odgovor',
  confirmBy: 'Rok za potrditev',
  nothingToDo: 'S to povezavo zdaj ni kaj storiti: to so podatki.',

  confirmTitle: 'Letna potrditev podatkov',
  confirmLead: 'Preverite podatke organizacije. Če so še pravilni, zadostuje en klik.',
  confirmQuestion: 'Ali so podatki še pravilni?',
  confirmSend: 'Da, potrjujem podatke',
  somethingChanged: 'Nekaj se je spremenilo',
  confirmDone: 'Podatki so potrjeni',
  confirmNext: (day) => `Veljajo še eno leto. Rok za naslednjo potrditev: ${day}.`,
  publishedData: 'Objavljeni podatki',
  dataNotPublic:
    'Podatki organizacije trenutno niso javni, zato jih tu ni mogoče prikazati. S potrditvijo bodo spet vidni.',
  seats: 'Partnerstva, v katerih sodeluje',
  since: (day) => `od ${day}`,
  changedLead: 'Ne potrdite, dokler podatki niso pravilni. Tukaj piše, kdo jih lahko spremeni.',
  changedFacts: 'Ime, sedež, kontaktni podatki',
  changedDataText:
    'Popravi jih uprava, ki vodi partnerstvo: pišite ji, kaj se je spremenilo, nato se vrnite in potrdite.',
  changedPeople: 'Kontaktna oseba, partnerstva',
  changedPeopleText:
    'Ta povezava je namenjena le potrditvi. Zaprosite za osebno: z njo lahko zamenjate kontaktno osebo ali zapustite partnerstvo.',

  answerTitle: 'Odgovorite na zahtevo za dopolnitev',
  answerLead: 'Uprava za odločitev o vaši vlogi potrebuje še nekaj.',
  thread: 'Vprašanja in odgovori',
  fromAuthority: 'Uprava',
  fromYou: 'Vaša organizacija',
  answeredOtherwise: 'Odgovor je prišel po drugi poti.',
  answerByDay: (day) => `Rok za odgovor: ${day}. Po tem dnevu lahko odgovorite, dokler o vlogi ni odločeno.`,
  changedData: (count) => `Spremenjeni podatki: ${count}.`,
  answer: 'Vaš odgovor',
  answerHint: 'Odgovorite na vprašanje uprave. Prebere ga, kdor odloča.',
  correct: 'Popravi podatke organizacije',
  willChange: 'Z odgovorom se spremeni:',
  answerSend: 'Pošlji odgovor',
  answerDone: 'Odgovor je poslan',
  answerDoneNext: 'Vloga se vrne upravi, ki vam po odločitvi piše.',

  contactTitle: 'Zamenjajte kontaktno osebo',
  contactLead:
    'Ti podatki se ne objavijo: uprava jih uporablja za pisanje tej osebi. Če spremenite e-naslov, je obveščen tudi prejšnji.',
  contactSend: 'Shrani kontaktno osebo',
  contactDone: 'Kontaktna oseba je zamenjana',
  contactDoneNext: 'Odslej sporočila prihajajo na novi naslov.',

  leaveTitle: 'Zapustite partnerstvo',
  leaveLead:
    'Danes je zadnji dan v tem partnerstvu. Od tu tega ni mogoče razveljaviti: za vrnitev je potrebna nova vloga.',
  leaveWhich: 'Katero partnerstvo zapuščate?',
  leaveReason: 'Zakaj',
  leaveReasonHint: 'Prebere ga uprava; ne objavi se.',
  leaveSend: 'Zapusti partnerstvo',
  leaveDone: 'Partnerstvo ste zapustili',
  leaveDoneNext: 'Danes je bil zadnji dan. Uprava je obveščena.',

  print: 'Natisni',
  usedUp: 'Povezava je bila uporabljena in ne velja več. Za drugo spremembo zaprosite za novo.',
  failed: 'Nič ni bilo narejeno',
  kept: 'Kar ste napisali, je še tukaj. Lahko poskusite znova: ne bo prispelo dvakrat.',
  again: 'Lahko poskusite znova: zahteva ne bo prispela dvakrat.',
  spent: 'Povezava je medtem potekla ali je bila uporabljena, morda v drugem oknu.',
  spentKept: 'Kar ste napisali, je še tukaj: kopirajte, spodaj zaprosite za novo povezavo in jo odprite.',
  overtaken: 'Medtem se je stanje spremenilo in ta korak ni več mogoč: znova preberite podatke.',
  readAgain: 'Znova preberi podatke',

  missingTitle: 'Odprite povezavo, ki ste jo prejeli',
  missingText: 'Ta stran se odpre s povezavo iz sporočila registra. Če je ne najdete, zaprosite za novo.',
  cutTitle: 'Povezava ni popolna',
  cutText:
    'Morda jo je poštni program razdelil v dve vrstici: kopirajte jo v celoti iz sporočila ali zaprosite za novo.',
  invalidTitle: 'Povezava ne velja več',
  invalidText:
    'Potekla je ali je bila uporabljena: vsaka povezava velja nekaj dni in za eno samo spremembo. Z vašimi podatki se ni nič zgodilo. Zaprosite za novo.',
  askTitle: 'Zaprosite za novo povezavo',
  askEmail: 'Službeni e-naslov kontaktne osebe',
  askEmailHint: 'Tisti, ki ga register pozna, ali (overjeni) e-naslov organizacije.',
  askSend: 'Pošljite mi povezavo',
  askFailed: 'Zahteva ni bila poslana',
  asked: 'Če register pozna ta naslov, povezava prispe v nekaj minutah.',
  askedHint:
    'Zaradi zaupnosti je odgovor vedno tak. Poglejte tudi med neželeno pošto; na isti naslov odide največ eno sporočilo vsakih deset minut.',
};
export default words;
