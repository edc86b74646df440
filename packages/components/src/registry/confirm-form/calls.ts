import {
  IntegrationAnswer,
  type BodyOf,
  type Language,
  type LinkReceipt,
  type LinkedRecord,
} from '@officine-coesione/contract';
import { SelfService, type Send } from '@officine-coesione/sdk';
import { objectAt, textOf, type Answers } from '../../form/answers.ts';
import { correctionOf, restPointer } from './correction.ts';
import { changedFields, organisationOf, type Task } from './tasks.ts';

/** A task that is sent: all but the choice among them. */
export type SentTask = Exclude<Task, 'choose'>;

/** What a task is sent with. */
export interface Filled {
  readonly token: string;
  readonly language: Language;
  readonly record: LinkedRecord | undefined;
  /** The answers it began with. */
  readonly before: Answers;
  readonly answers: Answers;
}

/** What is sent for a task. */
export const bodyOf = (task: SentTask, filled: Filled): object => {
  const { token, language, record, before, answers } = filled;
  const said = (pointer: string) => textOf(answers[pointer]).trim();
  switch (task) {
    case 'ask':
      return { institutionalEmail: said('/institutionalEmail'), language };
    case 'confirm':
      return { token };
    case 'edit_organisation':
      return {
        token,
        organisation: correctionOf(record?.organisation, before, answers),
        confirms: said(restPointer) === 'yes',
      };
    case 'edit_contact':
      return { token, contact: objectAt(answers, '/contact') };
    case 'leave':
      return { token, membershipId: said('/membershipId'), reason: said('/reason') };
    case 'answer_integration':
      return integrationOf(filled, said('/text'), said('/motivation'));
  }
};

/** Only what was corrected goes with the words. */
const integrationOf = (
  { token, record, before, answers }: Filled,
  text: string,
  motivation: string,
): IntegrationAnswer =>
  IntegrationAnswer.parse({
    token,
    text,
    ...(record && changedFields(before, answers).length > 0
      ? { organisation: organisationOf(record, answers) }
      : {}),
    ...(motivation && motivation !== before['/motivation'] ? { motivation } : {}),
  });

/** Sends what {@link bodyOf} made, about the data as they were read. */
export const callOf = (
  task: SentTask,
  send: Send,
  body: object,
  { record, idempotencyKey }: Pick<Filled, 'record'> & { readonly idempotencyKey: string },
): Promise<LinkedRecord | LinkReceipt> => {
  const service = new SelfService(send);
  const calls = {
    ask: service.requestLink,
    confirm: service.confirm,
    edit_organisation: (correction: BodyOf<'correctLinkedOrganisation'>, options: object) =>
      service.correct({ version: record?.organisation?.version ?? 0 }, correction, options),
    edit_contact: service.changeContact,
    leave: service.leave,
    answer_integration: service.answerIntegration,
  } as unknown as Readonly<
    Record<SentTask, (body: object, options: object) => Promise<LinkedRecord | LinkReceipt>>
  >;
  return calls[task].call(service, body, { idempotencyKey });
};
