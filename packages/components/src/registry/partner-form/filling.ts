import {
  minimumSeconds,
  privacyNoticeVersion,
  type Language,
  type Programme,
  type RegistrationReceipt,
  type RegistrationRequest,
} from '@officine-coesione/contract';
import { Registrations, ValidationProblem } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Misconfiguration } from '../../element.ts';
import { changeIdOf } from '../../form/answer-list.ts';
import { listOf, textOf, type Answer } from '../../form/answers.ts';
import { draftPanel } from '../../form/draft-panel.ts';
import { errorSummary } from '../../form/error-summary.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { idOf } from '../../form/field-templates.ts';
import { FormController } from '../../form/form-controller.ts';
import { FaultMessages } from '../../form/messages.ts';
import { questions } from '../../form/questions.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { Stopwatch, Submission } from '../../form/submission.ts';
import { answerSections } from './answer-sections.ts';
import { oneCountryOrRegions } from '../registration-choices.ts';
import { coveragePointer } from '../registration-questions.ts';
import { choicesOf } from './choices.ts';
import { failureNotice, isBarred } from './failure.ts';
import { faxField } from './fax-field.ts';
import { KeptDraft } from './kept-draft.ts';
import { notice, stepTitle } from './notice.ts';
import { PartnershipLookup } from './partnership-lookup.ts';
import { partnershipStatus } from './partnership-status.ts';
import { programmeFinder, programmesFor } from './programme-finder.ts';
import { PromisedProof, wantsProof } from '../proof/promised-proof.ts';
import { faultText } from './fault-text.ts';
import { receiptPage } from './receipt.ts';
import { faultsOf, registrationOf } from './registration.ts';
import {
  categoryPointer,
  choicePointer,
  fieldsOf,
  partnershipPointer,
  programmePointer,
  sections,
  steps,
  type StepId,
} from './steps.ts';
import type { PartnerFormData, PartnerFormHost, PartnerFormView } from './view.ts';

/** The filling in of the form: its steps, what is typed, the draft, the sending. */
export class Filling {
  readonly #host: PartnerFormHost;
  readonly #form: FormController<StepId>;
  readonly #submission: Submission<RegistrationRequest, RegistrationReceipt>;
  readonly #lookup: PartnershipLookup;
  readonly #messages = new FaultMessages();
  readonly #draft: KeptDraft;
  readonly #proof: PromisedProof;
  #stopwatch: Stopwatch | undefined;
  /** The attributes that were last taken as answers. */
  #presetFrom = '';
  #programmeQuery = '';
  #fax = '';
  #draftSaid = '';
  /** Id of what takes focus once it is there. */
  #focus: string | undefined;

  constructor(host: PartnerFormHost) {
    const changed = () => host.element.requestUpdate();
    this.#host = host;
    this.#form = new FormController<StepId>(steps, changed);
    this.#submission = new Submission<RegistrationRequest, RegistrationReceipt>(changed);
    this.#lookup = new PartnershipLookup(changed);
    this.#draft = new KeptDraft(host.element);
    this.#proof = new PromisedProof(() => new Registrations(host.connect()).challenge(), changed);
  }

  /** Whether leaving the page would lose answers. */
  get unsaved(): boolean {
    return this.#form.unsaved && this.#draft.until === undefined;
  }

  /** Fetches the sentences on what is wrong. */
  speak(language: Language): Promise<void> {
    return this.#messages.speak(language);
  }

  /**
   * Asks whether the server takes anything from this site, so that nobody fills in a form in vain.
   *
   * @throws {Misconfiguration} when it does not.
   */
  async admitted(): Promise<void> {
    try {
      await new Registrations(this.#host.connect()).challenge({ retries: 0, timeout: 4000 });
    } catch (failure) {
      // Whatever else is wrong may be over by the time the form is sent.
      if (isBarred(failure))
        throw new Misconfiguration(this.#host.view().term('siteBarred', location.origin));
    }
  }

  /** Takes the programme or the partnership that the element names as answers, once. */
  preset({ partnership, programmes }: PartnerFormData): void {
    const { element } = this.#host;
    const from = `${element.programme ?? ''} ${partnership?.id ?? ''}`;
    if (from === this.#presetFrom || this.#submission.state === 'sent') return;
    this.#presetFrom = from;
    const open = (code: string | null) => programmes.some((one) => one.code === code);
    const programme = partnership?.programmeCodes.find(open) ?? element.programme;
    if (programme === null || !open(programme)) return;
    this.#form.answers = {
      ...this.#form.answers,
      [choicePointer]: 'join',
      [programmePointer]: programme,
      ...(partnership ? { [partnershipPointer]: partnership.id } : {}),
    };
    this.#seek(programme);
  }

  /** The page has been drawn: time runs, and focus goes where it belongs. */
  shown(): void {
    this.#stopwatch ??= new Stopwatch();
    const id = this.#focus;
    if (id === undefined) return;
    this.#focus = undefined;
    const root = this.#host.element.renderRoot;
    const at =
      root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? root.querySelector<HTMLElement>('#step-title');
    if (at?.id === 'step-title') at.tabIndex = -1;
    // The page may be scrolling smoothly to the control that was used: the new place wins over it.
    at?.focus({ preventScroll: true });
    at?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** The step the person is at. */
  render(data: PartnerFormData): TemplateResult {
    const view = this.#host.view();
    const { step, number } = this.#form;
    const failed = this.#submission.state === 'failed' && step === 'check';
    return html`<form part="form" novalidate @submit=${this.#submitted}>
        <p class="visually-hidden" role="status">
          ${this.#submission.state === 'sending' ? view.term('sending') : ''}
        </p>
        ${failed ? failureNotice(view, this.#submission.failure) : nothing}
        ${errorSummary(view.term('summaryTitle'), this.#summaryLines(view), this.#goTo)}
        ${stepTitle(view, number, view.term(`${step}Title`))} ${keyed(step, this.#page(view, data))}
      </form>
      ${step === 'receipt' ? nothing : this.#draftPanel(view)}`;
  }

  #page(view: PartnerFormView, data: PartnerFormData): TemplateResult {
    const { receipt } = this.#submission;
    const given = { answers: this.#form.answers, choices: this.#choicesFrom(view, data) };
    if (this.#form.step === 'receipt')
      return receipt ? receiptPage(view, receipt, answerSections(view, given)) : html``;
    if (this.#form.step === 'check')
      return html`<p class="lead">${view.term('checkLead')}</p>
        ${answerSections(view, { ...given, change: this.#changeFromCheck })}
        ${faxField(this.#fax, (fax) => (this.#fax = fax))}
        <div role="status">
          ${this.#proof.slow ? html`<p class="secondary">${view.term('proofSlow')}</p>` : nothing}
        </div>
        ${this.#buttons(view)}`;
    return html`${this.#lead(view, data)}
    ${questions(sections[this.#form.step], {
      view,
      wordOf: (word) => view.term(word),
      form: this.#form,
      faultText: (fault, field) => faultText(fault, field, view, this.#messages),
      choices: this.#choicesFrom(view, { ...data, programmes: this.#found(data) }),
      change: this.#change,
      besides: (pointer) => this.#besides(pointer, view, data),
    })}
    ${this.#buttons(view)}`;
  }

  /** What stands above the questions of a step. */
  #lead(view: PartnerFormView, data: PartnerFormData): unknown {
    const { element } = this.#host;
    const remark = (text: string) => html`<p class="notice lead">${text}</p>`;
    switch (this.#form.step) {
      case 'privacy':
        return html`${notice(view, element.controller, element.privacyUrl)}
          <p class="secondary">${view.term('noticeVersion', privacyNoticeVersion)}</p>`;
      case 'adhesion':
        return html`${
          element.partnership !== null && !data.partnership ? remark(view.term('closedPartnership')) : nothing
        }${data.programmes.length === 0 ? remark(view.term('noProgramme')) : nothing}`;
      case 'contact':
        return remark(view.term('contactLead'));
      default:
        return nothing;
    }
  }

  /** The search above the programmes; what is said while there are no partnerships to choose. */
  #besides(pointer: string, view: PartnerFormView, data: PartnerFormData) {
    if (pointer === programmePointer)
      return {
        before: programmeFinder(view, {
          all: data.programmes.length,
          found: this.#found(data).length,
          query: this.#programmeQuery,
          search: (query) => {
            this.#programmeQuery = query;
            this.#host.element.requestUpdate();
          },
        }),
      };
    if (pointer !== partnershipPointer || this.#lookup.partnerships.length > 0) return {};
    return {
      instead: partnershipStatus(view, this.#lookup, () => this.#seek(this.#lookup.programme)),
    };
  }

  #buttons({ term }: PartnerFormView): TemplateResult {
    const { step, number, changing } = this.#form;
    const busy = this.#submission.state === 'sending';
    const forward = changing ? 'backToCheck' : step === 'check' ? 'send' : 'forward';
    return stepButtons({
      forward: term(busy ? 'sending' : forward),
      busy,
      back: number === 1 || changing ? undefined : { label: term('back'), go: this.#back },
    });
  }

  #draftPanel(view: PartnerFormView): TemplateResult {
    const say = (text: string, focus?: string) => {
      this.#draftSaid = text;
      this.#focus = focus;
      this.#host.element.requestUpdate();
    };
    return draftPanel(view, {
      until: this.#draft.until,
      first: this.#form.step === 'privacy',
      said: this.#draftSaid,
      keep: () => say(this.#draft.keep(this.#form) ? '' : view.term('draftRefused'), 'draft-button'),
      remove: () => {
        this.#draft.remove();
        say(view.term('draftDeleted'), 'draft-button');
      },
      resume: () => {
        if (!this.#resume()) say(view.term('draftNone'));
      },
    });
  }

  #choicesFrom(view: PartnerFormView, data: PartnerFormData): (pointer: string) => readonly ChoiceGroup[] {
    const { language, term } = view;
    const { answers } = this.#form;
    const { partnerships } = this.#lookup;
    return (pointer) => choicesOf(pointer, { ...data, language, term, answers, partnerships });
  }

  #found({ programmes }: PartnerFormData): readonly Programme[] {
    return programmesFor(programmes, this.#programmeQuery, textOf(this.#form.answers[programmePointer]));
  }

  #summaryLines(view: PartnerFormView): { pointer: string; text: string }[] {
    const fields = fieldsOf(this.#form.step, this.#form.answers);
    return this.#form.reported.flatMap((fault) => {
      const field = fields.find(({ pointer }) => pointer === fault.pointer);
      if (!field) return [];
      const text = faultText(fault, field, view, this.#messages);
      return [{ pointer: fault.pointer, text: view.term('labelled', view.term(field.label), text) }];
    });
  }

  readonly #goTo = (id: string): void => {
    this.#focus = id;
    this.shown();
  };

  readonly #change = (pointer: string, given: Answer): void => {
    const before = listOf(this.#form.answers[pointer]);
    const answer = pointer === coveragePointer ? oneCountryOrRegions(before, listOf(given)) : given;
    this.#form.set(pointer, answer);
    this.#submission.forget();
    if (pointer === programmePointer) {
      this.#form.drop(partnershipPointer, categoryPointer);
      this.#seek(textOf(answer));
    }
    if (pointer === partnershipPointer) this.#form.drop(categoryPointer);
    this.#draft.follow(this.#form);
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
    else this.#focus = 'error-summary';
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
    this.#focus = focus;
    this.#draftSaid = '';
    this.#draft.follow(this.#form);
    const { step, number } = this.#form;
    if (step === 'check') this.#proof.begin();
    this.#host.tell('oc-step', { step, number, total: steps.length });
  }

  async #send(): Promise<void> {
    if (!this.#form.examineAll()) {
      this.#entered('error-summary');
      return;
    }
    const { language } = this.#host.view();
    const send = () =>
      this.#submission.send(
        async () => {
          await this.#stopwatch?.reach(minimumSeconds);
          const proof = await this.#proof.take();
          const request = {
            ...registrationOf(this.#form.answers, language, this.#stopwatch?.seconds ?? 0),
            ...(proof === undefined ? {} : { proof }),
          };
          return this.#fax === '' ? request : { ...request, fax: this.#fax };
        },
        (request, idempotencyKey) =>
          new Registrations(this.#host.connect()).create(request, { idempotencyKey }),
      );
    let sent = await send();
    if (!sent && wantsProof(this.#submission.failure)) {
      // It had ended before it was sent, or an attempt whose answer was lost used it up: once more, with another.
      this.#submission.renew();
      sent = await send();
    }
    if (sent) this.#received();
    else this.#refused(this.#submission.failure);
    this.#host.element.requestUpdate();
  }

  #received(): void {
    this.#form.goTo('receipt');
    this.#form.unsaved = false;
    this.#draft.remove();
    this.#entered('step-title');
    this.#host.tell('oc-submitted', { reference: this.#submission.receipt?.reference });
  }

  #refused(error: unknown): void {
    this.#focus = 'failure';
    if (ValidationProblem.is(error)) {
      // The server has kept the key for what it refused: a corrected request needs another.
      this.#submission.renew();
      this.#fax = '';
      this.#form.refuse(faultsOf(error));
      if (this.#form.step !== 'check') this.#entered('error-summary');
    }
    if (wantsProof(error)) this.#submission.renew();
    this.#host.tell('oc-error', { error });
  }

  /** Fetches the partnerships of a programme; the only one there is needs no choosing. */
  #seek(programme: string): void {
    void this.#lookup.seek(this.#host.connect, programme).then((current) => {
      if (!current || this.#lookup.state !== 'ready') return;
      const { partnerships } = this.#lookup;
      const chosen = this.#form.answers[partnershipPointer];
      if (partnerships.some(({ id }) => id === chosen)) return;
      this.#form.drop(partnershipPointer, categoryPointer);
      const only = partnerships.length === 1 ? partnerships[0] : undefined;
      if (only) this.#form.answers = { ...this.#form.answers, [partnershipPointer]: only.id };
    });
  }

  /** Takes up the draft. Gives false when there is none. */
  #resume(): boolean {
    const draft = this.#draft.take();
    if (!draft) return false;
    this.#form.answers = draft.answers;
    this.#form.goTo(draft.step);
    this.#seek(textOf(draft.answers[programmePointer]));
    this.#draft.keep(this.#form);
    this.#entered('step-title');
    return true;
  }
}
