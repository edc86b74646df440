import acting from './acting.ts';
import facts from './organisation-facts.ts';
import registration from './registration.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('it').format;

/** Words of `<oc-organisation-desk>`. */
const words = {
  ...registration,
  ...facts,
  ...seat,
  ...acting,

  // The list
  listTitle: 'Organizzazioni',
  search: 'Nome o codice intero (fiscale, IVA o IPA)',
  inState: 'Stato',
  anyState: 'Tutti gli stati',
  state_public: 'Pubblicate',
  state_suspended: 'Sospese',
  state_archived: 'Archiviate',
  anyCategory: 'Tutte le categorie',
  inTerritory: 'Territorio',
  anyTerritory: 'Tutti i territori',
  counted: (count: number, more: boolean) =>
    more ? `Le prime ${number(count)}` : count === 1 ? '1 organizzazione' : `${number(count)} organizzazioni`,
  openSeats: (count: number) => (count === 1 ? '1 adesione aperta' : `${number(count)} adesioni aperte`),
  more: 'Mostra le successive',
  moreFailed: 'Le organizzazioni successive non sono arrivate. Riprova.',
  noRecords:
    'Non gestisci ancora nessuna organizzazione: compaiono qui quelle che siedono nei tuoi partenariati.',
  noneFound: 'Nessuna organizzazione con questi filtri. Scegline altri.',
  backToList: 'Torna alle organizzazioni',

  // One organisation
  tabs: 'Che cosa guardi di questa organizzazione',
  tab_facts: 'Scheda',
  tab_seats: 'Adesioni',
  tab_history: 'Storia',
  notYours:
    'Tra le organizzazioni che gestisci non c’è questa: controlla l’indirizzo, oppure chiedi a chi amministra il registro.',
  frozen: 'Questa organizzazione è archiviata: si legge e si cita, ma non cambia più.',
  amendOne: 'Correggi la scheda',

  // Seats
  seats_open: 'Aperte',
  seats_other: 'Concluse, in bozza o archiviate',
  countedSeats: (count: number) => (count === 1 ? '1 adesione' : `${number(count)} adesioni`),
  noSeats: 'Non siede in nessun partenariato che gestisci.',
  seatsElsewhere: (count: number) =>
    count === 1
      ? 'Un’altra adesione aperta è in un partenariato che non gestisci.'
      : `Altre ${number(count)} adesioni aperte sono in partenariati che non gestisci.`,

  // History
  noHistory: 'Nessuno stato pubblico è ancora registrato.',
  change_published: 'Pubblicata',
  change_changed: 'Modificata',
  change_withdrawn: 'Sospesa',
  change_archived: 'Archiviata',
  change_prepared: 'In preparazione',
  by_authority: 'dall’autorità',
  by_partner: 'dall’organizzazione',
  by_applicant: 'da chi ha chiesto l’iscrizione',
  by_system: 'in automatico',
  because: (reason: string) => `Motivo: ${reason}`,
  dataThen: 'I dati di quel momento',
  before: 'Prima',
  after: 'Dopo',
  absent: 'non indicato',

  // Acts: titles, consequences, buttons, outcomes
  title_amend: 'Correggi la scheda',
  means_amend:
    'Se l’organizzazione è pubblicata, le correzioni si vedono subito. Un indirizzo di posta che togli riceve un avviso.',
  do_amend: 'Salva le correzioni',
  done_amend: (what: string) => `${what}: correzioni salvate.`,
  title_suspend: 'Sospendi l’organizzazione',
  means_suspend:
    'Il pubblico non la vede più, finché non la riattivi; nel frattempo non le è chiesta la conferma annuale. Chi ne cura i dati riceve il motivo.',
  do_suspend: 'Sospendi',
  done_suspend: (what: string) => `${what}: sospesa.`,
  suspendsSeats: (count: number) =>
    count === 1
      ? 'Con lei il pubblico non vede più la sua adesione; torna quando la riattivi.'
      : `Con lei il pubblico non vede più le sue ${number(count)} adesioni; tornano quando la riattivi.`,
  title_restore: 'Riattiva l’organizzazione',
  means_restore:
    'Torna pubblica, con le adesioni sospese insieme a lei; i suoi dati valgono come confermati oggi. Chi ne cura i dati riceve il motivo.',
  do_restore: 'Riattiva',
  done_restore: (what: string) => `${what}: di nuovo pubblicata.`,
  title_archive: 'Archivia l’organizzazione',
  means_archive:
    'Per chi non esiste più: esce dagli elenchi e non cambia più. Non si può annullare; la sua storia resta. Chi ne cura i dati riceve il motivo.',
  do_archive: 'Archivia',
  done_archive: (what: string) => `${what}: archiviata.`,
  seatsFirst: (count: number) =>
    count === 1
      ? 'Ha ancora un’adesione aperta: si archivia quando è conclusa.'
      : `Ha ancora ${number(count)} adesioni aperte: si archivia quando sono concluse.`,
  seatsHow: 'Concludi ogni adesione nel suo partenariato, con l’ultimo giorno e il motivo; poi torna qui.',

  // Questions
  q_codes: 'Codici e registri',
  q_runtsSection: 'Sezione del registro del Terzo settore',
  q_coverageHint: 'Scrivi una parte del nome, poi scegli dall’elenco: tutta Italia, regioni o province.',
  foundTerritories: (count: number) =>
    count === 0
      ? 'Nessun territorio con queste parole.'
      : count === 1
        ? '1 territorio trovato'
        : `${number(count)} territori trovati`,
  q_reasonHint: 'Lo legge chi cura i dati dell’organizzazione; resta agli atti. Almeno 10 caratteri.',

  // Refusals
  changedTitle: 'È cambiata mentre la guardavi',
  changedMeanwhile:
    'Qualcuno l’ha modificata nel frattempo. Ora vedi i suoi dati aggiornati, con ciò che hai scritto tu: rileggi, poi invia di nuovo.',
};

/** Shape of the words of `<oc-organisation-desk>`: a language that lacks one does not compile. */
export type OrganisationDeskWords = typeof words;
export default words;
