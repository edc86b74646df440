import { resolve } from 'node:path';
import { roles } from '@officine-coesione/contract/operations';
import type { Role } from '@officine-coesione/contract/operations';
import { isDatabaseAddress } from './database/database-address.ts';
import { isSecure } from './http/secure-address.ts';

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

/** Where tokens may come from: an address without user, query or fragment. */
const secureAddress = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && isSecure(url) && url.href === url.origin + url.pathname;
};

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const level = (text: string) => levels.find((known) => known === text);

/** `client=role, client=role`; a client with several roles stands there several times. */
const rolesByClient = (text: string): ReadonlyMap<string, readonly Role[]> | undefined => {
  const pairs = text
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => /^\s*([\w.:-]+)\s*=\s*(\w+)\s*$/.exec(pair))
    .map((found) => ({ client: found?.[1] ?? '', role: roles.find((known) => known === found?.[2]) }));
  if (pairs.some(({ role }) => role === undefined)) return undefined;
  const byClient = Map.groupBy(pairs, ({ client }) => client);
  return new Map([...byClient].map(([client, list]) => [client, list.map(({ role }) => role as Role)]));
};

/** When the demonstration accounts may be used. */
const occasions = ['local', 'always', 'never'] as const;

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
    meaning: 'Cartella della base dati incorporata e della chiave con cui si firmano gli accessi.',
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
  oidcIssuer: setting({
    name: 'OIDC_ISSUER',
    default: '',
    meaning:
      'Indirizzo del provider OpenID Connect che autentica le persone (iss); vuoto = l’accesso dimostrativo di questo server.',
    expected: 'un indirizzo https, o http su questa macchina',
    read: (text) => (text === '' || secureAddress(text) ? text : undefined),
  }),
  oidcAudience: setting({
    name: 'OIDC_AUDIENCE',
    default: 'partenariato',
    meaning: 'A chi devono essere destinati i token (aud).',
    expected: 'un testo',
    read: anyText,
  }),
  oidcClient: setting({
    name: 'OIDC_CLIENT_ID',
    default: 'oc-demo',
    meaning: 'Con quale client la pagina dimostrativa dell’autorità chiede l’accesso al provider.',
    expected: 'un testo',
    read: anyText,
  }),
  oidcRolesClaim: setting({
    name: 'OIDC_ROLES_CLAIM',
    default: 'roles',
    meaning: 'In quale claim i token elencano i ruoli; un punto entra in un oggetto (realm_access.roles).',
    expected: 'un testo',
    read: anyText,
  }),
  oidcScopesClaim: setting({
    name: 'OIDC_SCOPES_CLAIM',
    default: 'oc_scopes',
    meaning:
      'In quale claim i token dicono su che cosa: «*», o un oggetto con gli elenchi organisations, partnerships, programmes, territories.',
    expected: 'un testo',
    read: anyText,
  }),
  demonstrationSignIn: setting({
    name: 'DEMO_SIGN_IN',
    default: 'local',
    meaning:
      'Accesso dimostrativo, con persone inventate e senza password, quando manca OIDC_ISSUER: local = solo se il server è per questa macchina soltanto; always = anche dalla rete, mai con dati veri; never = mai.',
    expected: `uno di ${occasions.join(', ')}`,
    read: (text) => occasions.find((known) => known === text),
  }),
  pdndIssuer: setting({
    name: 'PDND_ISSUER',
    default: 'interop.pagopa.it',
    meaning: 'Chi emette i voucher della PDND (iss); in collaudo uat.interop.pagopa.it.',
    expected: 'un nome di macchina',
    read: (text) => (/^[a-z0-9.-]+$/i.test(text) ? text : undefined),
  }),
  pdndAudience: setting({
    name: 'PDND_AUDIENCE',
    default: '',
    meaning: 'A quale e-service devono essere destinati i voucher (aud); vuoto = nessun voucher è accettato.',
    expected: 'un testo',
    read: anyText,
  }),
  pdndRoles: setting({
    name: 'PDND_ROLES',
    default: '',
    meaning:
      'I ruoli dei client PDND, come client=ruolo separati da virgole; chi non c’è non ne ha, e legge solo ciò che è pubblico.',
    expected: `un elenco come 3fa85f64-5717-4562-b3fc-2c963f66afa6=auditor; i ruoli sono ${roles.join(', ')}`,
    read: rolesByClient,
  }),
  holderName: setting({
    name: 'HOLDER_NAME',
    default: 'Osservatorio Permanente sul Partenariato',
    meaning: 'Chi è titolare dei dati degli indicatori nel catalogo DCAT-AP_IT.',
    expected: 'un testo',
    read: anyText,
  }),
  holderIpaCode: setting({
    name: 'HOLDER_IPA_CODE',
    default: 'non-indicato',
    meaning:
      'Codice IPA del titolare nel catalogo DCAT-AP_IT; da indicare prima che dati.gov.it raccolga il catalogo.',
    expected: 'un codice come c_h501',
    read: (text) => (/^[A-Za-z0-9_-]{1,20}$/.test(text) ? text : undefined),
  }),
  smtpUrl: setting({
    name: 'SMTP_URL',
    default: '',
    meaning:
      'Server di posta da cui spedire, smtp[s]://utente:password@host:porta; vuoto = i messaggi restano in DATA_DIR/mail.',
    expected: 'un indirizzo come smtps://utente:password@posta.esempio.it:465',
    read: (text) =>
      text === '' || (/^smtps?:\/\//.test(text) && URL.parse(text)?.hostname) ? text : undefined,
  }),
  mailFrom: setting({
    name: 'MAIL_FROM',
    default: 'Anagrafe del partenariato <anagrafe@partenariato.example>',
    meaning: 'Mittente dei messaggi; con SMTP_URL deve essere un indirizzo proprio.',
    expected: 'un indirizzo, anche con un nome: Anagrafe <anagrafe@esempio.it>',
    read: (text) => (/^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text) ? text : undefined),
  }),
  mailAuthority: setting({
    name: 'MAIL_AUTHORITY',
    default: '',
    meaning:
      'A chi arrivano gli avvisi per l’autorità, e a chi scrivere secondo i messaggi: nuove richieste, integrazioni, correzioni, recessi, richieste di accesso, conferme da raccogliere; vuoto = a nessuno.',
    expected: 'un indirizzo di posta elettronica',
    read: (text) => (text === '' || /^[^\s<>@,;]+@[^\s<>@,;]+$/.test(text) ? text : undefined),
  }),
  linkPage: setting({
    name: 'LINK_PAGE',
    default: '',
    meaning:
      'Pagina a cui portano i collegamenti nei messaggi; vuoto = /conferma di questo server. Chi apre il collegamento la raggiunge con un codice dopo #.',
    expected: 'un indirizzo come https://www.esempio.it/conferma, senza # né ?',
    read: (text) =>
      text === '' || (/^https?:$/.test(URL.parse(text)?.protocol ?? '') && !/[#?]/.test(text))
        ? text
        : undefined,
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
  proofOfWork: setting({
    name: 'PROOF_OF_WORK',
    default: '3000',
    meaning:
      'Lavoro chiesto al dispositivo di chi invia una richiesta senza token: quante derivazioni al massimo, la metà in media (3000 durano meno di un secondo su un computer, pochi secondi su un telefono); 0 = nessuno.',
    expected: 'un numero intero da 0 a 1000000',
    read: wholeNumber(0, 1_000_000),
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
  // Mail from a domain that does not exist would be refused everywhere, one by one.
  if (read.smtpUrl && read.mailFrom === settings.mailFrom.default)
    throw new SettingsError('MAIL_FROM non è valido: con SMTP_URL serve l’indirizzo da cui spedire.');
  const publicUrl = read.publicUrl || `http://localhost:${read.port}`;
  return { ...read, publicUrl, linkPage: read.linkPage || `${publicUrl}/conferma` };
};
