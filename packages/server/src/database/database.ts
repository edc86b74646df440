import { join } from 'node:path';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import type { Dialect } from 'kysely';
import { isDatabaseAddress } from './database-address.ts';
import { DatabaseError } from './database-error.ts';
import { joinable } from './joint.ts';
import type { Jointly } from './joint.ts';
import { lockDirectory } from './lock.ts';
import { migrate } from './migrations/index.ts';
import { seed } from './seed/seed.ts';
import type { Tables } from './tables.ts';
import { parsers } from './types.ts';

/** Where the data are kept. */
export interface DatabaseOptions {
  /** `postgres://…` of a PostgreSQL 15 or later; empty for the database built in (PGlite). */
  readonly databaseUrl?: string | undefined;
  /** Where the built-in database keeps its files; undefined keeps it in memory. */
  readonly dataDirectory?: string | undefined;
  /** Dump of a built-in database, which one kept in memory begins with. */
  readonly dump?: Blob | undefined;
  /** Whether a new database gets the demonstration data too; true unless said. */
  readonly demonstration?: boolean;
  /** Told of connections lost while idle; a pino logger will do. */
  readonly logger?: { error(details: object, message: string): void } | undefined;
}

/** The open database. */
export type Database = Kysely<Tables> & {
  readonly engine: 'pglite' | 'postgresql';
  /** Closes it and gives the data directory back. */
  close(): Promise<void>;
  /** Keeps or loses together what several transactions write. */
  readonly jointly: Jointly;
  /** Answers once the database does; rejects when it does not. */
  ready(): Promise<void>;
};

interface Engine {
  readonly name: Database['engine'];
  readonly dialect: Dialect;
  /** What to say when it does not answer; never holds the credentials of the address. */
  readonly unreachable: string;
  release(): void;
}

/**
 * Opens the database, brings its schema up to date and fills it on first use.
 *
 * @throws {DatabaseError} when it cannot be reached, is in use by another process or cannot be prepared
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = await connect(options);
  try {
    await migrate(database);
    await sql`select settle_revisions()`.execute(database);
    await seed(database, options.demonstration ?? true);
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
  return database;
}

/**
 * Opens the database as it is found.
 *
 * @throws {DatabaseError} when it cannot be reached or is in use by another process
 */
export async function connect(options: Omit<DatabaseOptions, 'demonstration'>): Promise<Database> {
  const engine = options.databaseUrl
    ? await serverEngine(options.databaseUrl, options.logger)
    : await builtInEngine(options.dataDirectory, options.dump);
  const { dialect, jointly } = joinable(engine.dialect);
  const kysely = new Kysely<Tables>({ dialect });
  const close = async () => {
    try {
      await kysely.destroy();
    } finally {
      engine.release();
    }
  };
  const ready = async () => void (await sql`select 1`.execute(kysely));
  try {
    await checkEncoding(kysely, engine.unreachable);
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  return Object.assign(kysely, { engine: engine.name, jointly, close, ready });
}

/** Accents are folded letter by letter, which only UTF-8 allows. */
async function checkEncoding(database: Kysely<Tables>, unreachable: string): Promise<void> {
  const encoding = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`
    .execute(database)
    .then(({ rows }) => rows[0]?.encoding)
    .catch((error: unknown) => {
      throw new DatabaseError(`${unreachable} (${reason(error)}).`, { cause: error });
    });
  if (encoding !== 'UTF8')
    throw new DatabaseError(`La base dati è codificata in ${encoding}: crearla con codifica UTF8.`);
}

/** Both engines are loaded on demand: whoever uses one does not pay for the other. */
async function serverEngine(address: string, logger: DatabaseOptions['logger']): Promise<Engine> {
  const { Pool, types } = (await import('pg')).default;
  const pool = new Pool({
    connectionString: checkedAddress(address),
    connectionTimeoutMillis: 5000,
    types: {
      getTypeParser: ((oid: number, format?: 'text'): unknown =>
        (format !== undefined && String(format) !== 'text' ? undefined : parsers[oid]) ??
        types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  pool.on('error', (error) =>
    logger?.error({ reason: reason(error) }, 'An idle database connection was lost'),
  );
  const { hostname, port, pathname } = new URL(address);
  return {
    name: 'postgresql',
    dialect: new PostgresDialect({ pool }),
    unreachable: `La base dati ${hostname || 'localhost'}:${port || 5432}${pathname} non risponde`,
    release: () => undefined,
  };
}

function checkedAddress(address: string): string {
  if (isDatabaseAddress(address)) return address;
  throw new DatabaseError(
    'L’indirizzo della base dati va scritto così: postgres://utente:password@host:porta/nome.',
  );
}

/** Where the built-in database keeps its files, inside the data directory. */
export const builtInFiles = (directory: string): string => join(directory, 'database');

async function builtInEngine(directory: string | undefined, dump: Blob | undefined): Promise<Engine> {
  const release = directory === undefined ? () => undefined : lockDirectory(directory);
  const [{ PGlite }, { btree_gist }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/btree_gist'),
  ]);
  const files = directory === undefined ? 'memory://' : builtInFiles(directory);
  return {
    name: 'pglite',
    dialect: new PGliteDialect({
      pglite: () =>
        PGlite.create({
          dataDir: files,
          extensions: { btree_gist },
          parsers: { ...parsers },
          ...(dump && { loadDataDir: dump }),
        }),
    }),
    unreachable: `La base dati incorporata ${files} non si apre`,
    release,
  };
}

/** The code of a system or PostgreSQL error: unlike its message it never repeats an address. */
const reason = (error: unknown): string => {
  const { code, errors, message } = error as {
    code?: string;
    errors?: { code?: string }[];
    message?: string;
  };
  return code ?? errors?.[0]?.code ?? message ?? 'unknown error';
};
