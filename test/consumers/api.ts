import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basePath } from '@officine-coesione/contract/routes';
import { organisation } from '../../stories/registry/partner-directory.data.ts';

const organisations = ['Camera di commercio di Bari', 'Comune di Lecce', 'Università della Basilicata'].map(
  (legalName, index) => organisation(index + 1, legalName),
);

/** What `project/walk.mjs` must report of this API, wherever it runs. */
export const walked = {
  page: organisations.slice(0, 2).map(({ legalName }) => legalName),
  all: organisations.map(({ legalName }) => legalName),
  missing: 'ProblemError 404',
  slow: 'TimeoutError',
  lost: 'ConnectionError',
  abandoned: 'AbortError',
};

const problem = (status: number): object => ({ type: 'about:blank', title: 'Non ora, non qui', status });

/** Two pages of organisations, the second of which is refused every other time; one slow, one cut off. */
const answering = (): RequestListener => {
  let asked = 0;
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, body: object) =>
      void response
        .writeHead(status, {
          'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
          ...(status === 503 ? { 'Retry-After': '0' } : {}),
        })
        .end(JSON.stringify(body));
    switch (pathname.slice(basePath.length)) {
      case '/organisations':
        if (!searchParams.has('cursor'))
          return send(200, { items: organisations.slice(0, 2), limit: 2, nextCursor: 'second' });
        return ++asked % 2 === 1
          ? send(503, problem(503))
          : send(200, { items: organisations.slice(2), limit: 2 });
      case '/organisations/slow':
        return;
      case '/organisations/lost':
        return void request.socket.destroy();
      default:
        return send(404, problem(404));
    }
  };
};

/** The API on a free port; what is not the API's is left to `pages`. */
export const startApi = async (pages?: RequestListener) => {
  const api = answering();
  const server = createServer((request, response) =>
    pages && !request.url?.startsWith(basePath) ? pages(request, response) : api(request, response),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    baseUrl: origin + basePath,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
