import type {
  MembershipWithOrganisation,
  Partnership,
  PartnershipDocument,
  Programme,
} from '@officine-coesione/contract';
import { Documents, NotFoundProblem, Partnerships, Programmes, type Send } from '@officine-coesione/sdk';

/** Most members that are fetched and shown; the largest committees have under two hundred. */
export const mostMembers = 1000;

/** Most documents that are fetched and shown. */
export const mostDocuments = 100;

/** Which partnership is wanted. */
export interface Wanted {
  /** Its identifier; the wanted one of the programme when undefined. */
  readonly id?: string | undefined;
  /** Key of a programme. */
  readonly programme?: string | undefined;
  /** The day whose composition is wanted; today's when undefined. */
  readonly asOf?: string | undefined;
}

/** What is shown of a partnership. */
export interface PartnershipData {
  /** The partnership; undefined when none is published. */
  readonly partnership: Partnership | undefined;
  /** What the partnership is called today, where it was none on that day. */
  readonly title?: string | undefined;
  /** When it was established, where that was after that day. */
  readonly notBefore?: string | undefined;
  readonly members: readonly MembershipWithOrganisation[];
  /** Whether there are more members than these. */
  readonly more?: boolean | undefined;
  /** What people call its programmes; without them keys are shown. */
  readonly programmes?: readonly Pick<Programme, 'code' | 'title'>[] | undefined;
  /** Its documents, those of today whatever the day; undefined when they are not known. */
  readonly documents?: readonly PartnershipDocument[] | undefined;
  /** Whether there are more documents than these. */
  readonly moreDocuments?: boolean | undefined;
  /** The partnership it works under. */
  readonly parent?: Partnership | undefined;
  /** Those that work under it; undefined when they are not known. */
  readonly groups?: readonly Pick<Partnership, 'id' | 'title'>[] | undefined;
  /** The partnerships a reader may choose from. */
  readonly choice?: readonly Pick<Partnership, 'id' | 'title'>[] | undefined;
  /** The day of which all this is true; today when undefined. */
  readonly asOf?: string | undefined;
}

/** Good to have: a partnership is read without, and soon. */
const optional = { retries: 0, timeout: 4000 } as const;

/** Fetches a partnership with all its members. */
export const lookUp = async (send: Send, wanted: Wanted, signal: AbortSignal): Promise<PartnershipData> => {
  const partnerships = new Partnerships(send);
  const { asOf } = wanted;
  const then = asOf === undefined ? {} : { asOf };
  const choice = wanted.programme
    ? await partnerships
        .list({ ...then, programme: [wanted.programme], sort: 'title', limit: 200 }, { signal })
        .toArray({ limit: 200 })
    : [];
  // The monitoring committee is what a programme is asked about.
  const id = wanted.id ?? (choice.find(({ type }) => type === 'monitoring_committee') ?? choice[0])?.id;
  if (id === undefined) return { partnership: undefined, members: [], asOf };
  try {
    const [partnership, members, papers] = await Promise.all([
      partnerships.retrieve(id, then, { signal }),
      partnerships
        .members(id, { ...then, limit: 200 }, { signal, prefetch: true })
        .toArray({ limit: mostMembers + 1 }),
      Promise.resolve(new Documents(send).list(id, { limit: mostDocuments }, { signal, ...optional })).catch(
        () => undefined,
      ),
    ]);
    const { programmeCodes, parentId, type } = partnership;
    const [programmes, parent, groups] = await Promise.all([
      Promise.all(
        programmeCodes.map((code) => new Programmes(send).retrieve(code, { signal, ...optional })),
      ).catch(() => undefined),
      parentId
        ? partnerships.retrieve(parentId, then, { signal, ...optional }).catch(() => undefined)
        : undefined,
      // Nothing works under a working group.
      type === 'working_group'
        ? []
        : partnerships
            .list({ ...then, parent: id, sort: 'title', limit: 200 }, { signal, ...optional })
            .toArray({ limit: 200 })
            .catch(() => undefined),
    ]);
    return {
      partnership,
      members: members.slice(0, mostMembers),
      more: members.length > mostMembers,
      documents: papers?.items,
      moreDocuments: papers?.nextCursor !== undefined,
      programmes,
      parent,
      groups,
      choice,
      asOf,
    };
  } catch (error) {
    if (!(error instanceof NotFoundProblem)) throw error;
    const present = asOf
      ? await partnerships.retrieve(id, {}, { signal, ...optional }).catch(() => undefined)
      : undefined;
    const { title, establishedOn } = present ?? {};
    const notBefore = asOf && establishedOn && asOf < establishedOn ? establishedOn : undefined;
    return { partnership: undefined, title, notBefore, members: [], choice, asOf };
  }
};
