import { validate } from '@officine-coesione/contract';
import type { Fault } from '@officine-coesione/contract';
import type { Transaction } from 'kysely';
import type * as z from 'zod/mini';
import { asActor } from '../database/as-actor.ts';
import type { Connection, Tables } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Principal } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';

/** A write under way. */
export interface Writing {
  readonly transaction: Transaction<Tables>;
  readonly principal: Principal;
  /** Instant, UTC. */
  readonly at: string;
  /** The day it is in Italy. */
  readonly day: string;
}

/** Who writes and why, as a call says it. */
export interface Writer {
  readonly principal: Principal | undefined;
  readonly reason?: string | undefined;
}

/** Writes all or nothing, on behalf of who calls. */
export type Write = <Result>(writer: Writer, run: (writing: Writing) => Promise<Result>) => Promise<Result>;

/** What two calls at once can run into, and a reference to an organisation that has just been merged. */
const meanings: Readonly<Record<string, Pick<Fault, 'pointer' | 'code'>>> = {
  membership_no_overlap: { pointer: '/validFrom', code: 'already_member' },
  membership_one_chair: { pointer: '/role', code: 'already_member' },
  organisation_tax_code_key: { pointer: '/taxCode', code: 'code_taken' },
  organisation_ipa_code_key: { pointer: '/ipaCode', code: 'code_taken' },
  organisation_transparency_register_id: { pointer: '/transparencyRegisterId', code: 'code_taken' },
};

export const writerOn =
  (database: Connection, clock: () => Date): Write =>
  async ({ principal, reason }, run) => {
    if (!principal) throw new ProblemError('authentication-required');
    const now = clock();
    const kind = principal.roles.every((role) => role === 'partner_editor') ? 'partner' : 'authority';
    return database
      .transaction()
      .execute(async (transaction) => {
        await asActor(transaction, { actor: principal.subject, kind, reason });
        return run({ transaction, principal, at: now.toISOString(), day: dayInRome(now) });
      })
      .catch((error: unknown) => {
        const { constraint } = error as { constraint?: string };
        if (constraint === 'organisation_merged') refuse(fault('/organisationId', 'unknown_reference'));
        const meaning = constraint === undefined ? undefined : meanings[constraint];
        if (!meaning) throw error;
        throw new ProblemError('already-registered', { faults: [{ ...meaning, params: {} }], cause: error });
      });
  };

/** What is wrong with a value. */
export const fault = (pointer: string, code: Fault['code'], params: Fault['params'] = {}): Fault => ({
  pointer,
  code,
  params,
});

/**
 * Passes when nothing is wrong.
 *
 * @throws {ProblemError} `validation-failed`
 */
export function refuse(...faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
}

/**
 * A record as a whole after a change by parts.
 *
 * @throws {ProblemError} `validation-failed` with every value to correct
 */
export function whole<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = validate(schema, value);
  if (!read.valid) throw new ProblemError('validation-failed', { faults: read.faults });
  return read.value as z.output<Schema>;
}

/** @throws {ProblemError} `precondition-failed` when the record has changed since the caller saw it */
export function holdVersion(version: number, ifVersion: number | undefined): void {
  if (ifVersion !== undefined && ifVersion !== version) throw new ProblemError('precondition-failed');
}
