import acting from './acting.ts';
import partnership from './partnership.ts';

const number = new Intl.NumberFormat('it').format;

/** Words of `<oc-partnership-desk>`. */
const words = {
  ...partnership,
  ...acting,

  // The list
  listTitle: 'Partenariati',
  openNew: 'Apri un partenariato',
  search: 'Cerca nel titolo',
  ofProgramme: 'Programma',
  anyProgramme: 'Tutti i programmi',
  inState: 'Stato',
  anyState: 'Tutti gli stati',
  state_draft: 'In bozza',
  state_public: 'Pubblicati',
  state_suspended: 'Sospesi',
  state_archived: 'Archiviati',
  is_draft: 'In bozza',
  is_public: 'Pubblicato',
  is_suspended: 'Sospeso',
  is_archived: 'Archiviato',
  countedRecords: (count: number) => (count === 1 ? '1 partenariato' : `${number(count)} partenariati`),
  pending: (count: number) =>
    count === 1 ? '1 adesione da convalidare' : `${number(count)} adesioni da convalidare`,
  moreRecords: (count: number) =>
    count === 1 ? 'Mostra un altro partenariato' : `Mostra altri ${count} partenariati`,
  noRecords:
    'Non gestisci ancora nessun partenariato. Aprine uno, oppure chiedi a chi amministra il registro di assegnarti il programma.',
  noneFound: 'Nessun partenariato con questi filtri. Scegline altri.',
  backToList: 'Torna ai partenariati',

  // One partnership
  tabs: 'Che cosa guardi di questo partenariato',
  tab_composition: 'Composizione',
  tab_representatives: 'Rappresentanti',
  tab_documents: 'Documenti',
  tab_facts: 'Scheda',
  notYours:
    'Tra i partenariati che gestisci non c’è questo: controlla l’indirizzo, oppure chiedi a chi amministra il registro di assegnarti il programma.',
  frozen: 'Questo partenariato è archiviato: si legge e si cita, ma non cambia più.',

  // Seats
  addSeat: 'Aggiungi un’adesione',
  copyFrom: 'Riprendi una composizione',
  noSeats:
    'La composizione è ancora vuota. Aggiungi le adesioni una alla volta, oppure riprendi quelle di un altro partenariato.',
  noSeatsFound: 'Nessuna adesione in questo stato.',
  seatState: 'Mostra',
  seats_all: 'Tutte le adesioni',
  seats_pending: 'Da convalidare',
  seats_public: 'Pubbliche',
  seats_ended: 'Concluse',
  seats_suspended: 'Sospese',
  seats_closed: 'Respinte e archiviate',
  countedSeats: (count: number) => (count === 1 ? '1 adesione' : `${number(count)} adesioni`),
  noMandate: 'Manca l’atto di designazione',
  backToComposition: 'Torna alla composizione',
  newSeat: 'Nuova adesione',
  personsOfSeat: 'Chi la rappresenta',

  // Persons
  restricted:
    'Dati personali: li vede solo chi gestisce il partenariato o l’organizzazione, e ogni lettura resta annotata. Nessuna pagina pubblica mostra recapiti o dichiarazioni; il nome, solo se qui è scritto che si può pubblicare.',
  nameOne: 'Nomina un rappresentante',
  onlyOf: (organisation: string) => `Solo di: ${organisation}`,
  showAll: 'Mostra quelli di tutti',
  inOffice: 'In carica',
  comingIn: 'Incarico futuro',
  termOver: 'Incarico concluso',
  erased: 'Persona cancellata',
  noPersons: 'Nessun rappresentante è stato nominato.',
  countedPersons: (count: number) => (count === 1 ? '1 incarico' : `${number(count)} incarichi`),
  declaration: 'Dichiarazione di interessi',
  declaredNone: 'Nessun interesse dichiarato',
  declaredSome: (count: number) =>
    count === 1 ? '1 interesse dichiarato' : `${number(count)} interessi dichiarati`,
  validTill: (day: string) => `vale fino al ${day}`,
  expired: (day: string) => `è scaduta il ${day}: ne serve una nuova`,
  declarationMissing: 'Manca: va resa ogni anno',
  toReview: 'Da esaminare',
  outcome_no_conflict: 'Nessun conflitto',
  outcome_recusal: 'Astensione su alcuni punti',
  outcome_incompatible: 'Incompatibile',
  correctOne: 'Correggi',
  endOne: 'Concludi l’incarico',
  declareOne: 'Registra una dichiarazione',
  reviewOne: 'Esamina la dichiarazione',
  ofPerson: (act: string, person: string) => `${act}: ${person}`,

  // Documents
  addOne: 'Aggiungi un documento',
  withdrawOne: 'Ritira',
  withdrawnOn: (day: string) => `Ritirato il ${day}`,
  noDocuments:
    'Nessun documento. Aggiungi il regolamento interno e i verbali: si pubblicano con il loro indirizzo.',

  // Acts: titles, consequences, buttons, outcomes
  amendOne: 'Modifica la scheda',
  publicForValidators: 'Questo partenariato è pubblico: la sua scheda la cambia chi convalida.',
  title_open: 'Apri un partenariato',
  means_open: 'Nasce come bozza: lo vede solo chi lo gestisce, finché non lo pubblichi.',
  do_open: 'Apri come bozza',
  done_open: (what: string) => `${what}: aperto come bozza.`,
  title_amend: 'Modifica la scheda',
  means_amend: 'Se il partenariato è pubblicato, le modifiche si vedono subito.',
  do_amend: 'Salva le modifiche',
  done_amend: (what: string) => `${what}: modifiche salvate.`,
  title_copy: 'Riprendi una composizione',
  means_copy:
    'Le adesioni pubbliche di quel giorno diventano bozze qui, con il ruolo che scegli. Ognuna aspetta una nuova designazione e la tua convalida.',
  do_copy: 'Riprendi le adesioni',
  done_copy: (count: number) =>
    count === 0
      ? 'Nessuna adesione ripresa.'
      : `${count === 1 ? '1 adesione ripresa' : `${number(count)} adesioni riprese`} come bozze: per ognuna serve un nuovo atto di designazione, poi la convalida.`,
  left_copy: 'Non sono state riprese:',
  title_validateAll: 'Convalida le adesioni pronte',
  means_validateAll:
    'Le bozze con l’atto di designazione sono convalidate insieme, ognuna con la sua categoria: il pubblico le vede se vede il partenariato. Le altre restano bozze, e leggi che cosa manca a ciascuna.',
  do_validateAll: 'Convalida le adesioni pronte',
  done_validateAll: (count: number) =>
    count === 0
      ? 'Nessuna adesione convalidata.'
      : count === 1
        ? '1 adesione convalidata.'
        : `${number(count)} adesioni convalidate.`,
  left_validateAll: 'Sono rimaste bozze:',
  readyDrafts: (count: number) =>
    count === 1
      ? 'Una bozza ha l’atto di designazione.'
      : `${number(count)} bozze hanno l’atto di designazione.`,
  draftsWithout: (count: number) =>
    count === 1
      ? 'A una bozza l’atto manca: resta com’è.'
      : `A ${number(count)} bozze l’atto manca: restano come sono.`,
  noneReady:
    'Nessuna bozza ha l’atto di designazione: aggiungilo nella sua scheda. Chi ne resta senza si convalida da lì, una adesione alla volta.',
  skipped_already_there: 'siede già in questo partenariato',
  skipped_category_not_in_scheme: 'la sua categoria non esiste in questo ciclo: aggiungila a mano',
  skipped_not_public: 'l’organizzazione non è pubblicata',
  skipped_no_mandate: 'manca l’atto di designazione',
  skipped_no_first_day: 'manca il primo giorno',
  skipped_not_valid: 'qualcosa nella sua scheda è da correggere',
  skipped_other: 'motivo non previsto',
  title_publish: 'Pubblica il partenariato',
  means_publish:
    'Il partenariato e le sue adesioni convalidate diventano pubblici, con la data di oggi come validazione.',
  do_publish: 'Pubblica',
  done_publish: (what: string) => `${what}: pubblicato.`,
  title_suspend: 'Sospendi il partenariato',
  means_suspend: 'Il pubblico non lo vede più, finché non lo pubblichi di nuovo.',
  do_suspend: 'Sospendi',
  done_suspend: (what: string) => `${what}: sospeso.`,
  title_archive: 'Archivia il partenariato',
  means_archive:
    'Esce dagli elenchi e non cambia più: non si può annullare. Chi ne ha l’indirizzo continua a leggerlo e a citarlo, con i suoi componenti.',
  do_archive: 'Archivia',
  done_archive: (what: string) => `${what}: archiviato.`,
  closesDrafts: (count: number) =>
    count === 1
      ? 'Con lui si chiude l’adesione ancora da convalidare: non diventerà pubblica.'
      : `Con lui si chiudono le ${number(count)} adesioni ancora da convalidare: non diventeranno pubbliche.`,
  title_rejectSeat: 'Respingi l’adesione',
  means_rejectSeat: 'L’adesione si chiude e non diventa pubblica.',
  do_rejectSeat: 'Respingi l’adesione',
  done_rejectSeat: (what: string) => `${what}: adesione respinta.`,
  title_suspendSeat: 'Sospendi l’adesione',
  means_suspendSeat: 'Il pubblico non la vede più, finché non la convalidi di nuovo.',
  do_suspendSeat: 'Sospendi l’adesione',
  done_suspendSeat: (what: string) => `${what}: adesione sospesa.`,
  title_name: 'Nomina un rappresentante',
  means_name: 'Scrivi solo dati istituzionali: il codice fiscale della persona non serve.',
  do_name: 'Nomina',
  done_name: (what: string) => `${what}: incarico registrato.`,
  title_correct: 'Correggi i dati di un rappresentante',
  means_correct:
    'Per chi cambia, concludi l’incarico e nomina la persona nuova: così resta scritto chi sedeva e quando.',
  do_correct: 'Salva le modifiche',
  done_correct: (what: string) => `${what}: dati corretti.`,
  title_endTerm: 'Concludi l’incarico',
  means_endTerm: 'L’incarico finisce quel giorno; resta scritto che c’è stato.',
  do_endTerm: 'Concludi l’incarico',
  done_endTerm: (what: string) => `${what}: incarico concluso.`,
  title_declare: 'Registra una dichiarazione di interessi',
  means_declare:
    'Come l’ha firmata il rappresentante (articolo 11, lettera f, del codice di condotta). Vale un anno.',
  do_declare: 'Registra la dichiarazione',
  done_declare: (what: string) => `${what}: dichiarazione registrata, da esaminare.`,
  title_review: 'Esamina una dichiarazione di interessi',
  means_review: 'L’esito resta agli atti e non si pubblica.',
  do_review: 'Registra l’esito',
  done_review: (what: string) => `${what}: esito registrato.`,
  title_addDocument: 'Aggiungi un documento',
  means_addDocument: 'Il documento resta dov’è: qui se ne registra l’indirizzo.',
  do_addDocument: 'Aggiungi il documento',
  done_addDocument: (what: string) => `${what}: documento aggiunto.`,
  title_withdraw: 'Ritira un documento',
  means_withdraw:
    'Il pubblico non lo vede più; chi gestisce il partenariato continua a leggerlo, come ritirato.',
  do_withdraw: 'Ritira il documento',
  done_withdraw: (what: string) => `${what}: documento ritirato.`,

  // Before publishing
  beforePublishing: 'Prima di pubblicare',
  lacksPending: (count: number) =>
    count === 1
      ? 'Un’adesione aspetta la convalida: resterà una bozza finché non la convalidi.'
      : `${number(count)} adesioni aspettano la convalida: resteranno bozze finché non le convalidi.`,
  lacksMandates: (count: number) =>
    count === 1
      ? 'A un’adesione manca l’atto di designazione: aggiungilo nella sua scheda.'
      : `A ${number(count)} adesioni manca l’atto di designazione: aggiungilo nella scheda di ciascuna.`,
  lacksConstitution: 'Manca l’atto istitutivo: aggiungilo con «Modifica la scheda».',
  lacksRules: 'Mancano le regole di funzionamento: aggiungile con «Modifica la scheda».',
  lacksSelection: 'Manca il modo in cui i partner sono stati scelti: aggiungilo con «Modifica la scheda».',

  // Questions
  q_what: 'Che cosa',
  q_type: 'Tipo',
  q_title: 'Titolo',
  q_titleHint: 'Come lo si legge negli elenchi, con il programma e il ciclo.',
  q_programmes: 'Programmi',
  q_programmesHint: 'Scrivi una parte del nome, poi scegli dall’elenco. Un comitato può seguirne più di uno.',
  q_found: (count: number) => (count === 1 ? '1 programma trovato' : `${number(count)} programmi trovati`),
  q_foundNone: 'Nessun programma con queste parole.',
  q_parent: 'Partenariato presso cui opera',
  q_constitution: 'Atto istitutivo',
  q_actType: 'Tipo di atto',
  q_actTypeHint: 'Come “DGR” o “Decreto del Presidente”. Serve se indichi numero, data od organo.',
  q_actNumber: 'Numero',
  q_actDate: 'Data dell’atto',
  q_issuedBy: 'Organo che l’ha adottato',
  q_period: 'Durata',
  q_established: 'Data di istituzione',
  q_dissolved: 'Data di cessazione',
  q_dissolvedHint: 'Solo se il partenariato ha già un termine.',
  q_phases: 'Fasi del ciclo in cui lavora',
  q_adhesion: 'Adesioni',
  q_adhesionYes: 'Le organizzazioni possono chiedere di aderire',
  q_from: 'Composizione da cui partire',
  q_fromWhich: 'Riprendi le adesioni di',
  q_fromWhichHint: 'Per un nuovo ciclo: le adesioni arrivano come bozze, con la categoria del nuovo ciclo.',
  q_onDay: 'Chi sedeva il giorno',
  q_onDayHint: 'Oggi, se non lo indichi.',
  q_validFromSeats: 'Primo giorno delle nuove adesioni',
  q_validFromSeatsHint: 'Puoi indicarlo anche dopo, adesione per adesione.',
  q_memberRole: 'In quale ruolo?',
  q_memberRoleHint:
    'Per chi siede come componente; presidenza e altri ruoli restano. Nei comitati di sorveglianza 2021-2027 ogni componente ha un voto (art. 39, paragrafo 1, Reg. UE 2021/1060).',
  q_roleAsBefore: 'Come nella composizione di partenza',
  q_rules: 'Regole di funzionamento',
  q_voting: 'Come si decide',
  q_votingYes: 'Con il voto dei componenti',
  q_votingNo: 'Senza voto',
  q_adopted: 'Data di adozione del regolamento',
  q_noticeDays: 'Giorni lavorativi di preavviso',
  q_noticeDaysHint: 'Di norma non meno di 10 (articolo 11, lettera b, del codice di condotta).',
  q_urgentDays: 'Giorni di preavviso in caso di urgenza',
  q_agendaDays: 'Giorni prima della riunione per proporre un punto',
  q_quorum: 'Presenza necessaria, in percentuale',
  q_quorumHint: 'Dei componenti con voto; 50, se non lo indichi.',
  q_decisionRule: 'Maggioranza',
  q_consensus: 'Consenso',
  q_simple: 'Maggioranza semplice',
  q_qualified: 'Maggioranza qualificata',
  q_minutes: 'Come si adottano e si pubblicano i verbali',
  q_conflicts: 'Come si prevengono i conflitti di interesse',
  q_reimbursement: 'Rimborsi e rafforzamento delle capacità',
  q_groups: 'Gruppi di lavoro',
  q_groupsYes: 'Si possono istituire',
  q_groupsNo: 'Non si istituiscono',
  q_selection: 'Scelta dei partner',
  q_method: 'Modo di selezione',
  q_noticeUrl: 'Indirizzo dell’avviso',
  q_noticeUrlHint: 'Dove è stato pubblicato, con https://',
  q_publishedOn: 'Data dell’avviso',
  q_criteria: 'Criteri',
  q_criteriaHint: 'Uno per riga.',
  q_more: 'Altro',
  q_legalBasis: 'Base giuridica',
  q_website: 'Sito web',
  q_note: 'Nota sulla validazione',
  q_noteHint: 'La legge chiunque, accanto alla data. Almeno 10 caratteri.',
  q_organisation: 'Adesione di',
  q_kind: 'A quale titolo',
  q_person: 'Persona',
  q_givenName: 'Nome',
  q_familyName: 'Cognome',
  q_jobTitle: 'Incarico nell’organizzazione',
  q_gender: 'Genere',
  q_genderHint:
    'Solo per la statistica sull’equilibrio tra donne e uomini, e solo se la persona lo dichiara.',
  q_gender_F: 'Donna',
  q_gender_M: 'Uomo',
  q_gender_X: 'Altro',
  q_gender_not_declared: 'Non dichiarato',
  q_email: 'E-mail istituzionale',
  q_phone: 'Telefono istituzionale',
  q_term: 'Da quando e fino a quando',
  q_firstDay: 'Primo giorno',
  q_lastDay: 'Ultimo giorno',
  q_lastDayHint: 'Per chi è delegato a una seduta è necessario.',
  q_privacy: 'Dati personali',
  q_publishName: 'Nome nelle pagine pubbliche',
  q_publishNameYes: 'Il nome si può pubblicare',
  q_publishBasis: 'Norma che permette di pubblicarlo',
  q_noticeVersion: 'Informativa mostrata alla persona',
  q_noticeOf: (version: string, day: string) => `${version}, in vigore dal ${day}`,
  q_noticeOfForms: (version: string) => `${version}, quella dei moduli di iscrizione`,
  q_acknowledged: 'Giorno in cui ne ha preso visione',
  q_declaredOn: 'Data della firma',
  q_interests: 'Interessi',
  q_noInterest: 'Nessun interesse da dichiarare',
  q_someInterests: 'Dichiara questi interessi',
  q_interest: 'Interesse',
  q_interestKind: 'Tipo di interesse',
  q_interestText: 'In che cosa consiste',
  q_interestTextHint: 'Quando ne scrivi uno, sotto si apre lo spazio per il successivo.',
  q_reference: 'Programma o bando che riguarda',
  q_outcome: 'Esito',
  q_documentTitle: 'Titolo',
  q_documentType: 'Tipo di documento',
  q_language: 'Lingua',
  q_access: 'Chi lo può vedere',
  q_url: 'Indirizzo del documento',
  q_urlHint: 'Dove si trova sul web, con https://',
  q_documentDate: 'Data di pubblicazione',
  q_license: 'Licenza',
  q_licenseHint: 'Per esempio CC-BY-4.0.',
  q_accessible: 'Accessibilità',
  q_accessibleYes: 'È accessibile (HTML o PDF/UA)',
  q_accessibleNo: 'Non è accessibile',
  q_relatesTo: 'Che cosa documenta',
  q_about_constitution: 'Atto istitutivo',
  q_about_rules_of_procedure: 'Regolamento interno',
  q_about_legitimation: 'Scelta dei partner',
  q_about_mandate: 'Designazioni',
  q_about_composition: 'Composizione',
  q_about_meeting: 'Riunioni',
};

/** Shape of the words of `<oc-partnership-desk>`: a language that lacks one does not compile. */
export type PartnershipDeskWords = typeof words;
export default words;
