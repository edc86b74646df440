import card from './organisation-card.ts';
import form from './form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

/** Words of `<oc-confirm-form>`. */
const words = {
  ...card,
  ...form,
  ...proof,
  ...registration,

  // What the link is for
  recordTitle: 'I tuoi dati nell’anagrafe',
  recordLead: 'Il collegamento che hai aperto permette una sola di queste cose: scegli quale.',
  chooseAct: 'Che cosa vuoi fare?',
  forward: 'Continua',
  doAnswer: 'Rispondere alla richiesta di integrazione',
  doAnswerHint: 'Scrivi ciò che l’amministrazione ha chiesto e, se serve, correggi i dati.',
  doConfirm: 'Confermare che i dati sono ancora giusti',
  doConfirmHint: 'Si fa una volta l’anno.',
  doOrganisation: 'Correggere recapiti e sede',
  doOrganisationHint: 'Sito web, PEC, e-mail, telefono, sede legale.',
  doContact: 'Cambiare la persona da contattare',
  doContactHint: 'Nome e recapiti di chi riceve i messaggi dell’amministrazione.',
  doLeave: 'Lasciare un partenariato',
  doLeaveHint: 'L’organizzazione resta nell’anagrafe.',
  validUntil: (when: string) =>
    `Il collegamento vale fino al ${when} (ora italiana) e per una sola modifica. Aprire questa pagina non cambia nulla.`,
  organisation: 'Organizzazione',
  organisationStatus: 'Stato dell’organizzazione',
  reference: 'Riferimento',
  requestStatus: 'Stato della richiesta',
  requestedSeat: 'Partenariato richiesto',
  contact: 'Persona da contattare',
  answerBy: 'Da rispondere entro',
  confirmBy: 'Da confermare entro',
  merged: (name: string) =>
    `Il collegamento era per ${name}: la sua scheda è confluita in quella di questa organizzazione.`,
  nothingToDo: 'Con questo collegamento ora non c’è nulla da fare: i dati sono questi.',

  // Yearly confirmation
  confirmTitle: 'Conferma annuale dei dati',
  confirmLead: 'Controlla i dati dell’organizzazione. Se sono ancora giusti basta un clic.',
  confirmQuestion: 'I dati sono ancora giusti?',
  confirmSend: 'Sì, confermo i dati',
  somethingChanged: 'Qualcosa è cambiato',
  confirmDone: 'Dati confermati',
  confirmNext: (day: string) => `Valgono per un altro anno. La prossima conferma è entro il ${day}.`,
  publishedData: 'I dati pubblicati',
  dataNotPublic: 'I dati dell’organizzazione ora non sono pubblici. Con la conferma tornano visibili.',
  seats: 'I partenariati in cui siede',
  since: (day: string) => (/^(8|11)\D/.test(day) ? `dall’${day}` : `dal ${day}`),
  changedLead: 'Non confermare finché i dati non sono giusti. Ecco chi può cambiarli.',
  changedReach: 'Recapiti e sede',
  changedReachText: 'Li correggi tu: i nuovi dati valgono subito.',
  changedFacts: 'Denominazione, codici, forma giuridica, territori',
  changedDataText:
    'Li corregge l’amministrazione che gestisce il partenariato: scrivile che cosa è cambiato, poi torna qui e conferma.',
  changedPeople: 'Persona da contattare, partenariati',
  changedPeopleText:
    'Questo collegamento serve a confermare, e a correggere recapiti e sede. Chiedine uno personale: con quello puoi cambiare la persona da contattare o lasciare un partenariato.',

  // Integration
  answerTitle: 'Rispondi alla richiesta di integrazione',
  answerLead: 'All’amministrazione manca qualcosa per decidere sulla tua richiesta.',
  thread: 'Domande e risposte',
  fromAuthority: 'L’amministrazione',
  fromYou: 'La tua organizzazione',
  answeredOtherwise: 'La risposta è arrivata in altro modo.',
  answerByDay: (day: string) =>
    `Rispondi entro il ${day}. Dopo quel giorno puoi rispondere finché la richiesta non è decisa.`,
  changedData: (count: number) => (count === 1 ? 'Ha cambiato un dato.' : `Ha cambiato ${count} dati.`),
  answer: 'La tua risposta',
  answerHint: 'Rispondi a ciò che l’amministrazione ha chiesto. La legge chi decide.',
  correct: 'Correggi i dati dell’organizzazione',
  willChange: 'Con la risposta cambiano:',
  answerSend: 'Invia la risposta',
  answerDone: 'Risposta inviata',
  answerDoneNext: 'La richiesta torna all’amministrazione, che ti scrive quando ha deciso.',

  // Correction
  organisationTitle: 'Correggi recapiti e sede',
  organisationLead:
    'I nuovi dati valgono subito. L’amministrazione ne riceve notizia, e così un indirizzo che togli.',
  fixedTitle: 'Dati che cambia soltanto l’amministrazione',
  fixedText: 'Se uno di questi non è giusto, scrivile che cosa va cambiato.',
  willSave: 'Cambiano:',
  restQuestion: 'Tutti gli altri dati sono giusti?',
  restYes: 'Sì, li confermo',
  restYesHint: 'Vale come conferma annuale.',
  restNo: 'No, qualcosa è da correggere',
  restNoHint: 'La conferma annuale resta da fare.',
  organisationSend: 'Salva i dati',
  organisationDone: 'Dati corretti',
  organisationDoneNext: 'I nuovi dati valgono da subito. L’amministrazione ne riceve notizia.',

  // Contact
  contactTitle: 'Cambia la persona da contattare',
  contactLead:
    'Questi dati non si pubblicano: l’amministrazione li usa per scrivere a questa persona. Se cambi l’e-mail, anche l’indirizzo di prima riceve un avviso.',
  contactSend: 'Salva la persona da contattare',
  contactDone: 'Persona da contattare cambiata',
  contactDoneNext: 'Da ora i messaggi arrivano al nuovo indirizzo.',

  // Leaving
  leaveTitle: 'Lascia un partenariato',
  leaveLead:
    'Oggi è l’ultimo giorno in quel partenariato. Da qui non si può annullare: per rientrare serve una nuova richiesta.',
  leaveWhich: 'Quale partenariato lasci?',
  leaveReason: 'Perché',
  leaveReasonHint: 'Lo legge l’amministrazione; non si pubblica.',
  leaveSend: 'Lascia il partenariato',
  leaveDone: 'Partenariato lasciato',
  leaveDoneNext: 'Oggi è stato l’ultimo giorno. L’amministrazione è stata avvisata.',

  // After it
  print: 'Stampa',
  another: 'Fai un’altra operazione',
  usedUp: 'Con questo collegamento non c’è altro da fare. Per un’altra modifica chiedine uno nuovo.',
  failed: 'Non è stato fatto nulla',
  kept: 'Ciò che hai scritto è ancora qui. Puoi riprovare: non arriverà due volte.',
  again: 'Puoi riprovare: la richiesta non arriverà due volte.',
  spent: 'Il collegamento nel frattempo è scaduto o è già servito, forse in un’altra finestra.',
  spentKept: 'Ciò che hai scritto è ancora qui: copialo, chiedi un nuovo collegamento qui sotto e aprilo.',
  overtaken: 'Nel frattempo la situazione è cambiata e questo passaggio non è più possibile: rileggi i dati.',
  stale: 'Nel frattempo qualcun altro ha cambiato questi dati: rileggili. Ciò che hai scritto resta.',
  readAgain: 'Rileggi i dati',

  // Another link
  missingTitle: 'Apri il collegamento che hai ricevuto',
  missingText:
    'Questa pagina si apre dal collegamento in un messaggio dell’anagrafe. Se non lo trovi, chiedine uno nuovo.',
  cutTitle: 'Il collegamento non è completo',
  cutText:
    'Il programma di posta lo ha forse spezzato su due righe: copialo per intero dal messaggio, oppure chiedine uno nuovo.',
  invalidTitle: 'Il collegamento non vale più',
  invalidText:
    'È scaduto o è già servito: ogni collegamento vale per pochi giorni e per una sola modifica. Non è successo nulla ai tuoi dati. Chiedine uno nuovo.',
  askTitle: 'Chiedi un nuovo collegamento',
  askEmail: 'E-mail istituzionale della persona da contattare',
  askEmailHint: 'Quella che l’anagrafe conosce, oppure la PEC o l’e-mail dell’organizzazione.',
  askSend: 'Mandami il collegamento',
  askFailed: 'La richiesta non è partita',
  asked: 'Se l’anagrafe conosce questo indirizzo, il collegamento arriva tra pochi minuti.',
  askedHint:
    'Per riservatezza la risposta è sempre questa. Guarda anche nella posta indesiderata; a uno stesso indirizzo parte al massimo un messaggio ogni dieci minuti.',
};

/** Shape of the words of `<oc-confirm-form>`: a language that lacks one does not compile. */
export type ConfirmFormWords = typeof words;
export default words;
