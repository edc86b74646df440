import type { Organisation, OrganisationPage, Territory } from '@officine-coesione/contract';
import { searchOrganisations } from '@officine-coesione/contract/routes/registry';
import { NotFoundProblem, Organisations, Programmes, Territories, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import { partnerDirectoryWords } from '../../locale/partner-directory-words.ts';
import type { PartnerDirectoryWords } from '../../locale/it/partner-directory.ts';
import { answeringStyles } from '../../list/answering.ts';
import { markerStyles } from '../../category-marker.ts';
import { Downloads, downloadsStyles, type ListAsFile } from '../../files/downloads.ts';
import { Continuation } from '../../list/continuation.ts';
import type { FacetActions } from './facet.ts';
import { filtersTemplate } from './filters.ts';
import { resultsTemplate } from './results.ts';
import { headingId } from './row.ts';
import { searchBox } from './search-box.ts';
import {
  addressWith,
  codesOf,
  everything,
  facets,
  isSame,
  queryOf,
  searchIn,
  toggled,
  withWords,
  type Chosen,
  type DirectoryQuery,
  type Facet,
  type Search,
} from './search.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

/** What the directory shows. */
export interface PartnerDirectoryData {
  /** The organisations so far, the cursor of the next ones, and the counts in `_embedded.facets`. */
  readonly page: OrganisationPage;
  /** What people call territories; without them codes are shown. */
  readonly territories?: readonly Pick<Territory, 'code' | 'title'>[] | undefined;
  /** The search that is answered; the reader is told when it is no longer the one asked for. */
  readonly search?: Search | undefined;
}

/** Milliseconds without typing after which the search starts. */
const pause = 400;
/** Milliseconds of waiting after which it is said that a search is running. */
const patience = 500;
/** Width of the element, in CSS pixels, from which the filters stand beside the results. As in the styles. */
const wideFrom = 768;

/**
 * Public directory of the organisations that sit in the partnerships: search, filters, cards.
 *
 * @tag oc-partner-directory
 * @status beta
 * @slot - shown until data arrive and when they cannot: put a link to the list of members here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`
 * @fires oc-search - the reader asks for other organisations; `detail.query` is the query of the API
 * @csspart root - everything
 * @csspart search - the search form
 * @csspart filters - the column of the filters
 * @csspart facet - one group of filters
 * @csspart count - how many organisations were found
 * @csspart chips - the filters that are on, with a button to remove each
 * @csspart download - the files of what was found, closed until it is opened
 * @csspart results - the list of organisations
 * @csspart row - one organisation
 * @csspart website - the link to the site of an organisation
 * @csspart card - everything public about an organisation
 * @csspart more - the button that shows the next organisations
 * @csspart empty - the words shown when nothing is found
 * @cssproperty --oc-color-accent - links, buttons, ticked boxes
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-category-a - marker of public authorities and of territorial cooperation
 * @cssproperty --oc-color-category-b - marker of economic and social partners
 * @cssproperty --oc-color-category-c - marker of civil society
 * @cssproperty --oc-color-category-d - marker of research and universities
 */
export class OcPartnerDirectory extends CoesioneElement<PartnerDirectoryData, PartnerDirectoryWords> {
  static override styles = [
    ...CoesioneElement.styles,
    markerStyles,
    answeringStyles,
    downloadsStyles,
    styles,
  ];

  /** Only organisations in these programmes, keys separated by spaces; the filter is not offered then. */
  @property() programme: string | null = null;

  /** Only organisations of these territories, NUTS codes separated by spaces; the filter is not offered then. */
  @property() territory: string | null = null;

  /** Only organisations of these categories, separated by spaces; the filter is not offered then. */
  @property() category: string | null = null;

  /** How many organisations at a time, 1 to 200; 25 unless said. */
  @property({ type: Number, attribute: 'page-size' }) pageSize: number | null = null;

  /** Keeps the search in the query string of the page, so that it can be linked to. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private search: Search = everything;
  @state() private typed = '';
  @state() private busy = false;
  @state() private slow = false;
  @state() private wide = false;
  @state() private open: ReadonlySet<Facet> = new Set();
  @state() private letters: Readonly<Partial<Record<Facet, string>>> = {};

  protected override readonly dictionary = partnerDirectoryWords;
  protected override readonly loadsOn = ['programme', 'territory', 'category', 'pageSize'];

  readonly #pages = new Continuation<Organisation>(this);
  readonly #downloads = new Downloads(this);
  /** What the answer shown was asked for with, and where. */
  #answered: { readonly base: string; readonly query: DirectoryQuery } | undefined;
  readonly #programmes = new Map<string, string>();
  #labels: Promise<PartnerDirectoryData['territories']> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #focusNext: (() => HTMLElement | null | undefined) | undefined;
  readonly #resize = new ResizeObserver(([entry]) => {
    this.wide = (entry?.contentRect.width ?? 0) >= wideFrom;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    addEventListener('popstate', this.#restore);
    // It was taken off the page while it waited: the answer never came.
    if (this.busy) void this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    removeEventListener('popstate', this.#restore);
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<PartnerDirectoryData> {
    const { search } = this;
    const query = this.#query(search);
    const base = this.baseUrl();
    this.#pages.stop();
    this.#wait(true);
    try {
      const [{ items, limit, nextCursor, embedded }, territories] = await Promise.all([
        new Organisations(send).list(query, { signal }),
        this.#territories(send),
      ]);
      if (items.length === 0) await this.#known(send, signal);
      if (!signal.aborted) this.#answered = { base, query };
      const page = { items: [...items], limit, nextCursor, _embedded: embedded };
      return { page, territories, search };
    } finally {
      if (!signal.aborted) this.#wait(false);
    }
  }

  protected override phaseOf({ page, territories }: PartnerDirectoryData): 'ready' | 'empty' | 'partial' {
    return page.items.length === 0 ? 'empty' : territories ? 'ready' : 'partial';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('urlState')) this.#restore();
    // A chosen programme may leave the counts: its title is kept.
    for (const { code, title } of this.shown?.page._embedded?.facets?.programme ?? [])
      if (title) this.#programmes.set(code, title);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focusNext?.();
    if (!target) return;
    this.#focusNext = undefined;
    if (!target.matches('button')) target.tabIndex = -1;
    target.focus();
  }

  readonly #restore = (): void => {
    if (!this.urlState) return;
    const search = searchIn(new URLSearchParams(location.search));
    this.typed = search.q;
    if (isSame(search, this.search)) return;
    this.search = search;
    if (this.phase !== 'idle') void this.reload();
  };

  readonly #input = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#pause);
    // Half a syllable of an input method is not a word yet.
    if (event instanceof InputEvent && event.isComposing) return;
    this.#pause = setTimeout(() => this.#ask(withWords(this.search, this.typed)), pause);
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const search = withWords(this.search, this.typed);
    if (isSame(search, this.search)) void this.reload();
    else this.#ask(search);
  };

  readonly #remove = (search: Search, at: number): void => {
    this.typed = search.q;
    this.#ask(search);
    // The button goes with its filter: the focus goes to what takes its place, or to the results.
    this.#focusNext = () => {
      const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
      return chips[Math.min(at, chips.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.count');
    };
  };

  readonly #showMore = (): void => {
    const data = this.shown;
    const soFar = data && this.#pages.of(data.page);
    if (soFar?.nextCursor === undefined || this.#pages.state === 'loading') return;
    const query = { ...this.#query(data?.search ?? this.search), cursor: soFar.nextCursor };
    this.#focusNext = () => {
      const first = this.shown && this.#pages.of(this.shown.page).items[soFar.items.length];
      return first && (this.renderRoot as ShadowRoot).getElementById(headingId(first));
    };
    this.#tell(query);
    if (this.data || !data) return;
    void this.#pages.add(data.page, (signal) => new Organisations(this.send).list(query, { signal }));
  };

  readonly #facetActions = (facet: Facet): FacetActions => ({
    toggle: (code) => this.#ask(toggled(this.search, facet, code)),
    open: (open) => {
      const others = [...this.open].filter((other) => other !== facet);
      this.open = new Set(open ? [...others, facet] : others);
      this.letters = { ...this.letters, [facet]: '' };
    },
    seek: (letters) => (this.letters = { ...this.letters, [facet]: letters }),
  });

  #ask(search: Search): void {
    clearTimeout(this.#pause);
    this.#focusNext = undefined;
    if (isSame(search, this.search)) return;
    this.search = search;
    if (this.urlState) history.replaceState(history.state, '', addressWith(new URL(location.href), search));
    this.#tell(this.#query(search));
    // Asked for here and not through `loadsOn`: should it fail, the results of before are still worth showing.
    void this.reload();
  }

  #tell(query: DirectoryQuery): void {
    this.tell('oc-search', { query });
  }

  #wait(busy: boolean): void {
    this.busy = busy;
    clearTimeout(this.#patience);
    if (busy) this.#patience = setTimeout(() => (this.slow = true), patience);
    else this.slow = false;
  }

  #query(search: Search): DirectoryQuery {
    return queryOf(search, this.#fixed(), this.#limit());
  }

  #limit(): number | undefined {
    if (this.pageSize === null) return undefined;
    if (Number.isInteger(this.pageSize) && this.pageSize >= 1 && this.pageSize <= 200) return this.pageSize;
    throw new Misconfiguration(
      this.common('invalidAttribute', 'page-size', this.getAttribute('page-size') ?? String(this.pageSize)),
    );
  }

  #fixed(): Partial<Chosen> {
    const fixed: Partial<Record<Facet, readonly string[]>> = {};
    for (const facet of facets) {
      const given = this[facet];
      if (!given) continue;
      const codes = codesOf(facet, given);
      if (!codes) throw new Misconfiguration(this.common('invalidAttribute', facet, given));
      fixed[facet] = codes;
    }
    return fixed;
  }

  /**
   * Asks whether the programmes the page has fixed exist, once nothing was found in them.
   *
   * @throws {Misconfiguration} naming the key that is of no programme.
   */
  async #known(send: Send, signal: AbortSignal): Promise<void> {
    const keys = this.#fixed().programme ?? [];
    await Promise.all(
      keys.map((key) =>
        new Programmes(send).retrieve(key, { signal, retries: 0, timeout: 4000 }).catch((error: unknown) => {
          if (NotFoundProblem.is(error))
            throw new Misconfiguration(this.common('invalidAttribute', 'programme', key));
        }),
      ),
    );
  }

  /** Labels of the territories, asked for once and soon given up: the directory works without. */
  #territories(send: Send): Promise<PartnerDirectoryData['territories']> {
    this.#labels ??= Promise.resolve(
      new Territories(send).list(
        { level: ['country', 'nuts1', 'nuts2'], limit: 200 },
        { retries: 0, timeout: 4000 },
      ),
    ).then(
      ({ items }) => items,
      () => (this.#labels = undefined),
    );
    return this.#labels;
  }

  #view({ territories = [] }: PartnerDirectoryData): View {
    const labels = new Map(territories.map(({ code, title }) => [code, title]));
    return {
      ...this.wording,
      // A province says less than its region to who looks from afar: it is called as its region.
      territory: (code) => labels.get(code) ?? labels.get(code.slice(0, 4)) ?? code,
      programme: (code) => this.#programmes.get(code) ?? code,
    };
  }

  /** All that was found, shown or not. */
  #asFile({ base, query }: { base: string; query: DirectoryQuery }, holds: string): ListAsFile {
    const { limit, embed, ...filters } = query;
    return {
      holds,
      day: this.day(new Date()),
      name: `partner-${new Date().toISOString().slice(0, 10)}`,
      address: { base, route: searchOrganisations, query: filters },
      fetch: (format, options) => new Organisations(this.send).export({ ...filters, format }, options),
    };
  }

  protected override renderEmpty(data: PartnerDirectoryData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: PartnerDirectoryData): unknown {
    const { search } = this;
    const view = this.#view(data);
    const { items, nextCursor } = this.#pages.of(data.page);
    const { facets: counts } = data.page._embedded ?? {};
    const total = Math.max(counts?.total ?? 0, items.length);
    const next = Math.min(data.page.limit, total - items.length) || data.page.limit;
    const filters = filtersTemplate(
      {
        offered: facets.filter((facet) => !this[facet]),
        counts,
        search,
        wide: this.wide,
        open: this.open,
        letters: this.letters,
      },
      view,
      this.#facetActions,
    );
    const results = resultsTemplate(
      {
        items,
        total,
        search,
        answered: data.search ?? search,
        busy: this.busy,
        slow: this.slow,
        left: nextCursor === undefined ? 0 : next,
        more: this.#pages.state,
        download:
          this.data || !this.#answered || items.length === 0
            ? nothing
            : this.#downloads.template(this.term('download'), this.common('failed'), () =>
                this.#asFile(this.#answered!, this.term('counted', total, total, data.search?.q ?? '')),
              ),
      },
      view,
      { sort: (sort) => this.#ask({ ...search, sort }), remove: this.#remove, more: this.#showMore },
    );
    return html`${searchBox(this.typed, view, { input: this.#input, submit: this.#submit })}
      <div class=${filters === nothing ? 'body' : 'body with-filters'}>${filters}${results}</div>`;
  }
}
