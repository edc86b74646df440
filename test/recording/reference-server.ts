import { pino } from 'pino';
import { basePath } from '@officine-coesione/contract';
import { createApp } from '../../packages/server/src/app.ts';
import { auditHandlers } from '../../packages/server/src/audit/audit-handlers.ts';
import { auditLog } from '../../packages/server/src/audit/audit-log.ts';
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Database } from '../../packages/server/src/database/database.ts';
import { idempotencyStore } from '../../packages/server/src/http/idempotency-store.ts';
import { statusHandlers } from '../../packages/server/src/http/status.ts';
import { observatoryHandlers } from '../../packages/server/src/observatory/handlers.ts';
import { registryHandlers } from '../../packages/server/src/registry/handlers.ts';
import { readSettings } from '../../packages/server/src/settings.ts';
import { bearerOf, issuers } from '../server/http/issuer.ts';

/** What the clock of the reference server says, always. */
export const recordedAt = '2026-11-23T09:00:00.000Z';

/** Where the reference server says that it is. */
export const publicUrl = 'https://api.example.it';

const now = new Date(recordedAt);

/** A call of the reference server, by path and query below the base path. */
export type Call = (target: string, init?: RequestInit) => Promise<Response>;

/** The reference server, with a database of its own in memory. */
export interface ReferenceServer {
  readonly database: Database;
  readonly call: Call;
  /** The answer to a call that goes well. */
  readonly read: <Body>(target: string, init?: RequestInit) => Promise<Body>;
  /** Headers of an officer who may decide. */
  readonly officer: Readonly<Record<string, string>>;
}

/** Starts it on the demonstration data, with a clock that stands still. */
export const startReferenceServer = async (): Promise<ReferenceServer> => {
  const settings = readSettings({
    PUBLIC_URL: publicUrl,
    RATE_LIMIT_READS: '100000',
    RATE_LIMIT_WRITES: '100000',
  });
  const database = await openDatabase({});
  const app = createApp({
    handlers: {
      ...statusHandlers(() => database.ready()),
      ...registryHandlers(database, () => now),
      ...observatoryHandlers(database, () => now),
      ...auditHandlers(database),
    },
    settings,
    issuers,
    logger: pino({ level: 'silent' }),
    idempotency: idempotencyStore(database, () => now.getTime()),
    audit: auditLog(database),
    clock: () => now.getTime(),
  });
  const call: Call = async (target, init) => app.request(basePath + target, init);
  const officer = await bearerOf(['authority_validator'], { subject: 'officer', now: now.getTime() });
  return {
    database,
    call,
    read: async <Body>(target: string, init?: RequestInit) => {
      const response = await call(target, init);
      if (!response.ok) throw new Error(`${target}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Body;
    },
    officer,
  };
};
