import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { contributionId: id }, version });

/** What partners have to say in consultations, and what they are answered. */
export class Contributions extends Resource {
  /** Public contributions to consultations that have closed, with their answers. */
  list(query: QueryOf<'searchContributions'> = {}, options?: ListOptions) {
    return this.walk(routes.searchContributions, query, options);
  }

  /** All public contributions that pass the filters, as a file. */
  export(query: FileQuery<'searchContributions'>, options?: CallOptions) {
    return this.file(routes.searchContributions, query, options);
  }

  /** One public contribution, with its answer. */
  retrieve(contributionId: string, options?: CallOptions) {
    return this.send(routes.showContribution, { parameters: { contributionId } }, options);
  }

  /** Contributions in any state: an organisation's own, or those that an authority keeps. */
  records(query: QueryOf<'searchContributionRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchContributionRecords, query, options);
  }

  /** One contribution in any state. */
  record(contributionId: string, options?: CallOptions) {
    return this.send(routes.showContributionRecord, { parameters: { contributionId } }, options);
  }

  /**
   * Sends a contribution, or keeps it as a `draft`.
   *
   * @throws {ProblemError} `transition-not-allowed` with the instant of the closing when it is late.
   */
  create(body: BodyOf<'draftContribution'>, options?: CallOptions) {
    return this.send(routes.draftContribution, { body }, options);
  }

  /** Changes a draft: what is left out stays, null takes a property away. */
  update(seen: Seen, body: BodyOf<'amendContribution'>, options?: CallOptions) {
    return this.send(routes.amendContribution, { ...on(seen), body }, options);
  }

  /** Sends a draft. */
  submit(seen: Seen, body: BodyOf<'submitContribution'> = {}, options?: CallOptions) {
    return this.send(routes.submitContribution, { ...on(seen), body }, options);
  }

  /** Takes note of a contribution: the organisation gets a receipt. */
  acknowledge(seen: Seen, body: BodyOf<'acknowledgeContribution'> = {}, options?: CallOptions) {
    return this.send(routes.acknowledgeContribution, { ...on(seen), body }, options);
  }

  /** Answers a contribution, with an outcome and its reasons. */
  answer(seen: Seen, body: BodyOf<'answerContribution'>, options?: CallOptions) {
    return this.send(routes.answerContribution, { ...on(seen), body }, options);
  }

  /** Withdraws a contribution before it is answered. */
  withdraw(seen: Seen, body: BodyOf<'withdrawContribution'> = {}, options?: CallOptions) {
    return this.send(routes.withdrawContribution, { ...on(seen), body }, options);
  }
}
