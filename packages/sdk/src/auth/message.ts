import type { Language } from '@officine-coesione/contract';

/** What can go wrong before there is a token, in Italian and in English. */
const messages = {
  address: [
    '"{0}" deve essere un indirizzo https assoluto e senza credenziali (http soltanto su questa macchina).',
    '"{0}" must be an absolute https address without credentials (http on this machine only).',
  ],
  missing: ['"{0}" manca o non è valido.', '"{0}" is missing or not valid.'],
  refused: ['{0} non ha dato un token: {1}.', '{0} gave no token: {1}.'],
  unusable: ['La risposta di {0} non è utilizzabile: {1}.', 'The answer of {0} cannot be used: {1}.'],
  unreachable: ['{0} non è raggiungibile.', '{0} cannot be reached.'],
  timeout: ['{0} non ha risposto in tempo.', '{0} did not answer in time.'],
  redirect: [
    '{0} rinvia a un altro indirizzo: un segreto non lo segue.',
    '{0} redirects to another address: a secret does not follow.',
  ],
  tooLarge: ['supera {0} byte', 'it is larger than {0} bytes'],
  session: [
    'Questo ritorno non appartiene a un accesso cominciato qui: occorre ricominciarlo.',
    'This callback does not belong to a login begun here: begin again.',
  ],
  login: ['La sessione è finita: occorre un nuovo accesso.', 'The session is over: a new login is needed.'],
  pem: [
    '"privateKey" deve essere PKCS#8 in PEM (BEGIN PRIVATE KEY), una CryptoKey o una JWK; una chiave in altra forma si converte con "openssl pkcs8 -topk8 -nocrypt".',
    '"privateKey" must be PKCS#8 in PEM (BEGIN PRIVATE KEY), a CryptoKey or a JWK; "openssl pkcs8 -topk8 -nocrypt" converts a key of another form.',
  ],
  key: [
    '"privateKey" deve essere una chiave privata RSA per firmare con RS256.',
    '"privateKey" must be a private RSA key that signs with RS256.',
  ],
} as const;

/** Key of a message. */
export type AuthMessageKey = keyof typeof messages;

/** Says something in the language of a client: Italian, or English for all others. */
export const say = (
  locale: Language | undefined,
  key: AuthMessageKey,
  ...values: readonly string[]
): string =>
  messages[key][locale && locale !== 'it' ? 1 : 0].replace(
    /\{(\d)\}/g,
    (_, place: string) => values[Number(place)] ?? '',
  );
