/** What a client says by itself; the API speaks all five languages. */
export const english = {
  baseUrl: '"baseUrl" must be an absolute http or https address without credentials, not "{0}".',
  segment: 'The path parameter "{0}" must be a non-empty text, not {1}.',
  query: 'The filter "{0}" must be a text, a number, true or false, or a list of them: not {1}.',
  limit: '"toArray" needs "limit", a whole number: how many items at most.',
  auth: '"auth" gave a value that cannot stand in a header.',
  unreachable: '{0} cannot be reached, or the connection was lost.',
  timeout: '{0} did not answer in time.',
  aborted: 'The call of {0} was given up.',
  redirect: '{0} redirects to another site: the call was stopped.',
  media: '{0} answered with {1} instead of JSON.',
  json: 'The answer of {0} is not valid JSON.',
  tooLarge: 'The answer of {0} is larger than {1} bytes.',
  notModified: '{0} answered "not modified", but there is no copy.',
  shape: 'The answer to "{0}" does not have the expected shape: {1}.',
} as const;

/** Key of a message. */
export type MessageKey = keyof typeof english;

/** Messages in a language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The same in Italian. */
export const italian: Messages = {
  baseUrl: '"baseUrl" deve essere un indirizzo http o https assoluto e senza credenziali, non "{0}".',
  segment: 'Il parametro di percorso "{0}" deve essere un testo non vuoto, non {1}.',
  query: 'Il filtro "{0}" deve essere un testo, un numero, vero o falso, o una lista di questi: non {1}.',
  limit: '"toArray" vuole "limit", un numero intero: quanti elementi al massimo.',
  auth: '"auth" ha dato un valore che non può stare in una intestazione.',
  unreachable: '{0} non è raggiungibile, o il collegamento è caduto.',
  timeout: '{0} non ha risposto in tempo.',
  aborted: 'La chiamata di {0} è stata interrotta.',
  redirect: '{0} rinvia a un altro sito: la chiamata è stata fermata.',
  media: '{0} ha risposto con {1} invece di JSON.',
  json: 'La risposta di {0} non è JSON valido.',
  tooLarge: 'La risposta di {0} supera {1} byte.',
  notModified: '{0} ha risposto "non modificato", ma non c’è una copia.',
  shape: 'La risposta a "{0}" non ha la forma attesa: {1}.',
};

/** Fills in a message. */
export const say = (messages: Messages, key: MessageKey, ...values: readonly (string | number)[]): string =>
  messages[key].replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)]));
