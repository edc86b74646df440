import type { Registration } from '@officine-coesione/contract';
import type { Transaction } from 'kysely';
import { asActor } from '../database/as-actor.ts';
import type { Connection, Row, Tables } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { ProblemError } from '../http/problem.ts';
import { refusedTwice } from './already-registered.ts';
import { publish } from './publication.ts';
import { tellApplicant } from './registration-mail.ts';
import { walk } from './registration-rules.ts';
import type { RecordAction } from './registration-rules.ts';
import {
  findRegistration,
  lockRegistration,
  recordEvents,
  updateRegistration,
} from './registration-store.ts';

/** A decision an authority takes. */
export type Decision = 'request_integration' | 'accept_integration' | 'validate' | 'reject';

/** On what, by whom, when and why a decision is taken. */
export interface DecisionContext {
  readonly registrationId: string;
  /** The version it was taken on; undefined when any will do. */
  readonly ifVersion: number | undefined;
  readonly actor: string;
  readonly reason: string | undefined;
  /** Of a request for integration: last day for the answer. */
  readonly dueOn?: string;
  readonly now: Date;
}

/** The steps of a decision: to validate is to look into the request first. */
const actionsOf = (decision: Decision, status: string): readonly RecordAction[] =>
  decision === 'validate' && status !== 'under_validation' ? ['start_validation', 'validate'] : [decision];

/**
 * Takes a decision on a registration, all or nothing; validation publishes the organisation and its seat.
 *
 * @throws {ProblemError} `not-found`, `precondition-failed` when it changed meanwhile, `transition-not-allowed`
 *   also for a partnership that was archived since, `already-registered` when the seat or the organisation is there already
 */
export async function decide(
  database: Connection,
  decision: Decision,
  context: DecisionContext,
): Promise<Registration> {
  const { registrationId: id, actor, reason, dueOn, now } = context;
  const at = now.toISOString();
  await database
    .transaction()
    .execute(async (transaction) => {
      await asActor(transaction, { actor, reason });
      const registration = await current(transaction, context);
      const steps = walk(registration.status, actionsOf(decision, registration.status));
      const last = steps?.at(-1);
      if (!steps || !last) throw new ProblemError('transition-not-allowed');
      const published =
        last.to === 'validated' ? await publish(transaction, registration, { at, day: dayInRome(now) }) : {};
      await updateRegistration(transaction, id, {
        status: last.to,
        updated_at: at,
        integration_due_on: dueOn ?? null,
        ...published,
      });
      await recordEvents(
        transaction,
        id,
        steps.map((step) => ({ ...step, at, actor, reason, dueOn })),
      );
      await tellApplicant(transaction, decision, registration, {
        at,
        reason: reason ?? '',
        dueOn: dueOn ?? '',
      });
    })
    .catch(refusedTwice);
  const decided = await findRegistration(database, id);
  if (!decided) throw new ProblemError('not-found');
  return decided;
}

async function current(
  transaction: Transaction<Tables>,
  { registrationId, ifVersion }: DecisionContext,
): Promise<Row<'registration'>> {
  const registration = await lockRegistration(transaction, registrationId);
  if (!registration) throw new ProblemError('not-found');
  if (ifVersion !== undefined && ifVersion !== registration.version)
    throw new ProblemError('precondition-failed');
  return registration;
}
