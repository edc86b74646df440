import type { MembershipRecord, OrganisationRecord, Revision, Territory } from '@officine-coesione/contract';
import { Memberships, NotFoundProblem, Organisations, Territories, type Send } from '@officine-coesione/sdk';
import type { Unopened } from '../acting/acting-element.ts';
import type { Task } from '../acting/task.ts';
import type { Listed } from '../../list/listed.ts';
import type { ActId } from './acts.ts';
import { stateFilters, type Asked, type Place } from './places.ts';

/** Organisations of the list that are shown at a time. */
const page = 20;

/** Most seats, or states, that are shown of an organisation. */
const most = 1000;

/** An organisation that is open, with what the place one is at shows of it. */
export interface Opened {
  readonly id: string;
  readonly place: Place;
  readonly task?: Task<ActId> | undefined;
  readonly organisation: OrganisationRecord;
  /** Its seats in any state, within reach. */
  readonly seats?: readonly MembershipRecord[] | undefined;
  /** Its states, newest first. */
  readonly history?: readonly Revision[] | undefined;
}

/** What the desk shows. */
export interface OrganisationDeskData {
  readonly list?: Listed<OrganisationRecord> | undefined;
  readonly opened?: Opened | Unopened | undefined;
  /** Territories; without them codes are shown, and none can be chosen. */
  readonly territories?: readonly Territory[] | undefined;
}

/** A page of the organisations within reach, in any state; by name, or by how well they answer words. */
export const listed = async (
  send: Send,
  { q, state, category, territory }: Asked,
  { signal, cursor }: { readonly signal: AbortSignal; readonly cursor?: string },
): Promise<Listed<OrganisationRecord>> => {
  const { items, nextCursor } = await new Organisations(send).records(
    {
      limit: page,
      ...(q ? { q } : { sort: 'legalName' }),
      ...(state ? { status: [...stateFilters[state]] } : {}),
      ...(category ? { category: [category as 'A'] } : {}),
      ...(territory ? { territory: [territory] } : {}),
      ...(cursor === undefined ? {} : { cursor }),
    },
    { signal },
  );
  return { items, nextCursor };
};

/** Every territory; soon given up, since the desk works without. */
export const territoriesIn = async (send: Send): Promise<readonly Territory[]> => {
  const { items } = await new Territories(send).list(
    { level: ['country', 'nuts1', 'nuts2', 'nuts3'], limit: 200 },
    { retries: 0, timeout: 8000 },
  );
  return items;
};

/** Opens an organisation at a place, for what is being done there. */
export const openAt = async (
  send: Send,
  place: Place & { readonly record: string },
  task: Task<ActId> | undefined,
  signal: AbortSignal,
): Promise<Opened> => {
  const { record: id, section } = place;
  const options = { signal };
  const organisations = new Organisations(send);
  const [organisation, seats, history] = await Promise.all([
    organisations.record(id, options),
    section === 'seats' || task?.act === 'archive'
      ? new Memberships(send).list({ organisation: id, limit: 200 }, options).toArray({ limit: most })
      : undefined,
    section === 'history'
      ? organisations.history(id, { limit: 200 }, options).toArray({ limit: most }).catch(never)
      : undefined,
  ]);
  return { id, place, task, organisation, seats, history };
};

/** What was never public has no history that everybody may read. */
const never = (error: unknown): readonly Revision[] => {
  if (NotFoundProblem.is(error)) return [];
  throw error;
};
