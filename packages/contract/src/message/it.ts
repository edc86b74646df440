import type { IdentifierIssue } from '../identifiers/index.ts';

/**
 * What is wrong and what to do about it, in Italian: the source of the codes for the other languages.
 *
 * Figures stand so that no word depends on them (`caratteri scritti: 1`), and so no plural can be wrong.
 */
export const it = {
  // Identifiers
  tax_code_length:
    'Il codice fiscale di un ente ha 11 cifre, quello di una persona 16 caratteri: ne hai scritti {actual}.',
  tax_code_characters:
    'Controlla il carattere numero {position} del codice fiscale: lì non può stare. Scrivi 11 cifre per un ente; per una persona lettere e cifre come in RSSMRA85T10A562S.',
  tax_code_date:
    'Il codice fiscale contiene una data che non esiste: ricontrolla le cifre e le lettere dal settimo all’undicesimo carattere.',
  tax_code_check:
    'Il carattere di controllo del codice fiscale non corrisponde: confronta il codice con quello del documento, un carattere alla volta.',
  tax_code_zeros: 'Undici zeri non sono un codice fiscale: scrivi quello dell’ente.',
  vat_number_length:
    'La partita IVA ha {expected} cifre: ne hai scritte {actual}. Puoi scriverla con o senza IT davanti.',
  vat_number_characters:
    'Controlla il carattere numero {position} della partita IVA: dopo IT sono ammesse solo cifre.',
  vat_number_zeros: 'Undici zeri non sono una partita IVA: scrivi quella dell’ente.',
  vat_number_check:
    'La cifra di controllo della partita IVA non corrisponde: confronta il numero con quello del certificato, una cifra alla volta.',
  vat_number_office:
    'Le cifre dall’ottava alla decima della partita IVA non indicano un ufficio conosciuto: ricontrollale; se sono giuste puoi proseguire.',
  ipa_code_length:
    'Il codice IPA ha da 1 a {maximum} caratteri: ne hai scritti {actual}. Lo trovi su indicepa.gov.it.',
  ipa_code_characters:
    'Controlla il carattere numero {position} del codice IPA: usa solo lettere senza accento, cifre e il trattino basso, come in c_h501.',
  office_code_length:
    'Il codice univoco dell’ufficio ha 6 o 7 caratteri: ne hai scritti {actual}. Lo trovi su indicepa.gov.it.',
  office_code_characters:
    'Controlla il carattere numero {position} del codice univoco dell’ufficio: usa solo lettere senza accento e cifre.',
  transparency_register_id_pattern:
    'Il numero del registro per la trasparenza dell’UE è fatto come 123456789012-34: ricopialo per intero.',
  cup_length: 'Il CUP ha {expected} caratteri: ne hai scritti {actual}. Lo trovi su opencup.gov.it.',
  cup_characters: 'Controlla il carattere numero {position} del CUP: usa solo lettere senza accento e cifre.',
  cup_pattern:
    'Il CUP di solito è fatto come C11G06000000001: ricontrolla lettere e cifre; se sono giuste puoi proseguire.',
  cci_length: 'Il CCI ha {expected} caratteri: ne hai scritti {actual}. Un esempio è 2014IT05M2OP002.',
  cci_characters:
    'Controlla il carattere numero {position} del CCI: lì non può stare. Il codice è fatto come 2014IT05M2OP002.',
  email_spaces: 'L’indirizzo e-mail contiene spazi: toglili, e scrivi un solo indirizzo.',
  email_at_sign: 'L’indirizzo e-mail deve avere una sola chiocciola (@), come nome@esempio.it.',
  email_local_length:
    'Prima della chiocciola l’indirizzo e-mail può avere al massimo {maximum} caratteri: ne hai scritti {actual}.',
  email_local_characters:
    'Controlla la parte dell’indirizzo e-mail prima della chiocciola: usa lettere senza accento, cifre, trattini e punti, senza punti all’inizio, alla fine o ripetuti.',
  email_domain_length:
    'Dopo la chiocciola l’indirizzo e-mail può avere al massimo {maximum} caratteri: ne hai scritti {actual}.',
  email_domain_dot:
    'Dopo la chiocciola manca la parte finale dell’indirizzo e-mail: completala, per esempio con .it.',
  email_domain_characters:
    'Controlla la parte dell’indirizzo e-mail dopo la chiocciola: usa lettere senza accento, cifre, trattini e punti, come in esempio.it.',
  email_length:
    'L’indirizzo e-mail può avere al massimo {maximum} caratteri: ne hai scritti {actual}. Indicane uno più corto.',
  pec_spaces: 'L’indirizzo PEC contiene spazi: toglili, e scrivi un solo indirizzo.',
  pec_at_sign: 'L’indirizzo PEC deve avere una sola chiocciola (@), come nome@pec.esempio.it.',
  pec_local_length:
    'Prima della chiocciola l’indirizzo PEC può avere al massimo {maximum} caratteri: ne hai scritti {actual}.',
  pec_local_characters:
    'Controlla la parte dell’indirizzo PEC prima della chiocciola: usa lettere senza accento, cifre, trattini e punti, senza punti all’inizio, alla fine o ripetuti.',
  pec_domain_length:
    'Dopo la chiocciola l’indirizzo PEC può avere al massimo {maximum} caratteri: ne hai scritti {actual}.',
  pec_domain_dot:
    'Dopo la chiocciola manca la parte finale dell’indirizzo PEC: completala, per esempio con .it.',
  pec_domain_characters:
    'Controlla la parte dell’indirizzo PEC dopo la chiocciola: usa lettere senza accento, cifre, trattini e punti, come in pec.esempio.it.',
  pec_length:
    'L’indirizzo PEC può avere al massimo {maximum} caratteri: ne hai scritti {actual}. Indicane uno più corto.',
  nuts_country: 'Il codice NUTS deve cominciare con IT: indica un territorio italiano.',
  nuts_pattern:
    'Questo codice NUTS non è fatto come un codice italiano: scrivine uno come ITC, ITC4 o ITC4C.',
  istat_code_length:
    'Il codice ISTAT ha 2 cifre per una regione, 3 per una provincia, 6 per un comune, zeri iniziali compresi: attese {expected}, scritte {actual}.',
  istat_code_characters:
    'Controlla il carattere numero {position} del codice ISTAT: sono ammesse solo cifre.',
  istat_code_region: 'Nessuna regione ha questo codice ISTAT: i codici delle regioni vanno da 01 a 20.',
  istat_code_zeros: 'Un codice ISTAT di soli zeri non indica alcun territorio: scrivi quello giusto.',
  cadastral_code_length:
    'Il codice catastale di un comune ha {expected} caratteri, come H501: ne hai scritti {actual}.',
  cadastral_code_characters:
    'Controlla il carattere numero {position} del codice catastale: serve una lettera seguita da tre cifre, come in H501.',
  postcode_length: 'Il CAP ha {expected} cifre, zeri iniziali compresi: ne hai scritte {actual}.',
  postcode_characters: 'Controlla il carattere numero {position} del CAP: sono ammesse solo cifre.',

  // Any value
  required: 'Compila questo campo.',
  too_short: 'Aggiungi testo: caratteri scritti {actual}, minimo {minimum}.',
  too_long: 'Accorcia il testo: caratteri scritti {actual}, massimo {maximum}.',
  line_ends: 'Scrivi tutto su una riga sola: togli gli a capo.',
  too_few: 'Indica altre voci: il minimo è {minimum}.',
  too_many: 'Togli qualche voce: il massimo è {maximum}.',
  too_small: 'Scrivi un numero più grande: il minimo è {minimum}.',
  too_big: 'Scrivi un numero più piccolo: il massimo è {maximum}.',
  not_a_text: 'Qui serve un testo: scrivilo tra virgolette se invii dati JSON.',
  not_a_number: 'Qui serve un numero: usa solo cifre.',
  not_a_whole_number: 'Qui serve un numero intero: togli i decimali.',
  not_a_boolean: 'Qui serve sì o no: invia true oppure false.',
  not_a_list: 'Qui serve un elenco di valori, anche se il valore è uno solo.',
  not_an_object: 'Qui serve un oggetto con le sue proprietà, non un valore semplice.',
  unknown_choice: 'Questa scelta non è prevista: scegline una dall’elenco.',
  unknown_property: 'La proprietà «{property}» non è prevista: toglila o correggine il nome.',
  repeated_property: 'La proprietà «{property}» compare due volte: lasciane una sola.',
  unknown_parameter: 'Il parametro «{parameter}» non è previsto: usa uno di questi: {known}.',
  repeated_parameter: 'Hai indicato lo stesso parametro più di una volta: lasciane uno solo.',
  not_with_file: 'Un file contiene tutto l’elenco: togli “{parameter}”, oppure chiedi una pagina in JSON.',
  // Imports
  import_encoding: 'La riga {row} contiene caratteri illeggibili: salva il file come CSV UTF-8.',
  import_quotes: 'Le virgolette aperte alla riga {row} non si chiudono: correggile.',
  import_workbook:
    'Il file non è una cartella di lavoro XLSX leggibile: salvalo di nuovo con il tuo foglio di calcolo.',
  import_archive:
    'La cartella di lavoro è troppo grande o contiene altro oltre ai dati: esporta solo il foglio che serve.',
  import_empty: 'Il file non ha righe sotto le intestazioni: aggiungile.',
  import_too_long: 'Il file ha più di {maximum} righe o una riga troppo lunga: dividilo.',
  import_choice: 'Questo valore non è previsto: scrivi uno di questi codici, o il suo nome. {known}.',
  import_columns: 'Indica quale colonna contiene “{field}”, una volta sola.',
  import_perhaps_known:
    'Forse c’è già: {known} ha lo stesso nome e la stessa sede o lo stesso sito. Se è la stessa organizzazione, scrivi nella riga i suoi codici.',
  import_repeated: 'Lo stesso codice sta già alla riga {row}: lascia una riga sola.',
  import_merged:
    'Il codice è di un’organizzazione confluita in {survivor}: usa il codice di quella, o togli la riga.',
  import_taken: 'Un’altra organizzazione dell’anagrafica ha già questo codice: controllalo.',
  import_out_of_scope: 'Il territorio di questa organizzazione non è di tua competenza: toglila dal file.',
  import_formula: 'Il valore comincia come una formula ed è tenuto come testo: controlla che sia giusto.',
  hidden_characters: 'Il valore contiene caratteri invisibili o di controllo: scrivilo di nuovo.',
  import_changed: 'L’organizzazione è cambiata nel frattempo ed è rimasta com’è: verificala a mano.',
  import_referred: 'Altri dati si riferiscono a questa organizzazione, che resta: togli prima quelli.',
  import_unknown_organisation:
    'Nessuna organizzazione dell’anagrafica ha questo codice: registrala prima, oppure correggi il codice.',
  import_codes_differ: 'I codici della riga sono di organizzazioni diverse: lascia quelli di una sola.',
  import_ambiguous: 'Più organizzazioni hanno questa partita IVA: indica il codice fiscale.',
  import_country: 'Scrivi il paese con due lettere, come AT per l’Austria.',
  import_yes_no: 'Scrivi “sì” oppure “no”.',
  import_seat_repeated:
    'La riga {row} dà già a questa organizzazione lo stesso ruolo in quei giorni: lascia una riga sola, oppure cambia i giorni.',
  import_chair_repeated:
    'La riga {row} dà già la presidenza in quei giorni: lasciala a una sola organizzazione, oppure cambia i giorni.',
  import_other_role:
    'In quei giorni l’organizzazione siede già con un altro ruolo: controlla che siano davvero due posti.',
  import_seat_changed: 'L’adesione è cambiata nel frattempo ed è rimasta com’è: verificala a mano.',
  import_seat_referred:
    'All’adesione sono legati altri dati, come chi la rappresenta: resta. Togli prima quelli.',
  invalid_format: 'Il valore non è scritto nel formato previsto: controlla e correggi.',
  invalid_date: 'La data non esiste o non è completa: indica giorno, mese e anno.',
  invalid_instant:
    'Data e ora non sono valide: scrivile con il fuso orario, come in 2026-11-23T09:30:00+01:00.',
  invalid_url: 'L’indirizzo web non è valido: scrivilo per intero, a partire da https://.',
  invalid_uuid: 'L’identificativo non è valido: copialo per intero, 36 caratteri con i trattini.',
  invalid_json: 'I dati inviati non sono JSON valido: controlla virgole, virgolette e parentesi.',
  must_be_accepted: 'Per proseguire devi accettare: spunta la casella.',
  must_be_empty: 'Lascia vuoto questo campo.',
  too_fast: 'Hai inviato il modulo troppo in fretta: attendi qualche secondo e riprova.',
  proof_missing: 'Manca la prova di lavoro: chiedi una sfida, risolvila e invia di nuovo.',
  proof_invalid: 'La prova di lavoro non è giusta: chiedi una nuova sfida, risolvila e invia di nuovo.',
  proof_expired: 'La prova di lavoro è scaduta: chiedi una nuova sfida, risolvila e invia di nuovo.',
  proof_spent:
    'La prova di lavoro è già servita per un altro invio: chiedi una nuova sfida, risolvila e invia di nuovo.',
  phone_format:
    'Il numero di telefono non è valido: scrivi solo cifre, con il prefisso internazionale se serve, come in +39 06 1234567.',
  category_not_in_scheme:
    'La categoria «{category}» non fa parte della classificazione {scheme}: scegline una di quella classificazione.',
  unknown_reference: 'Quello che hai indicato non esiste o non c’è più: cercalo di nuovo e sceglilo.',
  already_registered:
    'Questa organizzazione è già nell’anagrafe: cercala e chiedi di aggiornarla, invece di iscriverla di nuovo.',
  already_member:
    'Questa organizzazione fa già parte del partenariato: aggiorna l’adesione che c’è, invece di chiederne un’altra.',
  code_taken:
    'Un’altra organizzazione dell’anagrafe ha già questo codice: controllalo, oppure unisci le due schede.',
  seat_in_force: 'Siede ancora in «{partnership}» (adesione {seat}): concludi prima quell’adesione.',
  date_not_ahead: 'Scegli un giorno dopo oggi.',
  partnership_not_open:
    'Questo partenariato ora non accetta adesioni: scrivi alla sua segreteria, o scegline un altro.',
  seems_registered:
    'Questa organizzazione sembra già registrata: chiedi l’accesso invece di registrarla di nuovo.',
  no_address:
    'Lascia almeno un indirizzo, la PEC o l’e-mail: altrimenti nessuno può scrivere all’organizzazione.',
  office_elsewhere:
    'Un’altra provincia cambia l’autorità competente: per spostare la sede scrivi all’autorità che vi segue.',
  nothing_changed: 'Non hai cambiato nulla: correggi almeno un dato, oppure conferma che sono giusti.',
  merge_with_itself: 'Indica due schede diverse: una scheda non si unisce a sé stessa.',
  merge_not_possible: 'Le due schede devono essere entrambe pubbliche: questa non lo è.',
  reference_unhandled:
    'Qualcosa rimanda al soggetto in un modo che l’unione non sa trattare ({kind}): avvisa chi cura il sistema.',
  access_requested_twice:
    'La stessa persona ha chiesto l’accesso a entrambi i soggetti: decidi prima su una delle due richieste.',
  seats_conflict:
    'I due soggetti siedono negli stessi giorni in «{partnership}» con dati diversi: correggi prima una delle due partecipazioni.',
  seat_in_use:
    'Alla partecipazione in «{partnership}», che si sovrappone a quella dell’altro soggetto, sono legati altri dati ({kind}): spostali prima.',
  changed_since_merge: 'Dopo l’unione è cambiato {what}: annullandola si perderebbe la modifica.',
  merged_since: 'Dopo questa unione il soggetto è confluito in un altro: annulla prima quella unione.',
  seat_overlaps:
    'Questa organizzazione ha già un posto in questo ruolo dal {from} al {to} (adesione {seat}): concludi prima quello, oppure cambia i giorni.',
  chair_taken:
    'La presidenza è già di «{organisation}» dal {from} al {to} (adesione {seat}): concludi prima quella, oppure cambia i giorni.',
  role_without_vote: 'Chi ha questo ruolo siede senza voto: togli il voto, oppure scegli un altro ruolo.',
  ends_before_start: 'L’ultimo giorno viene prima del primo: correggi una delle due date.',
  in_future: 'La data è nel futuro: indica quando è avvenuto.',
  represents_itself:
    'Un’organizzazione non rappresenta sé stessa in questo elenco: toglila e indica le altre.',
  parent_not_suitable:
    'Un gruppo di lavoro dipende da un comitato che non sia a sua volta un gruppo di lavoro e che non sia archiviato: scegline un altro.',
  programme_not_of_parent:
    'Il programma «{programme}» non è tra quelli del comitato da cui il gruppo dipende: toglilo, o aggiungilo prima al comitato.',
  seats_taken:
    'Per questa adesione i posti sono {seats} e in quei giorni hanno già un effettivo: concludi prima un incarico, oppure indica un supplente.',
  interests_contradict: 'Dichiara almeno un interesse, oppure che non ce ne sono: non le due cose insieme.',
  organisation_not_public:
    'Questa organizzazione non è ancora pubblicata: convalidala prima, poi convalida la sua adesione.',
  first_day_unknown:
    'Manca il primo giorno, e del partenariato non si sa quando è stato istituito: indica l’uno o l’altro.',
  seat_not_begun: 'Il posto comincia il {from}: indica un primo giorno che non venga prima.',
  notice_not_in_force:
    'Questa informativa vale dal {from}: indica una data da quel giorno in poi, oppure la versione che valeva allora.',
  seat_ended: 'Il posto finisce il {to}: indica un primo giorno che non venga dopo.',
  already_ended: 'L’incarico finisce già il {to}: indica un giorno precedente, oppure cambia l’incarico.',
  times_out_of_order: 'Questo momento viene prima di quello che dovrebbe precederlo: correggi uno dei due.',
  meeting_not_after_convocation:
    'La seduta deve cominciare dopo la convocazione: correggi l’una o l’altra data.',
  meeting_not_begun: 'La seduta non è ancora cominciata: attendi che cominci, oppure correggi la data.',
  agenda_empty: 'L’ordine del giorno è vuoto: aggiungi almeno un punto.',
  repeated_item: 'Questa voce è già nell’elenco: lasciala una volta sola.',
  seat_not_in_force:
    'Questa adesione non vale nel giorno della seduta ({day}): scegline una in vigore quel giorno.',
  representative_not_in_office:
    'Questa persona non rappresentava l’adesione nel giorno della seduta ({day}): scegli chi era in carica.',
  proxy_is_absent:
    'Chi dà delega non è presente: segnalo assente, oppure scegli un altro modo di partecipazione.',
  absent_with_details: 'Chi è assente non ha questo dato: toglilo, oppure segna la presenza.',
  present_not_excused:
    'Chi è presente non ha bisogno di giustificare l’assenza: lascia una sola delle due indicazioni.',
  proxy_not_present: 'La delega va a un componente presente, di persona o a distanza: questo non lo è.',
  item_without_decision: 'Su questo punto non si decide: scegli un punto di tipo decisione o elezione.',
  too_many_votes: 'I voti sono più di chi poteva votare ({maximum}): correggi i voti, oppure le presenze.',
  votes_exceed_presence:
    'Una decisione di questa seduta conta {votes} voti, più dei presenti con diritto di voto: correggi prima quella.',
  already_published:
    'Questa versione è già pubblicata e non cambia più: dai al nuovo testo un’altra versione.',
  // Consultations and capacity activities
  document_or_address: 'Indica un documento del partenariato o un indirizzo web.',
  closes_before_opening: 'La chiusura viene prima dell’apertura: correggi una delle due.',
  opening_fixed: 'La consultazione pubblicata si apre quando è stato annunciato: {opensAt}.',
  only_prolonged:
    'La consultazione pubblicata si può solo prorogare: indica una chiusura dopo il {closesAt}.',
  consultation_closed: 'La consultazione si è chiusa il {closedAt}: i contributi non si ricevono più.',
  consultation_not_open: 'La consultazione si apre il {opensAt}: invia il contributo da allora.',
  consultation_still_open: 'La consultazione si chiude il {closesAt}: l’esito si pubblica dopo.',
  before_closing: 'L’esito viene dopo la chiusura: indica un momento dopo il {closesAt}.',
  seat_not_of_partnership: 'Questa adesione non è del partenariato o non è più in corso: scegline un’altra.',
  document_not_public: 'Il documento non è pubblico: pubblicalo prima, oppure scegline un altro.',
  only_by_authority: 'Lo indica solo l’autorità che inserisce il contributo per altri: togli questo dato.',
  genders_exceed_count: 'Donne e uomini insieme superano le persone, che sono {count}: correggi i numeri.',
  organisation_repeated: 'Questa organizzazione è già nell’elenco: riunisci le persone in una riga.',
  // Surveys
  code_repeated: 'Questo codice c’è già: usane un altro.',
  options_not_for_type: 'Solo le domande a scelta hanno opzioni: toglile, o cambia il tipo.',
  limit_not_for_type: 'Solo le domande con un numero hanno un limite: toglilo, o cambia il tipo.',
  condition_unknown: 'La condizione deve riferirsi a una domanda a scelta che viene prima: indicane una.',
  survey_not_open: 'La rilevazione apre il {opensAt}: rispondi da quel momento.',
  survey_closed: 'La rilevazione è chiusa dal {closedAt}: le risposte non si accettano più.',
  survey_still_open: 'La rilevazione chiude il {closesAt}: le risposte si validano dopo.',
  survey_fixed: 'Una rilevazione aperta si può solo prolungare: lascia questo valore com’era.',
  survey_only_prolonged:
    'Una rilevazione aperta si può solo prolungare: indica una chiusura dopo il {closesAt}.',
  partnership_not_public: 'Questo partenariato non è pubblico: pubblicalo prima, o indicane un altro.',
  no_seat_in_partnership:
    'Questa organizzazione oggi non siede nel partenariato: indicane una che ne fa parte.',
  // Releases, context data and studies
  key_taken: 'Questo codice è già in uso: scegline un altro.',
  not_ahead: 'Indica un momento dopo adesso, oppure nessuno: allora si pubblica subito.',
  context_format: 'Il file non è {format} leggibile ({place}): controllalo, o esportalo di nuovo.',
  context_too_many: 'Le righe o le celle sono più di {maximum}: togli ciò che non serve, o dividi i dati.',
  context_column: 'Il file non ha la colonna «{column}»: scegli tra queste: {known}.',
  context_no_file: 'Manca il file: invialo prima.',
  context_no_mapping: 'Non è detto che cosa sono le colonne: indica almeno territorio e tempo.',
  context_unknown_territory:
    'Il territorio «{code}» non è tra i nostri (righe: {count}): di’ a quale corrisponde, o lascialo fuori.',
  context_unknown_time:
    'Il tempo «{code}» non è scritto come 2026, 2026-S1, 2026-Q3 o 2026-09 (righe: {count}): di’ a quale corrisponde, o lascialo fuori.',
  context_not_a_number:
    'Questo non è un numero, «{value}»: scrivilo con il punto decimale, o lascialo vuoto.',
  context_repeated:
    'La stessa cella sta già alla riga {first}: lasciane una, oppure indica la colonna che le distingue.',
  context_outlier:
    'Il valore {value} ({cell}) è lontano dagli altri valori, la cui mediana è {median}: controllalo nella fonte.',
  context_total: 'Il totale di {cell} è {total}, ma le sue parti fanno {sum}: controlla gli uni e le altre.',
  context_faulty: 'La prova ha trovato errori ({count}): correggili, poi pubblica.',
  narrative_html: 'Alla riga {line} c’è HTML o un’entità: scrivi solo Markdown.',
  narrative_image: 'Alla riga {line} c’è un’immagine: togli quella, le figure si aggiungono a parte.',
  narrative_link: 'Il collegamento alla riga {line} non porta a http, https o mailto: correggilo.',
  cursor_invalid: 'Il segno di pagina non è valido o è scaduto: ricomincia dalla prima pagina.',
  since_invalid:
    'Serve il valore «position» dell’ultima lettura, non una data: senza «since» si legge dall’inizio.',
  field_unknown: 'Uno dei campi richiesti non esiste: scegli tra questi: {known}.',
  period_unknown: 'Il periodo non è riconosciuto: scrivilo come 2026, 2026-S1 o 2026-Q3.',
  not_drawable:
    'Queste cifre non si possono disegnare così: scegli con «by» che cosa confrontare, e un solo valore per tutto il resto.',
  picture_too_large:
    'L’immagine avrebbe {actual} milioni di punti e il massimo è {maximum}: chiedi una larghezza o una scala minori, meno programmi o territori, oppure l’SVG.',
  png_unavailable: 'Questo servizio non può disegnare immagini PNG: chiedi l’SVG.',
  media_type_not_offered: 'Nessuno dei formati che accetti è disponibile: chiedine uno di questi: {offered}.',
  too_many_rows_for_sheet:
    'Le celle sono {actual} e un foglio di calcolo ne contiene {maximum}: chiedi il CSV, oppure meno programmi, territori o anni.',
} satisfies Readonly<Record<IdentifierIssue, string>> & Readonly<Record<string, string>>;
