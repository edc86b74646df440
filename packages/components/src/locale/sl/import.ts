import type { ImportField } from '@officine-coesione/contract';
import type { ImportWords } from '../it/import.ts';
import form from './form.ts';

const number = new Intl.NumberFormat('sl').format;
const plural = new Intl.PluralRules('sl');
const rowForms: Readonly<Record<string, string>> = { one: 'vrstica', two: 'vrstici', few: 'vrstice' };
const rows = (count: number) => `${number(count)} ${rowForms[plural.select(count)] ?? 'vrstic'}`;
const entryForms: Readonly<Record<string, string>> = { one: 'vnos', two: 'vnosa', few: 'vnosi' };

const fields: Readonly<Record<ImportField, string>> = {
  legalName: 'Naziv',
  altName: 'Drug naziv',
  acronym: 'Kratica',
  taxCode: 'Davčna številka',
  vatNumber: 'Številka za DDV',
  ipaCode: 'Koda IPA',
  transparencyRegisterId: 'Register EU za preglednost',
  legalForm: 'Pravna oblika',
  defaultCategory: 'Kategorija',
  tags: 'Značilnosti',
  territorialLevel: 'Teritorialna raven',
  coverageNuts: 'Območja (NUTS)',
  street: 'Naslov',
  postcode: 'Poštna številka',
  municipality: 'Občina',
  nuts3: 'Pokrajina (NUTS 3)',
  country: 'Država',
  membersRepresented: 'Zastopani člani',
  website: 'Spletno mesto',
  email: 'E-pošta',
  pec: 'Overjena e-pošta (PEC)',
  phone: 'Telefon',
  organisationId: 'Identifikator organizacije',
  category: 'Kategorija',
  role: 'Vloga',
  voting: 'Glasovalna pravica',
  seats: 'Število sedežev',
  mandateAct: 'Akt o imenovanju',
  mandateDate: 'Datum akta',
  mandateDesignatedBy: 'Imenuje',
  validFrom: 'Od',
  validTo: 'Do',
  endReason: 'Razlog prenehanja',
};

const states: Readonly<Record<string, string>> = {
  mapping: 'Stolpce je treba določiti',
  checking: 'Preverjanje poteka',
  checked: 'Preverjeno, še ni uvoženo',
  applying: 'Uvoz poteka',
  applied: 'Uvoženo',
  undoing: 'Razveljavitev poteka',
  undone: 'Razveljavljeno',
};

const words: ImportWords = {
  ...form,
  step: (at, total) => `Korak ${at} od ${total}`,
  field: (field) => fields[field as ImportField] ?? field,
  state: (state) => states[state] ?? state,
  or: (names) => new Intl.ListFormat('sl', { type: 'disjunction' }).format(names),

  fileTitle: 'Uvozite datoteko',
  subject: 'Kaj vsebuje datoteka?',
  subject_organisations: 'Organizacije',
  subject_organisations_hint: 'Ustanove, ki jih želite dodati v register ali posodobiti.',
  subject_memberships: 'Članstva v partnerstvu',
  subject_memberships_hint:
    'Kdo sedi v partnerstvu, v kateri vlogi in od kdaj. Organizacije morajo biti že v registru.',
  partnership: 'Za katero partnerstvo gre?',
  partnershipMissing: 'Izberite partnerstvo.',
  subjectMissing: 'Izberite, kaj vsebuje datoteka.',
  noPartnerships: 'V vaši pristojnosti ni partnerstev: obrnite se na upravljavca registra.',
  file: 'Datoteka',
  fileHint: (csv, xlsx, most) =>
    `CSV do ${csv} ali prvi list delovnega zvezka XLSX do ${xlsx}. Vrstic je lahko največ ${number(most)}; naslovi so v prvi.`,
  needed: 'Potrebni stolpci:',
  drop: 'Datoteko povlecite sem ali jo izberite:',
  chosen: (name, size) => `Izbrano: ${name}, ${size}`,
  template: 'Prenesi prazno predlogo (CSV)',
  templateName_organisations: 'predloga-organizacije.csv',
  templateName_memberships: 'predloga-clani.csv',
  fileMissing: 'Izberite datoteko.',
  fileType: 'Ta datoteka ni ne CSV ne XLSX: shranite jo v enem od teh zapisov in jo znova izberite.',
  fileEmpty: 'Datoteka je prazna: izberite takšno z naslovi in vsaj eno vrstico.',
  fileLarge: 'Datoteka je prevelika: razdelite jo.',
  upload: 'Naložite datoteko',
  nothingYet: 'Z nalaganjem se še nič ne spremeni: najprej vidite, kaj bi se spremenilo.',
  uploading: (share) => `Nalaganje: ${share} %`,
  reading: 'Datoteka je prispela: poteka branje vrstic',
  cancel: 'Prekinite',
  recent: 'Zadnji uvozi',
  open: 'Odprite',
  openOf: (title) => `Odprite: ${title}`,
  untitled: 'Datoteka brez imena',
  rowsOf: rows,

  columnsTitle: 'Povejte, kaj vsebuje vsak stolpec',
  columnsHint:
    'Stolpce smo prepoznali po naslovih. Preverite in popravite: pod vsakim naslovom so prve vrednosti.',
  requiredFields: 'Ti podatki so potrebni',
  foundIn: (column) => `stolpec »${column}«`,
  notFound: 'še ni določeno',
  column: (title, at) => title || `Stolpec ${at}, brez naslova`,
  samples: (values) => `Na primer: ${values}`,
  noSamples: 'V prvih vrsticah ni vrednosti',
  leaveOut: 'Ne uvozi',
  requiredField: (field) => `${field} (potrebno)`,
  fieldMissing: (names) => `Povejte, kateri stolpec vsebuje: ${names}.`,
  fieldTwice: (field, column) =>
    `»${field}« je že stolpec »${column}«: za enega od njiju izberite kaj drugega.`,
  check: 'Preverite datoteko',
  another: 'Uvozite drugo datoteko',

  working_check: 'Preverjanje datoteke',
  working_apply: 'Uvoz',
  working_undo: 'Razveljavitev',
  progress: (done, total) => `${number(done)} od skupaj ${number(total)} (vrstice)`,
  mayLeave: 'Stran lahko zaprete: kar je narejeno, ostane, in pozneje lahko nadaljujete od tu.',
  stop: 'Ustavite',
  resume: 'Nadaljujte',
  paused: 'Delo se je ustavilo tu. Kar je narejeno, ostane.',

  reportTitle: 'Kaj bi se spremenilo',
  reportHint: 'V registru se še ni nič spremenilo.',
  into: (title) => `Članstva: ${title}`,
  count_rows: 'Vrstice v datoteki',
  count_new: 'Nove',
  count_changed: 'Za posodobitev',
  count_same: 'Že enake',
  count_invalid: 'Z napakami, jih ni mogoče uvoziti',
  count_applied: 'Uvožene',
  count_leftOut: 'Izpuščene',
  count_kept: 'Ostale v registru',
  count_undone: 'Razveljavljene',
  apply: (count) => `Uvozite (${rows(count)})`,
  forValidators: 'Datoteka je pripravljena: uvozi jo, kdor potrjuje; najde jo med zadnjimi uvozi.',
  nothingToApply:
    'Nobena vrstica ne bi ničesar spremenila. Če podatki manjkajo, popravite datoteko in jo znova uvozite.',
  means_organisations: 'Nove organizacije bodo takoj javne. Uvoz boste lahko razveljavili.',
  means_memberships:
    'Nova članstva bodo takoj javna in njihova kategorija bo veljala za potrjeno. Uvoz boste lahko razveljavili.',
  changeColumns: 'Spremenite stolpce',
  checkAgain: 'Preverite znova',

  faults: 'Vrstice, ki jih je treba pogledati',
  noFaults: 'Ni napak in ni opozoril.',
  show: 'Prikaži',
  show_all: 'Vse',
  show_error: 'Napake',
  show_warning: 'Opozorila',
  severity_error: 'Napaka',
  severity_warning: 'Opozorilo',
  row: 'Vrstica',
  column_: 'Stolpec',
  value: 'Vrednost',
  reason: 'Kaj ni v redu',
  wholeRow: 'vsa vrstica',
  listed: (count, more) => {
    const counted = `${number(count)} ${entryForms[plural.select(count)] ?? 'vnosov'}`;
    return more ? `Prikazano na začetku: ${counted}` : counted;
  },
  more: 'Prikažite naslednje',
  noneOfThese: 'Ni takih vnosov.',
  download: 'Prenesite seznam (CSV)',
  downloadName: 'vrstice.csv',

  appliedTitle: 'Uvoz je končan',
  undoneTitle: 'Uvoz je razveljavljen',
  undonePartTitle: 'Uvoz je delno razveljavljen',
  undoneNothingTitle: 'Nič ni bilo razveljavljeno',
  leftOutHint: 'Izpuščene vrstice z razlogom so na spodnjem seznamu.',
  keptHint:
    'Nekateri zapisi so ostali takšni, kot so bili po uvozu, ker jih je medtem kdo spremenil ali se nanje sklicujejo drugi podatki. Seznam pove, kateri in zakaj.',
  undo: 'Razveljavite ta uvoz',
  undoTitle: 'Želite razveljaviti uvoz?',
  undoMeans: (count) =>
    `Uvoženo (${rows(count)}) bo spet takšno kot prej: kar je novo, se odstrani, kar je spremenjeno, dobi prejšnjo vrednost. Ostane, kar je kdo pozneje spremenil ali na kar se sklicujejo drugi podatki.`,
  undoReason: 'Razlog',
  undoReasonHint: 'Ostane v zgodovini. Ne pišite imen oseb.',
  undoYes: 'Da, razveljavite uvoz',
  undoNo: 'Ne, pustite, kot je',

  failedTitle: 'Ni uspelo',
  fileRefused: 'Datoteke ni mogoče prebrati',
  movedOn: 'Ta uvoz se je medtem nadaljeval drugje: zdaj ga vidite takšnega, kot je.',
};
export default words;
