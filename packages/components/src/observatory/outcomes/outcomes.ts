import { contributionKind, contributionOutcome, type Contribution } from '@officine-coesione/contract';
import { searchContributions } from '@officine-coesione/contract/routes/observatory';
import { Contributions, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '../../calendar.ts';
import { markerStyles } from '../../category-marker.ts';
import { Misconfiguration } from '../../element.ts';
import { Continuation } from '../../list/continuation.ts';
import type { ListAsFile } from '../../files/downloads.ts';
import type { OutcomesWords } from '../../locale/it/outcomes.ts';
import { outcomesWords } from '../../locale/outcomes-words.ts';
import { pageAddress } from '../../opening.ts';
import { isRecordId } from '../../record-id.ts';
import { documentsOf, type LinkedDocument } from '../process/documents.ts';
import { filtersTemplate, sameChoice, type Chosen } from '../process/filters.ts';
import { listFormats, moreTemplate, nothingTemplate } from '../process/list-parts.ts';
import { ProcessElement } from '../process/process-element.ts';
import { choicesOf, isCategory } from './choices.ts';
import { entryTemplate, headingId } from './entry.ts';
import {
  consultationsOf,
  contributionsOf,
  narrowing,
  pageQuery,
  tallyOf,
  waiting,
  withDocuments,
  type OutcomeFilter,
  type OutcomesData,
} from './lookup.ts';
import { styles } from './styles.ts';
import { tallyTemplate } from './tally.ts';
import type { View } from './view.ts';

/**
 * What partners said in the consultations that are over, beside what was answered and where the change landed: how
 * many have an answer, which, and how long the others have been waiting.
 *
 * @tag oc-outcomes
 * @status beta
 * @slot - shown until data arrive and when they cannot: put a link to the list of contributions here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`
 * @fires oc-search - the reader asks for others; `detail.chosen` has `category`, `outcome`, `kind`, `consultation`, `contribution`
 * @csspart tally - how many have an answer, and which
 * @csspart filters - the filters
 * @csspart contribution - one contribution with its answer
 * @csspart said - what was said
 * @csspart answer - what was answered
 * @csspart landed - where the change landed
 * @csspart permalink - the link to one contribution
 * @csspart download - the files of the list, closed until it is opened
 * @csspart more - the button that shows earlier contributions
 * @csspart empty - the words shown when there are none
 * @cssproperty --oc-color-accent - links and buttons
 * @cssproperty --oc-color-success - accepted
 * @cssproperty --oc-color-warning - in part, deferred, waited for
 * @cssproperty --oc-color-error - not accepted
 */
export class OcOutcomes extends ProcessElement<OutcomesData, OutcomesWords, OutcomeFilter> {
  static override styles = [...ProcessElement.styles, markerStyles, styles];

  /** Only those in this consultation: its identifier; the filter is not offered then. */
  @property() consultation: string | null = null;

  /** Address of the page about one contribution, `{id}` for its identifier; with `url-state` this page unless said. */
  @property({ attribute: 'contribution-page' }) contributionPage: string | null = null;

  /** Only those of partners of this category: a letter (`C`: civil society), or one of its points; the filter is not offered then. */
  @property() category: string | null = null;

  protected override readonly dictionary = outcomesWords;
  protected override readonly addressPrefix = 'oc-outcomes';
  protected override readonly loadsOn = ['partnership', 'programme', 'consultation', 'category'];
  protected override readonly filters = {
    category: isCategory,
    outcome: (value: string) => value === waiting || Object.hasOwn(contributionOutcome.items, value),
    kind: (value: string) => Object.hasOwn(contributionKind.items, value),
    consultation: isRecordId,
    contribution: isRecordId,
  };

  readonly #pages = new Continuation<Contribution>(this);
  readonly #documents = new Map<string, LinkedDocument>();

  protected override async load(send: Send, signal: AbortSignal): Promise<OutcomesData> {
    const { chosen } = this;
    const scope = this.scope();
    const asked = this.#asked(chosen);
    this.checkPage('contribution-page', this.contributionPage);
    this.#pages.stop();
    return this.answering(signal, async () => {
      const [contributions, consultations] = await Promise.all([
        contributionsOf(send, scope, asked, signal),
        consultationsOf(send, scope, signal),
      ]);
      const documents = await documentsOf(send, withDocuments(contributions.items), signal);
      return { contributions, consultations, documents, chosen };
    });
  }

  /** What the reader chose; what the page has fixed wins. */
  #asked(chosen: Chosen<OutcomeFilter>): Chosen<OutcomeFilter> {
    const { consultation, category } = this;
    if (consultation && !isRecordId(consultation))
      throw new Misconfiguration(this.common('invalidAttribute', 'consultation', consultation));
    if (category && !isCategory(category))
      throw new Misconfiguration(this.common('invalidAttribute', 'category', category));
    return { ...chosen, ...(consultation ? { consultation } : {}), ...(category ? { category } : {}) };
  }

  protected override phaseOf({ contributions, consultations, documents }: OutcomesData) {
    if (contributions.items.length === 0) return 'empty';
    return (consultations && documents) || this.data ? 'ready' : 'partial';
  }

  // One template for both, so that the focus stays where it is when a choice has no answer.
  protected override renderEmpty(data: OutcomesData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: OutcomesData): unknown {
    const view = this.#view(data);
    const { items, nextCursor } = this.#pages.of(data.contributions);
    const stale = data.chosen && !this.busy && !sameChoice(data.chosen, this.chosen);
    return html`${this.#head(data, view)}
      ${stale ? html`<p class="notice">${this.term('previous')}</p>` : nothing}
      ${
        this.chosen.contribution && items.length > 0
          ? html`<p class="all">
              <button type="button" @click=${this.clear}>${this.term('showAll')}</button>
            </p>`
          : nothing
      }
      <div class="answer" aria-busy=${this.busy}>
        ${
          items.length === 0
            ? this.#nothing(view)
            : html`<ul class="pairs">
                ${repeat(
                  items,
                  ({ id }) => id,
                  (contribution) => entryTemplate(contribution, today(), view),
                )}
              </ul>`
        }
      </div>
      ${moreTemplate(
        view,
        this.term('more'),
        this.#pages.state,
        nextCursor === undefined ? undefined : () => this.#showMore(data),
      )}
      ${
        this.data || !this.answeredBy || this.chosen.contribution
          ? nothing
          : this.downloads.template(this.term('download'), this.common('failed'), () =>
              this.#asFile(this.answeredBy!),
            )
      }`;
  }

  #nothing(view: View): TemplateResult {
    const narrowed = Object.values(this.chosen).some(Boolean);
    return nothingTemplate(view, this.term(narrowed ? 'emptyFiltered' : 'empty'), narrowed, this.clear);
  }

  /** The counts of what is asked for, the filters, and how many came, for who does not see it. */
  #head({ consultations = [], contributions }: OutcomesData, view: View): TemplateResult {
    const { contribution } = this.chosen;
    const consultation = this.consultation ?? this.chosen.consultation;
    const counted = consultation ? consultations.filter(({ id }) => id === consultation) : consultations;
    const told = this.telling && !this.busy;
    // Consultations count what all partners said: of one category that would be another's.
    return html`${contribution || this.category ? nothing : tallyTemplate(tallyOf(counted), view)}
      ${contribution || this.data ? nothing : this.#filters(consultations, view)}
      <p class="visually-hidden" role="status">
        ${told ? this.term('counted', contributions.items.length) : nothing}
      </p>`;
  }

  #filters(consultations: NonNullable<OutcomesData['consultations']>, view: View): unknown {
    const { category, consultation } = this;
    return filtersTemplate(
      choicesOf(consultations, { category, consultation }, view),
      this.chosen,
      this.term('filters'),
      this.choose,
    );
  }

  #asFile(base: string): ListAsFile {
    const query = narrowing(this.scope(), this.#asked(this.chosen));
    return {
      holds: undefined,
      day: this.day(new Date()),
      name: `contributi-${today()}`,
      formats: listFormats,
      source: 'sourceObservatory',
      address: { base, route: searchContributions, query },
      fetch: (format, options) => new Contributions(this.send).export({ ...query, format }, options),
    };
  }

  #showMore(data: OutcomesData): void {
    const { items, nextCursor } = this.#pages.of(data.contributions);
    if (nextCursor === undefined || this.#pages.state === 'loading') return;
    const query = pageQuery(this.scope(), this.#asked(data.chosen ?? this.chosen));
    this.focusNext(() => {
      const first = this.#pages.of(data.contributions).items[items.length];
      return first && (this.renderRoot as ShadowRoot).getElementById(headingId(first));
    });
    void this.#pages.add(data.contributions, async (signal) => {
      const page = await new Contributions(this.send).list({ ...query, cursor: nextCursor }, { signal });
      const documents = await documentsOf(this.send, withDocuments(page.items), signal);
      for (const [id, document] of documents ?? []) this.#documents.set(id, document);
      return page;
    });
  }

  #view({ documents }: OutcomesData): View {
    return {
      ...this.wording,
      percent: (fraction) => this.localize.number(fraction, { style: 'percent', maximumFractionDigits: 0 }),
      document: (id) => documents?.get(id) ?? this.#documents.get(id),
      address: ({ id }) =>
        pageAddress(this.contributionPage, id) ??
        (this.urlState ? this.addressOf({ contribution: id }) : undefined),
    };
  }
}
