import form from './form.ts';
import registration from './registration.ts';

/** Words of `<oc-partner-form>`. */
const words = {
  ...form,
  ...registration,
  // Steps
  step: (number: number, total: number) => `Passo ${number} di ${total}`,
  privacyTitle: 'Informativa sulla privacy',
  organisationTitle: 'L’organizzazione',
  adhesionTitle: 'La richiesta',
  contactTitle: 'La persona da contattare',
  checkTitle: 'Controlla le risposte',
  receiptTitle: 'Richiesta inviata',
  forward: 'Continua',
  backToCheck: 'Torna al riepilogo',
  send: 'Invia la richiesta',

  // What is wrong
  confirmRead: 'Leggi l’informativa, poi spunta la casella.',

  // Privacy notice
  before:
    'Servono circa dieci minuti. Tieni a portata di mano il codice fiscale e l’indirizzo PEC dell’organizzazione.',
  whoTitle: 'Chi tratta i dati',
  who: (controller: string) => `Il titolare del trattamento è ${controller}.`,
  whoUnnamed: 'Il titolare del trattamento è l’amministrazione che pubblica questa pagina.',
  whyTitle: 'Perché li chiediamo',
  why: 'Per tenere l’anagrafica del partenariato e rispondere alla richiesta. È un compito di interesse pubblico (art. 6, paragrafo 1, lettera e, del Regolamento UE 2016/679): per questo non chiediamo il consenso. Senza i dati non indicati come facoltativi non possiamo registrare l’organizzazione.',
  publicTitle: 'Che cosa si pubblica',
  public:
    'I dati dell’organizzazione, dopo la verifica dell’amministrazione. Il codice fiscale di una persona non si pubblica.',
  personalTitle: 'Che cosa non si pubblica',
  personal: 'I dati della persona da contattare: li vede solo l’amministrazione, per scriverle.',
  retentionTitle: 'Per quanto tempo',
  retention:
    'Finché l’organizzazione è nell’anagrafica, e per 5 anni dopo la fine del ciclo di programmazione.',
  rightsTitle: 'I tuoi diritti',
  rights:
    'Puoi chiedere al titolare di vedere i dati, correggerli, cancellarli o limitarne l’uso, e puoi opporti (articoli 15-21 del Regolamento). Puoi anche presentare un reclamo al Garante per la protezione dei dati personali.',
  fullNotice: 'Leggi l’informativa completa',
  noticeVersion: (version: string) => `Versione dell’informativa: ${version}`,
  acknowledged: 'Ho letto l’informativa',

  // The request
  choice: 'Che cosa vuoi chiedere?',
  choiceJoin: 'Entrare in un partenariato',
  choiceJoinHint:
    'L’organizzazione viene registrata e chiede di partecipare al partenariato di un programma.',
  choiceRegister: 'Registrare soltanto l’organizzazione',
  choiceRegisterHint: 'Potrai chiedere di entrare in un partenariato in un altro momento.',
  programmeFilter: 'Cerca un programma',
  programmeFilterHint: 'Scrivi una o più parole del nome: l’elenco che segue si accorcia.',
  programmeCount: (count: number) =>
    count === 1 ? '1 programma nell’elenco' : `${count} programmi nell’elenco`,
  programme: 'Programma',
  programmeHint: 'Solo i programmi che ora accettano adesioni.',
  noProgramme:
    'In questo momento nessun programma accetta adesioni. Puoi registrare soltanto l’organizzazione.',
  partnership: 'Partenariato',
  loadingPartnerships: 'Sto cercando i partenariati del programma',
  noPartnership: 'Questo programma ora non ha partenariati aperti: scegline un altro.',
  closedPartnership: 'Il partenariato da cui arrivi ora non accetta adesioni. Puoi sceglierne un altro.',
  category: 'Categoria di partner',
  categoryHint:
    'Le definizioni sono quelle delle regole europee sul partenariato. Se una è segnata come suggerita, lo è per la forma giuridica: scegli tu la categoria giusta.',
  suggested: 'Suggerita',

  // The person
  contactLead: 'Questi dati non si pubblicano. L’amministrazione li usa per scrivere a questa persona.',

  // Check and sending
  checkLead: 'Rileggi prima di inviare. Nulla si pubblica prima della verifica dell’amministrazione.',
  proofSlow: 'Verifica automatica contro gli invii dei programmi: ancora qualche secondo.',
  proofFailed:
    'La verifica automatica contro gli invii dei programmi non è riuscita. Riprova; se succede ancora, aggiorna il browser o usane un altro.',
  failed: 'La richiesta non è partita',
  kept: 'Le tue risposte sono ancora qui. Puoi riprovare: la richiesta non arriverà due volte.',
  alreadyTitle: 'L’organizzazione è già nell’anagrafica',
  already:
    'Esiste già un’iscrizione con questo codice fiscale. Controlla il codice; se è giusto, non serve un’altra richiesta: scrivi all’amministrazione per aggiornare i dati.',

  // Receipt
  reference: 'Numero di riferimento',
  received: (when: string) => `Ricevuta il ${when} (ora italiana)`,
  keepReference: 'Conserva questo numero: serve per chiedere notizie della richiesta.',
  nextTitle: 'Che cosa succede ora',
  nextCheck: 'L’amministrazione verifica i dati.',
  nextAnswer: (date: string) => `Risponde alla PEC dell’organizzazione entro il ${date}.`,
  nextPublish: 'Se l’esito è positivo, l’organizzazione compare nell’anagrafica.',
  nextMissing: 'Se manca qualcosa, scrive alla persona da contattare.',
  print: 'Stampa la ricevuta',
  sentAnswers: 'Le risposte inviate',

  // Draft
  draftTitle: 'Bozza',
  draftKeep: 'Conserva la bozza su questo dispositivo',
  draftHint:
    'Le risposte, compresi nome e recapiti della persona da contattare, restano in questo browser per 7 giorni o finché invii la richiesta. Non farlo su un computer che usano altri.',
  draftKept: (date: string) => `La bozza è conservata su questo dispositivo fino al ${date}.`,
  draftDelete: 'Elimina la bozza',
  draftDeleted: 'La bozza è stata eliminata.',
  draftRefused: 'Questo browser non permette di conservare la bozza.',
  draftQuestion: 'Hai già una bozza su questo dispositivo?',
  draftResume: 'Riprendi la bozza',
  draftNone: 'Su questo dispositivo non c’è nessuna bozza.',
};

/** Shape of the words of `<oc-partner-form>`: a language that lacks one does not compile. */
export type PartnerFormWords = typeof words;
export default words;
