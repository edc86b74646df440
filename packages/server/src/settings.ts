import { resolve } from 'node:path';
import { isDatabaseAddress } from './database/database-address.ts';

/** A setting that cannot be used; its message is one line for who starts the server. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** One setting: an environment variable, what holds without it, what it is for. */
export interface Setting<Value> {
  /** Environment variable. */
  readonly name: string;
  /** Text that holds when the variable is missing or empty. */
  readonly default: string;
  /** What it is for, in Italian: the table of the README is made of these. */
  readonly meaning: string;
  /** What a value must be, in Italian; completes “serve …”. */
  readonly expected: string;
  /** The value of a text, or undefined when the text is not acceptable. */
  readonly read: (text: string) => Value | undefined;
}

const wholeNumber =
  (minimum: number, maximum: number) =>
  (text: string): number | undefined =>
    /^\d{1,9}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum ? Number(text) : undefined;

const flag = (text: string): boolean | undefined => ({ true: true, false: false })[text];

const anyText = (text: string): string => text;

/** `https://host[:port]` without path: what browsers call an origin (RFC 6454). */
const origin = (text: string): string | undefined => {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url.origin : undefined;
};

const origins = (text: string): readonly string[] | undefined => {
  const read = text.split(',').flatMap((one) => (one.trim() === '' ? [] : [origin(one.trim())]));
  return read.includes(undefined) ? undefined : (read as string[]);
};

const databaseUrl = (text: string): string | undefined =>
  text === '' || isDatabaseAddress(text) ? text : undefined;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const level = (text: string) => levels.find((known) => known === text);

const setting = <Value>(declared: Setting<Value>): Setting<Value> => declared;

/** Every setting of the server. */
export const settings = {
  port: setting({
    name: 'PORT',
    default: '8080',
    meaning: 'Porta TCP su cui ascolta; 0 = una libera qualsiasi.',
    expected: 'un numero intero da 0 a 65535',
    read: wholeNumber(0, 65_535),
  }),
  host: setting({
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'Indirizzo su cui ascolta: solo questa macchina; 0.0.0.0 = da tutta la rete.',
    expected: 'un indirizzo o un nome di macchina',
    read: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
  }),
  publicUrl: setting({
    name: 'PUBLIC_URL',
    default: '',
    meaning:
      'Indirizzo con cui il pubblico raggiunge il server, senza percorso; vuoto = http://localhost:PORT.',
    expected: 'un indirizzo come https://api.esempio.it, senza percorso',
    read: (text) => (text === '' ? '' : origin(text)),
  }),
  dataDirectory: setting({
    name: 'DATA_DIR',
    default: './data',
    meaning: 'Cartella della base dati incorporata e della chiave dei token.',
    expected: 'il percorso di una cartella',
    read: (text) => resolve(text),
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    default: '',
    meaning: 'PostgreSQL da usare, postgres://…; vuoto = base dati incorporata in DATA_DIR.',
    expected:
      'un indirizzo come postgres://utente:password@host:porta/nome, con i segni della password codificati (%40 per @)',
    read: databaseUrl,
  }),
  demonstration: setting({
    name: 'DEMO_DATA',
    default: 'true',
    meaning:
      'Mettere in una base dati nuova anche i dati dimostrativi (comitati inventati); false = solo i fatti reali.',
    expected: 'true o false',
    read: flag,
  }),
  allowedOrigins: setting({
    name: 'ALLOWED_ORIGINS',
    default: '',
    meaning:
      'Origini dei siti da cui un browser può scrivere, separate da virgole; quella del server c’è sempre. Leggere i dati pubblici è permesso da ovunque.',
    expected: 'un elenco di origini come https://www.esempio.it, separate da virgole',
    read: origins,
  }),
  tokenSecret: setting({
    name: 'TOKEN_SECRET',
    default: '',
    meaning:
      'Chiave con cui si firmano i token, almeno 32 caratteri; vuoto = creata in DATA_DIR/token-secret.',
    expected: 'una chiave di almeno 32 caratteri',
    read: (text) => (text === '' || text.length >= 32 ? text : undefined),
  }),
  tokenIssuer: setting({
    name: 'TOKEN_ISSUER',
    default: 'officine-coesione',
    meaning: 'Chi emette i token (iss).',
    expected: 'un testo',
    read: anyText,
  }),
  tokenAudience: setting({
    name: 'TOKEN_AUDIENCE',
    default: 'partenariato',
    meaning: 'A chi sono destinati i token (aud).',
    expected: 'un testo',
    read: anyText,
  }),
  rateLimitReads: setting({
    name: 'RATE_LIMIT_READS',
    default: '600',
    meaning: 'Letture al minuto per chiamante.',
    expected: 'un numero intero da 1 a 100000',
    read: wholeNumber(1, 100_000),
  }),
  rateLimitWrites: setting({
    name: 'RATE_LIMIT_WRITES',
    default: '30',
    meaning: 'Scritture al minuto per chiamante.',
    expected: 'un numero intero da 1 a 100000',
    read: wholeNumber(1, 100_000),
  }),
  trustedProxies: setting({
    name: 'TRUST_PROXY',
    default: '0',
    meaning:
      'Quanti proxy fidati stanno davanti al server: il chiamante si legge allora da X-Forwarded-For; 0 = nessuno.',
    expected: 'un numero intero da 0 a 10',
    read: wholeNumber(0, 10),
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    default: 'warn',
    meaning:
      'Da che gravità scrivere il registro: trace, debug, info (ogni richiesta), warn, error, fatal, silent.',
    expected: `uno di ${levels.join(', ')}`,
    read: level,
  }),
  logClientAddress: setting({
    name: 'LOG_CLIENT_ADDRESS',
    default: 'false',
    meaning: 'Scrivere nel registro anche l’indirizzo IP di chi chiama: è un dato personale.',
    expected: 'true o false',
    read: flag,
  }),
} as const;

/** The settings as read. */
export type Settings = {
  readonly [Key in keyof typeof settings]: (typeof settings)[Key] extends Setting<infer Value>
    ? Value
    : never;
};

/**
 * Reads every setting from the environment. `publicUrl` is filled in from the port when it is empty.
 *
 * @throws SettingsError at the first value that is not acceptable
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const read = Object.fromEntries(
    Object.entries(settings).map(([key, one]: [string, Setting<unknown>]) => {
      const value = one.read(environment[one.name]?.trim() || one.default);
      // The value itself is not repeated: it may be a secret.
      if (value === undefined) throw new SettingsError(`${one.name} non è valido: serve ${one.expected}.`);
      return [key, value];
    }),
  ) as unknown as Settings;
  return { ...read, publicUrl: read.publicUrl || `http://localhost:${read.port}` };
};
