import {
  NotFoundProblem,
  ProblemError,
  SurveyResponses,
  bearer,
  type Auth,
  type Middleware,
  type Send,
} from '@officine-coesione/sdk';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { CoesioneElement } from '../../element.ts';
import { LeaveGuard } from '../../form/leave-guard.ts';
import { formStyles } from '../../form/styles.ts';
import { takeToken } from '../../link-token.ts';
import type { SurveyFormWords } from '../../locale/it/survey-form.ts';
import { surveyFormWords } from '../../locale/survey-form-words.ts';
import type { Answering } from './answering.ts';
import { surveyOf, wayOfAccount, wayOfLink, type Respondent } from './calls.ts';
import { surveyFormStyles } from './styles.ts';
import type { SurveyFormData } from './view.ts';

/**
 * The questionnaire of a survey, answered by a member of a partnership: with the link from the invitation, whose code
 * is taken out of the address at once, or by who signed in. Answers can be kept and taken up again on another device;
 * on this one only if the visitor asks for it.
 *
 * @tag oc-survey-form
 * @status beta
 * @slot - shown when there is nothing to answer: another way to reach the administration
 * @fires oc-ready - the form is shown; `detail.state`
 * @fires oc-error - the form cannot be shown, or answers were not accepted; `detail.error`
 * @fires oc-step - the person is at another step; `detail.step`, `detail.number`, `detail.total`
 * @fires oc-saved - the answers given so far were kept
 * @fires oc-submitted - the answers have been received; `detail.reference`
 * @csspart form - the form
 * @csspart step - "Passo 2 di 6"
 * @csspart facts - what is asked, of whom and until when
 * @csspart resumed - that answers were kept or sent before
 * @csspart field - a question with its label, hint and error
 * @csspart field-error - what is wrong with an answer
 * @csspart error-summary - the list of what is wrong at a step
 * @csspart forward - the button that goes on or sends
 * @csspart back - the button that goes back
 * @csspart save - the button that keeps the answers given so far
 * @csspart draft - what is kept, and where
 * @csspart answers - answers to read again
 * @csspart failure - why answers were not accepted
 * @csspart retry - the button that sends again
 * @csspart receipt - the receipt
 * @csspart reference - the reference number
 * @csspart print - the button that prints the receipt
 * @csspart again - the button that changes what was sent
 * @csspart refusal - why there is nothing to answer
 * @cssproperty --oc-color-accent - buttons, links, chosen answers
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-success - what was done
 */
export class OcSurveyForm extends CoesioneElement<SurveyFormData, SurveyFormWords> {
  static override styles = [...CoesioneElement.styles, formStyles, surveyFormStyles];

  /** Identifier of the survey wave, for who signed in. */
  @property() wave: string | null = null;

  /** Identifier of the partnership for which one answers. */
  @property() partnership: string | null = null;

  /** Identifier of the organisation that answers. */
  @property() organisation: string | null = null;

  /** Bearer token of who signed in, or what gives one. A property only: an attribute could be read by anything. */
  @property({ attribute: false }) auth: Auth | undefined;

  /** The code of the link, where the page gives it itself instead of having it in its address. */
  @property({ attribute: false }) token: string | undefined;

  protected override readonly dictionary = surveyFormWords;
  protected override readonly loadsOn = ['token', 'auth', 'wave', 'partnership', 'organisation'];
  #cut = false;
  #answering: Answering | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#answering?.unsaved);
  }

  override connectedCallback(): void {
    this.#take();
    super.connectedCallback();
    window.addEventListener('hashchange', this.#take);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#take);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<SurveyFormData> {
    const { token } = this;
    const respondent = this.#respondent;
    try {
      if (token) return { token, survey: await new SurveyResponses(send).linked({ token }, { signal }) };
      const survey = respondent && (await surveyOf(send, respondent, signal));
      return survey ? { survey } : { refusal: this.#cut ? 'cut' : 'missing' };
    } catch (error) {
      if (ProblemError.is(error) && error.isA('link-not-valid')) return { token, refusal: 'invalid' };
      if (NotFoundProblem.is(error)) return { refusal: 'missing' };
      throw error;
    }
  }

  protected override async prepare(): Promise<void> {
    const { Answering } = await import('./answering.ts');
    this.#answering ??= new Answering({
      element: this,
      view: () => this.wording,
      connect: () => this.send,
      reload: () => this.reload(),
      tell: this.tell,
      way: () =>
        this.token || !this.#respondent
          ? wayOfLink(this.send, this.token ?? '')
          : wayOfAccount(this.send, this.#respondent),
    });
    await this.#answering.speak(this.language);
  }

  protected override authorise(baseUrl: string): Middleware | undefined {
    return this.auth === undefined ? undefined : bearer(this.auth, { baseUrl });
  }

  protected override phaseOf({ survey }: SurveyFormData) {
    return survey ? 'ready' : 'empty';
  }

  protected override updated(): void {
    this.#answering?.shown();
  }

  /** What one link opened is not answered with another, while what that opens is awaited. */
  protected override renderReady(data: SurveyFormData): unknown {
    if (data.token !== undefined && data.token !== this.token) return this.renderLoading();
    return this.#answering ? this.#answering.render(data) : html``;
  }

  protected override renderEmpty(data: SurveyFormData): unknown {
    return this.renderReady(data);
  }

  /** Who signed in, for whom and to what; undefined unless all of it is said. */
  get #respondent(): Respondent | undefined {
    const { auth, wave, partnership, organisation } = this;
    return auth !== undefined && wave && partnership && organisation
      ? { wave, partnership, organisation }
      : undefined;
  }

  /** A link opened in the same window changes the fragment alone. */
  readonly #take = (): void => {
    const found = takeToken();
    if (!found) return;
    this.#cut = 'cut' in found;
    this.token = 'token' in found ? found.token : undefined;
    if (this.hasUpdated) void this.reload();
  };
}
