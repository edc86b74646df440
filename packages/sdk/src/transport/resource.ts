import type { AnswerOf, OperationId, ParametersOf, QueryOf, Route } from '@officine-coesione/contract';
import type { CallOptions, ListOptions } from './options.ts';
import { PagePromise, type PageAnswer } from './page.ts';
import type { FileQuery, FormQuery, Send } from './send.ts';

/** What an operation answers, if that is a page. */
type PageOf<Id extends OperationId> = Extract<AnswerOf<Id>, PageAnswer>;

/** A family of calls. */
export abstract class Resource {
  protected readonly send: Send;

  constructor(send: Send) {
    this.send = send;
  }

  /** Walks a list. */
  protected walk<Id extends OperationId>(
    route: Route<Id>,
    query: QueryOf<Id>,
    options?: ListOptions,
    parameters?: ParametersOf<Id>,
  ): PagePromise<PageOf<Id>['items'][number], PageOf<Id>> {
    const send = this.send as unknown as (...sent: unknown[]) => Promise<never>;
    return new PagePromise(
      (cursor, call) =>
        send(route, { parameters, query: { ...(query as object), ...(cursor && { cursor }) } }, call),
      options,
      this.send.messages,
    );
  }

  /** The whole of a list, or an answer in another form, as a file. */
  protected file<Id extends OperationId>(
    route: Route<Id>,
    query: FileQuery<Id> | FormQuery<Id>,
    options?: CallOptions,
    parameters?: ParametersOf<Id>,
  ): Promise<Response> {
    return this.send(route, { query, ...(parameters && { parameters }) }, options, true);
  }
}
