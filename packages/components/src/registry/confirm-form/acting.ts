import type { Language, LinkAction, LinkedRecord } from '@officine-coesione/contract';
import { ProblemError, SelfService, ValidationProblem } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { listOf, textOf, type Answer, type Answers } from '../../form/answers.ts';
import { errorSummary } from '../../form/error-summary.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { FocusLater } from '../../form/focus.ts';
import type { FormController } from '../../form/form-controller.ts';
import { FaultMessages } from '../../form/messages.ts';
import { faultText, questions } from '../../form/questions.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { PromisedProof } from '../proof/promised-proof.ts';
import { coveragePointer } from '../registration-questions.ts';
import { oneCountryOrRegions } from '../registration-choices.ts';
import { restPointer } from './correction.ts';
import { correction, requestCorrections } from './corrections.ts';
import { failureIdOf, failureOf } from './failure.ts';
import { openTask, rebase, sendTask, type Open } from './open-task.ts';
import { receipt, refusal, whatChanged, type Done } from './outcome.ts';
import { dataToConfirm, fixedFacts, recordSummary, thread } from './record-summary.ts';
import { choicesOf, fieldsOf, knownActions, organisationFields, sectionsOf, type Task } from './tasks.ts';
import type { ConfirmFormData, ConfirmFormHost, ConfirmFormView } from './view.ts';

const titles = {
  answer_integration: 'answerTitle',
  confirm: 'confirmTitle',
  edit_organisation: 'organisationTitle',
  edit_contact: 'contactTitle',
  leave: 'leaveTitle',
  choose: 'recordTitle',
} as const;

const buttons = {
  answer_integration: 'answerSend',
  confirm: 'confirmSend',
  edit_organisation: 'organisationSend',
  edit_contact: 'contactSend',
  leave: 'leaveSend',
  choose: 'forward',
  ask: 'askSend',
} as const;

/** Whether a task shows by itself what it is about. */
const isOfItsOwn = (task: Task): boolean => ['edit_organisation', 'edit_contact', 'leave'].includes(task);

/** What is done with a link: the choice among its acts, what is typed, the sending. */
export class Acting {
  readonly #host: ConfirmFormHost;
  readonly #messages = new FaultMessages();
  readonly #focus = new FocusLater();
  readonly #open = new Map<Task, Open>();
  readonly #proof: PromisedProof;
  /** Whose records the open forms are about. */
  #about = '';
  /** The records as they were last read. */
  #read: LinkedRecord | undefined;
  /** Chosen among the acts of the link. */
  #chosen: LinkAction | undefined;
  /** Instead of confirming, one says that something has changed. */
  #changed = false;
  /** The data of the organisation are being corrected. */
  #correcting = false;
  #done: Done | undefined;

  constructor(host: ConfirmFormHost) {
    this.#host = host;
    this.#proof = new PromisedProof(
      () => new SelfService(host.connect()).challenge(),
      () => host.element.requestUpdate(),
    );
  }

  /** Whether leaving the page would lose answers. */
  get unsaved(): boolean {
    return this.#done === undefined && [...this.#open.values()].some(({ form }) => form.unsaved);
  }

  /** Fetches the sentences on what is wrong. */
  speak(language: Language): Promise<void> {
    return this.#messages.speak(language);
  }

  /** Another link has been opened: what was done with the one before is over, what was typed stays. */
  renew(): void {
    this.#done = undefined;
    for (const { submission } of this.#open.values()) submission.forget();
    this.#open.delete('ask');
  }

  /** The page has been drawn. */
  shown(): void {
    this.#focus.shown(this.#host.element.renderRoot);
  }

  /** What the link is for, and the form of what is being done. */
  render(data: ConfirmFormData): TemplateResult {
    const view = this.#host.view();
    if (!data.record) return refusal(data, view, this.#ask(data, view));
    const about = data.record.registration?.reference ?? data.record.organisation?.id ?? '';
    if (about !== this.#about) {
      this.#open.clear();
      this.#about = about;
      this.#chosen = undefined;
      this.#changed = false;
    }
    const kept = this.#open.get('edit_organisation');
    if (data.record !== this.#read && kept) rebase(kept, data.record);
    this.#read = data.record;
    if (this.#done) return receipt(this.#done, data.territories, view, this.#next(this.#done.record, view));
    const actions = knownActions(data.record);
    // A correction stands beside the confirmation: what is asked first is whether there is anything to correct.
    const [first, ...others] = actions.filter((action) => action !== 'edit_organisation');
    const task = this.#chosen ?? (others.length > 0 ? 'choose' : (first ?? actions[0]));
    if (actions.length === 0 || task === undefined) return this.#nothingToDo(data.record, view);
    const open = this.#opened(task, data.record);
    const changing = task === 'confirm' && this.#changed;
    return html`${view.heading(view.term(titles[task]), 0, 'step-title')}
    ${changing ? this.#whatChanged(data.record, view) : this.#page(open, data, view)}`;
  }

  #page(open: Open, data: ConfirmFormData, view: ConfirmFormView): TemplateResult {
    const { task } = open;
    const record = data.record as LinkedRecord;
    const { term } = view;
    const leads = {
      answer_integration: 'answerLead',
      confirm: 'confirmLead',
      edit_organisation: 'organisationLead',
      edit_contact: 'contactLead',
      leave: 'leaveLead',
      choose: 'recordLead',
    } as const;
    const spent = this.#isSpent(open);
    return html`<p class="lead">${term(leads[task as LinkAction])}</p>
      ${this.#form(
        open,
        data,
        html`${isOfItsOwn(task) ? nothing : recordSummary(record, view)}
          ${task === 'answer_integration' ? thread(record.registration?.thread ?? [], view) : nothing}
          ${task === 'confirm' ? dataToConfirm(data, view) : nothing}
          ${keyed(task, this.#asked(open, data, view))}
          ${task === 'confirm' ? this.#confirmButtons(open, view) : this.#buttons(open, record, view)}
          <p class="secondary validity">${term('validUntil', view.instant(record.expiresAt))}</p>`,
      )}
      ${spent ? this.#ask(data, view) : nothing}`;
  }

  /** What a task asks. */
  #asked(open: Open, data: ConfirmFormData, view: ConfirmFormView): TemplateResult {
    const context = this.#context(open, data, view);
    if (open.task === 'edit_organisation') {
      const fixed = fixedFacts(data, this.#host.element.authorityEmail, view);
      return correction(open, data.record, { context, view, fixed });
    }
    const asked = questions(sectionsOf(open.task, data.record), context);
    if (open.task !== 'answer_integration') return html`${asked}`;
    const turn = (correcting: boolean) => {
      this.#correcting = correcting;
      this.#host.element.requestUpdate();
    };
    return html`${asked}${requestCorrections(open, { context, view, open: this.#correcting, turn })}`;
  }

  #form(open: Open, data: ConfirmFormData, content: unknown): TemplateResult {
    const view = this.#host.view();
    const { submission } = open;
    return html`<form
      part="form"
      novalidate
      @submit=${(event: SubmitEvent) => this.#submitted(event, open, data)}
    >
      <p class="visually-hidden" role="status">
        ${submission.state === 'sending' ? view.term('sending') : ''}
      </p>
      ${submission.state === 'failed' && !ValidationProblem.is(submission.failure) ? this.#failure(open, view) : nothing}
      ${errorSummary(view.term('summaryTitle'), this.#summaryLines(open, data, view), this.#goTo)} ${content}
    </form>`;
  }

  #failure({ task, form, submission }: Open, view: ConfirmFormView): TemplateResult {
    const readAgain = () => {
      submission.forget();
      void this.#host.reload();
    };
    return failureOf({ task, failure: submission.failure, unsaved: form.unsaved, readAgain }, view);
  }

  /** The link no longer serves: used in another window, or expired while the page was open. */
  #isSpent({ submission: { state, failure } }: Open): boolean {
    return state === 'failed' && ProblemError.is(failure) && failure.isA('link-not-valid');
  }

  #context(open: Open, data: ConfirmFormData, view: ConfirmFormView) {
    const choices = (pointer: string): readonly ChoiceGroup[] =>
      choicesOf(pointer, {
        record: data.record,
        language: view.language,
        term: view.term,
        territories: data.territories ?? [],
      });
    return {
      view,
      wordOf: view.term,
      form: open.form,
      faultText: (fault: Parameters<typeof faultText>[0], field: Parameters<typeof faultText>[1]) =>
        faultText(fault, field, view, this.#messages),
      choices,
      change: (pointer: string, answer: Answer) => this.#change(open, pointer, answer),
      besides: (pointer: string) =>
        // Without the list of the territories their questions cannot be answered; what is known stays.
        !data.territories && (pointer === coveragePointer || pointer.endsWith('/nuts3'))
          ? { instead: nothing }
          : {},
    };
  }

  #buttons(open: Open, record: LinkedRecord | undefined, { term }: ConfirmFormView): TemplateResult {
    const busy = open.submission.state === 'sending';
    const several = record !== undefined && knownActions(record).length > 1 && open.task !== 'choose';
    return stepButtons({
      forward: term(busy ? 'sending' : buttons[open.task]),
      busy,
      back: several ? { label: term('back'), go: () => this.#go(undefined) } : undefined,
    });
  }

  #confirmButtons(open: Open, view: ConfirmFormView): TemplateResult {
    const { term } = view;
    const busy = open.submission.state === 'sending';
    return html`<p class="question">${term('confirmQuestion')}</p>
      ${stepButtons({
        forward: term(busy ? 'sending' : 'confirmSend'),
        busy,
        back: {
          label: term('somethingChanged'),
          go: () => {
            if (open.submission.state === 'sending') return;
            this.#changed = true;
            this.#enter('step-title');
          },
        },
      })}
      ${
        this.#chosen
          ? html`<p>
              <button class="plain" type="button" @click=${() => this.#go(undefined)}>${term('back')}</button>
            </p>`
          : nothing
      }`;
  }

  #whatChanged(record: LinkedRecord, view: ConfirmFormView): TemplateResult {
    const back = () => {
      this.#changed = false;
      this.#enter('step-title');
    };
    return whatChanged(
      {
        authorityEmail: this.#host.element.authorityEmail,
        others: knownActions(record).filter((action) => action !== 'confirm'),
        go: (action) => this.#go(action),
        back,
        ask: this.#ask({ record }, view),
      },
      view,
    );
  }

  #nothingToDo(record: LinkedRecord, view: ConfirmFormView): TemplateResult {
    return html`${view.heading(view.term('recordTitle'), 0, 'step-title')}
      <p class="lead">${view.term('nothingToDo')}</p>
      ${recordSummary(record, view)} ${this.#ask({ record }, view)}`;
  }

  /** What else can be done, while the link lets one; else the way to another link. */
  #next(record: LinkedRecord, view: ConfirmFormView): TemplateResult {
    const { term, instant } = view;
    if (knownActions(record).length === 0) return this.#ask({ record }, view, term('usedUp'));
    return html`<p>
        <button type="button" part="another" @click=${() => void this.#another()}>${term('another')}</button>
      </p>
      <p class="secondary validity">${term('validUntil', instant(record.expiresAt))}</p>`;
  }

  async #another(): Promise<void> {
    await this.#host.reload();
    this.renew();
    this.#open.clear();
    this.#go(undefined);
  }

  /** The request of another link; what is said afterwards is always the same. */
  #ask(data: ConfirmFormData, view: ConfirmFormView, lead?: string): TemplateResult {
    const { term, heading } = view;
    const open = this.#opened('ask', undefined);
    const said = open.submission.state === 'sent';
    return html`<section class="ask" part="ask" aria-labelledby="ask-title">
      ${heading(term('askTitle'), 1, 'ask-title')} ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      ${
        said
          ? html`<div class="notice" id="asked" role="status" tabindex="-1">
              <p>${term('asked')}</p>
              <p class="secondary">${term('askedHint')}</p>
            </div>`
          : this.#form(
              open,
              data,
              html`${this.#asked(open, { ...data, record: undefined }, view)}
                <div role="status">
                  ${this.#proof.slow ? html`<p class="secondary">${term('proofSlow')}</p>` : nothing}
                </div>
                ${this.#buttons(open, undefined, view)}`,
            )
      }
    </section>`;
  }

  #opened(task: Task, record: LinkedRecord | undefined): Open {
    const known = this.#open.get(task);
    if (known) return known;
    const open = openTask(task, record, () => this.#host.element.requestUpdate());
    this.#open.set(task, open);
    return open;
  }

  #summaryLines({ task, form }: Open, data: ConfirmFormData, view: ConfirmFormView) {
    const fields = fieldsOf(task, data.record);
    return form.reported.flatMap((fault) => {
      const field = fields.find(({ pointer }) => pointer === fault.pointer);
      if (!field) return [];
      const text = faultText(fault, field, view, this.#messages);
      return [{ pointer: fault.pointer, text: view.term('labelled', view.term(field.label), text) }];
    });
  }

  readonly #goTo = (id: string): void => {
    this.#focus.on(id);
    this.shown();
  };

  #go(action: LinkAction | undefined): void {
    this.#chosen = action;
    this.#changed = false;
    this.#enter('step-title');
  }

  #enter(focus: string): void {
    this.#focus.on(focus);
    this.#host.element.requestUpdate();
  }

  #change({ task, form, submission }: Open, pointer: string, given: Answer): void {
    if (task === 'ask') this.#proof.begin();
    const answer =
      pointer === coveragePointer ? oneCountryOrRegions(listOf(form.answers[pointer]), listOf(given)) : given;
    form.set(pointer, answer);
    submission.forget();
  }

  #submitted(event: SubmitEvent, open: Open, data: ConfirmFormData): void {
    event.preventDefault();
    const { task, form } = open;
    if (open.submission.state === 'sending') return;
    if (!form.advance()) {
      this.#enter('error-summary');
      return;
    }
    if (task === 'choose') this.#go(textOf(form.answers['/action']) as LinkAction);
    else void this.#send(open, data.record);
  }

  async #send(open: Open, record: LinkedRecord | undefined): Promise<void> {
    const { task, form, submission } = open;
    const sent = await sendTask(open, { record, host: this.#host, proof: this.#proof });
    if (sent) this.#sent(task, submission.receipt as LinkedRecord, form.answers);
    else this.#notSent(form, submission, task);
  }

  #sent(task: Task, record: LinkedRecord, answers: Answers): void {
    if (task === 'ask') {
      this.#enter('asked');
      return;
    }
    const action = task as LinkAction;
    const confirmed =
      action === 'confirm' || (action === 'edit_organisation' && answers[restPointer] === 'yes');
    this.#done = { action, record, confirmed };
    this.#enter('step-title');
    this.#host.tell('oc-done', { action });
  }

  #notSent(form: FormController<Task>, submission: Open['submission'], task: Task): void {
    const error = submission.failure;
    this.#enter(failureIdOf(task));
    if (
      ProblemError.is(error) &&
      (ValidationProblem.is(error) || error.status === 409 || error.status === 412)
    ) {
      // The server has kept the key for what it refused: a corrected request needs another.
      submission.renew();
      const faults = (error.extensions['errors'] ?? []) as Parameters<typeof form.refuse>[0];
      const placed = faults.length - form.refuse(faults).length;
      if (placed > 0) {
        if (organisationFields.some(({ pointer }) => form.faultOf(pointer))) this.#correcting = true;
        this.#enter('error-summary');
      }
    }
    this.#host.tell('oc-error', { error, task });
  }
}
