import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { membershipId: id }, version });

/** Seats in partnerships, for who keeps them. */
export class Memberships extends Resource {
  /** Seats in any state, filtered. */
  list(query: QueryOf<'searchMemberships'> = {}, options?: ListOptions) {
    return this.walk(routes.searchMemberships, query, options);
  }

  /** One seat, in any state. */
  retrieve(membershipId: string, options?: CallOptions) {
    return this.send(routes.showMembership, { parameters: { membershipId } }, options);
  }

  /** Adds a seat, as a draft. */
  create(body: BodyOf<'addMembership'>, options?: CallOptions) {
    return this.send(routes.addMembership, { body }, options);
  }

  /** Changes a seat: what is left out stays, null takes a property away. */
  update(seen: Seen, body: BodyOf<'amendMembership'>, options?: CallOptions) {
    return this.send(routes.amendMembership, { ...on(seen), body }, options);
  }

  /** Validates a seat and its category: it is published. */
  validate(seen: Seen, body: BodyOf<'validateMembership'> = {}, options?: CallOptions) {
    return this.send(routes.validateMembership, { ...on(seen), body }, options);
  }

  /** Rejects a draft seat, with a reason. */
  reject(seen: Seen, body: BodyOf<'rejectMembership'>, options?: CallOptions) {
    return this.send(routes.rejectMembership, { ...on(seen), body }, options);
  }

  /** Suspends a seat: the public no longer sees it. */
  suspend(seen: Seen, body: BodyOf<'suspendMembership'>, options?: CallOptions) {
    return this.send(routes.suspendMembership, { ...on(seen), body }, options);
  }

  /** Ends a seat on a day; its representatives end with it. */
  end(seen: Seen, body: BodyOf<'endMembership'>, options?: CallOptions) {
    return this.send(routes.endMembership, { ...on(seen), body }, options);
  }
}
