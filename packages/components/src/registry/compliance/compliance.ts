import type { Compliance, ComplianceOutcome } from '@officine-coesione/contract';
import type { Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import { complianceWords } from '../../locale/compliance-words.ts';
import type { ComplianceWords } from '../../locale/it/compliance.ts';
import { linked, pageAddress, tellOpening } from '../../opening.ts';
import { isDay } from '../../calendar.ts';
import { isRecordId } from '../../record-id.ts';
import { filterTemplate, sentence } from './filter.ts';
import { lookUp, type ComplianceData } from './lookup.ts';
import { isKnown } from './outcome.ts';
import { groupsTemplate } from './rule.ts';
import { optionStyles } from '../../option-styles.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

/**
 * How a partnership stands with the European code of conduct on partnership and the common provisions: a
 * checklist, rule by rule, with what the registry holds and what is missing. Made to be printed too.
 *
 * @tag oc-compliance
 * @status beta
 * @slot - shown until data arrive and when they cannot: put a link to a report here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`
 * @fires oc-open - the reader opens a member; `detail.organisationId`; cancel it to show the card yourself
 * @csspart root - everything
 * @csspart demo - says that the data are invented
 * @csspart as-of - of what day it is
 * @csspart summary - how many rules came to each outcome, in a sentence
 * @csspart filter - the choice of an outcome
 * @csspart group - the rules of one group
 * @csspart rule - one rule
 * @csspart outcome - an outcome, as a mark and a word
 * @csspart source - where a rule stands
 * @csspart missing - what is missing for a rule
 * @csspart evidence - what was found for a rule
 * @csspart method - when and how it was computed
 * @csspart print - the button that prints the page
 * @csspart empty - the words shown when there is nothing to check
 * @cssproperty --oc-color-accent - links
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-success - what is met
 * @cssproperty --oc-color-warning - what is met in part
 * @cssproperty --oc-color-error - what is not met
 */
export class OcCompliance extends CoesioneElement<ComplianceData, ComplianceWords> {
  static override styles = [...CoesioneElement.styles, optionStyles, styles];

  /** Identifier of the partnership. */
  @property({ attribute: 'partnership-id' }) partnershipId: string | null = null;

  /** The day of which it is wanted, `YYYY-MM-DD`; today unless said. */
  @property({ attribute: 'as-of' }) asOf: string | null = null;

  /** Address of the page about a member, `{id}` for its identifier, e.g. `/partner/{id}`: names become links. */
  @property({ attribute: 'organisation-page' }) organisationPage: string | null = null;

  @state() private chosen: ComplianceOutcome | undefined;
  /** Whether the reader has chosen: the number of rules shown is then told. */
  @state() private telling = false;

  protected override readonly dictionary = complianceWords;
  protected override readonly loadsOn = ['partnershipId', 'asOf', 'organisationPage'];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<ComplianceData> {
    const { partnershipId: id, asOf, organisationPage } = this;
    if (!id) throw new Misconfiguration(this.common('missingAttribute', 'partnership-id'));
    if (!isRecordId(id)) throw new Misconfiguration(this.common('invalidAttribute', 'partnership-id', id));
    if (asOf && !isDay(asOf)) throw new Misconfiguration(this.common('invalidAttribute', 'as-of', asOf));
    if (organisationPage !== null && !pageAddress(organisationPage, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', 'organisation-page', organisationPage));
    return lookUp(send, id, asOf || undefined, signal);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What was chosen was chosen of another partnership.
    if (changed.has('partnershipId') || changed.has('data')) {
      this.chosen = undefined;
      this.telling = false;
    }
    super.willUpdate(changed);
  }

  protected override phaseOf({ compliance }: ComplianceData) {
    if (!compliance || compliance.counts.notApplicable === compliance.checks.length) return 'empty';
    return compliance.checks.every(({ outcome }) => isKnown(outcome)) ? 'ready' : 'partial';
  }

  /** On paper nothing can be opened. */
  readonly #unfold = (): void => {
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      this.#unfolded.push(details);
    }
  };

  #unfolded: HTMLDetailsElement[] = [];

  readonly #fold = (): void => {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
  };

  readonly #choose = (outcome: ComplianceOutcome | undefined): void => {
    this.chosen = outcome;
    this.telling = true;
  };

  get #view(): View {
    return {
      ...this.wording,
      organisation: (id, name) =>
        linked(name, pageAddress(this.organisationPage, id), (click) =>
          tellOpening(this, click, { organisationId: id }),
        ),
    };
  }

  protected override renderEmpty({ compliance, asOf }: ComplianceData): unknown {
    if (compliance)
      return html`${this.#head(compliance)}
        <p class="notice" part="empty">${this.term('nothingApplies')}</p>`;
    return html`<p class="notice" part="empty">
      ${asOf ? this.term('emptyThen', this.day(asOf)) : this.term('empty')}
    </p>`;
  }

  #head({ title, demo, asOf }: Compliance): unknown {
    return html`${this.heading(title, 0, 'title')}
      ${
        demo
          ? html`<p class="demo" part="demo">
              <span class="tag">${this.common('demo')}</span> ${this.term('demoNote')}
            </p>`
          : nothing
      }
      <p class="as-of" part="as-of">${this.term('asOf', this.day(asOf))}</p>`;
  }

  protected override renderReady({ compliance }: ComplianceData): unknown {
    if (!compliance) return nothing;
    const view = this.#view;
    const { checks, computedAt, methodVersion, counts } = compliance;
    const shown = checks.filter(({ outcome }) => this.chosen === undefined || outcome === this.chosen);
    return html`<article aria-labelledby="title">
      ${this.#head(compliance)}
      <p class="sentence" part="summary">${sentence(compliance, view)}</p>
      ${counts.notRecorded + counts.partly > 0 ? html`<p class="secondary">${this.term('meaning')}</p>` : nothing}
      ${filterTemplate(compliance, this.chosen, view, this.#choose)}
      <p class="visually-hidden" role="status">
        ${this.telling ? this.term('rulesShown', shown.length) : nothing}
      </p>
      ${groupsTemplate(shown, view)}
      <p class="method secondary" part="method">
        ${this.term('method', this.day(computedAt), methodVersion)}
      </p>
      <p class="actions">
        <button type="button" part="print" @click=${() => print()}>${this.term('print')}</button>
      </p>
    </article>`;
  }
}
