import type { Consultation, ConsultationStage, InvolvementLevel } from '@officine-coesione/contract';
import { Consultations, type Send } from '@officine-coesione/sdk';
import type { Listed } from '../../list/listed.ts';
import type { DocumentsById } from '../process/documents.ts';
import type { Chosen } from '../process/filters.ts';
import type { Scope } from '../process/process-element.ts';

/** What a reader narrows the consultations by. */
export type ConsultationFilter = 'stage' | 'level';

/** What is shown of the consultations of a partnership, of a programme, or of all. */
export interface ConsultationsData {
  /** Those that take contributions now, the first to close first. */
  readonly open: readonly Consultation[];
  /** Those to come, the first to open first. */
  readonly upcoming: readonly Consultation[];
  /** Those that are over, the last to close first. */
  readonly over: Listed<Consultation>;
  /** The documents they are about; undefined where they did not come. */
  readonly documents?: DocumentsById;
  /** The choice that is answered. */
  readonly chosen?: Chosen<ConsultationFilter> | undefined;
}

/** How many of those that are over are fetched at a time. */
const overAtATime = 10;
/** Most that are fetched of those that are open, or to come. */
const mostOpen = 100;

const over = ['closed', 'answered'] as const satisfies readonly ConsultationStage[];

/** What narrows the consultations, as the API is asked. */
export const narrowing = (scope: Scope, { stage, level }: Chosen<ConsultationFilter>) => ({
  ...scope,
  ...(stage ? { stage: [stage as ConsultationStage] } : {}),
  ...(level ? { involvementLevel: [level as InvolvementLevel] } : {}),
});

/** The query of those that are over. */
export const overQuery = (scope: Scope, chosen: Chosen<ConsultationFilter>) => ({
  ...narrowing(scope, chosen),
  stage: over.filter((stage) => !chosen.stage || stage === chosen.stage),
  sort: '-closesAt' as const,
  limit: overAtATime,
});

/** Fetches the consultations that are open and to come, and the first of those that are over. */
export const lookUp = async (
  send: Send,
  scope: Scope,
  chosen: Chosen<ConsultationFilter>,
  signal: AbortSignal,
): Promise<Pick<ConsultationsData, 'open' | 'upcoming' | 'over'>> => {
  const consultations = new Consultations(send);
  const of = async (stage: 'open' | 'upcoming', sort: 'closesAt' | 'opensAt') =>
    chosen.stage && chosen.stage !== stage
      ? []
      : (
          await consultations.list(
            { ...narrowing(scope, chosen), stage: [stage], sort, limit: mostOpen },
            { signal },
          )
        ).items;
  const past = overQuery(scope, chosen);
  const [open, upcoming, ended] = await Promise.all([
    of('open', 'closesAt'),
    of('upcoming', 'opensAt'),
    past.stage.length === 0 ? { items: [] } : consultations.list(past, { signal }),
  ]);
  return { open, upcoming, over: ended };
};

/** Partnerships of the consultations that name a document. */
export const withDocuments = (consultations: readonly Consultation[]): string[] =>
  consultations
    .filter(({ objectDocumentIds, outcomeDocumentId }) => objectDocumentIds.length > 0 || outcomeDocumentId)
    .map(({ partnershipId }) => partnershipId);
