import type {
  ConflictDeclaration,
  MembershipRecord,
  PartnershipDocument,
  PartnershipRecord,
  PrivacyNotice,
  Programme,
  Representative,
} from '@officine-coesione/contract';
import {
  AuthenticationProblem,
  Declarations,
  Documents,
  Memberships,
  Partnerships,
  PermissionProblem,
  PrivacyNotices,
  Programmes,
  Representatives,
  type Send,
} from '@officine-coesione/sdk';
import type { Unopened } from '../acting/acting-element.ts';
import type { Task } from '../acting/task.ts';
import type { ActId } from './acts.ts';
import { fresh, stateFilters, type Asked, type Place } from './places.ts';

/** Most records that are shown of one kind. */
const most = 1000;

/** A partnership that is open, with what the place one is at shows of it. */
export interface Opened {
  /** Its identifier, or `new`. */
  readonly id: string;
  readonly place: Place;
  readonly task?: Task<ActId> | undefined;
  /** Undefined for one that is being opened. */
  readonly partnership?: PartnershipRecord | undefined;
  /** The one it works under. */
  readonly parent?: PartnershipRecord | undefined;
  /** Those that work under it. */
  readonly groups?: readonly PartnershipRecord[] | undefined;
  readonly seats?: readonly MembershipRecord[] | undefined;
  /** The seat one is at. */
  readonly seat?: MembershipRecord | undefined;
  readonly representatives?: readonly Representative[] | undefined;
  readonly declarations?: readonly ConflictDeclaration[] | undefined;
  readonly documents?: readonly PartnershipDocument[] | undefined;
  /** Partnerships that one can begin from, or work under. */
  readonly others?: readonly PartnershipRecord[] | undefined;
  /** Versions of the privacy notice, the one to show first. */
  readonly notices?: readonly PrivacyNotice[] | undefined;
}

/** What the desk shows. */
export interface PartnershipDeskData {
  readonly list?: readonly PartnershipRecord[] | undefined;
  readonly opened?: Opened | Unopened | undefined;
  /** Programmes; without them keys are shown. */
  readonly programmes?: readonly Pick<Programme, 'code' | 'title' | 'cycle'>[] | undefined;
}

/** Partnerships within reach, in any state, by title. */
export const listed = (send: Send, { q, programme, state }: Asked, signal: AbortSignal) =>
  new Partnerships(send)
    .records(
      {
        sort: 'title',
        limit: 200,
        ...(q ? { q } : {}),
        ...(programme ? { programme: [programme] } : {}),
        ...(state ? { status: [...stateFilters[state]] } : {}),
      },
      { signal },
    )
    .toArray({ limit: most });

/** Every programme, the latest period first, each by title; soon given up, since the desk works without. */
export const programmesIn = async (send: Send): Promise<readonly Programme[]> => {
  const options = { retries: 0, timeout: 8000 };
  const programmes = await new Programmes(send).list({ limit: 200 }, options).toArray({ limit: most });
  return programmes.toSorted(
    (one, other) => other.cycle.localeCompare(one.cycle) || one.title.localeCompare(other.title, 'it'),
  );
};

/** Opens a partnership at a place, for what is being done there; `today` is the day it is in Italy. */
export const openAt = async (
  send: Send,
  place: Place & { readonly record: string },
  task: Task<ActId> | undefined,
  { signal, today }: { readonly signal: AbortSignal; readonly today: string },
): Promise<Opened> => {
  const { record, section, membership } = place;
  const options = { signal };
  const making = record === fresh;
  const partnerships = new Partnerships(send);
  const atSeat = section === 'composition' && membership !== undefined;
  // What a partnership lacks before it is published is asked wherever one is.
  const withSeats =
    task?.act === 'publish' || (!atSeat && (section === 'composition' || section === 'representatives'));
  const withPersons = section === 'representatives' && !making;
  const ofThis = { partnership: record, limit: 200 };
  const ofSeat = membership === undefined || membership === fresh ? {} : { membership };
  const begins = making || task?.act === 'copy' || task?.act === 'amend';
  const [partnership, seats, seat, representatives, declarations, documents, others, notices] =
    await Promise.all([
      making ? undefined : partnerships.record(record, options),
      withSeats && !making
        ? new Memberships(send)
            .list({ ...ofThis, sort: 'organisationLegalName' }, options)
            .toArray({ limit: most })
        : undefined,
      atSeat && membership !== fresh ? new Memberships(send).retrieve(membership, options) : undefined,
      withPersons
        ? new Representatives(send).list({ ...ofThis, ...ofSeat }, options).toArray({ limit: most })
        : undefined,
      withPersons ? new Declarations(send).list(ofThis, options).toArray({ limit: most }) : undefined,
      section === 'documents' && !making
        ? new Documents(send).list(record, { limit: 200 }, options).toArray({ limit: most })
        : undefined,
      begins
        ? partnerships.records({ sort: 'title', limit: 200 }, options).toArray({ limit: most })
        : undefined,
      task?.act === 'name' ? new PrivacyNotices(send).list({ onDay: today, limit: 5 }, options) : undefined,
    ]);
  const [parent, groups] =
    section === 'facts'
      ? await Promise.all([
          partnership?.parentId && orWithout(partnerships.record(partnership.parentId, options)),
          orWithout(partnerships.records({ parent: record, sort: 'title', limit: 200 }, options)),
        ])
      : [];
  return {
    id: record,
    place,
    task,
    partnership,
    parent: parent || undefined,
    groups: groups?.items,
    seats,
    seat,
    representatives,
    declarations,
    documents,
    others,
    notices: notices?.items,
  };
};

/** What can be done without; not what only who signs in again can have. */
const orWithout = async <Answer>(answer: PromiseLike<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (AuthenticationProblem.is(error) || PermissionProblem.is(error)) throw error;
    return undefined;
  }
};
