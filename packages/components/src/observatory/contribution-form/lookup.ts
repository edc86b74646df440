import { keepers, type Consultation } from '@officine-coesione/contract';
import {
  AuthenticationProblem,
  Consultations,
  NotFoundProblem,
  Organisations,
  OwnAccess,
  Partnerships,
  type Send,
} from '@officine-coesione/sdk';
import { documentsOf, type DocumentsById } from '../process/documents.ts';

/** An organisation for which one may speak. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
}

/** Who signed in, as far as it matters here. */
export interface Contributor {
  /** Organisations for which a contribution can be sent. */
  readonly organisations: readonly Speaker[];
  /** Whether it is an authority that enters what came on paper. */
  readonly onBehalf: boolean;
}

/** What the form is made with. */
export interface ContributionFormData {
  /** Undefined when there is none, or none that is public. */
  readonly consultation?: Consultation | undefined;
  readonly documents?: DocumentsById;
  /** Undefined while nobody has signed in, or the token is no longer taken. */
  readonly contributor?: Contributor | undefined;
  /** Whether there was a token that is no longer taken. */
  readonly expired?: boolean | undefined;
}

/** Most organisations one person looks after that are offered. */
const mostOwn = 50;
/** Most members of a partnership that are offered to its authority. */
const mostMembers = 1000;

/** Fetches a consultation and its documents; nothing where it is not public. */
export const consultationOf = async (
  send: Send,
  id: string,
  signal: AbortSignal,
): Promise<Pick<ContributionFormData, 'consultation' | 'documents'>> => {
  try {
    const consultation = await new Consultations(send).retrieve(id, { signal });
    const { objectDocumentIds, partnershipId } = consultation;
    const about = objectDocumentIds.length > 0 ? [partnershipId] : [];
    return { consultation, documents: await documentsOf(send, about, signal) };
  } catch (error) {
    if (NotFoundProblem.is(error)) return {};
    throw error;
  }
};

/** For whom the bearer of the token may speak; `expired` where the token is no longer taken. */
export const contributorOf = async (
  send: Send,
  partnershipId: string,
  signal: AbortSignal,
): Promise<Contributor | 'expired'> => {
  try {
    const { roles, organisationIds } = await new OwnAccess(send).retrieve({ signal });
    const may = (allowed: readonly string[]) => roles.some((role) => allowed.includes(role));
    if (may(keepers.edit))
      return { organisations: await membersOf(send, partnershipId, signal), onBehalf: true };
    return {
      organisations: may(keepers.name) ? await named(send, organisationIds.slice(0, mostOwn), signal) : [],
      onBehalf: false,
    };
  } catch (error) {
    if (AuthenticationProblem.is(error)) return 'expired';
    throw error;
  }
};

const named = async (send: Send, ids: readonly string[], signal: AbortSignal): Promise<Speaker[]> => {
  const found = await Promise.allSettled(
    ids.map((id) => new Organisations(send).retrieve(id, {}, { signal, retries: 0 })),
  );
  return found.flatMap((one, place) => {
    // One that is not public keeps its identifier: it may speak all the same.
    const id = ids[place]!;
    return [{ id, name: one.status === 'fulfilled' ? one.value.legalName : id }];
  });
};

const membersOf = async (send: Send, partnershipId: string, signal: AbortSignal): Promise<Speaker[]> => {
  const members = await new Partnerships(send)
    .members(partnershipId, { limit: 200 }, { signal })
    .toArray({ limit: mostMembers });
  const names = new Map(
    members.map(({ organisationId, organisationLegalName }) => [organisationId, organisationLegalName]),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'it'));
};
