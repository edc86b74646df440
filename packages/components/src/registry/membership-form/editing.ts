import type { Language, MembershipRecord, PartnershipRecord } from '@officine-coesione/contract';
import { AuthenticationProblem, Memberships, ProblemError } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered, listOf, sameAnswer, textOf, type Answer, type Answers } from '../../form/answers.ts';
import { Combobox, type Found } from '../../form/combobox.ts';
import { errorSummary } from '../../form/error-summary.ts';
import type { Field, FieldSection } from '../../form/field.ts';
import { idOf } from '../../form/field-templates.ts';
import { FocusLater } from '../../form/focus.ts';
import { FormController, type FormFault } from '../../form/form-controller.ts';
import { FaultMessages } from '../../form/messages.ts';
import { faultText, questions } from '../../form/questions.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { Submission } from '../../form/submission.ts';
import { unfinishedDays } from '../../form/unfinished.ts';
import { webAddress } from '../../web-address.ts';
import { about } from './about.ts';
import { answerText, choicesOf, isVoteless, type SeatChoiceSource } from './choices.ts';
import {
  answersOf,
  categoryPointer,
  contextOf,
  endOf,
  endSections,
  endStep,
  factsOf,
  fieldsIn,
  organisationPointer,
  representsPointer,
  rolePointer,
  seatPatch,
  seatStep,
  sectionsOf,
  voteByRule,
  votingPointer,
  type SeatContext,
  type Word,
} from './facts.ts';
import { failureOf } from './failure.ts';
import { ending, validation } from './life.ts';
import { representedField, whoField } from './organisation-fields.ts';
import { searchOrganisations, type FoundOrganisation } from './organisation-search.ts';
import { staleNotice } from './stale-notice.ts';
import type { MembershipFormData, MembershipFormHost, MembershipFormView } from './view.ts';

/** States in which a seat changes no more. */
const closed: readonly string[] = ['rejected', 'archived'];
/** States in which the public sees a seat, or a partnership. */
const open: readonly string[] = ['published', 'validated'];

/** What was just done. */
type Act = 'added' | 'saved' | 'validated' | 'ended';

/** The editing of one seat: what is typed, the versions, the sending. */
export class Editing {
  readonly #host: MembershipFormHost;
  readonly #messages = new FaultMessages();
  readonly #focus = new FocusLater();
  readonly #who: Combobox;
  readonly #represented: Combobox;
  /** Names of organisations that were met, by identifier. */
  readonly #names = new Map<string, string>();
  readonly #submission: Submission<object, MembershipRecord>;
  readonly #deciding: Submission<object, MembershipRecord>;
  #form: FormController = new FormController([
    { id: 'none', pointers: [], examine: (answers) => ({ faults: [], answers }) },
  ]);
  #endForm = this.#form;
  /** What was loaded, to know another answer of the API from a drawing anew. */
  #data: MembershipFormData | undefined;
  /** The seat as it was last seen; undefined while a new one is made. */
  #seat: MembershipRecord | undefined;
  #before: Answers = {};
  /** The seat as someone else has left it. */
  #newer: MembershipRecord | undefined;
  #usual: string | undefined;
  #said: Act | 'unchanged' | 'taken' | undefined;

  constructor(host: MembershipFormHost) {
    const changed = () => host.element.requestUpdate();
    this.#host = host;
    const search = searchOrganisations(host.connect);
    this.#who = new Combobox(search, changed);
    this.#represented = new Combobox(search, changed);
    this.#submission = new Submission(changed);
    this.#deciding = new Submission(changed);
  }

  /** Whether leaving the page would lose answers. */
  get unsaved(): boolean {
    return this.#form.unsaved || this.#endForm.unsaved;
  }

  /** Fetches the sentences on what is wrong. */
  speak(language: Language): Promise<void> {
    return this.#messages.speak(language);
  }

  /** The page has been drawn. */
  shown(): void {
    this.#focus.shown(this.#host.element.renderRoot);
  }

  /** The form, and below it what else can be done with the seat. */
  render(data: MembershipFormData): TemplateResult {
    const view = this.#host.view();
    const { term, heading } = view;
    const partnership = data.partnership as PartnershipRecord;
    if (data !== this.#data) this.#take(data);
    const seat = this.#seat;
    const stays = this.#stays(partnership, seat, view);
    const title = seat ? (stays ? 'seatTitle' : 'amendTitle') : 'addTitle';
    return html`${heading(term(title), 0, 'step-title')} ${this.#saidNotice(view)}
    ${about(partnership, seat, view, stays ? this.#facts(view) : [])}
    ${stays ?? html`${this.#seatForm(view)}${seat && view.may('decide') ? this.#life(seat, view) : nothing}`}`;
  }

  /** Why a seat is only looked at; undefined when it may be changed. */
  #stays(
    partnership: PartnershipRecord,
    seat: MembershipRecord | undefined,
    { term, access, may }: MembershipFormView,
  ): TemplateResult | undefined {
    if (partnership.status === 'archived') return html`<p class="notice">${term('partnershipClosed')}</p>`;
    if (seat && closed.includes(seat.status)) return html`<p class="notice">${term('closed')}</p>`;
    if (!may('edit')) return html`<p class="notice" part="read-only">${access.readOnly}</p>`;
    return seat && open.includes(seat.status) && !may('decide')
      ? html`<p class="notice" part="not-yours">${term('publicForValidators')}</p>`
      : undefined;
  }

  /** What is known of a seat, beside what it is about. */
  #facts(view: MembershipFormView): readonly (readonly [string, string])[] {
    const source = this.#source(view);
    return fieldsIn(this.#sections)
      .filter(({ pointer }) => pointer !== categoryPointer && isAnswered(this.#before[pointer]))
      .map(({ pointer, label }) => [view.term(label), answerText(pointer, this.#before, source)] as const);
  }

  get #registrationPage(): string | undefined {
    return webAddress(this.#host.element.registrationPage, document.baseURI)?.href;
  }

  /** Another answer of the API: what was typed about the same seat stays. */
  #take(data: MembershipFormData): void {
    const former = this.#data;
    this.#data = data;
    for (const [id, name] of Object.entries(data.names ?? {})) this.#names.set(id, name);
    const same =
      former !== undefined &&
      former.partnership?.id === data.partnership?.id &&
      former.membership?.id === data.membership?.id;
    if (same && this.#form.unsaved) {
      this.#rebase(data.membership ?? this.#seat);
      return;
    }
    this.#begin(data.membership);
  }

  /** Begins with a seat, or with a new one. */
  #begin(seat: MembershipRecord | undefined): void {
    const changed = () => this.#host.element.requestUpdate();
    const partnership = this.#data?.partnership as PartnershipRecord;
    this.#seat = seat;
    this.#newer = undefined;
    this.#before = seat ? answersOf(seat) : {};
    if (seat) this.#names.set(seat.organisationId, seat.organisationLegalName);
    const checks = { context: () => this.#context, unfinished: this.#unfinished };
    this.#form = new FormController([seatStep('seat', partnership.id, seat !== undefined, checks)], changed);
    this.#form.answers = this.#before;
    this.#endForm = new FormController([endStep(seat?.validFrom, this.#unfinished)], changed);
    for (const submission of [this.#submission, this.#deciding]) this.#reset(submission);
    this.#usual = undefined;
    this.#who.settle('');
    this.#represented.settle('');
  }

  #reset(submission: Submission<object, MembershipRecord>): void {
    submission.renew();
    submission.failure = undefined;
    submission.state = 'idle';
  }

  /** Goes on with a newer version: what was typed stays, the rest is as it is now. */
  #rebase(seat: MembershipRecord | undefined): void {
    if (!seat) return;
    const [before, typed] = [this.#before, this.#form.answers];
    this.#begin(seat);
    for (const pointer of Object.keys({ ...before, ...typed }))
      if (!sameAnswer(before[pointer], typed[pointer]) && !sameAnswer(typed[pointer], this.#before[pointer]))
        this.#form.set(pointer, typed[pointer] ?? '');
  }

  get #context(): SeatContext {
    return contextOf(this.#data?.partnership as PartnershipRecord, this.#data?.programmes, this.#seat);
  }

  /** Whether the public does not see the partnership. */
  get #unseen(): boolean {
    return !open.includes(this.#data?.partnership?.status ?? '');
  }

  get #sections(): readonly FieldSection<Word>[] {
    return sectionsOf(this.#context, this.#seat !== undefined);
  }

  #source(view: MembershipFormView): SeatChoiceSource {
    return {
      language: view.language,
      term: view.term,
      answers: this.#form.answers,
      context: this.#context,
      usual: this.#usual,
      nameOf: (id) => this.#names.get(id) ?? id,
      day: view.day,
    };
  }

  #saidNotice({ term }: MembershipFormView): TemplateResult | typeof nothing {
    const said = this.#said;
    return said === undefined
      ? nothing
      : html`<div class="said" part="said" id="said" role="status" tabindex="-1">
          <p>${term(said === 'validated' && this.#unseen ? 'validatedUnseen' : said)}</p>
          ${
            said === 'added' || (this.#seat && this.#data && !this.#data.membership)
              ? html`<p>
                  <button type="button" part="another" @click=${this.#another}>${term('another')}</button>
                </p>`
              : nothing
          }
        </div>`;
  }

  #seatForm(view: MembershipFormView): TemplateResult {
    const { term } = view;
    const busy = this.#submission.state === 'sending';
    return html`<form part="form" novalidate @submit=${this.#submitted}>
      <p class="visually-hidden" role="status">${busy ? term('sending') : ''}</p>
      ${this.#newer ? this.#staleNotice(this.#newer, view) : this.#failure(this.#submission, this.#form, view)}
      ${this.#summary(this.#form, fieldsIn(this.#sections), view)}
      ${this.#context.programmes ? nothing : html`<p class="notice">${term('cooperationUnknown')}</p>`}
      ${questions(this.#sections, {
        ...this.#questionContext(this.#form, view, this.#change),
        besides: (pointer) => this.#besides(pointer, view),
      })}
      ${stepButtons({ forward: term(busy ? 'sending' : this.#seat ? 'save' : 'add'), busy })}
    </form>`;
  }

  #questionContext(
    form: FormController,
    view: MembershipFormView,
    change: (pointer: string, answer: Answer) => void,
  ) {
    return {
      view,
      wordOf: view.term,
      form,
      faultText: (fault: FormFault, field: Field<Word>) => this.#faultText(fault, field, view),
      choices: (pointer: string) => choicesOf(pointer, this.#source(view)),
      change,
    };
  }

  #faultText(fault: FormFault, field: Field<Word>, view: MembershipFormView): string {
    if (fault.message === undefined && field.pointer === organisationPointer) return view.term('pickOne');
    return faultText(fault, field, view, this.#messages);
  }

  /** The searches for organisations; a role without a vote has no choice of it. */
  #besides(pointer: string, view: MembershipFormView): { instead?: unknown } {
    if (pointer === organisationPointer) return { instead: this.#whoField(view) };
    if (pointer === representsPointer) return { instead: this.#representedField(view) };
    if (pointer === votingPointer && isVoteless(this.#form.answers))
      return {
        instead: html`<div class="field without-vote">
          <p class="choice-label"><strong>${view.term('voting')}</strong></p>
          <p class="notice" id=${idOf(votingPointer)} tabindex="-1">${view.term('votingNo')}</p>
        </div>`,
      };
    return {};
  }

  #whoField(view: MembershipFormView): TemplateResult {
    const chosen = textOf(this.#form.answers[organisationPointer]);
    const fault = this.#form.faultOf(organisationPointer);
    return whoField(
      {
        box: this.#who,
        registrationPage: this.#registrationPage,
        error: fault && (fault.message ?? view.term('pickOne')),
        type: (text) => {
          this.#who.type(text);
          if (chosen) this.#change(organisationPointer, '');
        },
        pick: (found) => {
          this.#names.set(found.id, found.label);
          this.#usual = (found as FoundOrganisation).category;
          this.#who.settle(found.label);
          this.#change(organisationPointer, found.id);
          this.#form.leave(organisationPointer, true);
        },
      },
      view,
      chosen ? this.#names.get(chosen) : undefined,
    );
  }

  #representedField(view: MembershipFormView): TemplateResult {
    const ids = listOf(this.#form.answers[representsPointer]);
    const fault = this.#form.faultOf(representsPointer);
    const field = {
      box: this.#represented,
      registrationPage: this.#registrationPage,
      error: fault && (fault.message ?? this.#messages.say(fault.code, fault.params)),
      type: (text: string) => this.#represented.type(text),
      pick: ({ id, label }: Found) => {
        this.#names.set(id, label);
        this.#represented.settle('');
        if (!ids.includes(id)) this.#change(representsPointer, [...ids, id]);
      },
    };
    const represented = ids.map((id) => ({
      id,
      name: this.#names.get(id) ?? id,
      remove: () => {
        this.#change(
          representsPointer,
          ids.filter((one) => one !== id),
        );
        this.#enter(idOf(representsPointer));
      },
    }));
    return representedField(field, view, represented);
  }

  #summary(
    form: FormController,
    fields: readonly Field<Word>[],
    view: MembershipFormView,
  ): TemplateResult | typeof nothing {
    const lines = form.reported.flatMap((fault) => {
      const field = fields.find(({ pointer }) => pointer === fault.pointer);
      if (!field) return [];
      const text = this.#faultText(fault, field, view);
      return [{ pointer: fault.pointer, text: view.term('labelled', view.term(field.label), text) }];
    });
    return errorSummary(view.term('summaryTitle'), lines, (id) => {
      this.#focus.on(id);
      this.shown();
    });
  }

  #failure(
    submission: Submission<object, MembershipRecord>,
    form: FormController,
    view: MembershipFormView,
  ): unknown {
    return failureOf(submission, form, view, () => void this.#host.reload());
  }

  /** Someone else was first: what is different now, beside what was typed. */
  #staleNotice(newer: MembershipRecord, view: MembershipFormView): TemplateResult {
    const versions = { before: this.#before, now: answersOf(newer), typed: this.#form.answers };
    return staleNotice(versions, fieldsIn(this.#sections), this.#source(view), () => {
      this.#rebase(newer);
      this.#said = 'taken';
      this.#enter('said');
    });
  }

  /** Validation of a draft, end of a seat that is public. */
  #life(seat: MembershipRecord, view: MembershipFormView): TemplateResult {
    const busy = this.#deciding.state === 'sending';
    const failed = this.#failure(this.#deciding, this.#endForm, view);
    if (!open.includes(seat.status))
      return validation(view, {
        busy,
        submitted: this.#validating,
        content: failed,
        unsaved: this.#form.unsaved,
        unseen: this.#unseen,
        noMandate: seat.mandate === undefined,
      });
    const content = html`${failed} ${this.#summary(this.#endForm, fieldsIn(endSections), view)}
    ${questions(endSections, this.#questionContext(this.#endForm, view, this.#changeEnd))}`;
    return ending(view, { busy, submitted: this.#ending, content });
  }

  #enter(focus: string): void {
    this.#focus.on(focus);
    this.#host.element.requestUpdate();
  }

  readonly #unfinished = (): readonly string[] =>
    unfinishedDays(
      this.#host.element.renderRoot,
      [...fieldsIn(this.#sections), ...fieldsIn(endSections)].map(({ pointer }) => pointer),
    );

  readonly #change = (pointer: string, answer: Answer): void => {
    const { answers } = this.#form;
    const role = textOf(answers[rolePointer]);
    this.#form.set(pointer, answer);
    this.#submission.forget();
    this.#said = undefined;
    if (pointer !== rolePointer) return;
    // The vote follows the role, unless it was chosen against the rule.
    const rule = voteByRule(this.#context, textOf(answer));
    const followed =
      !isAnswered(answers[votingPointer]) || answers[votingPointer] === voteByRule(this.#context, role);
    if (isVoteless(this.#form.answers)) this.#form.set(votingPointer, 'no');
    else if (followed && rule) this.#form.set(votingPointer, rule);
  };

  readonly #changeEnd = (pointer: string, answer: Answer): void => {
    this.#endForm.set(pointer, answer);
    this.#deciding.forget();
  };

  /** What was wrong with one form is no longer told once the other is sent: one list of errors at a time. */
  #quiet(form: FormController, submission: Submission<object, MembershipRecord>): void {
    form.reported = [];
    submission.forget();
  }

  readonly #another = (): void => {
    this.#said = undefined;
    // A seat that the page has named stays until the page names none.
    if (!this.#data?.membership) this.#begin(undefined);
    this.#enter('step-title');
    this.#host.tell('oc-another', {});
  };

  readonly #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#submission.state === 'sending') return;
    this.#quiet(this.#endForm, this.#deciding);
    if (!this.#form.advance()) {
      this.#enter('error-summary');
      return;
    }
    const seat = this.#seat;
    if (!seat) {
      const { answers } = this.#form;
      void this.#send(this.#submission, this.#form, 'added', () => ({
        partnershipId: this.#data?.partnership?.id,
        organisationId: answers[organisationPointer],
        ...factsOf(answers),
      }));
      return;
    }
    const patch = seatPatch(this.#before, this.#form.answers);
    if (patch) void this.#send(this.#submission, this.#form, 'saved', () => patch);
    else {
      this.#form.unsaved = false;
      this.#said = 'unchanged';
      this.#enter('said');
    }
  };

  readonly #validating = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#form.unsaved) void this.#send(this.#deciding, this.#form, 'validated', () => ({}));
  };

  readonly #ending = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#deciding.state === 'sending') return;
    this.#quiet(this.#form, this.#submission);
    if (!this.#endForm.advance()) this.#enter('error-summary');
    else void this.#send(this.#deciding, this.#endForm, 'ended', () => endOf(this.#endForm.answers));
  };

  async #send(
    submission: Submission<object, MembershipRecord>,
    form: FormController,
    act: Act,
    prepare: () => object,
  ): Promise<void> {
    this.#said = undefined;
    this.#newer = undefined;
    const seat = this.#seat as MembershipRecord;
    const sent = await submission.send(prepare, (body, idempotencyKey) => {
      const service = new Memberships(this.#host.connect());
      const once = { idempotencyKey };
      switch (act) {
        case 'added':
          return service.create(body as Parameters<Memberships['create']>[0], once);
        case 'saved':
          return service.update(seat, body, once);
        case 'validated':
          return service.validate(seat, body, once);
        case 'ended':
          return service.end(seat, body as Parameters<Memberships['end']>[1], once);
      }
    });
    if (sent) this.#done(act, submission.receipt as MembershipRecord);
    else await this.#notSent(submission, form);
    this.#host.element.requestUpdate();
  }

  #done(act: Act, membership: MembershipRecord): void {
    this.#begin(membership);
    this.#said = act;
    this.#enter('said');
    this.#host.tell('oc-saved', { act, membership });
  }

  async #notSent(submission: Submission<object, MembershipRecord>, form: FormController): Promise<void> {
    const error = submission.failure;
    this.#enter('failure');
    this.#host.tell('oc-error', { error });
    if (!ProblemError.is(error) || AuthenticationProblem.is(error)) return;
    if (error.status === 412) {
      await this.#lookAgain(submission);
      return;
    }
    if (error.status !== 422 && error.status !== 409) return;
    // The server has kept the key for what it refused: a corrected request needs another.
    submission.renew();
    const faults = (error.extensions['errors'] ?? []) as readonly FormFault[];
    const root = form === this.#endForm ? '/end' : '';
    const rest = form.refuse(faults.map((fault) => ({ ...fault, pointer: root + fault.pointer })));
    if (rest.length < faults.length) this.#enter('error-summary');
  }

  /** Reads the seat as someone else has left it; what is typed stays. */
  async #lookAgain(submission: Submission<object, MembershipRecord>): Promise<void> {
    try {
      const id = this.#seat?.id ?? '';
      this.#newer = await new Memberships(this.#host.connect()).retrieve(id);
      submission.renew();
      this.#enter('failure');
    } catch {
      // It cannot be read either: the failure of the change says what to do.
    }
  }
}
