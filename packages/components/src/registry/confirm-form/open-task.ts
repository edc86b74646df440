import type { LinkReceipt, LinkedRecord } from '@officine-coesione/contract';
import type { Answers } from '../../form/answers.ts';
import { FormController } from '../../form/form-controller.ts';
import { Submission } from '../../form/submission.ts';
import { wantsProof, type PromisedProof } from '../proof/promised-proof.ts';
import { bodyOf, callOf, type SentTask } from './calls.ts';
import { correctionBefore, rebased } from './correction.ts';
import { answersBefore, stepOf, type Task } from './tasks.ts';
import type { ConfirmFormHost } from './view.ts';

/** What is being filled in for one task. */
export interface Open {
  readonly task: Task;
  /** The answers it began with. */
  before: Answers;
  readonly form: FormController<Task>;
  readonly submission: Submission<object, LinkedRecord | LinkReceipt>;
}

/** Begins a task with what is known. */
export const openTask = (task: Task, record: LinkedRecord | undefined, changed: () => void): Open => {
  const before = answersBefore(task, record);
  const form = new FormController<Task>([stepOf(task, record, () => open.before)], changed);
  form.answers = before;
  const open: Open = { task, before, form, submission: new Submission(changed) };
  return open;
};

/** The data of a correction were read again: what was typed stays, the rest is as it is now. */
export const rebase = (open: Open, record: LinkedRecord): void => {
  const newer = correctionBefore(record);
  open.form.answers = rebased(open.before, open.form.answers, newer);
  open.before = newer;
  open.submission.renew();
};

/** What a task is sent with. */
interface Sending {
  readonly record: LinkedRecord | undefined;
  readonly host: ConfirmFormHost;
  readonly proof: PromisedProof;
}

/** Sends a task, the request of another link with a proof of work. Gives whether it was taken. */
export const sendTask = async (
  { task, before, form, submission }: Open,
  { record, host, proof }: Sending,
): Promise<boolean> => {
  const sending = task as SentTask;
  const { language } = host.view();
  const filled = { token: host.token(), language, record, before, answers: form.answers };
  const attempt = () =>
    submission.send(
      async () => {
        const proven = sending === 'ask' ? await proof.take() : undefined;
        return { ...bodyOf(sending, filled), ...(proven !== undefined && { proof: proven }) };
      },
      (body, idempotencyKey) => callOf(sending, host.connect(), body, { record, idempotencyKey }),
    );
  if (await attempt()) return true;
  if (!wantsProof(submission.failure)) return false;
  // It had ended before it was sent, or an attempt whose answer was lost used it up: once more, with another.
  submission.renew();
  return attempt();
};
