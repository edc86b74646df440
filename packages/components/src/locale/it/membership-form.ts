import form from './form.ts';

/** Words of `<oc-membership-form>`. */
const words = {
  ...form,

  // What is done
  addTitle: 'Aggiungi un’adesione',
  amendTitle: 'Modifica un’adesione',
  seatTitle: 'Adesione',
  partnership: 'Partenariato',
  organisation: 'Organizzazione',
  status: 'Stato',
  categoryState: 'Categoria',
  categoryValidated: 'Convalidata',
  categoryPending: 'Da convalidare',
  version: 'Versione',
  notFound:
    'Non c’è nulla con questo identificativo tra ciò che gestisci: controllalo, oppure chiedi a chi amministra il registro di assegnarti il programma.',
  closed: 'Questa adesione è chiusa e non si modifica più.',
  partnershipClosed: 'Questo partenariato è archiviato: la sua composizione non cambia più.',
  publicForValidators: 'Questa adesione è pubblica: la cambia chi convalida.',

  // The organisation
  who: 'Chi',
  organisationHint:
    'Scrivi una parte del nome, poi scegli dall’elenco. Ci sono le organizzazioni pubblicate.',
  searching: 'Ricerca in corso',
  foundCount: (count: number) =>
    count === 1 ? '1 organizzazione trovata' : `${count} organizzazioni trovate`,
  foundNone: 'Nessuna organizzazione con questo nome: prova con meno parole, oppure registrala prima.',
  register: 'Registra l’organizzazione (in un’altra scheda)',
  searchFailed: 'La ricerca non è riuscita: scrivi di nuovo.',
  pickOne: 'Scegli un’organizzazione dall’elenco.',
  chosenAs: (name: string) => `Scelta: ${name}`,

  // The seat
  seat: 'Con quale ruolo',
  category: 'Categoria di partner',
  categoryHint: 'Secondo la classificazione di questo partenariato, con le parole della norma.',
  cooperationUnknown:
    'Non sappiamo se il programma è di cooperazione territoriale: il servizio controllerà la categoria.',
  suggested: 'Abituale',
  role: 'Ruolo',
  voting: 'Diritto di voto',
  votingHintRule:
    'Nei comitati di sorveglianza 2021-2027 ogni componente ha un voto (art. 39, paragrafo 1, Reg. UE 2021/1060): cambialo solo se il regolamento interno lo prevede.',
  votingHintFree:
    'Per questo partenariato la norma europea non dà il voto: mettilo se lo prevede il regolamento interno.',
  votingNo: 'Chi ha questo ruolo siede senza voto.',
  withVote: 'Con voto',
  withoutVote: 'Senza voto',
  byRule: 'Secondo la regola',
  seats: 'Numero di seggi',
  seatsHint: 'Uno, se non indichi altro.',

  // The mandate
  mandate: 'Atto di designazione',
  act: 'Atto',
  actHint: 'Tipo e numero, come “Nota prot. 1234” o “Delibera 12”. Serve se indichi data od organo.',
  actDate: 'Data dell’atto',
  designatedBy: 'Organo che designa',

  // Validity
  validity: 'Da quando e fino a quando',
  validFrom: 'Primo giorno',
  validTo: 'Ultimo giorno',
  validToHint: 'Solo se l’adesione ha già un termine.',

  // More
  more: 'Altro',
  represents: 'Altre organizzazioni rappresentate',
  representsHint:
    'Quelle che condividono questo unico rappresentante. Scrivi una parte del nome e sceglile una alla volta.',
  representsRemove: 'Togli',
  representsRemoveOf: (name: string) => `Togli ${name}`,
  tags: 'Temi e caratteristiche',
  tagsHint: 'Di questo seggio; anche nessuno.',
  prepared: 'Preparazione del programma',
  preparedYes: 'Ha partecipato alla preparazione (art. 10, paragrafo 1, del codice di condotta)',

  // Saving
  add: 'Aggiungi come bozza',
  save: 'Salva le modifiche',
  added: 'Adesione aggiunta. È una bozza: il pubblico la vede quando è convalidata.',
  saved: 'Modifiche salvate.',
  unchanged: 'Non hai cambiato nulla: non c’è niente da salvare.',
  another: 'Aggiungi un’altra adesione',
  failed: 'Non è stato salvato nulla',
  kept: 'Ciò che hai scritto è ancora qui. Puoi riprovare: non si salverà due volte.',
  overtaken: 'Lo stato attuale non permette questo passaggio: rileggi l’adesione.',
  readAgain: 'Rileggi l’adesione',

  // Someone else was first
  staleTitle: 'Nel frattempo qualcuno ha cambiato questa adesione',
  staleText: 'Non è stato salvato nulla e ciò che hai scritto è ancora qui. Ecco che cosa è diverso ora:',
  staleSame: 'I dati che vedi qui sono gli stessi di prima; è cambiato lo stato o un altro dato.',
  before: 'Prima',
  now: 'Ora',
  yours: 'Tu hai scritto',
  take: 'Continua sulla versione nuova',
  taken:
    'Continui sulla versione nuova: dove avevi scritto tu è rimasto il tuo, il resto è aggiornato. Controlla e salva.',

  // Validation
  validateTitle: 'Convalida',
  validateText: 'Con la convalida la categoria è confermata e l’adesione è pubblicata.',
  validateUnsaved: 'Prima salva le modifiche: si convalida ciò che è salvato.',
  validate: 'Convalida e pubblica',
  validated: 'Adesione convalidata e pubblicata.',
  noMandateText:
    'Manca l’atto di designazione: aggiungilo qui sopra appena arriva. Si può convalidare anche senza, e la verifica del partenariato dirà che manca.',
  validateNoMandate: 'Convalida senza atto',
  validateUnseenText:
    'Con la convalida la categoria è confermata; l’adesione sarà pubblica quando pubblichi il partenariato.',
  validateUnseen: 'Convalida',
  validatedUnseen: 'Adesione convalidata: sarà pubblica con il partenariato.',

  // The end
  endTitle: 'Concludi l’adesione',
  endText:
    'L’adesione resta nella composizione dei giorni precedenti; finiscono con lei gli incarichi dei suoi rappresentanti.',
  endDay: 'Ultimo giorno',
  endReason: 'Motivo',
  endReasonHint: 'Si pubblica con l’adesione: non fare nomi di persone.',
  end: 'Concludi l’adesione',
  ended: 'Adesione conclusa.',
};

/** Shape of the words of `<oc-membership-form>`: a language that lacks one does not compile. */
export type MembershipFormWords = typeof words;
export default words;
