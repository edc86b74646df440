import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery } from 'kysely';
import type {
  DatabaseConnection,
  Dialect,
  DialectAdapter,
  Driver,
  QueryResult,
  TransactionSettings,
} from 'kysely';

/**
 * Runs something whose writes are kept together or lost together, in however many transactions it makes them.
 *
 * @param first the first thing done before anything is written; what it throws ends it all
 */
export type Jointly = <Result>(first: () => Promise<void>, run: () => Promise<Result>) => Promise<Result>;

const joints = new AsyncLocalStorage<Joint>();

/**
 * Runs something whose transactions stand for themselves, also within what is written jointly, as long as nothing was:
 * long work that is kept portion by portion.
 */
export const apart = <Result>(run: () => Promise<Result>): Promise<Result> =>
  joints.getStore()?.hasBegun ? run() : joints.exit(run);

/** A dialect whose transactions can be joined, and what joins them. */
export function joinable(dialect: Dialect): { readonly dialect: Dialect; readonly jointly: Jointly } {
  const adapter = dialect.createAdapter();
  const driver = new JoinedDriver(dialect.createDriver(), adapter);
  // The driver makes those who want the one connection wait by itself: within a joint they have it already.
  Object.defineProperty(adapter, 'supportsMultipleConnections', { value: true });
  return {
    dialect: {
      createDriver: () => driver,
      createAdapter: () => adapter,
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createIntrospector: (database) => dialect.createIntrospector(database),
    },
    jointly: (first, run) => driver.jointly(first, run),
  };
}

class JoinedDriver implements Driver {
  readonly #inner: Driver;
  readonly #single: Turns | undefined;

  constructor(inner: Driver, { supportsMultipleConnections }: DialectAdapter) {
    this.#inner = inner;
    this.#single = supportsMultipleConnections === false ? new Turns() : undefined;
  }

  async jointly<Result>(first: () => Promise<void>, run: () => Promise<Result>): Promise<Result> {
    const joint = new Joint(this, first);
    try {
      const result = await joints.run(joint, run);
      await joint.end('commit');
      return result;
    } catch (error) {
      // What went wrong first is what counts.
      await joint.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const joint = joints.getStore();
    return joint?.isOf(this) ? joint : this.acquireOwn();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof Joint)) await this.releaseOwn(connection);
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (connection instanceof Joint) await connection.beginPart();
    else await this.#inner.beginTransaction(connection, settings);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof Joint) await connection.keepPart();
    else await this.#inner.commitTransaction(connection);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof Joint) await connection.undoPart();
    else await this.#inner.rollbackTransaction(connection);
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }

  async acquireOwn(): Promise<DatabaseConnection> {
    await this.#single?.take();
    try {
      return await this.#inner.acquireConnection();
    } catch (error) {
      this.#single?.pass();
      throw error;
    }
  }

  async releaseOwn(connection: DatabaseConnection): Promise<void> {
    await this.#inner.releaseConnection(connection);
    this.#single?.pass();
  }

  begin(connection: DatabaseConnection): Promise<void> {
    return this.#inner.beginTransaction(connection, {});
  }

  end(connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void> {
    return how === 'commit'
      ? this.#inner.commitTransaction(connection)
      : this.#inner.rollbackTransaction(connection);
  }
}

/** One transaction on behalf of many. It begins with the first write: what only reads holds nobody up. */
class Joint implements DatabaseConnection {
  readonly #driver: JoinedDriver;
  readonly #first: () => Promise<void>;
  readonly #parts = new Turns();
  #connection: DatabaseConnection | undefined;
  #beginning: Promise<void> | undefined;
  #ended = false;

  constructor(driver: JoinedDriver, first: () => Promise<void>) {
    this.#driver = driver;
    this.#first = first;
  }

  get hasBegun(): boolean {
    return this.#beginning !== undefined;
  }

  isOf(driver: JoinedDriver): boolean {
    return this.#driver === driver && !this.#ended;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const reads = !this.#connection && query.query.kind === 'SelectQueryNode';
    return reads ? this.#readApart<Row>(query) : (await this.#begun()).executeQuery<Row>(query);
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('A query within a joint is not streamed');
  }

  /** A transaction that is part of this one. They come one after the other: their savepoints must not cross. */
  async beginPart(): Promise<void> {
    const connection = await this.#begun();
    await this.#parts.take();
    try {
      await connection.executeQuery(CompiledQuery.raw('savepoint part'));
    } catch (error) {
      this.#parts.pass();
      throw error;
    }
  }

  async keepPart(): Promise<void> {
    await (await this.#begun()).executeQuery(CompiledQuery.raw('release savepoint part'));
    this.#parts.pass();
  }

  async undoPart(): Promise<void> {
    try {
      await (await this.#begun()).executeQuery(CompiledQuery.raw('rollback to savepoint part'));
    } finally {
      this.#parts.pass();
    }
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.#beginning?.catch(() => undefined);
    const connection = this.#connection;
    if (!connection) return;
    try {
      await this.#driver.end(connection, how);
    } catch (error) {
      if (how === 'commit') await this.#driver.end(connection, 'rollback').catch(() => undefined);
      throw error;
    } finally {
      await this.#driver.releaseOwn(connection);
    }
  }

  async #readApart<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const connection = await this.#driver.acquireOwn();
    try {
      return await connection.executeQuery<Row>(query);
    } finally {
      await this.#driver.releaseOwn(connection);
    }
  }

  async #begun(): Promise<DatabaseConnection> {
    // The connection is another's by now.
    if (this.#ended) throw new Error('The joint has ended');
    if (this.#connection) return this.#connection;
    await (this.#beginning ??= this.#begin());
    return this.#connection!;
  }

  async #begin(): Promise<void> {
    const connection = await this.#driver.acquireOwn();
    try {
      await this.#driver.begin(connection);
    } catch (error) {
      await this.#driver.releaseOwn(connection);
      throw error;
    }
    this.#connection = connection;
    await this.#first();
  }
}

/** One at a time, in the order in which they came. */
class Turns {
  #last: Promise<void> = Promise.resolve();
  #pass: () => void = () => undefined;

  async take(): Promise<void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    this.#pass = resolve;
  }

  pass(): void {
    this.#pass();
  }
}
