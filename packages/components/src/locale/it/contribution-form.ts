import form from './form.ts';
import stepped from './stepped-form.ts';

const days = (count: number) => `${count} ${count === 1 ? 'giorno' : 'giorni'}`;
const elided = (day: string, before: string, elision: string) =>
  /^(8|11)\D/.test(day) ? `${elision}${day}` : `${before} ${day}`;

/** Words of the form that answers a consultation. */
const words = {
  ...form,
  ...stepped,
  notFound: 'Questa consultazione non esiste o non è pubblica.',
  until: (instant: string) => `Si può rispondere fino ${elided(instant, 'al', 'all’')}.`,
  left: (count: number, working: number) =>
    count < 1
      ? 'È l’ultimo giorno.'
      : `Mancano ${days(count)}, di cui ${working} ${working === 1 ? 'lavorativo' : 'lavorativi'}.`,
  questions: (count: number): string => (count === 1 ? 'La domanda' : 'Le domande'),
  documents: 'I documenti di cui si parla',
  notOpen: (instant: string) =>
    `La consultazione non è ancora aperta: si apre ${elided(instant, 'il', 'l’')}.`,
  closed: (instant: string) =>
    `La consultazione si è chiusa ${elided(instant, 'il', 'l’')}: non si può più rispondere.`,
  whoTitle: 'Chi può rispondere qui',
  who: 'Risponde chi cura i dati di un’organizzazione nel registro del partenariato, dopo essere entrato con le sue credenziali. Il contributo porta il nome dell’organizzazione, mai quello di una persona.',
  expired: 'L’accesso è scaduto: entra di nuovo. Ciò che hai scritto resta.',
  signIn: 'Entra e rispondi',
  channelsTitle: 'Come si partecipa a questa consultazione',
  noOrganisation:
    'Il tuo accesso non permette di rispondere per nessuna organizzazione. Chiedi a chi cura i dati della tua di inviare il contributo, o di darti accesso.',
  onBehalf:
    'Inserisci un contributo per conto di un’organizzazione, per esempio arrivato su carta: sarà segnato così.',
  organisation: 'Organizzazione per cui rispondi',
  textTitle: 'Il contributo',
  kind: 'Tipo di contributo',
  proposalHint: 'Qualcosa che manca e andrebbe fatto',
  amendmentHint: 'Una modifica a un testo in discussione',
  positionHint: 'Il punto di vista dell’organizzazione',
  questionHint: 'Qualcosa da chiarire',
  dataHint: 'Numeri, studi o casi utili alla decisione',
  document: 'Documento di cui si parla',
  section: 'Parte del documento',
  sectionHint: 'Per esempio: articolo 4, o pagina 12',
  text: 'Il testo',
  textHint: 'Può essere pubblicato: non nominare persone.',
  moreTitle: 'Allegati e pubblicazione',
  moreLead: 'Un allegato è una pagina o un file che sta già sul web. Se non ne hai, lascia vuoto.',
  attachment: (place: number) => `Allegato ${place}`,
  attachmentTitle: 'Titolo dell’allegato',
  attachmentUrl: 'Indirizzo dell’allegato',
  attachmentUrlHint: 'Comincia con https://',
  anotherAttachment: 'Aggiungi un altro allegato',
  public: 'Chi può leggere il contributo',
  publicYes: 'Tutti',
  publicYesHint:
    'Si leggerà con il nome dell’organizzazione e con la risposta, dopo la chiusura della consultazione.',
  publicNo: 'Solo l’autorità',
  publicNoHint: 'Resta riservato; è contato insieme agli altri.',
  checkLead: 'Rileggi prima di inviare: un contributo inviato non si modifica più, si può solo ritirare.',
  send: 'Invia il contributo',
  failed: 'Il contributo non è stato inviato',
  kept: 'Ciò che hai scritto è ancora qui. Puoi riprovare: il contributo non arriverà due volte.',
  receiptTitle: 'Contributo inviato',
  reference: 'Riferimento',
  received: (instant: string) => `Ricevuto ${elided(instant, 'il', 'l’')}.`,
  print: 'Stampa la ricevuta',
  nextTitle: 'Che cosa succede ora',
  nextNote: 'L’autorità prende nota del contributo e lo conferma per posta elettronica all’organizzazione.',
  nextPublic: (instant: string) =>
    `Dopo la chiusura, ${elided(instant, 'il', 'l’')}, il contributo si legge in pubblico.`,
  nextPrivate: (instant: string) =>
    `La consultazione si chiude ${elided(instant, 'il', 'l’')}; il contributo resta riservato.`,
  nextAnswer: 'L’autorità risponde con un esito motivato, e dice dove è finito ciò che ha accolto.',
  draftHint:
    'Ciò che scrivi resta in questo browser per 7 giorni o finché invii il contributo. Non farlo su un computer che usano altri.',
};

/** Shape of the words of the form that answers a consultation. */
export type ContributionFormWords = typeof words;
export default words;
