import type { Connection } from '../database/tables.ts';
import type { Mail } from './mail.ts';
import { attemptOf, claim, end, mostAttempts, postpone } from './outbox.ts';
import type { Claimed } from './outbox.ts';
import { SendError } from './sender.ts';
import type { Sender } from './sender.ts';

/** What a worker works with. */
export interface WorkerOptions {
  readonly database: Connection;
  readonly sender: Sender;
  /** Writes a mail; undefined when there is nobody to write to. */
  readonly compose: (claimed: Claimed, now: Date) => Promise<Mail | undefined>;
  readonly clock?: () => Date;
  /** Told of mails that were given up (`failed`) and of attempts that went wrong (`retried`); never of whom they are for. */
  readonly report: (what: 'failed' | 'retried' | 'stopped', details: object, error: unknown) => void;
}

/** Sends what is in the outbox. */
export interface MailWorker {
  /** Sends all that is due; gives how many mails were handed over. */
  run(): Promise<number>;
  /** Sends what becomes due, from now on. */
  start(): void;
  /** Ends with the mail that is being sent. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks into the outbox. */
const interval = 2000;

/**
 * A worker of the outbox; several, also of several processes on one database, never take the same mail. A process
 * that is killed leaves at most one mail of which it is not known whether it was handed over: it is sent again.
 */
export function mailWorker({
  database,
  sender,
  compose,
  clock = () => new Date(),
  report,
}: WorkerOptions): MailWorker {
  let stopping = false;

  /** What became of a mail: handed over or not, and whether to go on with others. */
  const send = async (claimed: Claimed): Promise<{ sent: boolean; goOn: boolean }> => {
    const details = { notification: claimed.id, kind: claimed.kind, attempt: claimed.attempts };
    // Killed at its last attempt, or by its very contents.
    if (attemptOf(claimed) > mostAttempts) {
      await end(database, claimed, 'failed', clock(), 'too many attempts');
      report('failed', details, undefined);
      return { sent: false, goOn: true };
    }
    try {
      const mail = await compose(claimed, clock());
      if (!mail) {
        await end(database, claimed, 'dropped', clock());
        return { sent: false, goOn: true };
      }
      await sender.send(mail);
    } catch (error) {
      const known = error instanceof SendError ? error : undefined;
      const message = known?.message ?? 'the mail could not be written';
      if (known?.permanent || attemptOf(claimed) >= mostAttempts) {
        await end(database, claimed, 'failed', clock(), message);
        report('failed', details, error);
      } else {
        await postpone(database, claimed, clock(), message);
        report('retried', details, error);
      }
      return { sent: false, goOn: !known?.unreachable };
    }
    // The window in which a death makes a second copy: one statement long.
    await end(database, claimed, 'sent', clock());
    return { sent: true, goOn: true };
  };

  const run = async (): Promise<number> => {
    let count = 0;
    for (;;) {
      const claimed = stopping ? undefined : await claim(database, clock());
      if (!claimed) return count;
      const { sent, goOn } = await send(claimed);
      if (sent) count += 1;
      if (!goOn) return count;
    }
  };

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const round = (): void => {
    running = run()
      .catch((error: unknown) => report('stopped', {}, error))
      .finally(() => {
        if (!stopping) timer = setTimeout(round, interval).unref();
      });
  };
  return {
    run,
    start: round,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
