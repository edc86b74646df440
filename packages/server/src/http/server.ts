import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestError, getRequestListener } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';
import { randomUUID } from 'node:crypto';
import { loggable } from './failure.ts';
import { problemDocument } from './problem-answer.ts';
import { ProblemError } from './problem.ts';

/** Milliseconds a request may take to arrive whole. */
const requestTimeout = 30_000;

/** Milliseconds given to requests in flight when the server stops. */
const patience = 8_000;

/** What answers requests. */
export type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/** A server that listens. */
export interface Listening {
  /** The port, also when any free one was asked for. */
  readonly port: number;
  /** Accepts no more and lets the requests in flight end, within {@link patience}. */
  stop(): Promise<void>;
}

/**
 * Listens at once and answers when the application is ready: a port that is taken is known before the database
 * is touched, and whoever calls early waits instead of being refused.
 *
 * @throws Error of Node, with its `code`, when it cannot listen
 */
export const listen = async (
  fetch: Promise<Fetch>,
  { host, port, logger }: { readonly host: string; readonly port: number; readonly logger: Logger },
): Promise<Listening> => {
  const errorHandler = (error: unknown): Response => {
    const key = error instanceof RequestError ? 'malformed-request' : 'internal-error';
    if (key === 'internal-error') logger.error({ error: loggable(error) });
    const problem = problemDocument(new ProblemError(key), 'it', randomUUID());
    const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
    return new Response(JSON.stringify(problem), { status: problem.status, headers });
  };
  // A failed start is told by who awaits `fetch`; here it must not count as unhandled.
  fetch.catch(() => undefined);
  const listener = getRequestListener(
    async (request, bindings) => (await fetch)(request, bindings as HttpBindings),
    { errorHandler, overrideGlobalObjects: false },
  );
  let inFlight = 0;
  let stopping = false;
  const server = createServer({ requestTimeout }, (incoming, outgoing) => {
    inFlight += 1;
    outgoing.once('close', () => {
      inFlight -= 1;
      if (stopping && inFlight === 0) server.closeAllConnections();
    });
    void listener(incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      stopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      // Browsers keep connections open ahead of need: without a request they hold nobody up.
      if (inFlight === 0) server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, stop };
};
