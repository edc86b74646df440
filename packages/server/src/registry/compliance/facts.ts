import { schemeOfCycle } from '@officine-coesione/contract';
import type { Cycle, Partnership } from '@officine-coesione/contract';

/** A programme of the partnership, as far as the rules ask. */
export interface ProgrammeFacts {
  readonly cycle: string;
  /** Day of the decision that approved it. */
  readonly adoptedOn: string | undefined;
  readonly managingAuthorityId: string | undefined;
}

/** A public seat that holds on the day, as far as the rules ask. */
export interface MemberFacts {
  readonly organisationId: string;
  readonly legalName: string;
  readonly website: string | undefined;
  readonly category: string;
  readonly role: string;
  readonly voting: boolean;
  readonly hasMandate: boolean;
  readonly involvedInPreparation: boolean;
  readonly tags: readonly string[];
}

/** A public document of the partnership, as far as the rules ask. */
export interface DocumentFacts {
  readonly title: string;
  readonly url: string;
  readonly type: string;
  readonly relatesTo: readonly string[];
  readonly accessible: boolean;
}

/** A meeting that was held, as far as the rules ask. */
export interface MeetingFacts {
  /** Whether it was convened, with its documents, in time; undefined where nobody knows or it was urgent. */
  readonly noticeKept: boolean | undefined;
  readonly urgent: boolean;
  readonly minutesPublished: boolean;
  /** Seats that were recused, over all items. */
  readonly recusals: number;
}

/** A consultation that was announced, as far as the rules ask. */
export interface ConsultationFacts {
  readonly phase: string;
  /** Whole days from opening to closing. */
  readonly daysOpen: number;
  /** Whether its timetable was published before it opened. */
  readonly timetable: boolean;
  /** Whether what it is about was public when it opened. */
  readonly documented: boolean;
  readonly closed: boolean;
  readonly outcomePublished: boolean;
}

/** What the observatory has recorded of how a partnership works. */
export interface ProcessFacts {
  /** Held in the twelve months that end with the day. */
  readonly meetings: readonly MeetingFacts[];
  /** Whether one was held before them. */
  readonly metBefore: boolean;
  readonly consultations: readonly ConsultationFacts[];
  /** Those sent to consultations that have closed; withdrawn ones do not count. */
  readonly contributions: { readonly total: number; readonly answered: number };
  /** Capacity activities of its programmes. */
  readonly activities: number;
}

/** What is known of a partnership on a day: all that the rules look at. */
export interface Facts {
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly partnership: Pick<
    Partnership,
    | 'type'
    | 'categoryScheme'
    | 'rulesOfProcedure'
    | 'legitimation'
    | 'constitution'
    | 'establishedOn'
    | 'phases'
    | 'validation'
  >;
  readonly programmes: readonly ProgrammeFacts[];
  readonly members: readonly MemberFacts[];
  /** Working groups under it. */
  readonly workingGroups: number;
  readonly documents: readonly DocumentFacts[];
  /** How many of the members have nobody without a declaration of interests that is valid on the day. */
  readonly membersDeclared: number;
  readonly processes: ProcessFacts;
}

/** Programming periods of a partnership; by its category scheme where no programme tells. */
export const cyclesOf = ({
  programmes,
  partnership,
}: Pick<Facts, 'programmes' | 'partnership'>): string[] => {
  const cycles = new Set(programmes.map(({ cycle }) => cycle));
  if (cycles.size === 0)
    cycles.add(
      (['2014-2020', '2021-2027'] satisfies Cycle[]).find(
        (cycle) => schemeOfCycle(cycle) === partnership.categoryScheme,
      ) ?? '2021-2027',
    );
  return [...cycles].sort();
};

/** Whether the provisions of 2021-2027 hold. */
export const isSince2021 = (facts: Facts): boolean => cyclesOf(facts).includes('2021-2027');

/**
 * Whether the managing authority has confirmed the composition: only then does the lack of a category say that
 * nobody sits for it.
 */
export const isComposed = ({ partnership: { validation } }: Facts): boolean =>
  validation.status === 'validated' || validation.status === 'published';
