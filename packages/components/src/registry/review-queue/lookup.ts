import type {
  AccessRequest,
  Duplicate,
  Merge,
  Organisation,
  Registration,
  RegistrationCandidate,
  Territory,
} from '@officine-coesione/contract';
import {
  AccessRequests,
  Duplicates,
  Merges,
  NotFoundProblem,
  Organisations,
  Registrations,
  type Send,
} from '@officine-coesione/sdk';
import type { Listed } from '../../list/listed.ts';
import { registrationFilters, type Asked, type Section } from './sections.ts';

/** What each section holds. */
export interface Items {
  readonly registrations: Registration;
  readonly duplicates: Duplicate;
  readonly merges: Merge;
  readonly access: AccessRequest;
}

/** A record that is open, with what is needed to decide on it. */
export type Opened =
  | {
      readonly section: 'registrations';
      readonly record: Registration;
      /** The registered organisation with the same tax code. */
      readonly known?: Organisation | undefined;
      /** Others that the applicant may be. */
      readonly candidates: readonly RegistrationCandidate[];
      /** Whether something could not be fetched. */
      readonly incomplete?: boolean | undefined;
    }
  | { readonly section: 'duplicates'; readonly record: Duplicate }
  | { readonly section: 'merges'; readonly record: Merge }
  | { readonly section: 'access'; readonly record: AccessRequest };

/** A record that could not be opened. */
export interface Unopened {
  readonly section: Section;
  readonly id: string;
  readonly failure: unknown;
}

/** What the queue shows. */
export interface ReviewQueueData {
  readonly lists: { readonly [Of in Section]?: Listed<Items[Of]> };
  readonly opened?: Opened | Unopened | undefined;
  /** What people call territories; without them codes are shown. */
  readonly territories?: readonly Pick<Territory, 'code' | 'title'>[] | undefined;
}

/** One page of a section. */
export const listIn = async <Of extends Section>(
  section: Of,
  asked: Asked,
  { send, cursor, signal }: { send: Send; cursor?: string | undefined; signal?: AbortSignal },
): Promise<Listed<Items[Of]>> => {
  const from = cursor === undefined ? {} : { cursor };
  const options = signal ? { signal } : {};
  const asking: { readonly [Each in Section]: () => PromiseLike<Listed<Items[Each]>> } = {
    registrations: () => {
      const { show, q, newestFirst } = asked.registrations;
      const { status, ...rest } = { status: undefined, ...registrationFilters[show] };
      return new Registrations(send).list(
        {
          ...rest,
          ...(status ? { status: [...status] } : {}),
          ...(q ? { q } : {}),
          ...(newestFirst ? { sort: '-submittedAt' } : {}),
          ...from,
        },
        options,
      );
    },
    duplicates: () => new Duplicates(send).list({ status: [asked.duplicates.show], ...from }, options),
    merges: () => new Merges(send).list(from, options),
    access: () => new AccessRequests(send).list({ status: [asked.access.show], ...from }, options),
  };
  const { items, nextCursor } = await asking[section]();
  return { items, nextCursor };
};

/**
 * Opens a record as it is now.
 *
 * @throws {ProblemError} `not-found`, also for an access request that is in none of the pages: those cannot be
 *   asked for one by one
 */
export const openIn = async (
  section: Section,
  id: string,
  { send, signal }: { send: Send; signal?: AbortSignal },
): Promise<Opened> => {
  const options = signal ? { signal } : {};
  switch (section) {
    case 'registrations':
      return openRegistration(send, id, options);
    case 'duplicates':
      return { section, record: await new Duplicates(send).retrieve(id, options) };
    case 'merges':
      return { section, record: await new Merges(send).retrieve(id, options) };
    default: {
      const all = new AccessRequests(send).list({ limit: 200, sort: '-submittedAt' }, options);
      for await (const record of all) if (record.id === id) return { section: 'access', record };
      throw new NotFoundProblem({ title: 'Not found', status: 404 });
    }
  }
};

const openRegistration = async (
  send: Send,
  id: string,
  options: { signal?: AbortSignal },
): Promise<Opened> => {
  let incomplete = false;
  const orWithout = (error: unknown): undefined => {
    if (options.signal?.aborted) throw error;
    // One that is no longer public cannot be compared: nothing is missing for that.
    if (!NotFoundProblem.is(error)) incomplete = true;
    return undefined;
  };
  const record = await new Registrations(send).retrieve(id, options);
  const knownId = record.knownOrganisationId ?? record.organisationId;
  const [known, found] = await Promise.all([
    knownId === undefined
      ? undefined
      : new Organisations(send).retrieve(knownId, {}, options).catch(orWithout),
    new Duplicates(send).candidates(id, options).catch(orWithout),
  ]);
  const candidates = (found?.candidates ?? []).filter(({ organisation }) => organisation.id !== knownId);
  return { section: 'registrations', record, known, candidates, incomplete };
};
