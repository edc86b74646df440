import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestError, getRequestListener } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { basePath } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type { Logger } from 'pino';
import { randomUUID } from 'node:crypto';
import { loggable } from './failure.ts';
import { problemDocument } from './problem-answer.ts';
import { ProblemError } from './problem.ts';

/** Milliseconds a request may take to arrive whole, unless said. */
const usualTimeout = 30_000;

/** The same for one that sends a file: 64 MiB in ten minutes are 0.9 Mbit/s. */
const uploadTimeout = 600_000;

/** Where files are sent. */
const uploads: readonly string[] = (operations as readonly Operation[])
  .filter(({ content }) => content)
  .map(({ path }) => basePath + path);

/** Milliseconds given to requests in flight when the server stops. */
const patience = 8_000;

/** Cuts a request that has not arrived whole in time, as Node does. */
const cutLate = (incoming: IncomingMessage, after: number): NodeJS.Timeout =>
  setTimeout(() => {
    if (incoming.complete || incoming.socket.destroyed) return;
    incoming.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n', () =>
      incoming.destroy(),
    );
  }, after);

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
  {
    host,
    port,
    logger,
    requestTimeout = usualTimeout,
  }: {
    readonly host: string;
    readonly port: number;
    readonly logger: Logger;
    readonly requestTimeout?: number;
  },
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
  // Node has one time for all requests: it is that of the slowest ones, the others are cut here.
  const timeouts = { requestTimeout: uploadTimeout, headersTimeout: usualTimeout };
  const server = createServer(timeouts, (incoming, outgoing) => {
    const sendsFile = uploads.includes(incoming.url?.split('?', 1)[0] ?? '');
    const late = sendsFile ? undefined : cutLate(incoming, requestTimeout);
    inFlight += 1;
    outgoing.once('close', () => {
      clearTimeout(late);
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
