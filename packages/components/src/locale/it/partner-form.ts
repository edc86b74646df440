import { it as registrationForm } from '@officine-coesione/contract/registration-form/it';
import form from './form.ts';
import stepped from './stepped-form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

/** Words of `<oc-partner-form>`. */
const words = {
  ...form,
  ...stepped,
  ...proof,
  ...registration,
  ...registrationForm,
  // Steps
  who: (controller: string) => `Il titolare del trattamento è ${controller}.`,
  fullNotice: 'Leggi l’informativa completa',

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
  loadingPartnerships: 'Sto cercando i partenariati del programma',
  noPartnership: 'Questo programma ora non ha partenariati aperti: scegline un altro.',
  categoryHint:
    'Le definizioni sono quelle delle regole europee sul partenariato. Se una è segnata come suggerita, lo è per la forma giuridica: scegli tu la categoria giusta.',
  suggested: 'Suggerita',

  // Check and sending
  checkLead: 'Rileggi prima di inviare. Nulla si pubblica prima della verifica dell’amministrazione.',
  kept: 'Le tue risposte sono ancora qui. Puoi riprovare: la richiesta non arriverà due volte.',
  siteBarred: (site: string) =>
    `Da questo sito (${site}) il modulo non può inviare: chi tiene il server lo aggiunga all’impostazione ALLOWED_ORIGINS.`,
  already:
    'Esiste già un’iscrizione con questo codice fiscale. Controlla il codice; se è giusto, non serve un’altra richiesta: scrivi all’amministrazione per aggiornare i dati.',
  print: 'Stampa la ricevuta',
  draftHint:
    'Le risposte, compresi nome e recapiti della persona da contattare, restano in questo browser per 7 giorni o finché invii la richiesta. Non farlo su un computer che usano altri.',
};

/** Shape of the words of `<oc-partner-form>`: a language that lacks one does not compile. */
export type PartnerFormWords = typeof words;
export default words;
