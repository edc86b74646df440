import { errorMessage, problemTitle, problemTypes, problemUri } from '@officine-coesione/contract';
import type { Language, Problem } from '@officine-coesione/contract';
import type { ExchangeContext } from './exchange.ts';
import type { ProblemError } from './problem.ts';

/** The most faults one answer tells (`Problem.errors` of the contract). */
const mostFaults = 200;

/** A problem as the caller reads it (RFC 9457): never the cause, which is for the log. */
export const problemDocument = (error: ProblemError, language: Language, requestId: string): Problem => ({
  type: problemUri(error.key),
  title: problemTitle(error.key, language),
  status: problemTypes[error.key].status,
  instance: `urn:uuid:${requestId}`,
  ...(error.faults.length > 0 && {
    errors: error.faults.slice(0, mostFaults).map(({ pointer, code, params }) => ({
      // A name sent by the caller can be as long as the address allows; `FieldError.pointer` cannot.
      pointer: pointer.slice(0, 500),
      code,
      message: errorMessage(language, code, params).slice(0, 1000),
    })),
  }),
});

/** Answers with a problem; `headers` are those that belong to its status, such as `Allow`. */
export const problemAnswer = (
  c: ExchangeContext,
  error: ProblemError,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const problem = problemDocument(error, c.get('language'), c.get('requestId'));
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': c.get('language'),
      'Cache-Control': 'no-store',
      ...(error.retryAfter !== undefined && { 'Retry-After': String(error.retryAfter) }),
      ...(error.location !== undefined && { Location: error.location + new URL(c.req.url).search }),
      // The same for a missing, expired or forged token: the answer must not tell which (RAC_REST_NAME_008).
      ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer realm="partenariato"' }),
      ...headers,
    },
  });
};
