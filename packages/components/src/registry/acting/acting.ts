import { validate } from '@officine-coesione/contract';
import { AuthenticationProblem, ProblemError, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered, listOf, sameAnswer, type Answer, type Answers } from '../../form/answers.ts';
import { Combobox } from '../../form/combobox.ts';
import { errorSummary } from '../../form/error-summary.ts';
import { failureTemplate } from '../../form/failure-notice.ts';
import type { Field } from '../../form/field.ts';
import { idOf } from '../../form/field-templates.ts';
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
  type Acts,
  type Sending,
} from './act.ts';
import { foundIn, longListField, type LongList } from './long-list.ts';
import { isStale, refusal } from './refusal.ts';
import type { Task } from './task.ts';
import type { ActWord } from './view.ts';

/** What a form takes from the desk it stands on. */
export interface ActingHost<Of extends Acts> {
  /** What is done. */
  readonly act: Act<Of>;
  /** What it is done to, as it was last seen; undefined where there is nothing yet, or no longer. */
  readonly subjectOf: (opened: Of['opened']) => Of['subject'] | undefined;
  /** Answers too many to be shown, by question. */
  readonly longLists: () => Readonly<Record<string, LongList>>;
  readonly renderRoot: () => ParentNode;
  readonly view: () => Of['view'];
  /** A question, or what the act is called, in words. */
  readonly wordOf: (word: Of['word'] | ActWord<Of['id']>) => string;
  readonly connect: () => Send;
  readonly requestUpdate: () => void;
  /** Reads what is done to again; undefined when that failed. */
  readonly refresh: () => Promise<Of['opened'] | undefined>;
  readonly leave: () => void;
  readonly done: (acting: Acting<Of>, receipt: unknown, what: string) => void;
  readonly failed: (failure: unknown) => void;
}

/** Something that is being done: what is typed, what is wrong with it, the sending. */
export class Acting<Of extends Acts> {
  /** Sentences on what is wrong, in the language last fetched; every form says the same. */
  static readonly messages = new FaultMessages();
  readonly task: Task<Of['id']>;
  readonly #host: ActingHost<Of>;
  readonly #act: Act<Of>;
  readonly #focus = new FocusLater();
  readonly #submission: Submission<Omit<Sending<Of>, 'send' | 'options'>, unknown>;
  /** Searches in the long lists, by question. */
  readonly #searches = new Map<string, Combobox>();
  #form: FormController | undefined;
  #context: ActContext<Of> | undefined;
  #before: Answers = {};
  #kept: Answers;
  /** What someone else has changed meanwhile. */
  #news: readonly ActField<Of['word']>[] | undefined;
  #unchanged = false;

  constructor(host: ActingHost<Of>, task: Task<Of['id']>, kept: Answers = {}) {
    this.task = task;
    this.#host = host;
    this.#act = host.act;
    this.#kept = kept;
    this.#submission = new Submission(() => host.requestUpdate());
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
  render(opened: Of['opened']): TemplateResult {
    const view = this.#host.view();
    const { term, heading } = view;
    const { wordOf } = this.#host;
    const id = this.task.act;
    const subject = this.#host.subjectOf(opened);
    const context = (this.#context = { task: this.task, opened, subject });
    const title = heading(wordOf(`title_${id}`), this.#act.alone ? 0 : 1, 'act-title');
    const back = html`<p>
      <button type="button" part="back" @click=${this.#host.leave}>${term('back')}</button>
    </p>`;
    if (subject === undefined && !this.#act.makes)
      return html`${title}
        <p class="notice">${term('gone')}</p>
        ${back}`;
    const bar = this.#act.bar?.(context, view);
    if (bar !== undefined)
      return html`<div class="acting" part="form">
        ${title}
        <p class="consequence">${wordOf(`means_${id}`)}</p>
        ${bar} ${back}
      </div>`;
    const form = (this.#form ??= this.#begin(context));
    const busy = this.#submission.state === 'sending';
    return html`<form class="acting" part="form" novalidate @submit=${this.#submitted}>
      <p class="visually-hidden" role="status">${busy ? term('sending') : ''}</p>
      ${title}
      <p class="consequence">${wordOf(`means_${id}`)}</p>
      ${this.#act.about?.(context, view) ?? nothing} ${this.#failure(view)} ${this.#summary(form, view)}
      ${questions<Of['word']>(this.#act.sections(context), {
        view,
        wordOf,
        form,
        faultText: (fault, field) => this.#faultText(fault, field, view),
        choices: (pointer) => this.#act.choices?.(pointer, context, view) ?? [],
        change: this.#change,
        besides: (pointer) => {
          const list = this.#host.longLists()[pointer];
          return list ? { instead: this.#longList(pointer, list, form, view) } : {};
        },
      })}
      ${stepButtons({
        forward: busy ? term('sending') : wordOf(`do_${id}`),
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

  #begin(context: ActContext<Of>): FormController {
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

  #fields(answers: Answers): readonly ActField<Of['word']>[] {
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

  #faultText(fault: FormFault, field: Field<Of['word']>, view: Of['view']): string {
    // What is chosen of a list is not "filled in".
    if (fault.message === undefined && this.#host.longLists()[field.pointer]) return view.term('chooseOne');
    return faultText(fault, field, view, Acting.messages);
  }

  #summary(form: FormController, view: Of['view']): unknown {
    const fields = this.#fields(form.answers);
    const lines = form.reported.flatMap((fault) => {
      const field = fields.find(({ pointer }) => pointer === fault.pointer);
      if (!field) return [];
      const text = view.term('labelled', this.#host.wordOf(field.label), this.#faultText(fault, field, view));
      return [{ pointer: fault.pointer, text }];
    });
    return errorSummary(view.term('summaryTitle'), lines, (id) => {
      this.#focus.on(id);
      this.shown();
    });
  }

  #longList(pointer: string, list: LongList, form: FormController, view: Of['view']): TemplateResult {
    const field = this.#fields(form.answers).find((one) => one.pointer === pointer)!;
    const fault = form.faultOf(pointer);
    let search = this.#searches.get(pointer);
    if (!search) {
      search = new Combobox(
        (words) => Promise.resolve(foundIn(this.#host.longLists()[pointer] ?? list, words)),
        () => this.#host.requestUpdate(),
      );
      this.#searches.set(pointer, search);
    }
    return longListField(
      search,
      list,
      {
        pointer,
        label: this.#host.wordOf(field.label),
        hint: field.hint ? this.#host.wordOf(field.hint) : '',
        required: field.required,
        chosen: listOf(form.answers[pointer]),
        error: fault && this.#faultText(fault, field, view),
        change: (chosen) => {
          this.#change(pointer, chosen);
          form.leave(pointer, true);
          this.#enter(idOf(pointer));
        },
      },
      view,
    );
  }

  #failure(view: Of['view']): unknown {
    const { failure, state } = this.#submission;
    if (this.#unchanged) return failureTemplate({ title: view.term('unchanged'), paragraphs: [] });
    if (state !== 'failed' || (this.#form?.reported.length ?? 0) > 0) return nothing;
    const context = this.#context!;
    const news = (this.#news ?? []).map((field) => {
      const choices = this.#act.choices?.(field.pointer, context, view) ?? [];
      const answer = this.#before[field.pointer];
      const { nameOf } = this.#host.longLists()[field.pointer] ?? {};
      const named = nameOf ? listOf(answer).map(nameOf) : answer;
      return view.term('labelled', this.#host.wordOf(field.label), answerWords(named, choices, view));
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
    this.#context = { ...this.#context!, opened, subject: this.#host.subjectOf(opened) };
    this.#form = this.#begin(this.#context);
    this.#form.unsaved = true;
    this.#news = this.#fields(this.#form.answers).filter(
      ({ pointer }) => !sameAnswer(before[pointer], this.#before[pointer]),
    );
    this.#enter(stale ? 'failure' : 'act-title');
  }
}
