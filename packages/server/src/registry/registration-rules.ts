import type { RecordStatus } from '@officine-coesione/contract';

/** A step that someone takes in the life of a registry record. */
export type RecordAction =
  | 'submit'
  | 'request_integration'
  | 'accept_integration'
  | 'start_validation'
  | 'validate'
  | 'publish'
  | 'suspend'
  | 'confirm'
  | 'archive'
  | 'reject'
  | 'reopen';

/**
 * The life cycle of registry records: from which states each action starts, and where it leads. Who asked is
 * heard before anything is published; what is published ends suspended and archived, never deleted.
 */
const steps: Readonly<
  Record<RecordAction, { readonly from: readonly RecordStatus[]; readonly to: RecordStatus }>
> = {
  submit: { from: ['draft'], to: 'submitted' },
  request_integration: { from: ['submitted'], to: 'integration_requested' },
  accept_integration: { from: ['integration_requested'], to: 'submitted' },
  start_validation: { from: ['submitted', 'integration_requested'], to: 'under_validation' },
  validate: { from: ['under_validation'], to: 'validated' },
  publish: { from: ['validated'], to: 'published' },
  suspend: { from: ['published'], to: 'suspended' },
  // The yearly confirmation that came late brings a suspended record back.
  confirm: { from: ['suspended'], to: 'published' },
  archive: { from: ['suspended'], to: 'archived' },
  // Also when what was asked for never arrives.
  reject: { from: ['submitted', 'integration_requested', 'under_validation'], to: 'rejected' },
  reopen: { from: ['rejected'], to: 'draft' },
};

/** Every action, in the order of a life. */
export const recordActions = Object.keys(steps) as readonly RecordAction[];

/** Where an action leads, or that the state does not allow it. */
export type Transition = { readonly to: RecordStatus } | { readonly refused: RecordAction };

/** Where an action leads from a state. */
export const transition = (status: string, action: RecordAction): Transition =>
  (steps[action].from as readonly string[]).includes(status) ? { to: steps[action].to } : { refused: action };

/** A step that was taken. */
export interface Step {
  readonly from: string;
  readonly to: RecordStatus;
}

/** The steps that several actions in a row make, or undefined when one of them is refused. */
export function walk(status: string, actions: readonly RecordAction[]): readonly Step[] | undefined {
  const taken: Step[] = [];
  for (const action of actions) {
    const from = taken.at(-1)?.to ?? status;
    const next = transition(from, action);
    if ('refused' in next) return undefined;
    taken.push({ from, to: next.to });
  }
  return taken;
}

/** States in which a registration waits for a decision. */
export const pendingStates = ['submitted', 'integration_requested', 'under_validation'] as const;

/** Days in which the authority answers, where no rule sets another term (L. 241/1990, Art. 2(2)). */
const answerDays = 30;

/** The last day for the answer. */
export const answerDueOn = (submittedOn: string): string => {
  const day = new Date(`${submittedOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + answerDays);
  return day.toISOString().slice(0, 10);
};
