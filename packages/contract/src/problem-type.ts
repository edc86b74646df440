import type { Language } from './message/index.ts';

/** Where the problem types are named. */
export const problemBase = 'https://officinecoesione.it/problemi/';

/**
 * The kinds of error the API answers with, one URI each (RFC 9457). The key, appended to
 * {@link problemBase}, is the `type`; the titles are what a person reads.
 */
export const problemTypes = {
  merged: {
    status: 308,
    it: 'Il soggetto è confluito in un altro',
    en: 'The organisation has been merged into another one',
  },
  'malformed-request': { status: 400, it: 'La richiesta non è leggibile', en: 'The request cannot be read' },
  'unknown-parameter': {
    status: 400,
    it: 'Un parametro della richiesta non è ammesso',
    en: 'A parameter of the request is not allowed',
  },
  'authentication-required': { status: 401, it: 'Occorre autenticarsi', en: 'Authentication is required' },
  forbidden: {
    status: 403,
    it: 'Il ruolo non consente questa operazione',
    en: 'The role does not allow this operation',
  },
  'origin-not-allowed': {
    status: 403,
    it: 'Questo sito non è autorizzato a inviare richieste: avvisa chi lo cura',
    en: 'This site is not authorised to send requests: tell who runs it',
  },
  'link-not-valid': {
    status: 403,
    it: 'Il collegamento non vale più: è scaduto, è già servito o non è completo',
    en: 'The link is no longer valid: it has expired, has been used, or is not complete',
  },
  'proof-required': {
    status: 403,
    it: 'Manca una prova di lavoro valida: chiedi una nuova sfida, risolvila e invia di nuovo',
    en: 'A valid proof of work is missing: ask for a new challenge, solve it and send again',
  },
  'not-found': {
    status: 404,
    it: 'La risorsa non esiste o non è pubblica',
    en: 'The resource does not exist or is not public',
  },
  'method-not-allowed': {
    status: 405,
    it: 'Metodo non ammesso su questa risorsa',
    en: 'Method not allowed on this resource',
  },
  'not-acceptable': {
    status: 406,
    it: 'Formato della risposta non disponibile',
    en: 'Answer format not available',
  },
  'already-registered': {
    status: 409,
    it: 'L’adesione risulta già presente',
    en: 'This adhesion is already there',
  },
  'request-in-progress': {
    status: 409,
    it: 'Una richiesta con la stessa chiave è in corso',
    en: 'A request with the same key is in progress',
  },
  'transition-not-allowed': {
    status: 409,
    it: 'Lo stato attuale non consente questo passaggio',
    en: 'The present state does not allow this step',
  },
  'precondition-failed': {
    status: 412,
    it: 'La risorsa è cambiata nel frattempo',
    en: 'The resource has changed meanwhile',
  },
  'payload-too-large': { status: 413, it: 'La richiesta è troppo grande', en: 'The request is too large' },
  'unsupported-media-type': {
    status: 415,
    it: 'Formato della richiesta non ammesso',
    en: 'Request format not allowed',
  },
  'validation-failed': { status: 422, it: 'Alcuni dati vanno corretti', en: 'Some data need correcting' },
  'idempotency-key-reused': {
    status: 422,
    it: 'La chiave è già servita per un’altra richiesta',
    en: 'The key was already used for another request',
  },
  'precondition-required': {
    status: 428,
    it: 'Occorre l’intestazione If-Match',
    en: 'The If-Match header is required',
  },
  'rate-limit-exceeded': { status: 429, it: 'Troppe richieste', en: 'Too many requests' },
  'internal-error': { status: 500, it: 'Errore interno', en: 'Internal error' },
  'service-unavailable': { status: 503, it: 'Servizio non disponibile', en: 'Service unavailable' },
} as const satisfies Record<string, { status: number; it: string; en: string }>;

/** Key of a problem type, e.g. `validation-failed`. */
export type ProblemKey = keyof typeof problemTypes;

/** The `type` URI of a problem. */
export const problemUri = (key: ProblemKey): string => problemBase + key;

/** The title of a problem; German, French and Slovenian readers get the English one. */
export const problemTitle = (key: ProblemKey, language: Language): string =>
  problemTypes[key][language === 'it' ? 'it' : 'en'];
