import type {
  ConsultationFacts,
  ConsultationParticipation,
  ConsultationStage,
  ContributionOutcome,
  ContributionStatus,
  Fault,
} from '@officine-coesione/contract';
import { momentInRome } from '../../day.ts';
import { fault } from '../../keeping/writing.ts';

/** From when until when contributions are taken: an instant is in it from the opening until before the closing. */
export interface Window {
  /** Instant, UTC with milliseconds, as all that follow: so they compare as texts. */
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Where a consultation stands at an instant. */
export const stageOf = (
  { opensAt, closesAt, outcomePublishedAt }: Window & { readonly outcomePublishedAt?: string | undefined },
  at: string,
): ConsultationStage => {
  if (outcomePublishedAt !== undefined) return 'answered';
  if (at < opensAt) return 'upcoming';
  return at < closesAt ? 'open' : 'closed';
};

/**
 * What stands against the window of a consultation. One that is published opens when it was announced to, and is only
 * ever prolonged, until it closes.
 *
 * @param published the window that was announced; undefined for a draft
 */
export function windowFaults(
  { opensAt, closesAt }: Window,
  published: Window | undefined,
  at: string,
): Fault[] {
  const faults = closesAt > opensAt ? [] : [fault('/closesAt', 'closes_before_opening')];
  if (!published) return faults;
  const until = momentInRome(published.closesAt);
  if (opensAt !== published.opensAt)
    faults.push(fault('/opensAt', 'opening_fixed', { opensAt: momentInRome(published.opensAt) }));
  if (closesAt < published.closesAt) faults.push(fault('/closesAt', 'only_prolonged', { closesAt: until }));
  else if (closesAt > published.closesAt && at >= published.closesAt)
    faults.push(fault('/closesAt', 'consultation_closed', { closedAt: until }));
  return faults;
}

/** The instants of what may be changed, as they are compared. */
export const windowOf = ({ opensAt, closesAt }: Pick<ConsultationFacts, 'opensAt' | 'closesAt'>): Window => ({
  opensAt: new Date(opensAt).toISOString(),
  closesAt: new Date(closesAt).toISOString(),
});

/**
 * Why a contribution that was sent at an instant is not taken; undefined when it is. After the closing it is taken by
 * the authority alone, which says why.
 */
export function lateness(
  { opensAt, closesAt }: Window,
  sentAt: string,
  { reasoned, pointer }: { readonly reasoned: boolean; readonly pointer: string },
): Fault | undefined {
  if (sentAt < opensAt) return fault(pointer, 'consultation_not_open', { opensAt: momentInRome(opensAt) });
  if (sentAt < closesAt || reasoned) return undefined;
  return fault(pointer, 'consultation_closed', { closedAt: momentInRome(closesAt) });
}

/** What can be done with a contribution. */
export type ContributionAct = 'amend' | 'submit' | 'acknowledge' | 'answer' | 'withdraw';

/** From which states an act is allowed, and where it leads: `answer` again, since a change can land later. */
const acts: Readonly<
  Record<ContributionAct, readonly [from: readonly ContributionStatus[], to: ContributionStatus]>
> = {
  amend: [['draft'], 'draft'],
  submit: [['draft'], 'submitted'],
  acknowledge: [['submitted'], 'acknowledged'],
  answer: [['acknowledged', 'answered'], 'answered'],
  withdraw: [['draft', 'submitted', 'acknowledged'], 'withdrawn'],
};

/** The state that an act leads to from a state; undefined when it is not allowed. */
export const stateAfter = (status: string, act: ContributionAct): ContributionStatus | undefined => {
  const [from, to] = acts[act];
  return (from as readonly string[]).includes(status) ? to : undefined;
};

/** States of a contribution that was sent and not withdrawn. */
export const sentStates = [
  'submitted',
  'acknowledged',
  'answered',
] as const satisfies readonly ContributionStatus[];

/** States in which anyone may read a public contribution. */
export const toldStates = ['acknowledged', 'answered'] as const satisfies readonly ContributionStatus[];

/** A contribution as far as it is counted. */
export interface Counted {
  readonly organisationId: string;
  readonly status: string;
  readonly outcome: string | null;
}

/**
 * Who was asked, who answered, and what became of it. An organisation counts once, however many of its seats were
 * invited and however much it sent.
 *
 * @param invited organisations of the invited seats
 * @param contributions those in the states of {@link sentStates}
 */
export function participationOf(
  invited: readonly string[],
  contributions: readonly Counted[],
): ConsultationParticipation {
  const asked = new Set(invited);
  const senders = new Set(contributions.map(({ organisationId }) => organisationId));
  const answered = contributions.filter(({ status }) => status === 'answered');
  const byOutcome = Map.groupBy(answered, ({ outcome }) => outcome as ContributionOutcome);
  return {
    invited: asked.size,
    responding: [...asked].filter((organisation) => senders.has(organisation)).length,
    contributions: contributions.length,
    answered: answered.length,
    outcomes: [...byOutcome].map(([outcome, those]) => ({ outcome, count: those.length })).toSorted(byCode),
  };
}

const byCode = (a: { readonly outcome: string }, b: { readonly outcome: string }): number =>
  a.outcome < b.outcome ? -1 : 1;
