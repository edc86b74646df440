import type { Language } from '@officine-coesione/contract';
import { ProblemError, ValidationProblem } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { changeIdOf } from '../../form/answer-list.ts';
import type { Answer } from '../../form/answers.ts';
import { Draft } from '../../form/draft.ts';
import { errorSummary, type SummaryLine } from '../../form/error-summary.ts';
import { idOf } from '../../form/field-templates.ts';
import { FocusLater } from '../../form/focus.ts';
import { FormController, type FormFault } from '../../form/form-controller.ts';
import { FaultMessages } from '../../form/messages.ts';
import { faultText, questions } from '../../form/questions.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { Submission } from '../../form/submission.ts';
import type { Way } from './calls.ts';
import { draftPanel } from './draft-panel.ts';
import { failureOf } from './failure.ts';
import { answerSections, openingPage, receiptPage, stepTitle } from './pages.ts';
import { closedPage, refusalPage } from './refusal.ts';
import {
  askedIn,
  check,
  choicesOf,
  faultsIn,
  fieldOf,
  formAnswersOf,
  inLanguage,
  opening,
  pointerOf,
  receipt,
  stepsOf,
  surveyAnswersOf,
} from './steps.ts';
import type { Survey, SurveyFormData, SurveyFormHost, SurveyFormView } from './view.ts';

/** The answering of a survey: its steps, what is typed, what is kept, the sending. */
export class Answering {
  readonly #host: SurveyFormHost & { readonly way: () => Way };
  readonly #messages = new FaultMessages();
  readonly #focus = new FocusLater();
  readonly #sending: Submission<Survey, Survey>;
  readonly #saving: Submission<Survey, Survey>;
  #form = new FormController(stepsOf([]));
  /** The survey as it was last read or written. */
  #survey: Survey | undefined;
  #loaded: Survey | undefined;
  #draft = new Draft('');
  #until: Date | undefined;
  #said = '';

  constructor(host: SurveyFormHost & { readonly way: () => Way }) {
    this.#host = host;
    this.#sending = new Submission<Survey, Survey>(this.#changed);
    this.#saving = new Submission<Survey, Survey>(this.#changed);
  }

  /** Whether leaving the page would lose answers. */
  get unsaved(): boolean {
    return this.#form.unsaved && this.#until === undefined;
  }

  /** Fetches the sentences on what is wrong. */
  speak(language: Language): Promise<void> {
    return this.#messages.speak(language);
  }

  /** The page has been drawn: focus goes where it belongs. */
  shown(): void {
    this.#focus.shown(this.#host.element.renderRoot);
  }

  /** The step the person is at, or why there is nothing to answer. */
  render({ survey: loaded, refusal }: SurveyFormData): TemplateResult {
    const view = this.#host.view();
    if (!loaded) return refusalPage(view, refusal ?? 'missing');
    this.#take(loaded);
    const survey = this.#survey ?? loaded;
    if (survey.wave.status !== 'open') return closedPage(view, survey);
    const { step, number, steps } = this.#form;
    const busy = this.#busy;
    const failed = [this.#sending, this.#saving].find(({ state }) => state === 'failed');
    return html`<form part="form" novalidate @submit=${this.#submitted}>
        <p class="visually-hidden" role="status">${busy ? view.term('sending') : ''}</p>
        ${failed ? failureOf(view, failed.failure, { mine: () => void this.#keepMine(), theirs: () => void this.#takeTheirs() }) : nothing}
        ${errorSummary(view.term('summaryTitle'), this.#summaryLines(view, survey), this.#goTo)}
        ${stepTitle(view, { number, total: steps.length, title: this.#titleOf(view, survey) })}
        ${keyed(step, this.#page(view, survey))}
      </form>
      ${step === receipt ? nothing : this.#draftPanel(view, survey)}`;
  }

  /** Answers that were kept are taken up, once for each survey that was read. */
  #take(loaded: Survey): void {
    if (this.#loaded === loaded) return;
    const known = this.#survey?.questionnaire.id === loaded.questionnaire.id && this.#form.unsaved;
    this.#loaded = this.#survey = loaded;
    this.#draft = new Draft(
      `oc-survey-form-${this.#host.element.id}-${loaded.wave.id}-${loaded.organisationLegalName}`,
    );
    // What was typed stays when the same survey is read again.
    if (!known) this.#restart(loaded);
  }

  #restart({ questionnaire: { sections }, response }: Survey): void {
    this.#form = new FormController(stepsOf(sections), this.#changed);
    if (response) this.#form.answers = formAnswersOf(sections, response.answers, this.#host.view().language);
    this.#renew();
  }

  #titleOf({ term, language }: SurveyFormView, { questionnaire }: Survey): string {
    const { step } = this.#form;
    if (step === opening) return inLanguage(questionnaire.title, language);
    if (step === check) return term('checkTitle');
    if (step === receipt) return term('receiptTitle');
    const section = questionnaire.sections.find(({ code }) => code === step);
    return section ? inLanguage(section.title, language) : '';
  }

  #page(view: SurveyFormView, survey: Survey): TemplateResult {
    const { step, answers } = this.#form;
    if (step === opening) return html`${openingPage(view, survey)}${this.#buttons(view, survey)}`;
    if (step === receipt) return receiptPage(view, survey, answers, this.#again);
    if (step === check)
      return html`<p class="lead">${view.term('checkLead')}</p>
        ${answerSections(view, survey, answers, this.#changeFromCheck)} ${this.#buttons(view, survey)}`;
    const { sections } = survey.questionnaire;
    const introduction = sections.find(({ code }) => code === step)?.introduction;
    const asked = askedIn(sections, step, answers);
    return html`${introduction ? html`<p class="lead">${inLanguage(introduction, view.language)}</p>` : nothing}
    ${asked.length === 0 ? html`<p>${view.term('nothingAsked')}</p>` : nothing}
    ${asked.map((question) => {
      const content = questions([{ fields: [fieldOf(question, view.language)] }], {
        view,
        wordOf: (word: string) => word,
        form: this.#form,
        faultText: (fault, field) => faultText(fault, field, view, this.#messages),
        choices: () => choicesOf(question, view),
        change: this.#change,
      });
      return question.type === 'likert' ? html`<div class="scale">${content}</div>` : content;
    })}
    ${this.#buttons(view, survey)}`;
  }

  #buttons({ term }: SurveyFormView, { response }: Survey): TemplateResult {
    const { step, number, changing } = this.#form;
    const sendWord = response && response.status !== 'draft' ? 'sendAgain' : 'send';
    const forward = changing
      ? 'backToCheck'
      : step === check
        ? sendWord
        : step === opening
          ? response
            ? 'goOn'
            : 'begin'
          : 'forward';
    const busy = this.#sending.state === 'sending';
    return stepButtons({
      forward: term(busy ? 'sending' : forward),
      busy,
      back: number === 1 || changing ? undefined : { label: term('back'), go: this.#back },
    });
  }

  #draftPanel(view: SurveyFormView, { response }: Survey): TemplateResult {
    const say = (text: string): void => {
      this.#said = text;
      this.#changed();
    };
    return draftPanel(view, {
      first: this.#form.step === opening,
      savable: response === undefined || response.status === 'draft',
      saving: this.#saving.state === 'sending',
      failed: this.#saving.state === 'failed' || this.#sending.state === 'failed',
      until: this.#until,
      said: this.#said,
      save: () => void this.#save(),
      keepHere: () => {
        this.#keepHere();
        say(this.#until ? '' : view.term('draftRefused'));
      },
      removeHere: () => {
        this.#forgetDraft();
        say(view.term('draftDeleted'));
      },
      resumeHere: () => {
        if (!this.#resumeHere()) say(view.term('draftNone'));
      },
    });
  }

  #summaryLines(view: SurveyFormView, { questionnaire }: Survey): SummaryLine[] {
    const all = questionnaire.sections.flatMap((section) => section.questions);
    return this.#form.reported.flatMap((fault) => {
      const question = all.find((one) => pointerOf(one) === fault.pointer);
      if (!question) return [];
      const field = fieldOf(question, view.language);
      const text = faultText(fault, field, view, this.#messages);
      return [{ pointer: fault.pointer, text: view.term('labelled', field.label, text) }];
    });
  }

  get #busy(): boolean {
    return this.#sending.state === 'sending' || this.#saving.state === 'sending';
  }

  readonly #changed = (): void => this.#host.element.requestUpdate();

  readonly #goTo = (id: string): void => {
    this.#focus.on(id);
    this.shown();
  };

  readonly #change = (pointer: string, answer: Answer): void => {
    this.#form.set(pointer, answer);
    this.#renew();
    this.#said = '';
    if (this.#until) this.#keepHere();
  };

  /** What is sent next is another request. */
  #renew(): void {
    for (const one of [this.#sending, this.#saving]) {
      one.forget();
      if (one.state === 'sent') one.state = 'idle';
    }
  }

  readonly #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#busy) return;
    if (this.#form.step === check) void this.#send();
    else this.#forward();
  };

  #forward(): void {
    const { changing } = this.#form;
    if (this.#form.advance()) this.#entered(changing ? changeIdOf(changing) : 'step-title');
    else this.#focus.on('error-summary');
  }

  readonly #back = (): void => {
    if (this.#busy) return;
    this.#form.back();
    this.#entered('step-title');
  };

  readonly #changeFromCheck = (pointer: string): void => {
    if (this.#busy) return;
    this.#form.change(pointer);
    this.#entered(idOf(pointer));
  };

  /** The answers that were sent are changed: they count until they are sent again. */
  readonly #again = (): void => {
    this.#renew();
    this.#form.goTo(check);
    this.#entered('step-title');
  };

  /** A step has been entered: the page is told, focus moves. */
  #entered(focus: string): void {
    this.#focus.on(focus);
    this.#said = '';
    if (this.#until) this.#keepHere();
    const { step, number, steps } = this.#form;
    this.#host.tell('oc-step', { step: step.replace(/^-/, ''), number, total: steps.length });
  }

  async #save(): Promise<void> {
    const survey = this.#survey;
    if (this.#busy || !survey) return;
    const faults = faultsIn(survey.questionnaire.sections, this.#form.answers, { complete: false });
    if (faults.length > 0) return this.#refuse(faults);
    this.#renew();
    if (await this.#written(this.#saving, survey, false)) {
      this.#form.unsaved = false;
      this.#said = this.#host.view().term('saved', this.#host.view().instant(new Date()));
      this.#changed();
      this.#host.tell('oc-saved', {});
    }
  }

  async #send(): Promise<void> {
    const survey = this.#survey;
    if (!survey) return;
    if (!this.#form.examineAll()) return this.#entered('error-summary');
    if (await this.#written(this.#sending, survey, true)) {
      this.#form.unsaved = false;
      this.#forgetDraft();
      this.#form.goTo(receipt);
      this.#entered('step-title');
      this.#host.tell('oc-submitted', { reference: this.#survey?.response?.reference });
    }
  }

  /** Keeps or sends the answers. Gives whether that went well. */
  async #written(by: Submission<Survey, Survey>, survey: Survey, sent: boolean): Promise<boolean> {
    const answers = surveyAnswersOf(survey.questionnaire.sections, this.#form.answers);
    const written = await by.send(
      () => survey,
      (seen) => this.#host.way().write(seen, answers, sent),
    );
    if (written) this.#survey = by.receipt;
    else this.#refused(by.failure);
    this.#changed();
    return written;
  }

  #refused(error: unknown): void {
    if (ValidationProblem.is(error)) {
      const faults = error.errors.map(({ pointer, code, message }) => ({ pointer, code, message }));
      if (this.#form.refuse(faults).length === 0) {
        this.#renew();
        return this.#entered('error-summary');
      }
    }
    this.#focus.on('failure');
    this.#host.tell('oc-error', { error });
  }

  #refuse(faults: readonly FormFault[]): void {
    this.#form.refuse(faults);
    this.#entered('error-summary');
  }

  /** Goes on with the answers of this page, on the version that was kept meanwhile. */
  async #keepMine(): Promise<void> {
    const read = await this.#readAgain();
    if (!read) return;
    this.#survey = read;
    this.#renew();
    this.#entered('step-title');
    this.#changed();
  }

  /** Goes on with the answers that were kept meanwhile. */
  async #takeTheirs(): Promise<void> {
    const read = await this.#readAgain();
    if (!read) return;
    this.#survey = read;
    this.#restart(read);
    this.#entered('step-title');
    this.#changed();
  }

  async #readAgain(): Promise<Survey | undefined> {
    try {
      return await this.#host.way().read();
    } catch (error) {
      if (!ProblemError.is(error)) this.#said = this.#host.view().failureText(error);
      this.#changed();
      return undefined;
    }
  }

  /** Puts the answers aside on this device. */
  #keepHere(): void {
    const { step, answers } = this.#form;
    this.#until = this.#draft.keep({ step, answers });
  }

  #forgetDraft(): void {
    if (this.#until) this.#draft.remove();
    this.#until = undefined;
  }

  #resumeHere(): boolean {
    const kept = this.#draft.take();
    if (!kept) return false;
    const known = this.#form.steps.flatMap(({ pointers }) => pointers);
    this.#form.answers = Object.fromEntries(
      Object.entries(kept.answers).filter(([pointer]) => known.includes(pointer)),
    );
    this.#form.unsaved = true;
    this.#form.goTo(kept.step);
    this.#keepHere();
    this.#entered('step-title');
    this.#changed();
    return true;
  }
}
