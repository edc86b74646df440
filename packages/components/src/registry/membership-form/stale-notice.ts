import { html, nothing, type TemplateResult } from 'lit';
import { failureTemplate } from '../../form/failure-notice.ts';
import { sameAnswer, type Answers } from '../../form/answers.ts';
import type { Field } from '../../form/field.ts';
import { answerText, type SeatChoiceSource } from './choices.ts';
import type { Word } from './facts.ts';

/** The same seat three times. */
export interface Versions {
  /** As it was when the change began. */
  readonly before: Answers;
  /** As someone else has left it. */
  readonly now: Answers;
  /** As it was typed. */
  readonly typed: Answers;
}

/** Someone else was first: what is different now, beside what was typed; `take` goes on with both. */
export const staleNotice = (
  { before, now, typed }: Versions,
  fields: readonly Field<Word>[],
  source: SeatChoiceSource,
  take: () => void,
): TemplateResult => {
  const { term } = source;
  const text = (pointer: string, answers: Answers) => answerText(pointer, answers, { ...source, answers });
  const different = fields.filter(({ pointer }) => !sameAnswer(before[pointer], now[pointer]));
  return failureTemplate({
    title: term('staleTitle'),
    paragraphs: [term(different.length > 0 ? 'staleText' : 'staleSame')],
    remedy: html`${different.map(
        ({ pointer, label }) =>
          html`<dl class="difference">
            <dt>${term(label)}</dt>
            <dd>${term('before')}: ${text(pointer, before)}</dd>
            <dd>${term('now')}: <strong>${text(pointer, now)}</strong></dd>
            ${
              sameAnswer(typed[pointer], before[pointer]) || sameAnswer(typed[pointer], now[pointer])
                ? nothing
                : html`<dd>${term('yours')}: ${text(pointer, typed)}</dd>`
            }
          </dl>`,
      )}
      <p>
        <button type="button" part="take" @click=${take}>${term('take')}</button>
      </p>`,
  });
};
