import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { organisationId: id }, version });

/** Organisations: the published ones, and what an authority does with its own. */
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
   * @param seen - the organisation, or its confirmation, as it was read
   * @throws {ProblemError} `precondition-failed`; `transition-not-allowed` when it is not asked to confirm.
   */
  confirm(seen: Seen, body: BodyOf<'confirmOrganisation'>, options?: CallOptions) {
    return this.send(routes.confirmOrganisation, { ...on(seen), body }, options);
  }

  /** Each state of an organisation, newest first: every property before and after. */
  history(organisationId: string, query: QueryOf<'showOrganisationHistory'> = {}, options?: ListOptions) {
    return this.walk(routes.showOrganisationHistory, query, options, { organisationId });
  }

  /** Organisations in any state, for who keeps them. */
  records(query: QueryOf<'searchOrganisationRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchOrganisationRecords, query, options);
  }

  /** One organisation in any state, for who keeps it. */
  record(organisationId: string, options?: CallOptions) {
    return this.send(routes.showOrganisationRecord, { parameters: { organisationId } }, options);
  }

  /**
   * Corrects an organisation: what is left out stays, null takes a property away.
   *
   * @throws {ProblemError} `already-registered` for a code that another organisation has.
   */
  update(seen: Seen, body: BodyOf<'amendOrganisation'>, options?: CallOptions) {
    return this.send(routes.amendOrganisation, { ...on(seen), body }, options);
  }

  /** Suspends an organisation: the public no longer sees it, nor its seats. */
  suspend(seen: Seen, body: BodyOf<'suspendOrganisation'>, options?: CallOptions) {
    return this.send(routes.suspendOrganisation, { ...on(seen), body }, options);
  }

  /** Brings a suspended organisation back, with the seats that were suspended with it. */
  restore(seen: Seen, body: BodyOf<'restoreOrganisation'>, options?: CallOptions) {
    return this.send(routes.restoreOrganisation, { ...on(seen), body }, options);
  }

  /**
   * Archives an organisation: it changes no more, and its history stays.
   *
   * @throws {ProblemError} `transition-not-allowed`, naming the seats that are not over.
   */
  archive(seen: Seen, body: BodyOf<'archiveOrganisation'>, options?: CallOptions) {
    return this.send(routes.archiveOrganisation, { ...on(seen), body }, options);
  }
}
