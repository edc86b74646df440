import { basePath, bodyTypeOf, languages, validate } from '@officine-coesione/contract';
import type { OperationId } from '@officine-coesione/contract';
import { readQuery } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type { Logger } from 'pino';
import { eventOf } from '../audit/audit-log.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { duringCall } from '../audit/audited-call.ts';
import { listFile } from '../files/list-file.ts';
import type { Forms } from '../exchange/forms.ts';
import type { FormRequest, Written } from '../exchange/written.ts';
import type { ListPage, Sheets } from '../files/list-file.ts';
import type { Answered, Call, Handlers, Principal } from '../handler.ts';
import { admit, principalOf } from './access.ts';
import { jsonAnswer } from './answer.ts';
import { checkBodyHeaders, contentOf, parseJson, readBody } from './body.ts';
import { requiredVersion } from './etag.ts';
import type { ExchangeContext } from './exchange.ts';
import { fileAnswer, filePage, wantedFile } from './file-answer.ts';
import { formAnswer, notAcceptable, wantedForm } from './form-answer.ts';
import { loggable, problemOf } from './failure.ts';
import { pageWithFields, withNextLink } from './page-answer.ts';
import { fingerprintOf, idempotencyKey } from './idempotency.ts';
import type { IdempotencyStore, KeptAnswer } from './idempotency.ts';
import type { TrustedIssuer } from './issuer.ts';
import { admitSite } from './origins.ts';
import { accepts } from './preference.ts';
import { ProblemError } from './problem.ts';
import { spooled } from './spooled-content.ts';
import { unstorableTexts, unwelcomeTexts } from './unstorable-text.ts';

/** What every route works with. */
export interface RouteOptions {
  readonly handlers: Handlers;
  /** How lists are written to files; those without a sheet are not. */
  readonly sheets: Sheets;
  /** How answers are written in other forms; those without an entry are not. */
  readonly forms: Forms;
  readonly issuers: readonly TrustedIssuer[];
  readonly idempotency: IdempotencyStore;
  readonly audit: AuditLog;
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
    { handlers, sheets, forms, issuers, idempotency, audit, logger, clock, publicUrl, allowed }: RouteOptions,
  ) =>
  async (c: ExchangeContext): Promise<Response> => {
    c.set('operation', operation);
    const address = new URL(c.req.url);
    // Known before anything is refused: a refusal is read in the language that was asked for.
    const asked = 'lang' in operation.query.shape ? address.searchParams.get('lang') : null;
    const language = languages.find((one) => one === asked);
    if (language) c.set('language', language);
    const accept = c.req.header('Accept');
    const ending = endingOf(c, operation);
    const format = wantedFile(operation, accept, address.searchParams);
    if (operation.files) address.searchParams.delete('format');
    const form = wantedForm(operation, accept, address.searchParams, ending);
    if (
      format === undefined &&
      form === undefined &&
      !accepts(accept, operation.mediaType ?? 'application/json')
    )
      throw notAcceptable(operation);
    if (operation.method !== 'GET') admitSite(c.req.header('Origin'), [...allowed, address.origin]);
    if (operation.body) checkBodyHeaders(c.req.raw.headers, bodyTypeOf(operation.method));
    const content = operation.content && contentOf(c.req.raw, operation.content);
    const principal = await principalOf(c.req.header('Authorization'), issuers, clock());
    c.set('client', principal?.client);
    const admitted = admit(operation.access, principal);

    const parameters = readParameters(operation, c.req.param());
    const decides = operation.etag && operation.method !== 'GET';
    const ifVersion = decides ? requiredVersion(c.req.header('If-Match')) : undefined;
    const { value: query, fields } = queryOf(operation, address.searchParams);
    const text = operation.body
      ? await readBody(c.req.raw)
      : content
        ? `${address.search} ${content.mediaType}`
        : '';
    const body = operation.body && readRequest(operation.body, text);

    // The ending may be written with escapes: the place where it stands counts, not its length.
    const path = address.pathname;
    const url =
      publicUrl +
      (ending === undefined ? path : path.slice(0, path.lastIndexOf('/') + 1) + lastOf(operation.path));
    const handler = handlers[operation.id as OperationId] as unknown as AnyHandler;
    // Each part has just passed the schema that its type comes from.
    const call = {
      parameters,
      query,
      body,
      content,
      ifVersion,
      url,
      language: c.get('language'),
      principal: admitted,
    };
    const requestId = c.get('requestId');
    const at = new Date(clock()).toISOString();
    const questions = { ...(query as object), ...(format !== undefined && { format }) };
    const eventAs = (noting: Operation) =>
      eventOf(noting, { principal, parameters, query: questions, requestId, at });
    /** Answers and notes it; an export is noted whoever may read. */
    const noted = async <Result>(noting: Operation, run: () => Promise<Result>): Promise<Result> => {
      const event = eventAs(noting);
      return (event ? duringCall(event, audit.record, run) : run()).catch((error: unknown) => {
        throw problemOf(error);
      });
    };
    const sheet = sheets[operation.id as OperationId];
    if (format !== undefined) {
      if (!sheet) throw notAcceptable(operation);
      const page = async (cursor: string | undefined): Promise<ListPage> => {
        const paged = { ...call, query: { ...(query as object), limit: filePage, cursor } };
        const answered = handler(paged as unknown as Call<OperationId>).catch((error: unknown) => {
          // The file is on its way: who reads it sees it break off, and the log says why.
          if (cursor !== undefined)
            logger.error({ requestId, operation: operation.id, error: loggable(error) });
          throw error;
        });
        return (await answered).body as ListPage;
      };
      const extract = {
        language: c.get('language'),
        extractedAt: at,
        asOf: (query as { readonly asOf?: string }).asOf,
        addresses: { api: publicUrl + basePath },
      };
      const file = await noted({ ...operation, audited: 'export' }, () =>
        listFile(page, { sheet, format, extract }),
      );
      return fileAnswer(c, file);
    }
    if (form !== undefined) {
      const write = forms[operation.id as OperationId] as
        ((answer: object, asked: FormRequest) => Written) | undefined;
      if (!write) throw notAcceptable(operation);
      const { body: answered, caching = operation.caching } = await noted(operation, () =>
        handler(call as unknown as Call<OperationId>),
      );
      const request = { ...form, language: c.get('language'), api: publicUrl + basePath };
      return formAnswer(c, { caching }, form, answered, write(answered, request));
    }
    let { caching } = operation;
    const answer = async (sent = content): Promise<KeptAnswer> => {
      const whole = { ...call, content: sent } as unknown as Call<OperationId>;
      const answered = await noted(operation, () => handler(whole));
      const shaped = withNextLink(pageWithFields(answered.body, fields), url, address.searchParams);
      const { version } = answered;
      caching = answered.caching ?? caching;
      return {
        status: operation.status,
        body: JSON.stringify(shaped),
        ...(version !== undefined && { version }),
      };
    };

    const key = operation.method === 'GET' ? undefined : idempotencyKey(c.req.header('Idempotency-Key'));
    if (key === undefined) {
      const given = await answer();
      return jsonAnswer(c, { ...operation, caching }, given);
    }
    const file = content && (await spooled(content.content));
    const fingerprint = fingerprintOf(
      operation.method,
      address.pathname,
      String(ifVersion),
      `${text} ${file?.digest ?? ''}`,
      subjectOf(principal),
    );
    const { replayed, ...kept } = await idempotency
      .once({ operation: operation.id, key, fingerprint }, () =>
        answer(content && file && { ...content, content: file.open() }),
      )
      .finally(() => file?.remove());
    // Given again it writes nothing, but what only some may read is read again.
    const event = replayed ? eventAs(operation) : undefined;
    const again = event?.action === 'write' ? operation.access !== 'public' && 'read' : event?.action;
    if (event && again) await audit.record({ ...event, action: again });
    const response = jsonAnswer(c, operation, kept);
    if (replayed) response.headers.set('Idempotency-Replayed', 'true');
    return response;
  };

/** The name under which {@link formPath} gives a path with an ending. */
const withEnding = 'withEnding';

/** Where the forms of an answer are found by their endings, beside its own path. */
export const formPath = (path: string): string => {
  const last = lastOf(path);
  return `${path.slice(0, -last.length)}:${withEnding}{${last}\\.[a-z][a-z.-]*}`;
};

/** The last segment of a path. */
const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What stands after the path of an operation and a dot; undefined when nothing does. */
const endingOf = (c: ExchangeContext, { path }: Operation): string | undefined =>
  c.req.param(withEnding)?.slice(lastOf(path).length + 1);

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
  // What a write is told in its query is kept; a search that holds anything finds nothing.
  const faultsOf = operation.method === 'GET' ? unstorableTexts : unwelcomeTexts;
  const faults = faultsOf(read.value).map((one) => ({ ...one, pointer: `#query${one.pointer}` }));
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
  return read;
};

const readRequest = (schema: NonNullable<Operation['body']>, text: string): unknown => {
  const checked = validate(schema, parseJson(text));
  const faults = checked.valid ? unwelcomeTexts(checked.value) : checked.faults;
  if (!checked.valid || faults.length > 0) throw new ProblemError('validation-failed', { faults });
  return checked.value;
};
