import { it as form } from '@officine-coesione/contract/registration-form/it';
import { it as questions } from '@officine-coesione/contract/registration-questions/it';

/** Words of the form that needs no JavaScript. */
export const it = {
  ...questions,
  ...form,
  title: 'Registra la tua organizzazione',
  lead: 'Con questo modulo un’organizzazione chiede di essere registrata e, se vuole, di entrare in un partenariato. Sta tutto in questa pagina. Nulla si pubblica prima della verifica dell’amministrazione.',
  registered: 'La tua organizzazione ha già una scheda?',
  askLink: 'Chiedi il collegamento ai suoi dati',
  language: 'Lingua',
  optional: 'facoltativo',
  noPartnership: 'Nessuno: registrare soltanto l’organizzazione',
  partnershipHint: 'Sono elencati quelli che ora accettano adesioni.',
  categoryHint:
    'Serve soltanto per entrare in un partenariato. Le categorie sono quelle delle regole europee.',
  stale: 'Questa pagina era aperta da troppo tempo: rileggi le risposte, poi invia di nuovo.',
  tooMany: (seconds: number) =>
    `Da questo indirizzo di rete arrivano troppe richieste. Le risposte sono ancora qui: aspetta (secondi: ${seconds}), poi invia di nuovo.`,
  elsewhere: 'La richiesta è arrivata da un altro sito: apri il modulo in questo sito e inviala da qui.',
  unavailable:
    'Il servizio ora non risponde. Le risposte sono ancora qui: aspetta qualche minuto, poi invia di nuovo.',
  unreadable: 'La richiesta non era leggibile: apri il modulo e compilalo di nuovo.',
  keepReceipt:
    'Per conservare la ricevuta stampa questa pagina, o salvala, dal menu del browser. Si apre per un’ora.',
  overTitle: 'Questa ricevuta non si può più aprire',
  over: 'Si apre per un’ora dopo l’invio. Il numero di riferimento è anche nel messaggio mandato alla persona da contattare.',
  toForm: 'Vai al modulo',
  fax: 'Lascia vuoto questo campo',
  summaryTitle: 'Ci sono risposte da correggere',
  error: 'Errore:',
  labelled: (label: string, text: string) => `${label}: ${text}`,
  choose: 'Scegli dall’elenco',
  chooseOne: 'Scegli una risposta.',
};

/** Shape of the words: a language that lacks one does not compile. */
export type PlainFormWords = typeof it;
