import type { MembershipFormWords } from '../it/membership-form.ts';
import form from './form.ts';

const words: MembershipFormWords = {
  ...form,

  addTitle: 'Dodaj članstvo',
  amendTitle: 'Spremeni članstvo',
  seatTitle: 'Članstvo',
  partnership: 'Partnerstvo',
  organisation: 'Organizacija',
  status: 'Stanje',
  categoryState: 'Kategorija',
  categoryValidated: 'Potrjena',
  categoryPending: 'Čaka na potrditev',
  version: 'Različica',
  notFound:
    'Med tem, kar upravljate, ni ničesar s to oznako: preverite jo ali prosite skrbnika registra, naj vam dodeli program.',
  closed: 'To članstvo je zaključeno in se ne spreminja več.',
  partnershipClosed: 'To partnerstvo je arhivirano: njegova sestava se ne spreminja več.',
  publicForValidators: 'To članstvo je javno: spreminja ga, kdor potrjuje.',

  who: 'Kdo',
  organisationHint: 'Napišite del imena, nato izberite s seznama. Na njem so objavljene organizacije.',
  searching: 'Iskanje poteka',
  foundCount: (count) => `Najdene organizacije: ${count}`,
  foundNone: 'Nobena organizacija nima tega imena: poskusite z manj besedami ali jo najprej vpišite.',
  register: 'Vpišite organizacijo (v drugem zavihku)',
  searchFailed: 'Iskanje ni uspelo: pišite znova.',
  pickOne: 'Izberite organizacijo s seznama.',
  chosenAs: (name) => `Izbrano: ${name}`,

  seat: 'V kateri vlogi',
  category: 'Kategorija partnerja',
  categoryHint: 'Po razvrstitvi tega partnerstva, z besedami predpisa.',
  cooperationUnknown:
    'Ni znano, ali gre za program teritorialnega sodelovanja: kategorijo bo preverila storitev.',
  suggested: 'Običajna',
  role: 'Vloga',
  voting: 'Glasovalna pravica',
  votingHintRule:
    'V odborih za spremljanje 2021-2027 ima vsak član en glas (člen 39(1) Uredbe (EU) 2021/1060): spremenite ga le, če to določa poslovnik.',
  votingHintFree: 'Za to partnerstvo evropsko pravo ne daje glasu: dajte ga, če to določa poslovnik.',
  votingNo: 'Kdor ima to vlogo, sodeluje brez glasu.',
  withVote: 'Z glasom',
  withoutVote: 'Brez glasu',
  byRule: 'Po pravilu',
  seats: 'Število sedežev',
  seatsHint: 'Eden, če ne navedete drugače.',

  mandate: 'Akt o imenovanju',
  act: 'Akt',
  actHint: 'Vrsta in številka, kot »Dopis 1234« ali »Sklep 12«. Potreben, če navedete datum ali organ.',
  actDate: 'Datum akta',
  designatedBy: 'Organ, ki imenuje',

  validity: 'Od kdaj do kdaj',
  validFrom: 'Prvi dan',
  validTo: 'Zadnji dan',
  validToHint: 'Samo če ima članstvo že določen konec.',

  more: 'Drugo',
  represents: 'Druge zastopane organizacije',
  representsHint:
    'Tiste, ki si delijo tega enega predstavnika. Napišite del imena in jih izberite eno za drugo.',
  representsRemove: 'Odstrani',
  representsRemoveOf: (name) => `Odstrani ${name}`,
  tags: 'Teme in značilnosti',
  tagsHint: 'Tega sedeža; lahko tudi nobene.',
  prepared: 'Priprava programa',
  preparedYes: 'Sodelovala pri pripravi (člen 10(1) kodeksa ravnanja)',

  add: 'Dodaj kot osnutek',
  save: 'Shrani spremembe',
  added: 'Članstvo je dodano. Je osnutek: javnost ga vidi po potrditvi.',
  saved: 'Spremembe so shranjene.',
  unchanged: 'Ničesar niste spremenili: ni kaj shraniti.',
  another: 'Dodaj še eno članstvo',
  failed: 'Nič ni bilo shranjeno',
  kept: 'Kar ste napisali, je še tukaj. Lahko poskusite znova: ne bo shranjeno dvakrat.',
  overtaken: 'Sedanje stanje tega koraka ne dovoljuje: znova preberite članstvo.',
  readAgain: 'Znova preberi članstvo',

  staleTitle: 'Medtem je nekdo spremenil to članstvo',
  staleText: 'Nič ni bilo shranjeno in kar ste napisali, je še tukaj. Zdaj je drugačno:',
  staleSame: 'Podatki, ki jih vidite, so enaki kot prej; spremenilo se je stanje ali kaj drugega.',
  before: 'Prej',
  now: 'Zdaj',
  yours: 'Vi ste napisali',
  take: 'Nadaljuj na novi različici',
  taken:
    'Nadaljujete na novi različici: kar ste napisali, je ostalo, drugo je posodobljeno. Preverite in shranite.',

  validateTitle: 'Potrditev',
  validateText: 'S potrditvijo je kategorija potrjena in članstvo objavljeno.',
  validateUnsaved: 'Najprej shranite spremembe: potrdi se, kar je shranjeno.',
  validate: 'Potrdi in objavi',
  validated: 'Članstvo je potrjeno in objavljeno.',
  noMandateText:
    'Manjka akt o imenovanju: dodajte ga zgoraj, ko prispe. Potrditev je mogoča tudi brez njega, preverjanje partnerstva pa bo povedalo, da manjka.',
  validateNoMandate: 'Potrdi brez akta',
  validateUnseenText: 'S potrditvijo je kategorija potrjena; članstvo bo javno, ko objavite partnerstvo.',
  validateUnseen: 'Potrdi',
  validatedUnseen: 'Članstvo je potrjeno: javno bo s partnerstvom.',

  endTitle: 'Zaključi članstvo',
  endText: 'Članstvo ostane v sestavi prejšnjih dni; z njim se končajo mandati njegovih predstavnikov.',
  endDay: 'Zadnji dan',
  endReason: 'Razlog',
  endReasonHint: 'Objavi se s članstvom: ne navajajte oseb.',
  end: 'Zaključi članstvo',
  ended: 'Članstvo je zaključeno.',
};
export default words;
