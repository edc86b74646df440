import { validate } from '@officine-coesione/contract';
import { AuthenticationProblem, ProblemError, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered, listOf, sameAnswer, type Answer, type Answers } from '../../form/answers.ts';
import { Combobox } from '../../form/combobox.ts';
import { errorSummary } from '../../form/error-summary.ts';
import { failureTemplate } from '../../form/failure-notice.ts';
import type { Field } from '../../form/field.ts';
import { FocusLater } from '../../form/focus.ts';
import { FormController, type FormFault } from '../../form/form-controller.ts';
import { FaultMessages } from '../../form/messages.ts';
import { patchBetween } from '../../form/patch.ts';
import { firstOfEach, placed } from '../../form/placed.ts';
import { faultText, questions } from '../../form/questions.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { Submission } from '../../form/submission.ts';
import { unfinishedDays } from '../../form/unfinished.ts';
import {
  answerWords,
  answersIn,
  askedIn,
  bodyOf,
  type Act,
  type ActContext,
  type ActField,
  type Sending,
} from './act.ts';
import { actList } from './act-list.ts';
import { subjectOf, type Task } from './acts.ts';
import type { Opened, PartnershipDeskData } from './lookup.ts';
import { programmeField, programmesFor, programmesPointer } from './programme-field.ts';
import { isStale, refusal } from './refusal.ts';
import type { View, Word } from './view.ts';

/** What a form takes from the desk it stands on. */
export interface ActingHost {
  readonly renderRoot: () => ParentNode;
  readonly view: () => View;
  readonly connect: () => Send;
  readonly requestUpdate: () => void;
  /** Reads what is done to again; undefined when that failed. */
  readonly refresh: () => Promise<Opened | undefined>;
  readonly leave: () => void;
  readonly done: (acting: Acting, receipt: unknown, what: string) => void;
  readonly failed: (failure: unknown) => void;
}

/** Something that is being done: what is typed, what is wrong with it, the sending. */
export class Acting {
  /** Sentences on what is wrong, in the language last fetched; every form says the same. */
  static readonly messages = new FaultMessages();
  readonly task: Task;
  readonly #host: ActingHost;
  readonly #act: Act;
  readonly #focus = new FocusLater();
  readonly #submission: Submission<Omit<Sending, 'send' | 'options'>, unknown>;
  readonly #programmes: Combobox;
  #form: FormController | undefined;
  #context: ActContext | undefined;
  #before: Answers = {};
  #kept: Answers;
  /** What someone else has changed meanwhile. */
  #news: readonly ActField[] | undefined;
  #unchanged = false;

  constructor(host: ActingHost, task: Task, kept: Answers = {}) {
    const changed = () => host.requestUpdate();
    this.task = task;
    this.#host = host;
    this.#act = actList[task.act];
    this.#kept = kept;
    this.#submission = new Submission(changed);
    this.#programmes = new Combobox(
      (words) => Promise.resolve(programmesFor(this.#context?.programmes ?? [], words)),
      changed,
    );
  }

  /** What was typed, as far as it differs from what was known. */
  get answers(): Answers {
    const answers = this.#form?.answers ?? this.#kept;
    return Object.fromEntries(
      Object.entries(answers).filter(([pointer, answer]) => !sameAnswer(answer, this.#before[pointer])),
    );
  }

  /** The page has been drawn. */
  shown(): void {
    this.#focus.shown(this.#host.renderRoot(), 'act-title');
  }

  /** What it means, what is asked, and the way to do it. */
  render(opened: Opened, programmes: PartnershipDeskData['programmes'] = []): TemplateResult {
    const view = this.#host.view();
    const { term, heading } = view;
    const { task } = this;
    const subject = subjectOf(task, opened);
    const context = (this.#context = { task, opened, programmes, subject });
    if (subject === undefined && task.act !== 'open' && task.act !== 'name')
      return html`${heading(term(`title_${task.act}`), 1, 'act-title')}
        <p class="notice">${term('gone')}</p>
        <p><button type="button" part="back" @click=${this.#host.leave}>${term('back')}</button></p>`;
    const form = (this.#form ??= this.#begin(context));
    const busy = this.#submission.state === 'sending';
    return html`<form class="acting" part="form" novalidate @submit=${this.#submitted}>
      <p class="visually-hidden" role="status">${busy ? term('sending') : ''}</p>
      ${heading(term(`title_${task.act}`), task.act === 'open' ? 0 : 1, 'act-title')}
      <p class="consequence">${term(`means_${task.act}`)}</p>
      ${this.#act.about?.(context, view) ?? nothing} ${this.#failure(view)} ${this.#summary(form, view)}
      ${questions<Word>(this.#act.sections(context), {
        view,
        wordOf: term,
        form,
        faultText: (fault, field) => this.#faultText(fault, field, view),
        choices: (pointer) => this.#act.choices?.(pointer, context, view) ?? [],
        change: this.#change,
        besides: (pointer) =>
          pointer === programmesPointer ? { instead: this.#programmeField(form, view) } : {},
      })}
      ${stepButtons({
        forward: term(busy ? 'sending' : `do_${task.act}`),
        busy,
        back: { label: term('cancel'), go: this.#host.leave },
      })}
    </form>`;
  }

  /** Sends what was typed, or says what is wrong with it. */
  submit(): void {
    const form = this.#form;
    if (!form || this.#submission.state === 'sending') return;
    this.#news = undefined;
    if (!form.advance()) {
      this.#enter('error-summary');
      return;
    }
    const { body, patch } = this.#written(form.answers);
    this.#unchanged = this.#act.changes === true && Object.keys(patch).length === 0;
    if (this.#unchanged) this.#enter('failure');
    else void this.#send(body, patch);
  }

  #begin(context: ActContext): FormController {
    const fields = this.#act.sections(context).flatMap((section) => section.fields);
    const known = this.#act.changes && context.subject ? answersIn(fields, context.subject) : {};
    const form: FormController = new FormController(
      [
        {
          id: context.task.act,
          pointers: fields.map(({ pointer }) => pointer),
          examine: (answers) => ({ faults: this.#examine(answers), answers }),
        },
      ],
      this.#host.requestUpdate,
    );
    this.#before = { ...known, ...this.#act.before?.(context) };
    form.answers = { ...this.#before, ...this.#kept };
    return form;
  }

  #fields(answers: Answers): readonly ActField[] {
    return askedIn(this.#act.sections(this.#context!), answers);
  }

  #written(answers: Answers): { readonly body: object; readonly patch: object } {
    const context = this.#context!;
    const body = { ...this.#act.besides?.(context), ...bodyOf(this.#fields(answers), answers) };
    if (!this.#act.changes) return { body, patch: {} };
    const known = { ...this.#act.besides?.(context), ...bodyOf(this.#fields(this.#before), this.#before) };
    return { body, patch: patchBetween(known, body) };
  }

  #examine(answers: Answers): FormFault[] {
    const pointers = this.#fields(answers).map(({ pointer }) => pointer);
    const { body } = this.#written(answers);
    const checked = validate<unknown>(this.#act.schema, body);
    return firstOfEach([
      ...unfinishedDays(this.#host.renderRoot(), pointers).map((pointer) => ({
        pointer,
        code: 'invalid_date',
      })),
      ...(checked.valid ? [] : placed(checked.faults, pointers)),
      ...(this.#act.faults?.(body, this.#context!) ?? []),
    ]);
  }

  #faultText(fault: FormFault, field: Field<Word>, view: View): string {
    if (fault.message === undefined && field.pointer === programmesPointer) return view.term('chooseOne');
    return faultText(fault, field, view, Acting.messages);
  }

  #summary(form: FormController, view: View): unknown {
    const fields = this.#fields(form.answers);
    const lines = form.reported.flatMap((fault) => {
      const field = fields.find(({ pointer }) => pointer === fault.pointer);
      if (!field) return [];
      const text = view.term('labelled', view.term(field.label), this.#faultText(fault, field, view));
      return [{ pointer: fault.pointer, text }];
    });
    return errorSummary(view.term('summaryTitle'), lines, (id) => {
      this.#focus.on(id);
      this.shown();
    });
  }

  #programmeField(form: FormController, view: View): TemplateResult {
    const fault = form.faultOf(programmesPointer);
    return programmeField(this.#programmes, view, {
      chosen: listOf(form.answers[programmesPointer]),
      error: fault && this.#faultText(fault, { pointer: programmesPointer } as Field<Word>, view),
      change: (codes) => {
        this.#change(programmesPointer, codes);
        form.leave(programmesPointer, true);
        this.#enter('programmeCodes');
      },
    });
  }

  #failure(view: View): unknown {
    const { failure, state } = this.#submission;
    if (this.#unchanged) return failureTemplate({ title: view.term('unchanged'), paragraphs: [] });
    if (state !== 'failed' || (this.#form?.reported.length ?? 0) > 0) return nothing;
    const context = this.#context!;
    const news = (this.#news ?? []).map((field) => {
      const choices = this.#act.choices?.(field.pointer, context, view) ?? [];
      const now = answerWords(field, this.#before[field.pointer], choices, view);
      return view.term('labelled', view.term(field.label), now);
    });
    return refusal(failure, news, view, () => void this.#lookAgain());
  }

  #enter(focus: string): void {
    this.#focus.on(focus);
    this.#host.requestUpdate();
  }

  readonly #change = (pointer: string, answer: Answer): void => {
    const form = this.#form!;
    form.set(pointer, answer);
    for (const [other, value] of Object.entries(
      this.#act.follows?.(pointer, form.answers, this.#context!) ?? {},
    ))
      if (isAnswered(value)) form.set(other, value);
    this.#submission.forget();
    this.#news = undefined;
    this.#unchanged = false;
  };

  readonly #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    this.submit();
  };

  async #send(body: object, patch: object): Promise<void> {
    const context = this.#context!;
    const sent = await this.#submission.send(
      // Tried again, it goes out on the same version.
      () => ({ ...context, body, patch }),
      (attempt, idempotencyKey) =>
        this.#act.send({ ...attempt, send: this.#host.connect(), options: { idempotencyKey } }),
    );
    if (sent)
      this.#host.done(this, this.#submission.receipt, this.#act.names(context, body, this.#host.view()));
    else await this.#refused(this.#submission.failure);
    this.#host.requestUpdate();
  }

  async #refused(failure: unknown): Promise<void> {
    this.#enter('failure');
    this.#host.failed(failure);
    if (!ProblemError.is(failure) || AuthenticationProblem.is(failure)) return;
    if (isStale(failure)) {
      await this.#lookAgain();
      return;
    }
    if (failure.status !== 422 && failure.status !== 409) return;
    // The server has kept the key for what it refused: a corrected request needs another.
    this.#submission.renew();
    const faults = (failure.extensions['errors'] ?? []) as readonly FormFault[];
    const rest = this.#form?.refuse(faults) ?? faults;
    if (rest.length < faults.length) this.#enter('error-summary');
  }

  /** Reads it as someone else has left it; what was typed stays, the rest is as it is now. */
  async #lookAgain(): Promise<void> {
    const before = this.#before;
    this.#kept = this.answers;
    const opened = await this.#host.refresh();
    if (!opened) return;
    const stale = isStale(this.#submission.failure);
    if (stale) this.#submission.renew();
    else this.#submission.forget();
    this.#context = { ...this.#context!, opened, subject: subjectOf(this.task, opened) };
    this.#form = this.#begin(this.#context);
    this.#form.unsaved = true;
    this.#news = this.#fields(this.#form.answers).filter(
      ({ pointer }) => !sameAnswer(before[pointer], this.#before[pointer]),
    );
    this.#enter(stale ? 'failure' : 'act-title');
  }
}
