import { validate } from '@officine-coesione/contract';
import type { OperationId } from '@officine-coesione/contract';
import { readQuery } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type { Logger } from 'pino';
import type { Answered, Call, Handlers, Principal } from '../handler.ts';
import { admit, principalOf } from './access.ts';
import type { TokenRules } from './access.ts';
import { jsonAnswer } from './answer.ts';
import { checkBodyHeaders, parseJson, readBody } from './body.ts';
import { requiredVersion } from './etag.ts';
import type { ExchangeContext } from './exchange.ts';
import { loggable, problemOf } from './failure.ts';
import { pageWithFields, withNextLink } from './page-answer.ts';
import { fingerprintOf, idempotencyKey, once } from './idempotency.ts';
import type { IdempotencyStore, KeptAnswer } from './idempotency.ts';
import { admitSite } from './origins.ts';
import { accepts } from './preference.ts';
import { ProblemError } from './problem.ts';
import { unstorableTexts } from './unstorable-text.ts';

/** What every route works with. */
export interface RouteOptions {
  readonly handlers: Handlers;
  readonly tokenRules: TokenRules;
  readonly idempotency: IdempotencyStore;
  readonly logger: Logger;
  /** The time, in milliseconds. */
  readonly clock: () => number;
  /** `https://host` that the public uses. */
  readonly publicUrl: string;
  /** Sites whose pages may write. */
  readonly allowed: readonly string[];
}

type AnyHandler = (call: Call<OperationId>) => Promise<Answered<object>>;

/** Answers one operation: negotiation, access, validation, then its handler, then the form of the answer. */
export const operationRoute =
  (
    operation: Operation,
    { handlers, tokenRules, idempotency, logger, clock, publicUrl, allowed }: RouteOptions,
  ) =>
  async (c: ExchangeContext): Promise<Response> => {
    c.set('operation', operation);
    if (!accepts(c.req.header('Accept'), operation.mediaType ?? 'application/json'))
      throw new ProblemError('not-acceptable');
    const address = new URL(c.req.url);
    if (operation.method !== 'GET') admitSite(c.req.header('Origin'), [...allowed, address.origin]);
    if (operation.body) checkBodyHeaders(c.req.raw.headers);
    const principal = await principalOf(c.req.header('Authorization'), tokenRules, clock());
    admit(operation.access, principal);

    const parameters = readParameters(operation, c.req.param());
    const decides = operation.etag && operation.method !== 'GET';
    const ifVersion = decides ? requiredVersion(c.req.header('If-Match')) : undefined;
    const { value: query, fields } = queryOf(operation, address.searchParams);
    const text = operation.body ? await readBody(c.req.raw) : '';
    const body = operation.body && readRequest(operation.body, text);

    const url = publicUrl + address.pathname;
    const handler = handlers[operation.id as OperationId] as unknown as AnyHandler;
    const answer = async (): Promise<KeptAnswer> => {
      // Each part has just passed the schema that its type comes from.
      const call = { parameters, query, body, language: c.get('language'), principal, ifVersion, url };
      const answered = await handler(call as unknown as Call<OperationId>).catch((error: unknown) => {
        throw problemOf(error);
      });
      const shaped = withNextLink(pageWithFields(answered.body, fields), url, address.searchParams);
      const { version } = answered;
      return {
        status: operation.status,
        body: JSON.stringify(shaped),
        ...(version !== undefined && { version }),
      };
    };

    const key = operation.method === 'GET' ? undefined : idempotencyKey(c.req.header('Idempotency-Key'));
    if (key === undefined) return jsonAnswer(c, operation, await answer());
    const fingerprint = fingerprintOf(operation.method, address.pathname, text, subjectOf(principal));
    const report = (error: unknown) =>
      logger.error({ error: loggable(error), requestId: c.get('requestId') }, 'idempotency');
    const { replayed, ...kept } = await once(
      idempotency,
      { operation: operation.id, key, fingerprint },
      answer,
      report,
    );
    const response = jsonAnswer(c, operation, kept);
    if (replayed) response.headers.set('Idempotency-Replayed', 'true');
    return response;
  };

/** The empty text is nobody: a token without subject is refused. */
const subjectOf = (principal: Principal | undefined): string => principal?.subject ?? '';

/** A path parameter of the wrong form names a resource that cannot exist. */
const readParameters = (operation: Operation, given: Record<string, string>): unknown => {
  const checked = validate(operation.parameters, given);
  if (!checked.valid) throw new ProblemError('not-found');
  return checked.value;
};

const queryOf = (operation: Operation, search: URLSearchParams) => {
  const read = readQuery(operation, search);
  if (!read.valid) throw new ProblemError(read.problem, { faults: read.faults });
  const faults = unstorableTexts(read.value).map((one) => ({ ...one, pointer: `#query${one.pointer}` }));
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
  return read;
};

const readRequest = (schema: NonNullable<Operation['body']>, text: string): unknown => {
  const checked = validate(schema, parseJson(text));
  const faults = checked.valid ? unstorableTexts(checked.value) : checked.faults;
  if (!checked.valid || faults.length > 0) throw new ProblemError('validation-failed', { faults });
  return checked.value;
};
