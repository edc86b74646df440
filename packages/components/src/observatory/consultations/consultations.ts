import { consultationStage, involvementLevel, labelOf, type Consultation } from '@officine-coesione/contract';
import { searchConsultations } from '@officine-coesione/contract/routes/observatory';
import { Consultations, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '../../calendar.ts';
import { Continuation } from '../../list/continuation.ts';
import type { ListAsFile } from '../../files/downloads.ts';
import { consultationsWords } from '../../locale/consultations-words.ts';
import type { ConsultationsWords } from '../../locale/it/consultations.ts';
import { pageAddress } from '../../opening.ts';
import { documentsOf, type LinkedDocument } from '../process/documents.ts';
import { filtersTemplate, sameChoice } from '../process/filters.ts';
import { listFormats, moreTemplate, nothingTemplate } from '../process/list-parts.ts';
import { ProcessElement } from '../process/process-element.ts';
import { entryTemplate, headingId } from './entry.ts';
import {
  lookUp,
  narrowing,
  overQuery,
  withDocuments,
  type ConsultationFilter,
  type ConsultationsData,
} from './lookup.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

const has = (items: object) => (value: string) => Object.hasOwn(items, value);

/**
 * The consultations of a partnership or a programme: those one can answer now with the days that are left, those to
 * come, and what became of those that are over.
 *
 * @tag oc-consultations
 * @status beta
 * @slot - shown until data arrive and when they cannot: put a link to the list of consultations here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`
 * @fires oc-search - the reader asks for other consultations; `detail.chosen` has `stage` and `level`
 * @fires oc-open - a partnership is opened; `detail.partnershipId`
 * @csspart filters - the filters
 * @csspart open - the consultations that take contributions
 * @csspart upcoming - the consultations to come
 * @csspart over - the consultations that are over
 * @csspart consultation - one consultation
 * @csspart questions - what partners are asked
 * @csspart way - the link to where one contributes, or to the contributions
 * @csspart download - the files of the list, closed until it is opened
 * @csspart more - the button that shows earlier consultations
 * @csspart empty - the words shown when there are none
 * @cssproperty --oc-color-accent - links and buttons
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-warning - what is waited for
 */
export class OcConsultations extends ProcessElement<
  ConsultationsData,
  ConsultationsWords,
  ConsultationFilter
> {
  static override styles = [...ProcessElement.styles, styles];

  /** Address of the page on which one contributes, `{id}` for the identifier of the consultation. */
  @property({ attribute: 'contribution-page' }) contributionPage: string | null = null;

  /** Address of the page with the contributions and their answers, `{id}` for the identifier of the consultation. */
  @property({ attribute: 'outcomes-page' }) outcomesPage: string | null = null;

  protected override readonly dictionary = consultationsWords;
  protected override readonly addressPrefix = 'oc-consultations';
  protected override readonly filters = {
    stage: has(consultationStage.items),
    level: has(involvementLevel.items),
  };

  readonly #over = new Continuation<Consultation>(this);
  readonly #documents = new Map<string, LinkedDocument>();

  protected override async load(send: Send, signal: AbortSignal): Promise<ConsultationsData> {
    const { chosen } = this;
    const scope = this.scope();
    this.checkPage('contribution-page', this.contributionPage);
    this.checkPage('outcomes-page', this.outcomesPage);
    this.#over.stop();
    return this.answering(signal, async () => {
      const found = await lookUp(send, scope, chosen, signal);
      const all = [...found.open, ...found.upcoming, ...found.over.items];
      return { ...found, documents: await documentsOf(send, withDocuments(all), signal), chosen };
    });
  }

  protected override phaseOf({ open, upcoming, over, documents }: ConsultationsData) {
    if (open.length + upcoming.length + over.items.length === 0) return 'empty';
    return documents || this.data ? 'ready' : 'partial';
  }

  // One template for both, so that the focus stays where it is when a choice has no answer.
  protected override renderEmpty(data: ConsultationsData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: ConsultationsData): unknown {
    const view = this.#view(data);
    const over = this.#over.of(data.over);
    const stale = data.chosen && !this.busy && !sameChoice(data.chosen, this.chosen);
    return html`${this.#filters()} ${this.#told(data)}
      ${stale ? html`<p class="notice">${this.term('previous')}</p>` : nothing}
      <div class="answer" aria-busy=${this.busy}>
        ${this.phase === 'empty' ? this.#nothing(view) : nothing} ${this.#group('open', data.open, view)}
        ${this.#group('upcoming', data.upcoming, view)} ${this.#group('over', over.items, view)}
      </div>
      ${moreTemplate(
        view,
        this.term('more'),
        this.#over.state,
        over.nextCursor === undefined ? undefined : () => this.#showMore(data),
      )}
      ${
        this.data || !this.answeredBy
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

  #group(
    name: 'open' | 'upcoming' | 'over',
    consultations: readonly Consultation[],
    view: View,
  ): TemplateResult | typeof nothing {
    return consultations.length === 0
      ? nothing
      : html`<section class="group" part=${name} aria-labelledby=${name}>
          ${this.heading(this.term(name), 0, name)}
          <ul>
            ${repeat(
              consultations,
              ({ id }) => id,
              (consultation) => entryTemplate(consultation, today(), view),
            )}
          </ul>
        </section>`;
  }

  #filters(): unknown {
    if (this.data) return nothing;
    const optionsOf = (list: typeof consultationStage | typeof involvementLevel) =>
      Object.keys(list.items).map((code) => [code, labelOf(list, code, this.language)] as const);
    return filtersTemplate(
      [
        {
          name: 'stage',
          label: this.term('stage'),
          all: this.term('all'),
          options: optionsOf(consultationStage),
        },
        {
          name: 'level',
          label: this.term('level'),
          all: this.term('allLevels'),
          options: optionsOf(involvementLevel),
        },
      ],
      this.chosen,
      this.term('filters'),
      this.choose,
    );
  }

  /** How many came of what was asked, for who does not see it. */
  #told({ open, upcoming, over }: ConsultationsData): TemplateResult {
    const told = this.telling && !this.busy;
    return html`<p class="visually-hidden" role="status">
      ${told ? this.term('counted', open.length, upcoming.length, over.items.length) : nothing}
    </p>`;
  }

  #asFile(base: string): ListAsFile {
    const query = narrowing(this.scope(), this.chosen);
    return {
      holds: undefined,
      day: this.day(new Date()),
      name: `consultazioni-${today()}`,
      formats: listFormats,
      source: 'sourceObservatory',
      address: { base, route: searchConsultations, query },
      fetch: (format, options) => new Consultations(this.send).export({ ...query, format }, options),
    };
  }

  #showMore(data: ConsultationsData): void {
    const { items, nextCursor } = this.#over.of(data.over);
    if (nextCursor === undefined || this.#over.state === 'loading') return;
    const query = overQuery(this.scope(), data.chosen ?? this.chosen);
    this.focusNext(() => {
      const first = this.#over.of(data.over).items[items.length];
      return first && (this.renderRoot as ShadowRoot).getElementById(headingId(first));
    });
    void this.#over.add(data.over, async (signal) => {
      const page = await new Consultations(this.send).list({ ...query, cursor: nextCursor }, { signal });
      const documents = await documentsOf(this.send, withDocuments(page.items), signal);
      for (const [id, document] of documents ?? []) this.#documents.set(id, document);
      return page;
    });
  }

  #view({ documents }: ConsultationsData): View {
    return {
      ...this.wording,
      percent: (fraction) => this.localize.number(fraction, { style: 'percent', maximumFractionDigits: 0 }),
      partnership: (id, title) => (this.partnership ? undefined : this.partnershipLink(id, title)),
      document: (id) => documents?.get(id) ?? this.#documents.get(id),
      contribute: ({ id }) => pageAddress(this.contributionPage, id),
      outcomes: ({ id }) => pageAddress(this.outcomesPage, id),
    };
  }
}
