import { problemTypes } from '@officine-coesione/contract';
import { ProblemError } from './problem.ts';

/** Codes of Node and of PostgreSQL (class 08, 53300, 57P0x) that mean: the database is not there now. */
const unreachable =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE|08\w{3}|53300|57P0[123])$/;

/** What `pg` says in the same case when no code is at hand: its own words, since nothing was answered. */
const cutOff =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Seconds after which an unreachable database is worth asking again. */
const retryAfter = 5;

const codeOf = (error: unknown): string => (error as { code?: string } | null | undefined)?.code ?? '';

/** The problem to answer an error with: what is not a problem already tells nothing of itself. */
export const problemOf = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  return isUnreachable(error)
    ? new ProblemError('service-unavailable', { retryAfter, cause: error })
    : new ProblemError('internal-error', { cause: error });
};

const isUnreachable = (error: unknown): boolean =>
  unreachable.test(codeOf(error)) || (error instanceof Error && cutOff.test(error.message));

/** Whether the fault is ours, and belongs in the log. */
export const isOurs = (problem: ProblemError): boolean => problemTypes[problem.key].status >= 500;

/**
 * What the log says of an error. Its other properties are left out: those of a database error quote the row,
 * which may hold personal data.
 */
export const loggable = (error: unknown): object =>
  error instanceof Error
    ? { type: error.name, code: codeOf(error) || undefined, message: error.message, stack: error.stack }
    : { message: String(error) };
