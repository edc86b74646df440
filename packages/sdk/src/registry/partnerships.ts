import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { partnershipId: id }, version });

/** Partnerships: the published ones, and what an authority does with its own. */
export class Partnerships extends Resource {
  /** Partnerships, filtered: with `parent`, those that work under one. */
  list(query: QueryOf<'searchPartnerships'> = {}, options?: ListOptions) {
    return this.walk(routes.searchPartnerships, query, options);
  }

  /** All partnerships that pass the filters, as a file. */
  export(query: FileQuery<'searchPartnerships'>, options?: CallOptions) {
    return this.file(routes.searchPartnerships, query, options);
  }

  /** All members of a partnership, as a file. */
  exportMembers(partnershipId: string, query: FileQuery<'searchMembers'>, options?: CallOptions) {
    return this.file(routes.searchMembers, query, options, { partnershipId });
  }

  /** One partnership. */
  retrieve(partnershipId: string, query: QueryOf<'showPartnership'> = {}, options?: CallOptions) {
    return this.send(routes.showPartnership, { parameters: { partnershipId }, query }, options);
  }

  /** Each state of a partnership, newest first: every property before and after. */
  history(partnershipId: string, query: QueryOf<'showPartnershipHistory'> = {}, options?: ListOptions) {
    return this.walk(routes.showPartnershipHistory, query, options, { partnershipId });
  }

  /** The organisations that sit in a partnership. */
  members(partnershipId: string, query: QueryOf<'searchMembers'> = {}, options?: ListOptions) {
    return this.walk(routes.searchMembers, query, options, { partnershipId });
  }

  /** How a partnership stands with the European code of conduct on partnership and the common provisions. */
  compliance(partnershipId: string, query: QueryOf<'showCompliance'> = {}, options?: CallOptions) {
    return this.send(routes.showCompliance, { parameters: { partnershipId }, query }, options);
  }

  /** Partnerships in any state, for who keeps them. */
  records(query: QueryOf<'searchPartnershipRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchPartnershipRecords, query, options);
  }

  /** One partnership in any state, for who keeps it. */
  record(partnershipId: string, options?: CallOptions) {
    return this.send(routes.showPartnershipRecord, { parameters: { partnershipId } }, options);
  }

  /** Opens a partnership, as a draft. */
  create(body: BodyOf<'openPartnership'>, options?: CallOptions) {
    return this.send(routes.openPartnership, { body }, options);
  }

  /** Changes a partnership: what is left out stays, null takes a property away. */
  update(seen: Seen, body: BodyOf<'amendPartnership'>, options?: CallOptions) {
    return this.send(routes.amendPartnership, { ...on(seen), body }, options);
  }

  /** Publishes a draft, or brings a suspended partnership back. */
  publish(seen: Seen, body: BodyOf<'publishPartnership'> = {}, options?: CallOptions) {
    return this.send(routes.publishPartnership, { ...on(seen), body }, options);
  }

  /** Suspends a partnership: the public no longer sees it. */
  suspend(seen: Seen, body: BodyOf<'suspendPartnership'>, options?: CallOptions) {
    return this.send(routes.suspendPartnership, { ...on(seen), body }, options);
  }

  /** Archives a partnership: it stays to be read and changes no more. */
  archive(seen: Seen, body: BodyOf<'archivePartnership'>, options?: CallOptions) {
    return this.send(routes.archivePartnership, { ...on(seen), body }, options);
  }

  /** Takes the members of another partnership over, as drafts. */
  copyComposition(partnershipId: string, body: BodyOf<'copyComposition'>, options?: CallOptions) {
    return this.send(routes.copyComposition, { parameters: { partnershipId }, body }, options);
  }

  /** Validates the draft seats that have an act of designation and all else they need; names the others. */
  validateComposition(
    partnershipId: string,
    body: BodyOf<'validateComposition'> = {},
    options?: CallOptions,
  ) {
    return this.send(routes.validateComposition, { parameters: { partnershipId }, body }, options);
  }
}
