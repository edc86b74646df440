import form from './form.ts';
import facts from './organisation-facts.ts';

const number = new Intl.NumberFormat('it').format;

/** What refers to an organisation, one and several. */
const references: Readonly<Record<string, readonly [one: string, several: string]>> = {
  'membership.organisationId': ['adesione', 'adesioni'],
  'membership.representsOrganisationIds': ['adesione che la rappresenta', 'adesioni che la rappresentano'],
  'programme.managingAuthorityId': ['programma di cui è autorità', 'programmi di cui è autorità'],
  'registration.organisationId': ['richiesta di iscrizione', 'richieste di iscrizione'],
  'accessRequest.organisationId': ['richiesta di accesso', 'richieste di accesso'],
  seat: ['adesione unita a un’altra', 'adesioni unite ad altre'],
};

/** Words of `<oc-review-queue>`. */
const words = {
  ...facts,
  ...form,

  // Tabs and lists
  tabs: 'Che cosa aspetta una decisione',
  tab_registrations: 'Iscrizioni',
  tab_duplicates: 'Possibili doppioni',
  tab_access: 'Accessi',
  registrations: 'Richieste di iscrizione',
  duplicates: 'Possibili doppioni',
  merges: 'Unioni fatte',
  access: 'Richieste di accesso',
  search: 'Cerca per nome o riferimento',
  searchButton: 'Cerca',
  show: 'Mostra',
  show_open: 'Tutte quelle aperte',
  show_toDecide: 'Da decidere',
  show_waiting: 'In attesa di integrazione',
  show_overdue: 'Con integrazione scaduta',
  show_validated: 'Validate',
  show_rejected: 'Respinte',
  show_all: 'Tutte',
  pairsOpen: 'Da esaminare',
  pairsDismissed: 'Esclusi',
  pair_open: 'Da esaminare',
  pair_dismissed: 'Escluso',
  pair_merged: 'Unito',
  access_submitted: 'Da decidere',
  access_granted: 'Concesse',
  access_refused: 'Rifiutate',
  access_withdrawn: 'Revocate',
  order: 'Ordina per',
  dueFirst: 'Scadenza, la prima in alto',
  newestFirst: 'Arrivo, l’ultima in alto',
  counted: (count: number, more: boolean) =>
    more ? `Le prime ${number(count)}` : count === 1 ? '1 voce' : `${number(count)} voci`,
  more: 'Mostra le successive',
  moreFailed: 'Le voci successive non sono arrivate. Riprova.',
  noRegistrations: 'Nessuna richiesta aspetta una decisione.',
  noDuplicates: 'Nessun possibile doppione da esaminare.',
  noMerges: 'Nessuna unione è stata fatta.',
  noAccess: 'Nessuna richiesta di accesso aspetta una decisione.',
  noneFound: 'Nessuna voce con questi filtri. Scegline altri.',
  backToList: 'Torna all’elenco',

  // A registration
  receivedOn: (when: string) => `Ricevuta il ${when}`,
  decidedOn: (when: string) => `Decisa il ${when}`,
  registrationOnly: 'Sola iscrizione',
  answerBy: 'Rispondere entro il',
  integrationBy: 'Integrazione attesa entro il',
  dueIn: (days: number) =>
    days === 0 ? 'scade oggi' : days === 1 ? 'manca un giorno' : `mancano ${days} giorni`,
  overdueBy: (days: number) =>
    days === 1 ? 'termine scaduto da un giorno' : `termine scaduto da ${number(days)} giorni`,
  reference: 'Riferimento',
  received: 'Ricevuta',
  deadline: 'Termine',
  integration: 'Integrazione',
  partnership: 'Partenariato',
  contact: 'Persona da contattare',
  incomplete:
    'Il confronto con il registro non è completo: una parte non è arrivata. Riprova prima di decidere.',
  comparisonTitle: 'Confronto con l’organizzazione registrata',
  askedTitle: 'Che cosa chiede',
  comparisonCaption: 'Dati registrati e dati richiesti, campo per campo',
  registeredNow: 'Nel registro',
  askedNow: 'Nella richiesta',
  differences: (different: number, all: number) =>
    different === 0
      ? 'Un’organizzazione con lo stesso codice fiscale è già registrata, con gli stessi dati.'
      : `Un’organizzazione con lo stesso codice fiscale è già registrata: ${
          different === 1 ? `un dato su ${all} è diverso` : `${different} dati su ${all} sono diversi`
        }.`,
  candidatesTitle: 'Forse è già registrata',
  candidatesLead: 'Altre organizzazioni del registro somigliano a questa. Aprile per vedere in che cosa.',
  threadTitle: 'Che cosa è successo',
  applicant: 'Chi ha fatto richiesta',
  byAt: (who: string, when: string) => (who ? `${who}, ${when}` : when),
  answerAwaitedBy: (day: string) => `Risposta attesa entro il ${day}.`,
  changesMade: 'Che cosa è cambiato',
  eventSubmitted: 'Richiesta inviata',
  eventAsked: 'Integrazione richiesta',
  eventAnswered: 'Risposta alla richiesta di integrazione',
  eventReceived: 'Integrazione ricevuta per altra via',

  // Side by side
  field: 'Campo',
  outcome: 'Esito',
  absent: 'non indicato',
  before: 'Prima',
  after: 'Adesso',
  mark_same: 'Uguale',
  mark_near: 'Simile',
  mark_changed: 'Modificato',
  mark_added: 'Aggiunto',
  mark_removed: 'Tolto',
  agreement_equal: 'Uguale',
  agreement_close: 'Quasi uguale',
  agreement_partial: 'Uguale in parte',
  agreement_related: 'Collegato',
  agreement_different: 'Diverso',
  onlyOne: 'Solo in una delle due',
  speaks: (weight: number) => {
    const strength = Math.abs(weight) >= 8 ? 'molto ' : Math.abs(weight) < 3 ? 'poco ' : '';
    return Math.abs(weight) < 0.5 ? 'non dice nulla' : `${strength}${weight > 0 ? 'a favore' : 'contro'}`;
  },

  // Duplicates and merges
  nearlyIn: (field: string) => `${field} (quasi)`,
  numbered: (name: string, number: number) => `${name} (${number})`,
  pairOf: (first: string, second: string) => `${first} e ${second}`,
  mergeOf: (merged: string, survivor: string) => `${merged}, unita a ${survivor}`,
  verdictSame: 'Con ogni probabilità la stessa organizzazione',
  verdictPossible: 'Forse la stessa organizzazione',
  verdictSameLong: (share: string) =>
    `Con ogni probabilità sono la stessa organizzazione (${share}). La decisione è tua.`,
  verdictPossibleLong: (share: string) =>
    `Forse sono la stessa organizzazione (probabilità ${share}). La decisione è tua.`,
  agreeIn: (fields: string) => `Concordano: ${fields}`,
  because: (reason: string) => `Motivo: ${reason}`,
  wasDismissed: 'Qualcuno ha deciso che sono due organizzazioni diverse.',
  wasMerged: 'Le due schede sono state unite.',
  evidenceTitle: 'Che cosa li avvicina e che cosa li separa',
  evidenceLead:
    'I campi che pesano di più stanno in alto. Un campo che manca a una delle due non dice nulla.',
  explanationCaption: 'Le due schede, campo per campo, con ciò che ne segue',
  restTitle: 'Gli altri dati',
  restCaption: 'I dati che non contano nel confronto',
  mergedOn: (when: string) => `Unite il ${when}`,
  undoneOn: (when: string) => `Annullata il ${when}`,
  movedCount: (count: number) => (count === 1 ? '1 elemento spostato' : `${number(count)} elementi spostati`),
  survivor: 'Organizzazione che resta',
  merged: 'Organizzazione unita',
  merging: 'Unione',
  reason: 'Motivazione',
  fieldsTaken: 'Dati presi dall’organizzazione unita',
  undoing: 'Annullamento',
  undoReason: 'Motivo dell’annullamento',
  movedTitle: 'Che cosa passa all’organizzazione che resta',
  nothingMoves: 'Nulla rimanda all’organizzazione unita.',
  moves: (kind: string, count: number) => {
    const [one, several] = references[kind] ?? [kind, kind];
    return `${number(count)} ${count === 1 ? one : several}`;
  },
  preparing: 'Sto preparando l’unione…',
  previewReady: (merged: string, survivor: string) =>
    `${merged} confluirà in ${survivor}: chi cerca la prima troverà la seconda.`,
  obstaclesTitle: 'Ora l’unione non è possibile',
  obstaclesRemedy: 'Risolvi questi punti, poi controlla di nuovo.',
  lookAgain: 'Controlla di nuovo',
  valuesTitle: 'Quali dati restano',
  sameValues: (count: number) =>
    count === 0 ? 'Nessun dato coincide.' : count === 1 ? 'Un dato coincide.' : `${count} dati coincidono.`,
  valueOf: (name: string) => `da ${name}`,
  whichStays: 'Quale organizzazione resta?',
  whichStaysHint: 'L’altra confluisce in questa, con le sue adesioni. Si può annullare.',
  firstOne: 'prima scheda',
  secondOne: 'seconda scheda',

  // Access
  accessMotivation: 'A quale titolo chiede l’accesso',

  // The decision
  decision: 'Decisione',
  whichDecision: 'Che cosa decidi?',
  forward: 'Continua',
  lastStep: 'Ultimo passo',
  note: 'Nota',
  noteHint: 'Resta agli atti della richiesta.',
  readByApplicant: 'Chi ha fatto richiesta legge queste parole. Almeno 10 caratteri.',
  keptOnFile: 'Resta agli atti. Almeno 10 caratteri.',
  why_requestIntegration: 'Che cosa manca',
  why_reject: 'Perché la respingi',
  why_refuse: 'Perché rifiuti l’accesso',
  why_withdraw: 'Perché revochi l’accesso',
  why_dismiss: 'Che cosa le distingue',
  why_reopen: 'Che cosa è emerso',
  why_merge: 'Perché sono la stessa organizzazione',
  why_undo: 'Perché sono due organizzazioni',
  dueOn: 'Ultimo giorno per rispondere',
  dueOnHint: 'Se non lo indichi, fra 30 giorni.',
  inThirtyDays: 'Fra 30 giorni',
  do_validate: 'Valida e pubblica',
  do_requestIntegration: 'Chiedi un’integrazione',
  do_acceptIntegration: 'Segna l’integrazione come ricevuta',
  do_reject: 'Respingi',
  do_merge: 'Unisci le due schede',
  do_dismiss: 'Escludi: sono due organizzazioni',
  do_reopen: 'Riapri il confronto',
  do_undo: 'Annulla l’unione',
  do_grant: 'Concedi l’accesso',
  do_refuse: 'Rifiuta l’accesso',
  do_withdraw: 'Revoca l’accesso',
  means_validate: 'L’organizzazione e la sua adesione diventano pubbliche, e chi ha fatto richiesta lo sa.',
  means_requestIntegration: 'Chi ha fatto richiesta riceve le tue parole e il termine per rispondere.',
  means_acceptIntegration:
    'Ciò che mancava è arrivato per altra via: la richiesta torna fra quelle da decidere.',
  means_reject: 'La richiesta si chiude, e chi l’ha fatta riceve le tue parole.',
  means_merge: 'Resta una sola scheda, con ciò che rimandava all’altra. Si può annullare.',
  means_dismiss: 'La coppia esce dall’elenco, anche se le schede cambieranno. Si può riaprire.',
  means_reopen: 'La coppia torna fra quelle da esaminare.',
  means_undo: 'Le due schede e tutto ciò che è stato spostato tornano come prima.',
  means_grant: 'Chi ha chiesto l’accesso può curare i dati dell’organizzazione, e riceve un collegamento.',
  means_refuse: 'Chi ha chiesto l’accesso riceve le tue parole.',
  means_withdraw:
    'Chi l’aveva non cura più i dati dell’organizzazione, i suoi collegamenti non aprono più nulla; riceve le tue parole.',
  confirm_validate: 'Confermi la validazione?',
  confirm_requestIntegration: 'Confermi la richiesta di integrazione?',
  confirm_acceptIntegration: 'Confermi che l’integrazione è arrivata?',
  confirm_reject: 'Confermi di respingere la richiesta?',
  confirm_merge: 'Confermi l’unione?',
  confirm_dismiss: 'Confermi che sono due organizzazioni?',
  confirm_reopen: 'Confermi di riaprire il confronto?',
  confirm_undo: 'Confermi di annullare l’unione?',
  confirm_grant: 'Confermi di concedere l’accesso?',
  confirm_refuse: 'Confermi di rifiutare l’accesso?',
  confirm_withdraw: 'Confermi di revocare l’accesso?',
  done_validate: (what: string) => `${what}: validata e pubblicata.`,
  done_requestIntegration: (what: string) => `${what}: integrazione richiesta.`,
  done_acceptIntegration: (what: string) => `${what}: integrazione ricevuta.`,
  done_reject: (what: string) => `${what}: respinta.`,
  done_merge: (what: string) => `${what}: unite in una sola scheda.`,
  done_dismiss: (what: string) => `${what}: esclusi, sono due organizzazioni.`,
  done_reopen: (what: string) => `${what}: di nuovo da esaminare.`,
  done_undo: (what: string) => `${what}: unione annullata.`,
  done_grant: (what: string) => `${what}: accesso concesso.`,
  done_refuse: (what: string) => `${what}: accesso rifiutato.`,
  done_withdraw: (what: string) => `${what}: accesso revocato.`,
  changedTitle: 'È cambiata mentre la guardavi',
  changedMeanwhile:
    'Qualcuno ha deciso o corretto qualcosa nel frattempo. Qui vedi com’è adesso: rileggi, poi decidi.',
  refusedTitle: 'La decisione non è stata presa',
  typedStays: 'Ciò che hai scritto è ancora qui.',
  forValidators: 'Su questo decide chi convalida.',
  nothingToDecide: 'Ora non c’è più nulla da decidere.',
};

/** Shape of the words of `<oc-review-queue>`: a language that lacks one does not compile. */
export type ReviewQueueWords = typeof words;
export default words;
