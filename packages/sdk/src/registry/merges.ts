import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import { Resource } from '../transport/resource.ts';
import type { DecidedOn } from './registrations.ts';

/** Records of one organisation made one. Who then asks for the merged one gets the survivor. */
export class Merges extends Resource {
  /** What merging another organisation into this one would do, and what stands against it. */
  preview(survivorId: string, mergedId: string, options?: CallOptions) {
    const sent = { parameters: { organisationId: survivorId }, query: { merged: mergedId } };
    return this.send(routes.previewMerge, sent, options);
  }

  /**
   * Makes two records one.
   *
   * @throws {ProblemError} `precondition-failed` when either changed meanwhile; `transition-not-allowed` with the
   *   reasons.
   */
  create(body: BodyOf<'mergeOrganisations'>, options?: CallOptions) {
    return this.send(routes.mergeOrganisations, { body }, options);
  }

  /** Merges, the latest first. */
  list(query: QueryOf<'searchMerges'> = {}, options?: ListOptions) {
    return this.walk(routes.searchMerges, query, options);
  }

  /** One merge. */
  retrieve(mergeId: string, options?: CallOptions) {
    return this.send(routes.showMerge, { parameters: { mergeId } }, options);
  }

  /** Undoes a merge: both records and all that was moved are as before. */
  undo({ id, version }: DecidedOn, body: BodyOf<'undoMerge'>, options?: CallOptions) {
    return this.send(routes.undoMerge, { parameters: { mergeId: id }, version, body }, options);
  }
}
