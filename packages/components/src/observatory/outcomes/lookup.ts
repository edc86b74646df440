import type {
  Consultation,
  Contribution,
  ContributionKind,
  ContributionOutcome,
  OutcomeCount,
  PartnerCategory,
} from '@officine-coesione/contract';
import { Consultations, Contributions, NotFoundProblem, type Send } from '@officine-coesione/sdk';
import type { Listed } from '../../list/listed.ts';
import type { DocumentsById } from '../process/documents.ts';
import type { Chosen } from '../process/filters.ts';
import type { Scope } from '../process/process-element.ts';

/** What a reader narrows the contributions by: `contribution` shows one alone. */
export type OutcomeFilter = 'category' | 'outcome' | 'kind' | 'consultation' | 'contribution';

/** The outcome that stands for having none yet. */
export const waiting = 'waiting';

/** What is shown of the contributions to the consultations of a partnership, of a programme, or of all. */
export interface OutcomesData {
  /** Those anyone may read, the last sent first. */
  readonly contributions: Listed<Contribution>;
  /** The consultations that are over; undefined where they did not come. */
  readonly consultations?: readonly Consultation[] | undefined;
  /** The documents in which changes landed; undefined where they did not come. */
  readonly documents?: DocumentsById;
  /** The choice that is answered. */
  readonly chosen?: Chosen<OutcomeFilter> | undefined;
}

/** How many contributions are fetched at a time. */
const atATime = 20;
/** Most consultations that are counted and offered. */
const mostConsultations = 400;

/** What narrows the contributions, as the API is asked. */
export const narrowing = (
  scope: Scope,
  { category, outcome, kind, consultation }: Chosen<OutcomeFilter>,
) => ({
  ...scope,
  ...(consultation ? { consultation } : {}),
  ...(category ? { category: [category as PartnerCategory] } : {}),
  ...(kind ? { kind: [kind as ContributionKind] } : {}),
  ...(outcome === waiting
    ? { status: ['acknowledged' as const] }
    : outcome
      ? { outcome: [outcome as ContributionOutcome] }
      : {}),
});

/** The query of a page of contributions. */
export const pageQuery = (scope: Scope, chosen: Chosen<OutcomeFilter>) => ({
  ...narrowing(scope, chosen),
  limit: atATime,
});

/** Fetches the first contributions, or the one that is asked for. */
export const contributionsOf = async (
  send: Send,
  scope: Scope,
  chosen: Chosen<OutcomeFilter>,
  signal: AbortSignal,
): Promise<Listed<Contribution>> => {
  const contributions = new Contributions(send);
  if (!chosen.contribution) return contributions.list(pageQuery(scope, chosen), { signal });
  try {
    return { items: [await contributions.retrieve(chosen.contribution, { signal })] };
  } catch (error) {
    if (NotFoundProblem.is(error)) return { items: [] };
    throw error;
  }
};

/** The consultations that are over, soon given up: contributions are read without. */
export const consultationsOf = async (
  send: Send,
  scope: Scope,
  signal: AbortSignal,
): Promise<readonly Consultation[] | undefined> => {
  try {
    return await new Consultations(send)
      .list(
        { ...scope, stage: ['closed', 'answered'], sort: '-closesAt', limit: 200 },
        { signal, retries: 0, timeout: 4000 },
      )
      .toArray({ limit: mostConsultations });
  } catch {
    return undefined;
  }
};

/** Partnerships of the contributions whose change landed in a document. */
export const withDocuments = (contributions: readonly Contribution[]): string[] =>
  contributions
    .filter(({ traceableTo, target }) => traceableTo?.documentId ?? target?.documentId)
    .map(({ partnershipId }) => partnershipId);

/** What became of all that was said, public or not. */
export interface Tally {
  readonly contributions: number;
  readonly answered: number;
  readonly outcomes: readonly OutcomeCount[];
}

/** The counts of some consultations together. */
export const tallyOf = (consultations: readonly Consultation[]): Tally => {
  const counts = new Map<string, number>();
  let contributions = 0;
  let answered = 0;
  for (const { participation } of consultations) {
    contributions += participation?.contributions ?? 0;
    answered += participation?.answered ?? 0;
    for (const { outcome, count } of participation?.outcomes ?? [])
      counts.set(outcome, (counts.get(outcome) ?? 0) + count);
  }
  return { contributions, answered, outcomes: [...counts].map(([outcome, count]) => ({ outcome, count })) };
};
