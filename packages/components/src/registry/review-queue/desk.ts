import { ConflictProblem, Merges, ProblemError, ValidationProblem } from '@officine-coesione/sdk';
import type { Send } from '@officine-coesione/sdk';
import type { MergePreview } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { answerList, type AnswerLine } from '../../form/answer-list.ts';
import { textOf, type Answer, type Answers } from '../../form/answers.ts';
import { errorIcon } from '../../form/error-icon.ts';
import { errorSummary } from '../../form/error-summary.ts';
import type { Choice, Field } from '../../form/field.ts';
import { fieldTemplate } from '../../form/field-templates.ts';
import type { FormFault } from '../../form/form-controller.ts';
import { FaultMessages } from '../../form/messages.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { Submission } from '../../form/submission.ts';
import { comparisonTable, markOf } from './comparison.ts';
import {
  decisionPointer,
  decisionsIn,
  decisionsOn,
  differing,
  duePointer,
  examined,
  fieldPointer,
  needsReason,
  reasonMaximum,
  reasonPointer,
  survivorPointer,
  take,
  type DecisionId,
  type Sending,
} from './decisions.ts';
import type { Opened } from './lookup.ts';
import { mergePreviewTemplate } from './merge-preview.ts';
import { fieldName, fieldValue } from '../organisation-facts.ts';
import { statement, type Told } from './statement.ts';
import type { View } from './view.ts';

/** What a desk takes from the element it stands in. */
export interface DeskHost {
  readonly view: () => View;
  readonly connect: () => Send;
  readonly requestUpdate: () => void;
  /** Moves focus to what has this id, once it is there. */
  readonly focus: (id: string) => void;
  /** Opens the record again as it is now; undefined when that failed. */
  readonly refresh: () => Promise<Opened | undefined>;
  /** A decision was taken. */
  readonly decided: (opened: Opened, decision: DecisionId) => void;
  /** A decision was refused, or did not go out. */
  readonly failed: (failure: unknown) => void;
}

/** The decision on one record: which, why, until when; read again, then sent. What is typed stays until it is. */
export class Desk {
  /** Sentences on what is wrong, in the language last fetched; every desk says the same. */
  static readonly messages = new FaultMessages();
  answers: Answers;
  readonly #host: DeskHost;
  #faults: readonly FormFault[] = [];
  #reported: readonly FormFault[] = [];
  #confirming = false;
  #submission: Submission<Sending, unknown>;
  #preview: MergePreview | undefined;
  #previewing: 'idle' | 'loading' | unknown = 'idle';
  /** What is different from what was seen, after someone else has changed it. */
  #news: readonly { readonly name: string; readonly before?: string; readonly now?: string }[] | undefined;

  constructor(host: DeskHost, answers: Answers = {}) {
    this.#host = host;
    this.answers = answers;
    this.#submission = new Submission(host.requestUpdate);
  }

  /** What is decided on a record, or that there is nothing to decide. */
  render(opened: Opened): TemplateResult | typeof nothing {
    const view = this.#host.view();
    const failure = this.#failureTemplate(opened, view);
    if (this.#possible(opened).length === 0)
      return html`${failure}
      ${
        view.may('edit') && decisionsIn(opened).length > 0
          ? html`<p class="notice" part="not-yours">${view.term('forValidators')}</p>`
          : nothing
      }`;
    return html`<form
      class="desk"
      part="desk"
      novalidate
      @submit=${(event: SubmitEvent) => this.#submit(event, opened)}
    >
      <p class="visually-hidden" role="status">
        ${this.#submission.state === 'sending' ? view.term('sending') : ''}
      </p>
      ${failure}
      ${keyed(this.#confirming, this.#confirming ? this.#confirmation(opened, view) : this.#questions(opened, view))}
    </form>`;
  }

  #questions(opened: Opened, view: View): TemplateResult {
    const { term } = view;
    const possible = this.#possible(opened);
    const only = possible.length === 1 ? possible[0] : undefined;
    const decision = this.#decision(opened);
    const obstructed = decision === 'merge' && (this.#preview?.obstacles.length ?? 0) > 0;
    return html`${errorSummary(term('summaryTitle'), this.#lines(opened, view), this.#host.focus)}
    ${
      // What can only be decided one way is named, with what it means, before anyone goes on.
      only
        ? html`${view.heading(term(`do_${only}`), 1, 'decision-title')}
            <p class="consequence">${term(`means_${only}`)}</p>`
        : html`${view.heading(term('decision'), 1, 'decision-title')}
          ${this.#field(decisionField, opened, view)}`
    }
    ${
      decision === 'merge'
        ? html`${this.#field(survivorField, opened, view)} ${this.#previewTemplate(opened, view)}`
        : nothing
    }
    ${
      obstructed
        ? nothing
        : html`${decision === undefined ? nothing : this.#field(reasonField(decision), opened, view)}
          ${decision === 'requestIntegration' ? this.#field(dueField, opened, view) : nothing}
          ${stepButtons({ forward: term('forward') })}`
    }`;
  }

  #confirmation(opened: Opened, view: View): TemplateResult {
    const { term } = view;
    const decision = this.#decision(opened)!;
    const sending = this.#submission.state === 'sending';
    return html`${view.heading(term(`confirm_${decision}`), 1, 'confirm-title')}
      <p class="consequence">${term(`means_${decision}`)}</p>
      ${answerList(this.#answerLines(opened, view))}
      ${stepButtons({
        forward: term(sending ? 'sending' : `do_${decision}`),
        busy: sending,
        back: {
          label: term('back'),
          go: () => {
            if (this.#submission.state === 'sending') return;
            this.#confirming = false;
            this.#host.focus('decision-title');
            this.#host.requestUpdate();
          },
        },
      })}`;
  }

  #previewTemplate(opened: Opened, view: View): unknown {
    const { term, common, failureText } = view;
    if (this.#previewing === 'loading') return html`<p role="status">${term('preparing')}</p>`;
    if (this.#previewing !== 'idle')
      return html`<div class="notice error" role="alert">
        <p>${failureText(this.#previewing)}</p>
        <p>
          <button type="button" @click=${() => void this.#seek()}>${common('retry')}</button>
        </p>
      </div>`;
    if (!this.#preview) return nothing;
    return mergePreviewTemplate(this.#preview, view, {
      choice: (field) => this.#field(mergeField(field.field), opened, view),
      lookAgain: () => void this.#seek(),
    });
  }

  #field(field: Field, opened: Opened, view: View): TemplateResult {
    const { term, common } = view;
    const { pointer } = field;
    const fault = this.#faults.find((one) => one.pointer === pointer);
    const choices = this.#choices(pointer, opened, view);
    return fieldTemplate(field, {
      label: this.#label(pointer, opened, view),
      hint: this.#hint(pointer, opened, view),
      answer: this.#answer(pointer),
      error: fault && faultText(fault, view),
      groups: [{ choices }],
      words: {
        optional: common('optional'),
        error: term('error'),
        choose: term('choose'),
        remaining: (characters) => term('remaining', characters),
      },
      change: (answer) => this.#change(pointer, answer),
      leave: () => this.#leave(pointer, opened),
    });
  }

  #answer(pointer: string): Answer | undefined {
    const given = this.answers[pointer];
    const field = this.#preview?.fields.find((one) => fieldPointer(one.field) === pointer);
    return given ?? field?.from;
  }

  #label(pointer: string, opened: Opened, view: View): string {
    const { term } = view;
    const decision = this.#decision(opened);
    if (pointer === decisionPointer) return term('whichDecision');
    if (pointer === survivorPointer) return term('whichStays');
    if (pointer === duePointer) return term('dueOn');
    if (pointer === reasonPointer)
      return term(decision === undefined || !needsReason(decision) ? 'note' : `why_${decision as 'reject'}`);
    return fieldName(pointer.slice('/fields/'.length), view);
  }

  #hint(pointer: string, opened: Opened, { term }: View): string | undefined {
    const decision = this.#decision(opened);
    if (pointer === duePointer) return term('dueOnHint');
    if (pointer === survivorPointer) return term('whichStaysHint');
    if (pointer !== reasonPointer || decision === undefined) return undefined;
    return opened.section === 'registrations' || decision === 'refuse' || decision === 'withdraw'
      ? term(needsReason(decision) ? 'readByApplicant' : 'noteHint')
      : term('keptOnFile');
  }

  #choices(pointer: string, opened: Opened, view: View): Choice[] {
    const { term } = view;
    if (pointer === decisionPointer)
      return this.#possible(opened).map((value) => ({
        value,
        label: term(`do_${value}`),
        description: term(`means_${value}`),
      }));
    if (pointer === survivorPointer && opened.section === 'duplicates')
      return [opened.record.first, opened.record.second].map(({ id, legalName, taxCode }) => ({
        value: id,
        label: legalName,
        description: taxCode && `${term('taxCode')} ${taxCode}`,
      }));
    const field = this.#preview?.fields.find((one) => fieldPointer(one.field) === pointer);
    if (!field || !this.#preview) return [];
    const { survivor, merged } = this.#preview;
    return (
      [
        ['survivor', survivor, field.survivor],
        ['merged', merged, field.merged],
      ] as const
    ).map(([value, { legalName }, text]) => ({
      value,
      label: text === undefined ? term('absent') : fieldValue(field.field, text, view),
      description: term('valueOf', legalName),
    }));
  }

  /** What who signed in can decide. */
  #possible(opened: Opened): readonly DecisionId[] {
    return decisionsOn(opened, this.#host.view().may);
  }

  #decision(opened: Opened): DecisionId | undefined {
    const possible = this.#possible(opened);
    const chosen = textOf(this.answers[decisionPointer]);
    return possible.find((one) => one === chosen) ?? (possible.length === 1 ? possible[0] : undefined);
  }

  #change(pointer: string, answer: Answer): void {
    this.answers = { ...this.answers, [pointer]: answer };
    this.#submission.forget();
    this.#news = undefined;
    if (pointer === survivorPointer) {
      const others = Object.entries(this.answers).filter(([key]) => !key.startsWith('/fields/'));
      this.answers = Object.fromEntries(others);
      void this.#seek();
    }
    if (pointer === decisionPointer) {
      this.#faults = [];
      this.#reported = [];
    }
    this.#host.requestUpdate();
  }

  /** The person has left a question: what was wrong in it is looked at again. */
  #leave(pointer: string, opened: Opened): void {
    if (!this.#faults.some((fault) => fault.pointer === pointer)) return;
    const { faults } = this.#examine(opened);
    this.#faults = [
      ...this.#faults.filter((fault) => fault.pointer !== pointer),
      ...faults.filter((fault) => fault.pointer === pointer),
    ];
    this.#host.requestUpdate();
  }

  #examine(opened: Opened) {
    const decision = this.#decision(opened);
    return decision === undefined
      ? { said: {}, faults: [{ pointer: decisionPointer, code: 'required' }] }
      : examined(decision, this.answers);
  }

  /** Asks what a merge would do; an answer to an earlier question is let go. */
  async #seek(): Promise<void> {
    const survivor = textOf(this.answers[survivorPointer]);
    const other = this.#pair?.find((id) => id !== survivor);
    if (!other) return;
    this.#preview = undefined;
    this.#previewing = 'loading';
    this.#host.requestUpdate();
    let found: MergePreview | undefined;
    let failure: unknown;
    try {
      found = await new Merges(this.#host.connect()).preview(survivor, other);
    } catch (error) {
      failure = error;
      this.#host.failed(error);
    }
    if (survivor !== textOf(this.answers[survivorPointer])) return;
    this.#preview = found;
    this.#previewing = found ? 'idle' : failure;
    this.#host.requestUpdate();
  }

  #pair: readonly string[] | undefined;

  /** The record has been drawn: a preview that a draft needs is asked for. */
  shown(opened: Opened): void {
    this.#pair =
      opened.section === 'duplicates' ? [opened.record.first.id, opened.record.second.id] : undefined;
    if (this.#preview || this.#previewing !== 'idle' || this.#decision(opened) !== 'merge') return;
    if (textOf(this.answers[survivorPointer])) void this.#seek();
  }

  #submit(event: SubmitEvent, opened: Opened): void {
    event.preventDefault();
    if (this.#submission.state === 'sending') return;
    if (this.#confirming) void this.#send(opened);
    else this.#forward(opened);
  }

  #forward(opened: Opened): void {
    const { faults } = this.#examine(opened);
    this.#faults = faults;
    this.#reported = faults;
    if (faults.length > 0) this.#host.focus('error-summary');
    else if (this.#decision(opened) === 'merge' && !this.#preview) this.#host.focus('survivor');
    else {
      this.#confirming = true;
      this.#news = undefined;
      this.#host.focus('confirm-title');
    }
    this.#host.requestUpdate();
  }

  async #send(opened: Opened): Promise<void> {
    const decision = this.#decision(opened);
    if (decision === undefined) return;
    const { said } = this.#examine(opened);
    const sent = await this.#submission.send(
      () => ({ decision, on: opened, said, preview: this.#preview, answers: this.answers }),
      (sending, key) => take(sending, this.#host.connect(), key),
    );
    if (sent) this.#host.decided(opened, decision);
    else await this.#refused(opened, this.#submission.failure);
    this.#host.requestUpdate();
  }

  async #refused(before: Opened, failure: unknown): Promise<void> {
    this.#host.failed(failure);
    if (ValidationProblem.is(failure)) {
      // The server has kept the key for what it refused: a corrected decision needs another.
      this.#submission.renew();
      this.#confirming = false;
      this.#faults = failure.errors;
      this.#reported = failure.errors;
    }
    if (ConflictProblem.is(failure) && !failure.isA('request-in-progress')) {
      this.#submission.renew();
      this.#confirming = false;
      const preview = this.#preview;
      const now = await this.#host.refresh();
      if (preview) await this.#seek();
      const view = this.#host.view();
      this.#news = now && differences(told(before, preview, view), told(now, this.#preview, view));
    }
    this.#host.focus('failure');
  }

  #failureTemplate(opened: Opened, view: View): TemplateResult | typeof nothing {
    const { term, common, failureText } = view;
    const { failure, state } = this.#submission;
    if (state !== 'failed') return nothing;
    const problem = ProblemError.is(failure) ? failure : undefined;
    const stale = problem?.status === 412;
    const faults = (problem?.extensions['errors'] ?? []) as readonly FormFault[];
    const elsewhere = faults.filter(({ pointer }) => !this.#asked(opened).includes(pointer));
    return html`<div class="failure" part="failure" id="failure" role="alert" tabindex="-1">
      <p class="summary-title">
        ${errorIcon()}<strong>${term(stale ? 'changedTitle' : 'refusedTitle')}</strong>
      </p>
      <p>${stale ? term('changedMeanwhile') : failureText(failure)}</p>
      ${elsewhere.map(({ message }) => html`<p>${message}</p>`)}
      ${
        this.#news && this.#news.length > 0
          ? comparisonTable(
              {
                caption: term('changesMade'),
                first: term('before'),
                second: term('after'),
                outcome: term('outcome'),
              },
              this.#news.map(({ name, before, now }) => {
                const mark = markOf(before, now);
                return { name, first: before, second: now, mark, word: term(`mark_${mark}`) };
              }),
              view,
            )
          : nothing
      }
      <p>${term(this.#possible(opened).length > 0 ? 'typedStays' : 'nothingToDecide')}</p>
      ${problem?.instance ? html`<p class="secondary">${common('reference', problem.instance)}</p>` : nothing}
    </div>`;
  }

  #asked(opened: Opened): string[] {
    const decision = this.#decision(opened);
    return [decisionPointer, survivorPointer, reasonPointer, duePointer].filter(
      (pointer) =>
        (pointer !== survivorPointer || decision === 'merge') &&
        (pointer !== duePointer || decision === 'requestIntegration'),
    );
  }

  #lines(opened: Opened, view: View): { pointer: string; text: string }[] {
    const asked = this.#asked(opened);
    return this.#reported
      .filter(({ pointer }) => asked.includes(pointer))
      .toSorted((one, other) => asked.indexOf(one.pointer) - asked.indexOf(other.pointer))
      .map((fault) => ({
        pointer: fault.pointer,
        text: view.term('labelled', this.#label(fault.pointer, opened, view), faultText(fault, view)),
      }));
  }

  #answerLines(opened: Opened, view: View): AnswerLine[] {
    const { term, day } = view;
    const decision = this.#decision(opened);
    const { said } = this.#examine(opened);
    const line = (pointer: string, answer: string): AnswerLine => ({
      pointer,
      label: this.#label(pointer, opened, view),
      answer,
    });
    const chosen = (pointer: string) =>
      this.#choices(pointer, opened, view).find(({ value }) => value === this.#answer(pointer))?.label ?? '';
    const fields = decision === 'merge' && this.#preview ? differing(this.#preview) : [];
    return [
      ...(decision === 'merge' ? [line(survivorPointer, chosen(survivorPointer))] : []),
      ...fields.map(({ field }) => line(fieldPointer(field), chosen(fieldPointer(field)))),
      line(reasonPointer, said.reason ?? term('notGiven')),
      ...(decision === 'requestIntegration'
        ? [line(duePointer, said.dueOn ? day(said.dueOn) : term('inThirtyDays'))]
        : []),
    ];
  }
}

const decisionField: Field = { pointer: decisionPointer, control: 'radios', label: '', required: true };
const survivorField: Field = { pointer: survivorPointer, control: 'radios', label: '', required: true };
const dueField: Field = {
  pointer: duePointer,
  control: 'text',
  type: 'date',
  width: 14,
  label: '',
  required: false,
};
const reasonField = (decision: DecisionId): Field => ({
  pointer: reasonPointer,
  control: 'area',
  label: '',
  required: needsReason(decision),
  maximum: reasonMaximum,
});
const mergeField = (field: string): Field => ({
  pointer: fieldPointer(field),
  control: 'radios',
  label: '',
  required: true,
});

/** What is wrong in words: the server's own, else the contract's; a choice is not "filled in". */
const faultText = ({ pointer, code, params, message }: FormFault, { term }: View): string =>
  message ??
  (code === 'required' && (pointer === decisionPointer || pointer === survivorPointer)
    ? term('chooseOne')
    : Desk.messages.say(code, params));

const told = (opened: Opened, preview: MergePreview | undefined, view: View): Told[] => [
  ...statement(opened, view),
  ...(preview?.fields ?? []).flatMap(({ field, survivor, merged }) => [
    { name: `${fieldName(field, view)}, ${preview!.survivor.legalName}`, value: survivor },
    { name: `${fieldName(field, view)}, ${preview!.merged.legalName}`, value: merged },
  ]),
];

const differences = (before: readonly Told[], now: readonly Told[]) => {
  const then = new Map(before.map(({ name, value }) => [name, value]));
  const present = new Map(now.map(({ name, value }) => [name, value]));
  return [...new Set([...then.keys(), ...present.keys()])]
    .map((name) => {
      const [was, is] = [then.get(name), present.get(name)];
      return {
        name,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { now: is }),
      };
    })
    .filter(({ before: was, now: is }) => was !== is);
};
