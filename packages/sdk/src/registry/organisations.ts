import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';
import type { Seen } from './seen.ts';

/** Published organisations. */
export class Organisations extends Resource {
  /** Organisations, filtered; with `embed: ['facets']` the counts stand in `page.embedded`. */
  list(query: QueryOf<'searchOrganisations'> = {}, options?: ListOptions) {
    return this.walk(routes.searchOrganisations, query, options);
  }

  /**
   * All organisations that pass the filters, as a file: `csv`, `csv-excel`, `xlsx`, `json` or `jsonld`. Its body
   * comes as it is read, however long it is.
   */
  export(query: FileQuery<'searchOrganisations'>, options?: CallOptions) {
    return this.file(routes.searchOrganisations, query, options);
  }

  /** One organisation. */
  retrieve(organisationId: string, query: QueryOf<'showOrganisation'> = {}, options?: CallOptions) {
    return this.send(routes.showOrganisation, { parameters: { organisationId }, query }, options);
  }

  /** Yearly confirmations that are due, for authorities; those due first come first. */
  confirmations(query: QueryOf<'searchConfirmations'> = {}, options?: ListOptions) {
    return this.walk(routes.searchConfirmations, query, options);
  }

  /**
   * Records that an organisation has confirmed its data otherwise than by a link, with the evidence.
   *
   * @param decidedOn - the organisation, or its confirmation, as it was read
   * @throws {ProblemError} `precondition-failed`; `transition-not-allowed` when it is not asked to confirm.
   */
  confirm({ id, version }: Seen, body: BodyOf<'confirmOrganisation'>, options?: CallOptions) {
    return this.send(
      routes.confirmOrganisation,
      { parameters: { organisationId: id }, body, version },
      options,
    );
  }

  /** Each state of an organisation, newest first: every property before and after. */
  history(organisationId: string, query: QueryOf<'showOrganisationHistory'> = {}, options?: ListOptions) {
    return this.walk(routes.showOrganisationHistory, query, options, { organisationId });
  }
}
