import type { Database } from '../../../packages/server/src/database/database.ts';
import { runDailyJobs } from '../../../packages/server/src/registry/daily-jobs.ts';
import { delivered } from '../notification/mailbox.ts';

/** The clock on a day: nine in the morning, UTC. */
export const at = (day: string) => () => new Date(`${day}T09:00:00Z`);

/** What the server does each day. */
export const run = (database: Database, day: string) => runDailyJobs(database, at(day)());

/** Sends what waits on a day; gives the mails. */
export const mails = (database: Database, day: string) => delivered(database, at(day));
