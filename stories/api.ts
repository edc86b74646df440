import { basePath } from '@officine-coesione/contract/routes';

/** What a call is answered with: a body, a ready answer, or a function of the call. */
export type Answering =
  object | ((url: URL, request: Request) => object | Response | Promise<object | Response>);

/** Address to give elements in stories and tests. */
export const apiBase = `https://api.example.it${basePath}`;

/** A problem document as an answer. */
export const problem = (status: number, body: object = {}): Response =>
  Response.json(
    {
      type: 'https://officinecoesione.it/problemi/internal-error',
      title: 'Errore',
      status,
      instance: 'urn:uuid:019363c0-5c1e-7a44-9d0e-0d6f6a1c2b3d',
      ...body,
    },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

/** Never answers: what an element looks like while it waits. */
export const pending = (): Promise<never> => new Promise(() => undefined);

const real = globalThis.fetch;

/**
 * Answers the calls to {@link apiBase} by path below it, e.g. `{'/programmes': page}` or
 * `{'POST /registrations': receipt}`; any other call to it gets 404. Gives the way back.
 */
export const answerWith = (answers: Readonly<Record<string, Answering>>): (() => void) => {
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!url.href.startsWith(apiBase)) return real(request);
    const path = url.pathname.slice(basePath.length);
    const found =
      answers[`${request.method} ${path}`] ?? (request.method === 'GET' ? answers[path] : undefined);
    const given = typeof found === 'function' ? await found(url, request) : (found ?? problem(404));
    return given instanceof Response ? given.clone() : Response.json(given);
  };
  return () => void (globalThis.fetch = real);
};
