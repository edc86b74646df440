import type { PartnershipWords } from '../it/partnership.ts';
import provenance from './provenance.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('sl').format;
const plural = new Intl.PluralRules('sl');
const members: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'član', two: 'člana', few: 'člani' };
const seats: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'sedež', two: 'sedeža', few: 'sedeži' };

const words: PartnershipWords = {
  ...provenance,
  ...seat,
  choose: 'Partnerstvo',
  demoNote: 'Partnerstvo in njegova sestava sta zgled.',
  asOf: (day) => `Sestava na dan ${day}`,
  today: (day) => `Sestava danes, ${day}`,
  otherDay: 'Oglejte si sestavo na drug dan',
  day: 'Dan',
  show: 'Prikaži',
  backToToday: 'Nazaj na danes',
  wrongDay: (first) => `Izberite dan od ${first} do danes.`,
  error: 'Napaka:',
  download: 'Prenesi podatke',
  print: 'Natisni stran',
  programmes: (count) => (count === 1 ? 'Program' : count === 2 ? 'Programa' : 'Programi'),
  parent: 'Deluje v okviru',
  workingGroups: (count) =>
    count === 1 ? 'Delovna skupina' : count === 2 ? 'Delovni skupini' : 'Delovne skupine',
  constitution: 'Ustanovitveni akt',
  act: (kind, reference, day) =>
    [[kind, reference && `št. ${reference}`].filter(Boolean).join(' '), day].filter(Boolean).join(', '),
  established: 'Ustanovitev',
  dissolved: 'Prenehanje',
  legalBasis: 'Pravna podlaga',
  rules: 'Poslovnik',
  adopted: (day) => `Sprejet: ${day}.`,
  votes: 'Odloča se z glasovanjem članov, ki imajo glasovalno pravico.',
  noVotes: 'Člani ne glasujejo.',
  notice: (days) =>
    days === 0
      ? 'Seje se sklicujejo brez najkrajšega roka.'
      : `Najkrajši rok za sklic seje, v delovnih dneh: ${days}.`,
  noticeRule: 'Praviloma ne manj kot 10:',
  noticeLaw: 'člen 11(b) evropskega kodeksa dobre prakse za partnerstvo',
  quorum: (share) => `Seja je sklepčna, če je navzočih vsaj ${share} članov z glasovalno pravico.`,
  noQuorum: 'Seja je sklepčna ne glede na število navzočih.',
  documents: 'Dokumenti',
  documentsToday: 'Dokumenti so današnji.',
  documentsFailed: 'Dokumenti niso prispeli. Poskusite znova čez nekaj minut.',
  moreDocuments: (count) => `Prikaži še druge dokumente (${number(count)})`,
  firstDocuments: (count) => `Najnovejši dokumenti: ${number(count)}; drugi so v API.`,
  accessPublic: 'Javno dostopno',
  accessMembers: 'Samo za člane',
  accessRestricted: 'Samo za organ',
  accessible: 'dostopno osebam z oviranostmi',
  notAccessible: 'ni dostopno osebam z oviranostmi',
  licence: 'Licenca:',
  decideConsensus: 'Odločitve se sprejemajo s soglasjem.',
  decideSimple: 'Odločitve se sprejemajo z navadno večino.',
  decideQualified: 'Odločitve se sprejemajo s kvalificirano večino.',
  urgentNotice: (days) =>
    days === 0
      ? 'V nujnih primerih se sklicujejo brez roka.'
      : `Najkrajši rok za sklic v nujnih primerih, v delovnih dneh: ${days}.`,
  agendaItems: (days) =>
    days === 0
      ? 'Člani lahko predlagajo točko dnevnega reda do seje.'
      : `Rok, v katerem lahko člani pred sejo predlagajo točko dnevnega reda, v delovnih dneh: ${days}.`,
  groups: 'Ustanoviti je mogoče delovne skupine.',
  noGroups: 'Delovne skupine se ne ustanavljajo.',
  minutes: 'Zapisniki',
  conflicts: 'Nasprotja interesov',
  reimbursement: 'Povračila stroškov in krepitev zmogljivosti',
  call: (day) => (day ? `Razpis, objavljen ${day}` : 'Razpis'),
  criteria: 'Merila:',
  website: 'Spletno mesto',
  validation: 'Potrditev',
  validated: (day) => `Organ upravljanja je potrdil sestavo: ${day}.`,
  validatedUndated: 'Organ upravljanja je potrdil sestavo.',
  toValidate: 'Organ upravljanja sestave še ni potrdil.',
  lastValidated: (day) => `Zadnja potrditev: ${day}.`,
  adhesion: 'Pristop',
  open: 'Organizacije lahko zaprosijo za pristop.',
  publication: 'Zakaj je javno',
  publicationDuty: 'Zakonodaja zahteva objavo seznama članov:',
  publicationLaw: 'člen 39(1) Uredbe (EU) 2021/1060',
  schemeLaw2014: 'člen 4(1) Delegirane uredbe (EU) št. 240/2014',
  schemeLaw2021: 'člen 8(1) Uredbe (EU) 2021/1060',
  lawLetter2021: (letter) => `Uredba (EU) 2021/1060, člen 8(1)(${letter})`,
  lawLetter2014: (letter) => `evropski kodeks dobre prakse, člen 4(1)(${letter})`,
  lawPoint: (letter, point) => `evropski kodeks dobre prakse, člen 4(1)(${letter})(${point})`,
  members: 'Člani',
  counted: (count) => `${number(count)} ${members[plural.select(count)] ?? 'članov'}`,
  ofWhichVoting: (count) => `z glasovalno pravico: ${number(count)}`,
  seatsInAll: (count) => `${number(count)} ${seats[plural.select(count)] ?? 'sedežev'}`,
  byCategory: 'Člani po kategorijah',
  firstOnly: (count) => `Prikazanih je prvih ${number(count)} članov; drugi so v API.`,
  noMembers: 'Noben član ni objavljen.',
  empty: 'S to oznako ni objavljeno nobeno partnerstvo.',
  emptyProgramme: 'Za ta program še ni objavljeno nobeno partnerstvo.',
  notYetEstablished: (day) => `Partnerstvo še ni bilo ustanovljeno; datum ustanovitve: ${day}.`,
  emptyThen: (day) => `Na ta dan ni zabeleženo nobeno partnerstvo: ${day}.`,
};
export default words;
