import { labelOf, meetingStatus, type Meeting } from '@officine-coesione/contract';
import { searchMeetings } from '@officine-coesione/contract/routes/observatory';
import { Meetings, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '../../calendar.ts';
import { markerStyles } from '../../category-marker.ts';
import { Continuation } from '../../list/continuation.ts';
import type { ListAsFile } from '../../files/downloads.ts';
import type { MeetingsWords } from '../../locale/it/meetings.ts';
import { meetingsWords } from '../../locale/meetings-words.ts';
import { filtersTemplate, sameChoice } from '../process/filters.ts';
import { moreTemplate, nothingTemplate } from '../process/list-parts.ts';
import { ProcessElement } from '../process/process-element.ts';
import { entryTemplate, headingId } from './entry.ts';
import { Feed } from './feed.ts';
import { lookUp, narrowing, pastQuery, yearsOf, type MeetingFilter, type MeetingsData } from './lookup.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

/** States that anyone sees. */
const states = ['convened', 'held', 'cancelled'] as const;

/**
 * The meetings of a partnership or a programme: those to come with their agenda, those past with who was there, the
 * minutes and what was decided; to be followed in one's own calendar.
 *
 * @tag oc-meetings
 * @status beta
 * @slot - shown until data arrive and when they cannot: put a link to the list of meetings here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`
 * @fires oc-search - the reader asks for other meetings; `detail.chosen` has `year` and `status`
 * @fires oc-open - a partnership is opened; `detail.partnershipId`
 * @csspart filters - the filters
 * @csspart coming - the meetings to come
 * @csspart past - the meetings that are over
 * @csspart meeting - one meeting
 * @csspart agenda - what a meeting deals with
 * @csspart presence - who was there, by category
 * @csspart decisions - what a meeting decided
 * @csspart calendar - the way to follow them in a calendar
 * @csspart subscribe - the link that subscribes
 * @csspart copy - the button that copies the address of the calendar
 * @csspart download - the files of the list, closed until it is opened
 * @csspart more - the button that shows earlier meetings
 * @csspart empty - the words shown when there are none
 * @cssproperty --oc-color-accent - links and buttons
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-category-a - public authorities and territorial cooperation
 * @cssproperty --oc-color-category-b - economic and social partners
 * @cssproperty --oc-color-category-c - civil society
 * @cssproperty --oc-color-category-d - research and universities
 */
export class OcMeetings extends ProcessElement<MeetingsData, MeetingsWords, MeetingFilter> {
  static override styles = [...ProcessElement.styles, markerStyles, styles];

  protected override readonly dictionary = meetingsWords;
  protected override readonly addressPrefix = 'oc-meetings';
  protected override readonly filters = {
    year: (value: string) => /^(19|20)\d\d$/.test(value),
    status: (value: string) => (states as readonly string[]).includes(value),
  };

  readonly #past = new Continuation<Meeting>(this);
  readonly #feed = new Feed(this);
  /** The years there are, by whose meetings they are. */
  readonly #years = new Map<string, ReturnType<typeof yearsOf>>();

  protected override async load(send: Send, signal: AbortSignal): Promise<MeetingsData> {
    const { chosen } = this;
    const scope = this.scope();
    this.#past.stop();
    const [found, years] = await this.answering(signal, () =>
      Promise.all([lookUp(send, scope, chosen, today(), signal), this.#yearsOf(send)]),
    );
    return { ...found, years, chosen };
  }

  protected override phaseOf({ coming, past, years }: MeetingsData): 'ready' | 'empty' | 'partial' {
    if (coming.items.length + past.items.length === 0) return 'empty';
    return years || this.data ? 'ready' : 'partial';
  }

  // One template for both, so that the focus stays where it is when a choice has no answer.
  protected override renderEmpty(data: MeetingsData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: MeetingsData): unknown {
    const view = this.#view();
    const past = this.#past.of(data.past);
    const stale = data.chosen && !this.busy && !sameChoice(data.chosen, this.chosen);
    return html`${this.#filters(data)} ${this.#told(data)}
      ${stale ? html`<p class="notice">${this.term('previous')}</p>` : nothing}
      <div class="answer" aria-busy=${this.busy}>
        ${this.phase === 'empty' ? this.#nothing(view) : nothing}
        ${this.#group('coming', data.coming.items, view)} ${this.#group('past', past.items, view)}
      </div>
      ${moreTemplate(
        view,
        this.term('more'),
        this.#past.state,
        past.nextCursor === undefined ? undefined : () => this.#showMore(data),
      )}
      ${this.#ways(view)}`;
  }

  #nothing(view: View): TemplateResult {
    const narrowed = Object.values(this.chosen).some(Boolean);
    return nothingTemplate(view, this.term(narrowed ? 'emptyFiltered' : 'empty'), narrowed, this.clear);
  }

  #group(name: 'coming' | 'past', meetings: readonly Meeting[], view: View): TemplateResult | typeof nothing {
    return meetings.length === 0
      ? nothing
      : html`<section class="group" part=${name} aria-labelledby=${name}>
          ${this.heading(this.term(name), 0, name)}
          <ul>
            ${repeat(
              meetings,
              ({ id }) => id,
              (meeting) => entryTemplate(meeting, today(), view),
            )}
          </ul>
        </section>`;
  }

  #filters({ years = [] }: MeetingsData): unknown {
    if (this.data) return nothing;
    return filtersTemplate(
      [
        {
          name: 'year',
          label: this.term('year'),
          all: this.term('allYears'),
          options: years.map((year) => [year, year] as const),
        },
        {
          name: 'status',
          label: this.term('status'),
          all: this.term('allStates'),
          options: states.map((state) => [state, labelOf(meetingStatus, state, this.language)] as const),
        },
      ],
      this.chosen,
      this.term('filters'),
      this.choose,
    );
  }

  /** How many came of what was asked, for who does not see it. */
  #told({ coming, past }: MeetingsData): TemplateResult {
    const told = this.telling && !this.busy;
    return html`<p class="visually-hidden" role="status">
      ${told ? this.term('counted', coming.items.length, past.items.length) : nothing}
    </p>`;
  }

  /** What can be taken away: the calendar and the files. */
  #ways(view: View): unknown {
    if (this.data || !this.answeredBy) return nothing;
    const base = this.answeredBy;
    return html`${this.#feed.template(base, this.scope(), view)}
    ${this.downloads.template(this.term('download'), this.common('failed'), () => this.#asFile(base))}`;
  }

  #asFile(base: string): ListAsFile {
    const { year } = this.chosen;
    const query = {
      ...narrowing(this.scope(), this.chosen),
      ...(year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}),
    };
    return {
      holds: undefined,
      day: this.day(new Date()),
      name: `sedute-${today()}`,
      source: 'sourceObservatory',
      address: { base, route: searchMeetings, query },
      fetch: (format, options) => new Meetings(this.send).export({ ...query, format }, options),
    };
  }

  #showMore(data: MeetingsData): void {
    const { items, nextCursor } = this.#past.of(data.past);
    const query = pastQuery(this.scope(), data.chosen ?? this.chosen, today());
    if (nextCursor === undefined || !query || this.#past.state === 'loading') return;
    this.focusNext(() => {
      const first = this.#past.of(data.past).items[items.length];
      return first && (this.renderRoot as ShadowRoot).getElementById(headingId(first));
    });
    void this.#past.add(data.past, (signal) =>
      new Meetings(this.send).list({ ...query, cursor: nextCursor }, { signal }),
    );
  }

  /** Asked for once: the years do not change with the filters. */
  async #yearsOf(send: Send): ReturnType<typeof yearsOf> {
    const whose = JSON.stringify([this.baseUrl(), this.scope()]);
    const asked = this.#years.get(whose) ?? yearsOf(send, this.scope());
    this.#years.set(whose, asked);
    const years = await asked;
    if (!years) this.#years.delete(whose);
    return years;
  }

  #view(): View {
    return {
      ...this.wording,
      percent: (fraction) => this.localize.number(fraction, { style: 'percent', maximumFractionDigits: 0 }),
      partnership: (id, title) => (this.partnership ? undefined : this.partnershipLink(id, title)),
    };
  }
}
