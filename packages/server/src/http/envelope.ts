import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import { clientOf } from './client-address.ts';
import type { Exchange } from './exchange.ts';
import { openApiPath } from './openapi.ts';
import { crossOriginHeaders, sitesOf } from './origins.ts';
import { problemAnswer } from './problem-answer.ts';
import { ProblemError } from './problem.ts';
import { quotaHeaders, rateLimit } from './rate-limit.ts';
import { apiSecurity } from './security-headers.ts';

/** What the envelope of an answer depends on. */
export interface EnvelopeOptions {
  readonly settings: Settings;
  readonly logger: Logger;
  /** The time, in milliseconds. */
  readonly clock: () => number;
  /** Whether the OpenAPI document is served and can be linked. */
  readonly described: boolean;
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** What every answer of the API carries, errors too: quota, origins, security, links; and one line in the log. */
export const envelope = ({
  settings,
  logger,
  clock,
  described,
}: EnvelopeOptions): MiddlewareHandler<Exchange> => {
  const reads = rateLimit(settings.rateLimitReads, clock);
  const writes = rateLimit(settings.rateLimitWrites, clock);
  const allowed = sitesOf(settings);
  const everywhere = {
    ...apiSecurity(settings.publicUrl),
    ...(described && { Link: `<${settings.publicUrl}${openApiPath}>; rel="service-desc"` }),
  };
  return async (c, next) => {
    const started = clock();
    const { method } = c.req;
    const client = clientOf(c, settings.trustedProxies);
    const quota = isReading(method) ? reads(client) : writes(client);
    if (quota.exceeded)
      c.res = problemAnswer(c, new ProblemError('rate-limit-exceeded', { retryAfter: quota.reset }));
    else await next();

    const operation = c.get('operation');
    // Reserved reads hold personal data: they are for the sites that may write.
    const open = isReading(method) && (operation === undefined || operation.access === 'public');
    const told = !isReading(method) && operation?.access === 'public';
    const origin = c.req.header('Origin');
    const { headers } = c.res;
    for (const [name, value] of Object.entries({
      'Request-Id': c.get('requestId'),
      ...quotaHeaders(quota),
      ...everywhere,
      // A preflight has said already which sites may go on.
      ...(method !== 'OPTIONS' && crossOriginHeaders({ open, told, origin, allowed })),
      Vary: `${operation?.files || operation?.forms ? 'Accept, ' : ''}Accept-Language, Accept-Encoding${open && method !== 'OPTIONS' ? '' : ', Origin'}`,
    }))
      headers.set(name, value);

    logger.info({
      requestId: c.get('requestId'),
      operation: operation?.id,
      method,
      path: c.req.path.slice(0, 500),
      status: c.res.status,
      milliseconds: Math.round(clock() - started),
      // The consumer (RAC_GEN_LOG_01) and the purpose that PDND asks to trace; of a person, nothing.
      ...c.get('client'),
      ...(settings.logClientAddress && { client }),
    });
  };
};
