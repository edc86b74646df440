import type { MessageCode } from '@officine-coesione/contract';
import { ProblemError } from '../http/problem.ts';

/** What makes a whole file unreadable, and in which of its rows. */
export const fileFault = (
  code: MessageCode,
  params: Readonly<Record<string, string | number>> = {},
): ProblemError => new ProblemError('validation-failed', { faults: [{ pointer: '', code, params }] });
