import {
  Decision,
  DuplicateDecision,
  IntegrationQuestion,
  MergeUndo,
  ReasonedDecision,
  validate,
  type KeeperAct,
  type MergeField,
  type MergePreview,
} from '@officine-coesione/contract';
import { AccessRequests, Duplicates, Merges, Registrations, type Send } from '@officine-coesione/sdk';
import { isAnswered, textOf, type Answers } from '../../form/answers.ts';
import type { FormFault } from '../../form/form-controller.ts';
import { today } from '../../calendar.ts';
import type { Opened } from './lookup.ts';

/** What can be decided. */
export type DecisionId =
  | 'validate'
  | 'requestIntegration'
  | 'acceptIntegration'
  | 'reject'
  | 'merge'
  | 'dismiss'
  | 'reopen'
  | 'undo'
  | 'grant'
  | 'refuse'
  | 'withdraw';

/** The question which decision is taken. */
export const decisionPointer = '/decision';
/** The question why. */
export const reasonPointer = '/reason';
/** The question until when an integration is awaited. */
export const duePointer = '/dueOn';
/** The question which of two organisations stays. */
export const survivorPointer = '/survivor';
/** The question whose value of a property stays. */
export const fieldPointer = (field: string): string => `/fields/${field}`;

/** What a role must allow for a decision. */
const needed: Readonly<Record<DecisionId, KeeperAct>> = {
  validate: 'decide',
  requestIntegration: 'decide',
  acceptIntegration: 'decide',
  reject: 'decide',
  merge: 'decide',
  dismiss: 'edit',
  reopen: 'edit',
  undo: 'decide',
  grant: 'grant',
  refuse: 'grant',
  withdraw: 'decide',
};

/** What can be decided on a record in the state it is in, by who may; the server has the last word. */
export const decisionsOn = (opened: Opened, may: (act: KeeperAct) => boolean): readonly DecisionId[] =>
  decisionsIn(opened).filter((decision) => may(needed[decision]));

/** What can be decided on a record in the state it is in, by anyone. */
export const decisionsIn = ({ section, record }: Opened): readonly DecisionId[] => {
  switch (section) {
    case 'registrations':
      switch (record.status) {
        case 'submitted':
          return ['validate', 'requestIntegration', 'reject'];
        case 'integration_requested':
          return ['validate', 'acceptIntegration', 'reject'];
        case 'under_validation':
          return ['validate', 'reject'];
        default:
          return [];
      }
    case 'duplicates':
      return record.status === 'open'
        ? ['merge', 'dismiss']
        : record.status === 'dismissed'
          ? ['reopen']
          : [];
    case 'merges':
      return record.undoneAt === undefined ? ['undo'] : [];
    default:
      return record.status === 'submitted'
        ? ['grant', 'refuse']
        : record.status === 'granted'
          ? ['withdraw']
          : [];
  }
};

const optional: readonly DecisionId[] = ['validate', 'acceptIntegration', 'grant'];

/** Whether a decision must say why. */
export const needsReason = (decision: DecisionId): boolean => !optional.includes(decision);

/** Most characters of a reason. */
export const reasonMaximum = 2000;

const schemas = {
  validate: Decision,
  acceptIntegration: Decision,
  grant: Decision,
  requestIntegration: IntegrationQuestion,
  reject: ReasonedDecision,
  refuse: ReasonedDecision,
  withdraw: ReasonedDecision,
  dismiss: DuplicateDecision,
  reopen: DuplicateDecision,
  merge: DuplicateDecision,
  undo: MergeUndo,
} as const;

/** The words of a decision and, for an integration, its last day. */
interface Said {
  readonly reason?: string | undefined;
  readonly dueOn?: string | undefined;
}

/** What was said, as the contract takes it; or all that is wrong with it. */
export const examined = (
  decision: DecisionId,
  answers: Answers,
): { readonly said: Said; readonly faults: readonly FormFault[] } => {
  const reason = textOf(answers[reasonPointer]);
  const dueOn = decision === 'requestIntegration' ? textOf(answers[duePointer]) : '';
  const given = {
    ...(isAnswered(reason) ? { reason } : {}),
    ...(isAnswered(dueOn) ? { dueOn } : {}),
  };
  const checked = validate<Said>(schemas[decision], given);
  const faults: FormFault[] = checked.valid ? [] : [...checked.faults];
  if (decision === 'merge' && !isAnswered(answers[survivorPointer]))
    faults.push({ pointer: survivorPointer, code: 'required' });
  // The server looks at the day in Italy too.
  if (isAnswered(dueOn) && dueOn <= today() && !faults.some(({ pointer }) => pointer === duePointer))
    faults.push({ pointer: duePointer, code: 'date_not_ahead' });
  return { said: checked.valid ? checked.value : given, faults };
};

/** A decision ready to be sent: on the version that was seen. */
export interface Sending {
  readonly decision: DecisionId;
  readonly on: Opened;
  readonly said: Said;
  readonly preview?: MergePreview | undefined;
  readonly answers: Answers;
}

/** Sends a decision. */
export const take = async (
  { decision, on, said, preview, answers }: Sending,
  send: Send,
  idempotencyKey: string,
): Promise<unknown> => {
  const options = { idempotencyKey };
  const { section, record } = on;
  const reason = said.reason ?? '';
  if (section === 'registrations') {
    const registrations = new Registrations(send);
    const note = said.reason === undefined ? {} : { reason };
    if (decision === 'validate') return registrations.validate(record, note, options);
    if (decision === 'acceptIntegration') return registrations.acceptIntegration(record, note, options);
    if (decision === 'reject') return registrations.reject(record, { reason }, options);
    const due = said.dueOn === undefined ? {} : { dueOn: said.dueOn };
    return registrations.requestIntegration(record, { reason, ...due }, options);
  }
  if (section === 'access') {
    const requests = new AccessRequests(send);
    if (decision === 'grant')
      return requests.grant(record, said.reason === undefined ? {} : { reason }, options);
    return requests[decision === 'withdraw' ? 'withdraw' : 'refuse'](record, { reason }, options);
  }
  if (section === 'merges') return new Merges(send).undo(record, { reason }, options);
  if (decision === 'dismiss') return new Duplicates(send).dismiss(record, { reason }, options);
  if (decision === 'reopen') return new Duplicates(send).reopen(record, { reason }, options);
  if (!preview) throw new TypeError('A merge is decided on its preview.');
  return new Merges(send).create(
    {
      survivorId: preview.survivor.id,
      survivorVersion: preview.survivor.version,
      mergedId: preview.merged.id,
      mergedVersion: preview.merged.version,
      fieldChoices: differing(preview).map(({ field, from }) => ({
        field: field as MergeField,
        from: (textOf(answers[fieldPointer(field)]) || from) === 'merged' ? 'merged' : 'survivor',
      })),
      reason,
    },
    options,
  );
};

/** Properties in which two organisations differ and both have something: one value must be chosen. */
export const differing = ({ fields }: MergePreview): MergePreview['fields'] =>
  fields.filter(({ survivor, merged }) => survivor !== merged);
