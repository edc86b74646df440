import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import { Resource } from '../transport/resource.ts';
import type { DecidedOn } from './registrations.ts';

const on = ({ id, version }: DecidedOn) => ({ parameters: { duplicateId: id }, version });

/** Pairs of records that may be one organisation, and what is decided on them. */
export class Duplicates extends Resource {
  /** Pairs to look at, the likeliest first. */
  list(query: QueryOf<'searchDuplicates'> = {}, options?: ListOptions) {
    return this.walk(routes.searchDuplicates, query, options);
  }

  /** One pair, compared field by field. */
  retrieve(duplicateId: string, options?: CallOptions) {
    return this.send(routes.showDuplicate, { parameters: { duplicateId } }, options);
  }

  /** Says that the two are not one organisation. */
  dismiss(decidedOn: DecidedOn, body: BodyOf<'dismissDuplicate'>, options?: CallOptions) {
    return this.send(routes.dismissDuplicate, { ...on(decidedOn), body }, options);
  }

  /** Opens a dismissed pair again. */
  reopen(decidedOn: DecidedOn, body: BodyOf<'reopenDuplicate'>, options?: CallOptions) {
    return this.send(routes.reopenDuplicate, { ...on(decidedOn), body }, options);
  }

  /** Known organisations that an applicant may be. */
  candidates(registrationId: string, options?: CallOptions) {
    return this.send(routes.showRegistrationCandidates, { parameters: { registrationId } }, options);
  }
}
