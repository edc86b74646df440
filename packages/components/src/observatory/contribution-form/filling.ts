import type { BodyOf, Consultation, ContributionRecord, Language } from '@officine-coesione/contract';
import { AuthenticationProblem, Contributions, ValidationProblem } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { answerList, changeIdOf } from '../../form/answer-list.ts';
import { isAnswered, textOf, type Answer } from '../../form/answers.ts';
import { Draft } from '../../form/draft.ts';
import { draftPanel } from '../../form/draft-panel.ts';
import { errorSummary } from '../../form/error-summary.ts';
import { FocusLater } from '../../form/focus.ts';
import { FormController } from '../../form/form-controller.ts';
import type { Field } from '../../form/field.ts';
import { idOf } from '../../form/field-templates.ts';
import { FaultMessages } from '../../form/messages.ts';
import { faultText, questions } from '../../form/questions.ts';
import { stepButtons, stepCaption } from '../../form/step-frame.ts';
import { Submission } from '../../form/submission.ts';
import { answerText, choicesOf } from './choices.ts';
import { failureNotice } from './failure.ts';
import type { ContributionFormData } from './lookup.ts';
import { readingTemplate } from './reading.ts';
import { receiptTemplate } from './receipt.ts';
import {
  asAnswered,
  attachmentOf,
  fieldsOf,
  mostAttachments,
  organisationPointer,
  requestOf,
  sectionsOf,
  stepsOf,
  type Asking,
  type Name,
  type Word,
  type StepId,
} from './steps.ts';
import type { ContributionFormHost, ContributionFormView } from './view.ts';

/** Data with which one can contribute. */
type Ready = ContributionFormData & { readonly consultation: Consultation };

/** The filling in of one contribution: its steps, what is typed, the draft, the sending. */
export class Filling {
  /** The consultation it is for. */
  readonly consultationId: string;
  readonly #host: ContributionFormHost;
  readonly #form: FormController<StepId>;
  readonly #submission: Submission<BodyOf<'draftContribution'>, ContributionRecord>;
  readonly #messages = new FaultMessages();
  readonly #focus = new FocusLater();
  readonly #signIn: () => void;
  #data: Ready;
  #attachments = 1;
  #kept: Date | undefined;
  #draftSaid = '';

  constructor(host: ContributionFormHost, data: Ready, signIn: () => void) {
    const changed = () => host.element.requestUpdate();
    this.#host = host;
    this.#data = data;
    this.#signIn = signIn;
    this.consultationId = data.consultation.id;
    this.#form = new FormController<StepId>(
      stepsOf(this.consultationId, () => this.#asking),
      changed,
    );
    this.#submission = new Submission(changed);
  }

  /** Whether leaving the page would lose answers. */
  get unsaved(): boolean {
    return this.#form.unsaved && this.#kept === undefined;
  }

  /** Fetches the sentences on what is wrong. */
  speak(language: Language): Promise<void> {
    return this.#messages.speak(language);
  }

  /** Takes what the API says now; the only organisation there is needs no choosing. */
  take(data: Ready): void {
    this.#data = data;
    const organisations = data.contributor?.organisations ?? [];
    const chosen = textOf(this.#form.answers[organisationPointer]);
    const [only] = organisations.length === 1 ? organisations : [];
    if (organisations.some(({ id }) => id === chosen)) return;
    const { [organisationPointer]: _gone, ...others } = this.#form.answers;
    this.#form.answers = only ? { ...others, [organisationPointer]: only.id } : others;
  }

  /** The page has been drawn. */
  shown(): void {
    this.#focus.shown(this.#host.element.renderRoot);
  }

  /** The step the person is at. */
  render(): TemplateResult {
    const view = this.#host.view();
    const { step, number, steps } = this.#form;
    const { term, heading } = view;
    const failed = this.#submission.state === 'failed' && step === 'check';
    const title = step === 'start' ? this.#data.consultation.title : term(`${step}Title`);
    return html`<form part="form" novalidate @submit=${this.#submitted}>
        <p class="visually-hidden" role="status">
          ${this.#submission.state === 'sending' ? term('sending') : ''}
        </p>
        ${failed ? failureNotice(this.#submission.failure, view, this.#signIn) : nothing}
        ${errorSummary(term('summaryTitle'), this.#summaryLines(view), this.#goTo)}
        ${stepCaption(number, steps.length, term('step', number, steps.length))}
        ${heading(title, 0, 'step-title')} ${keyed(step, this.#page(view))}
      </form>
      ${step === 'receipt' ? nothing : this.#draftPanel(view)}`;
  }

  #page(view: ContributionFormView): TemplateResult {
    const { step } = this.#form;
    const { receipt } = this.#submission;
    if (step === 'receipt')
      return receipt
        ? receiptTemplate(receipt, this.#data.consultation.closesAt, view, this.#answers(view, false))
        : html``;
    if (step === 'check')
      return html`<p class="lead">${view.term('checkLead')}</p>
        ${this.#answers(view, true)} ${this.#buttons(view)}`;
    return html`${this.#lead(view)}
    ${questions(sectionsOf(step, this.#asking), {
      view,
      wordOf: (name) => nameIn(view, name),
      form: this.#form,
      faultText: (fault, field) => faultText(fault, field, view, this.#messages),
      choices: this.#choices(view),
      change: this.#change,
      besides: (pointer) => this.#besides(pointer, view),
    })}
    ${this.#buttons(view)}`;
  }

  /** What stands above the questions of a step. */
  #lead(view: ContributionFormView): unknown {
    const { step } = this.#form;
    if (step === 'start')
      return html`${readingTemplate(this.#data, view)}
      ${this.#data.contributor?.onBehalf ? html`<p class="notice lead">${view.term('onBehalf')}</p>` : nothing}`;
    if (step === 'text') {
      const { questions: asked } = this.#data.consultation;
      return asked.length === 0
        ? nothing
        : html`<div class="reading">
            <p class="label" id="asked">${view.term('questions', asked.length)}</p>
            <ol aria-labelledby="asked">
              ${asked.map((question) => html`<li>${question}</li>`)}
            </ol>
          </div>`;
    }
    return html`<p class="lead">${view.term('moreLead')}</p>`;
  }

  /** What stands before the question whether it is public: the way to give another attachment. */
  #besides(pointer: string, { term }: ContributionFormView) {
    if (pointer !== '/public' || this.#attachments >= mostAttachments) return {};
    return {
      before: html`<p class="another">
        <button type="button" part="another" @click=${this.#another}>${term('anotherAttachment')}</button>
      </p>`,
    };
  }

  #answers(view: ContributionFormView, changing: boolean): TemplateResult {
    const source = { data: this.#data, language: view.language, term: view.term };
    const { answers } = this.#form;
    const lines = (['start', 'text', 'more'] as const)
      .flatMap((step) => fieldsOf(step, this.#asking))
      .filter(({ pointer, required }) => required || isAnswered(answers[pointer]))
      .map(({ pointer, label }) => ({
        pointer,
        label: fullName(view, { pointer, label }),
        answer: answerText(pointer, answers, source) || view.term('notGiven'),
      }));
    return answerList(
      lines,
      changing
        ? {
            label: view.term('change'),
            nameOf: (label) => view.term('changeOf', label),
            go: this.#changeFromCheck,
          }
        : undefined,
    );
  }

  get #asking(): Asking {
    const { consultation, documents, contributor } = this.#data;
    return {
      organisations: contributor?.organisations.length ?? 0,
      documents: consultation.objectDocumentIds.filter((id) => documents?.has(id)).length,
      attachments: this.#attachments,
    };
  }

  #choices({ language, term }: ContributionFormView) {
    return (pointer: string) => choicesOf(pointer, { data: this.#data, language, term });
  }

  #buttons({ term }: ContributionFormView): TemplateResult {
    const { step, number, changing } = this.#form;
    const busy = this.#submission.state === 'sending';
    const forward = changing ? 'backToCheck' : step === 'check' ? 'send' : 'forward';
    return stepButtons({
      forward: term(busy ? 'sending' : forward),
      busy,
      back: number === 1 || changing ? undefined : { label: term('back'), go: this.#back },
    });
  }

  #summaryLines(view: ContributionFormView): { pointer: string; text: string }[] {
    const fields = fieldsOf(this.#form.step, this.#asking);
    return this.#form.reported.flatMap((fault) => {
      const field = fields.find(({ pointer }) => pointer === fault.pointer);
      if (!field) return [];
      const text = faultText(fault, field, view, this.#messages);
      return [{ pointer: fault.pointer, text: view.term('labelled', fullName(view, field), text) }];
    });
  }

  #draftPanel(view: ContributionFormView): TemplateResult {
    const say = (text: string, focus?: string) => {
      this.#draftSaid = text;
      if (focus) this.#focus.on(focus);
      this.#host.element.requestUpdate();
    };
    return draftPanel(view, {
      until: this.#kept,
      first: this.#form.step === 'start',
      said: this.#draftSaid,
      keep: () => {
        this.#keep();
        say(this.#kept ? '' : view.term('draftRefused'), 'draft-button');
      },
      remove: () => {
        this.#forgetDraft();
        say(view.term('draftDeleted'), 'draft-button');
      },
      resume: () => {
        if (!this.#resume()) say(view.term('draftNone'));
      },
    });
  }

  /** One draft a consultation, of this page alone. */
  get #draft(): Draft {
    return new Draft(`oc-contribution-form-${this.consultationId}`);
  }

  #keep(): void {
    const { step, answers } = this.#form;
    this.#kept = this.#draft.keep({ step, answers });
  }

  #forgetDraft(): void {
    if (this.#kept) this.#draft.remove();
    this.#kept = undefined;
  }

  /** Takes up the draft. Gives false when there is none. */
  #resume(): boolean {
    const draft = this.#draft.take();
    if (!draft) return false;
    this.#form.answers = draft.answers;
    this.#attachments = Math.max(
      1,
      ...Object.keys(draft.answers).map((pointer) => attachmentOf(pointer) ?? 1),
    );
    // Who signed in may speak for others than who wrote the draft.
    this.take(this.#data);
    const speaks = isAnswered(this.#form.answers[organisationPointer]);
    this.#form.goTo(speaks ? (draft.step as StepId) : 'start');
    this.#keep();
    this.#entered('step-title');
    return true;
  }

  readonly #goTo = (id: string): void => {
    this.#focus.on(id);
    this.shown();
  };

  readonly #another = (): void => {
    this.#attachments += 1;
    this.#focus.on(idOf(`/attachments/${this.#attachments - 1}/title`));
    this.#host.element.requestUpdate();
  };

  readonly #change = (pointer: string, answer: Answer): void => {
    this.#form.set(pointer, answer);
    this.#submission.forget();
    if (this.#kept) this.#keep();
  };

  readonly #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#submission.state === 'sending') return;
    if (this.#form.step === 'check') void this.#send();
    else this.#forward();
  };

  #forward(): void {
    const { changing } = this.#form;
    if (this.#form.advance()) this.#entered(changing ? changeIdOf(changing) : 'step-title');
    else this.#focus.on('error-summary');
  }

  readonly #back = (): void => {
    if (this.#submission.state === 'sending') return;
    this.#form.back();
    this.#entered('step-title');
  };

  readonly #changeFromCheck = (pointer: string): void => {
    if (this.#submission.state === 'sending') return;
    this.#form.change(pointer);
    this.#entered(idOf(pointer));
  };

  /** A step has been entered: the page is told, the draft follows, focus moves. */
  #entered(focus: string): void {
    this.#focus.on(focus);
    this.#draftSaid = '';
    if (this.#kept) this.#keep();
    const { step, number, steps } = this.#form;
    this.#host.tell('oc-step', { step, number, total: steps.length });
  }

  async #send(): Promise<void> {
    if (!this.#form.examineAll()) {
      this.#entered('error-summary');
      return;
    }
    const sent = await this.#submission.send(
      () => requestOf(this.consultationId, this.#form.answers) as BodyOf<'draftContribution'>,
      (body, idempotencyKey) => new Contributions(this.#host.connect()).create(body, { idempotencyKey }),
    );
    if (sent) this.#received();
    else this.#refused(this.#submission.failure);
    this.#host.element.requestUpdate();
  }

  #received(): void {
    this.#form.goTo('receipt');
    this.#form.unsaved = false;
    this.#forgetDraft();
    this.#entered('step-title');
    this.#host.tell('oc-submitted', { reference: this.#submission.receipt?.reference });
  }

  #refused(error: unknown): void {
    this.#focus.on('failure');
    if (ValidationProblem.is(error)) {
      // The server has kept the key for what it refused: a corrected request needs another.
      this.#submission.renew();
      this.#form.refuse(error.errors.map((fault) => asAnswered(fault, this.#form.answers)));
      if (this.#form.step !== 'check') this.#entered('error-summary');
    }
    if (AuthenticationProblem.is(error)) this.#signIn();
    this.#host.tell('oc-error', { error });
  }
}

/** What a question or a group is called. */
const nameIn = ({ term }: ContributionFormView, name: Name): string => {
  const [, place] = /^attachment (\d)$/.exec(name) ?? [];
  return place === undefined ? term(name as Word) : term('attachment', Number(place));
};

/** What a question is called where it stands alone: with its group. */
const fullName = (
  view: ContributionFormView,
  { pointer, label }: Pick<Field<Name>, 'pointer' | 'label'>,
): string => {
  const attachment = attachmentOf(pointer);
  return attachment === undefined
    ? nameIn(view, label)
    : view.term('labelled', view.term('attachment', attachment), nameIn(view, label));
};
