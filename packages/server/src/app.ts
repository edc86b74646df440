import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Logger } from 'pino';
import { basePath } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type { AuditLog } from './audit/audit-log.ts';
import type { Forms } from './exchange/forms.ts';
import type { Sheets } from './files/list-file.ts';
import type { Handlers } from './handler.ts';
import { jsonAnswer } from './http/answer.ts';
import { envelope } from './http/envelope.ts';
import type { Exchange, ExchangeContext } from './http/exchange.ts';
import { isOurs, loggable, problemOf } from './http/failure.ts';
import type { IdempotencyStore } from './http/idempotency.ts';
import type { TrustedIssuer } from './http/issuer.ts';
import { openApiPath, publishedAt } from './http/openapi.ts';
import { formPath, operationRoute } from './http/operation-route.ts';
import { crossOriginHeaders, preflightHeaders, sitesOf } from './http/origins.ts';
import { languageOf } from './http/preference.ts';
import { problemAnswer } from './http/problem-answer.ts';
import { ProblemError } from './http/problem.ts';
import { apiSecurity } from './http/security-headers.ts';
import type { Settings } from './settings.ts';
import { signInPath } from './sign-in/issue-token.ts';

/** The API over HTTP: `fetch` answers a request. */
export type App = Hono<Exchange>;

/** What the API is made of. */
export interface AppOptions {
  readonly handlers: Handlers;
  /** How lists are written to files; none unless given. */
  readonly sheets?: Sheets;
  /** How answers are written in other forms; in none unless given. */
  readonly forms?: Forms;
  readonly settings: Settings;
  /** Whose bearer tokens are believed; without any, only what is public answers. */
  readonly issuers: readonly TrustedIssuer[];
  readonly logger: Logger;
  readonly idempotency: IdempotencyStore;
  /** Where writes, exports and reads of personal data are noted. */
  readonly audit: AuditLog;
  /** The OpenAPI document of the contract; without it none is served nor linked. */
  readonly openApi?: object | undefined;
  /** Pages served beside the API. */
  readonly pages?: App | undefined;
  /** The built-in sign-in, below {@link signInPath}. */
  readonly signIn?: App | undefined;
  /** The time, in milliseconds; that of the machine unless given. */
  readonly clock?: () => number;
}

/** The operations of the contract and their handlers, as an HTTP application. */
export const createApp = ({
  handlers,
  sheets = {},
  forms = {},
  settings,
  issuers,
  logger,
  idempotency,
  audit,
  openApi,
  pages,
  signIn,
  clock = Date.now,
}: AppOptions): App => {
  const { publicUrl } = settings;
  const allowed = sitesOf(settings);
  const app: App = new Hono<Exchange>();

  app.onError((error, c) => {
    const problem = problemOf(error);
    if (isOurs(problem))
      logger.error({
        requestId: c.get('requestId'),
        operation: c.get('operation')?.id,
        error: loggable(problem.cause ?? problem),
      });
    return problemAnswer(c, problem);
  });
  app.notFound((c) => problemAnswer(c, new ProblemError('not-found'), apiSecurity(publicUrl)));

  app.use(async (c, next) => {
    c.set('requestId', randomUUID());
    c.set('language', languageOf(c.req.header('Accept-Language')));
    await next();
  });
  app.use(compress());
  app.use(`${basePath}/*`, envelope({ settings, logger, clock, described: openApi !== undefined }));

  const route = { handlers, sheets, forms, issuers, idempotency, audit, logger, clock, publicUrl, allowed };
  const byPath = Map.groupBy<string, Operation>(operations as readonly Operation[], ({ path }) => path);
  for (const [path, there] of byPath) {
    const address = basePath + path.replace(/\{(\w+)\}/g, ':$1');
    for (const operation of there) app.on(operation.method, address, operationRoute(operation, route));
    answerOtherMethods(app, address, there, allowed);
    for (const operation of there.filter((one) => one.forms && !one.path.endsWith('}'))) {
      app.on(operation.method, formPath(address), operationRoute(operation, route));
      answerOtherMethods(app, formPath(address), [operation], allowed);
    }
  }

  if (openApi !== undefined) {
    const body = JSON.stringify(publishedAt(openApi, publicUrl));
    app.get(openApiPath, (c) =>
      jsonAnswer(c, { caching: { maxAge: 3600 }, etag: true }, { status: 200, body }),
    );
    answerOtherMethods(app, openApiPath, [{ method: 'GET', access: 'public' }], allowed);
  }
  if (signIn) app.route(signInPath, signIn);
  if (pages) app.route('/', pages);
  return app;
};

type Callable = Pick<Operation, 'method' | 'access'>;

/** OPTIONS, with the preflight of browsers, and 405 for what the path does not have. */
const answerOtherMethods = (
  app: App,
  address: string,
  there: readonly Callable[],
  allowed: readonly string[],
): void => {
  const methods = there.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const allow = { Allow: [...methods, 'OPTIONS'].join(', ') };
  app.options(address, (c: ExchangeContext) => {
    const wanted = c.req.header('Access-Control-Request-Method')?.replace('HEAD', 'GET');
    const called = there.find(({ method }) => method === wanted);
    const open = called?.method === 'GET' && called.access === 'public';
    const told = called?.access === 'public' && !open;
    const origin = c.req.header('Origin');
    const granted = called ? crossOriginHeaders({ open, told, origin, allowed }) : {};
    return new Response(null, {
      status: 204,
      headers: {
        ...allow,
        'Cache-Control': 'no-store',
        ...granted,
        ...('Access-Control-Allow-Origin' in granted &&
          preflightHeaders(open ? ['GET', 'HEAD'] : [called!.method])),
      },
    });
  });
  app.all(address, (c: ExchangeContext) => problemAnswer(c, new ProblemError('method-not-allowed'), allow));
};
