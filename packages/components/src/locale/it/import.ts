import type { ImportField } from '@officine-coesione/contract';
import form from './form.ts';

const number = new Intl.NumberFormat('it').format;
const rows = (count: number) => (count === 1 ? '1 riga' : `${number(count)} righe`);

/** What a column can be taken as. */
const fields: Readonly<Record<ImportField, string>> = {
  legalName: 'Denominazione',
  altName: 'Altra denominazione',
  acronym: 'Sigla',
  taxCode: 'Codice fiscale',
  vatNumber: 'Partita IVA',
  ipaCode: 'Codice IPA',
  transparencyRegisterId: 'Registro UE per la trasparenza',
  legalForm: 'Forma giuridica',
  defaultCategory: 'Categoria',
  tags: 'Caratteristiche',
  territorialLevel: 'Livello territoriale',
  coverageNuts: 'Territori (NUTS)',
  street: 'Indirizzo',
  postcode: 'CAP',
  municipality: 'Comune',
  nuts3: 'Provincia (NUTS 3)',
  country: 'Paese',
  membersRepresented: 'Associati rappresentati',
  website: 'Sito web',
  email: 'E-mail',
  pec: 'PEC',
  phone: 'Telefono',
  organisationId: 'Identificativo dell’organizzazione',
  category: 'Categoria',
  role: 'Ruolo',
  voting: 'Diritto di voto',
  seats: 'Numero di posti',
  mandateAct: 'Atto di designazione',
  mandateDate: 'Data dell’atto',
  mandateDesignatedBy: 'Designato da',
  validFrom: 'Dal',
  validTo: 'Al',
  endReason: 'Motivo della fine',
};

const states: Readonly<Record<string, string>> = {
  mapping: 'Colonne da indicare',
  checking: 'Controllo in corso',
  checked: 'Controllata, da importare',
  applying: 'Importazione in corso',
  applied: 'Importata',
  undoing: 'Annullamento in corso',
  undone: 'Annullata',
};

/** Words of `<oc-import>`. */
const words = {
  ...form,
  step: (at: number, total: number) => `Passo ${at} di ${total}`,
  field: (field: string) => fields[field as ImportField] ?? field,
  state: (state: string) => states[state] ?? state,
  or: (names: readonly string[]) => new Intl.ListFormat('it', { type: 'disjunction' }).format(names),

  // The file
  fileTitle: 'Importa un file',
  subject: 'Che cosa contiene il file?',
  subject_organisations: 'Organizzazioni',
  subject_organisations_hint: 'Soggetti da aggiungere all’anagrafica o da aggiornare.',
  subject_memberships: 'Adesioni a un partenariato',
  subject_memberships_hint:
    'Chi siede in un partenariato, con quale ruolo e da quando. Le organizzazioni devono essere già in anagrafica.',
  partnership: 'Di quale partenariato?',
  partnershipMissing: 'Scegli il partenariato.',
  subjectMissing: 'Scegli che cosa contiene il file.',
  noPartnerships: 'Non ci sono partenariati di tua competenza: chiedi a chi amministra il registro.',
  file: 'File',
  fileHint: (csv: string, xlsx: string, most: number) =>
    `CSV fino a ${csv}, oppure il primo foglio di una cartella XLSX fino a ${xlsx}. Al massimo ${number(most)} righe; le intestazioni stanno nella prima.`,
  needed: 'Colonne necessarie:',
  drop: 'Trascina qui il file, oppure sceglilo:',
  chosen: (name: string, size: string) => `Scelto: ${name}, ${size}`,
  template: 'Scarica un modello vuoto (CSV)',
  templateName_organisations: 'modello-organizzazioni.csv',
  templateName_memberships: 'modello-componenti.csv',
  fileMissing: 'Scegli un file.',
  fileType: 'Questo file non è un CSV né un XLSX: salvalo in uno di questi formati e sceglilo di nuovo.',
  fileEmpty: 'Il file è vuoto: scegline uno con le intestazioni e almeno una riga.',
  fileLarge: 'Il file è troppo grande: dividilo in più file.',
  upload: 'Carica il file',
  nothingYet: 'Caricare il file non cambia ancora nulla: prima vedi che cosa cambierebbe.',
  uploading: (share: number) => `Caricamento: ${share} %`,
  reading: 'Il file è arrivato: lettura delle righe in corso',
  cancel: 'Interrompi',
  recent: 'Ultime importazioni',
  open: 'Apri',
  openOf: (title: string) => `Apri: ${title}`,
  untitled: 'File senza nome',
  rowsOf: rows,

  // The columns
  columnsTitle: 'Indica che cosa contiene ogni colonna',
  columnsHint:
    'Abbiamo riconosciuto le colonne dalle intestazioni. Controlla e correggi: sotto ogni intestazione vedi i primi valori.',
  requiredFields: 'Servono queste informazioni',
  foundIn: (column: string) => `colonna «${column}»`,
  notFound: 'da indicare',
  column: (title: string, at: number) => title || `Colonna ${at}, senza intestazione`,
  samples: (values: string) => `Per esempio: ${values}`,
  noSamples: 'Nessun valore nelle prime righe',
  leaveOut: 'Non importare',
  requiredField: (field: string) => `${field} (necessario)`,
  fieldMissing: (fields: string) => `Indica quale colonna contiene: ${fields}.`,
  fieldTwice: (field: string, column: string) =>
    `«${field}» è già la colonna «${column}»: scegli un’altra voce per una delle due.`,
  check: 'Controlla il file',
  another: 'Importa un altro file',

  // Under way
  working_check: 'Controllo del file',
  working_apply: 'Importazione',
  working_undo: 'Annullamento',
  progress: (done: number, total: number) => `${number(done)} di ${rows(total)}`,
  mayLeave: 'Puoi chiudere la pagina: ciò che è fatto resta, e puoi riprendere da qui più tardi.',
  stop: 'Interrompi',
  resume: 'Riprendi',
  paused: 'Il lavoro si è fermato qui. Ciò che è fatto resta.',

  // The report
  reportTitle: 'Che cosa cambierebbe',
  reportHint: 'Nulla è ancora cambiato nel registro.',
  into: (title: string) => `Adesioni a: ${title}`,
  count_rows: 'Righe del file',
  count_new: 'Nuove',
  count_changed: 'Da aggiornare',
  count_same: 'Già uguali',
  count_invalid: 'Con errori, non importabili',
  count_applied: 'Importate',
  count_leftOut: 'Lasciate fuori',
  count_kept: 'Rimaste nel registro',
  count_undone: 'Annullate',
  apply: (count: number) => `Importa ${rows(count)}`,
  forValidators: 'Il file è pronto: lo importa chi convalida, che lo trova tra le ultime importazioni.',
  nothingToApply:
    'Nessuna riga cambierebbe qualcosa. Se mancano dati, correggi il file e importalo di nuovo.',
  means_organisations: 'Le organizzazioni nuove saranno subito pubbliche. Potrai annullare l’importazione.',
  means_memberships:
    'Le adesioni nuove saranno subito pubbliche e la loro categoria varrà come convalidata. Potrai annullare l’importazione.',
  changeColumns: 'Cambia le colonne',
  checkAgain: 'Controlla di nuovo',

  // What is wrong
  faults: 'Righe da guardare',
  noFaults: 'Nessun errore e nessun avviso.',
  show: 'Mostra',
  show_all: 'Tutto',
  show_error: 'Errori',
  show_warning: 'Avvisi',
  severity_error: 'Errore',
  severity_warning: 'Avviso',
  row: 'Riga',
  column_: 'Colonna',
  value: 'Valore',
  reason: 'Che cosa non va',
  wholeRow: 'tutta la riga',
  listed: (count: number, more: boolean) =>
    more ? `Sono mostrate le prime ${number(count)} voci` : count === 1 ? '1 voce' : `${number(count)} voci`,
  more: 'Mostra le successive',
  noneOfThese: 'Nessuna voce di questo tipo.',
  download: 'Scarica l’elenco (CSV)',
  downloadName: 'righe-da-guardare.csv',

  // The result
  appliedTitle: 'Importazione conclusa',
  undoneTitle: 'Importazione annullata',
  undonePartTitle: 'Importazione annullata in parte',
  undoneNothingTitle: 'Niente è stato annullato',
  leftOutHint: 'Le righe lasciate fuori, con il motivo, sono nell’elenco qui sotto.',
  keptHint:
    'Alcune voci sono rimaste com’erano dopo l’importazione, perché nel frattempo qualcuno le ha cambiate o altri dati si riferiscono a loro. L’elenco dice quali e perché.',
  undo: 'Annulla questa importazione',
  undoTitle: 'Annullare l’importazione?',
  undoMeans: (count: number) =>
    `${count === 1 ? 'La riga importata torna' : `Le ${rows(count)} importate tornano`} com’erano prima: ciò che è nuovo viene tolto, ciò che è cambiato torna al valore di prima. Resta ciò che qualcuno ha cambiato dopo, o a cui altri dati si riferiscono.`,
  undoReason: 'Motivo',
  undoReasonHint: 'Resta nella cronologia. Non scrivere nomi di persone.',
  undoYes: 'Sì, annulla l’importazione',
  undoNo: 'No, lasciala com’è',

  // Failures
  failedTitle: 'L’operazione non è riuscita',
  fileRefused: 'Il file non si può leggere',
  movedOn: 'Nel frattempo questa importazione è andata avanti altrove: ora la vedi com’è adesso.',
};

/** Shape of the words of `<oc-import>`. */
export type ImportWords = typeof words;
export default words;
