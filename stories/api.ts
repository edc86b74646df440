import type { OperationId } from '@officine-coesione/contract';
import { memoryApi } from '@officine-coesione/sdk/testing';

/** What a call is answered with: a body, a ready answer, or a function of the call. */
export type Answering =
  object | ((url: URL, request: Request) => object | Response | Promise<object | Response>);

/** Answers by operation. */
export type Answers = Readonly<Partial<Record<OperationId, Answering>>>;

const api = memoryApi();

/** Address to give elements in stories and tests. */
export const apiBase = api.baseUrl;

/** What was asked since the last {@link answerWith}, oldest first. */
export const { requests } = api;

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
 * Answers the calls to {@link apiBase} that the contract allows, e.g. `{ searchProgrammes: page }`; an operation
 * that is not named answers as it was recorded. Gives the way back.
 */
export const answerWith = (answers: Answers): (() => void) => {
  api.reset();
  for (const [operation, answer] of Object.entries(answers))
    api.answer(operation as OperationId, async (request, { url }) => {
      const given = typeof answer === 'function' ? await answer(url, request) : answer;
      // Without `Cache-Control`: elements share a cache, and the next test answers otherwise.
      return given instanceof Response ? given.clone() : Response.json(given);
    });
  globalThis.fetch = (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, location.href);
    return href.startsWith(apiBase) ? api.fetch(input, init) : real(input, init);
  };
  return () => void (globalThis.fetch = real);
};

/** A story whose calls are answered so; what is not named, as in all the stories of its file. */
export const answeringOver =
  (all: Answers) =>
  (answers: Answers = {}) => ({ beforeEach: () => answerWith({ ...all, ...answers }) });

/** A story whose calls are answered so. */
export const answering = answeringOver({});
