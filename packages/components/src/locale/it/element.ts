/** Words of every element. */
const words = {
  loading: 'Caricamento in corso',
  nothing: 'Nessun risultato.',
  partial: 'Alcuni dati non sono disponibili.',
  stale: (since: string) => `Dati del ${since}: l’aggiornamento non è riuscito.`,
  retry: 'Riprova',
  unreachable: 'Il servizio non risponde. Riprova tra qualche minuto.',
  notFound: 'Il contenuto richiesto non esiste o non è pubblico.',
  tooMany: 'Troppe richieste in poco tempo. Riprova tra un minuto.',
  failed: 'Qualcosa non ha funzionato. Riprova tra qualche minuto.',
  reference: (reference: string) => `Riferimento per l’assistenza: ${reference}`,
  misconfigured: 'Questo elemento non è configurato.',
  missingBase:
    'Manca l’indirizzo dell’API: aggiungi l’attributo api-base, oppure un elemento oc-config con api-base.',
  invalidBase: (value: string) =>
    `L’indirizzo dell’API «${value}» non è valido: deve iniziare con https:// oppure con /.`,
  missingAttribute: (attribute: string) => `Manca l’attributo ${attribute}.`,
  invalidAttribute: (attribute: string, value: string) =>
    `Il valore «${value}» dell’attributo ${attribute} non è ammesso.`,
  demo: 'Dati dimostrativi',
  optional: 'facoltativo',
};

/** Shape of the words of every element: a language that lacks one does not compile. */
export type ElementWords = typeof words;
export default words;
