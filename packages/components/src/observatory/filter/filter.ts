import { numberText } from '@officine-coesione/figures/on-demand';
import type { Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import { latestYears } from '../../figure/latest-years.ts';
import { listOf, nameFollowedBy, SELECTION_CHANGE, type Selection } from '../../figure/selection.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { filterWords } from '../../locale/filter-words.ts';
import type { FilterWords } from '../../locale/it/filter.ts';
import { fetchWords, hasWords } from '../../locale/words.ts';
import { optionStyles } from '../../option-styles.ts';
import { addressWith, selectionIn } from './address.ts';
import { fetchChoices, NoSuchDimension, type Choice } from './choices.ts';
import { styles } from './styles.ts';

/** As many choices are shown side by side, any number of them to be chosen; more are a list. */
const SIDE_BY_SIDE = 6;
/** Elements come one after the other: what they show together is said when none has come for so long, milliseconds. */
const QUIET = 150;
/** Years offered unless said. */
const YEARS = 5;

/**
 * Chooses programme, territory, year and other dimensions for all elements of figures on a page that name it in their
 * attribute `filter`. Nothing is stored; the choice stands in the page's address where that is asked for.
 *
 * @tag oc-filter
 * @status beta
 * @slot - shown until choices arrive and when they cannot
 * @fires oc-ready - choices are shown; `detail.state`
 * @fires oc-error - choices cannot be shown; `detail.error`, without credentials
 * @fires oc-selection-change - another choice; `detail.selection`, codes by dimension
 * @csspart root - everything
 * @csspart choices - the choices
 * @csspart shown - how many values are shown
 * @csspart error - words shown when choices cannot be
 * @csspart misconfigured - words for the webmaster when an attribute is missing
 * @cssproperty --oc-color-accent - what is chosen
 * @cssproperty --oc-font-family - typeface; the page's unless said
 * @cssproperty --oc-reserved-height - room kept until data come
 */
export class OcFilter extends CoesioneElement<readonly Choice[], FilterWords> {
  static override styles = [...CoesioneElement.styles, optionStyles, styles];

  /** Dimensions that are chosen: `programme`, `territory`, `period`, or those of the data set, e.g. `PARTNER_CATEGORY`. */
  @property() dimensions = 'programme period';

  /** Key of the indicator whose dimensions they are, for those other than the first three. */
  @property() code: string | null = null;

  /** Programming periods whose programmes are offered, e.g. `2021-2027`; all unless given. */
  @property() cycle: string | null = null;

  /** Years offered; the latest five unless given. */
  @property() period: string | null = null;

  /** What elements name it by, where several filters are one; else its `id`. */
  @property({ reflect: true }) name: string | null = null;

  /** Keeps the choice in the page's address, so that it can be passed on. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private chosen: Selection = {};
  @state() private shownFigures: number | undefined;

  protected override readonly dictionary = filterWords;
  protected override readonly loadsOn = ['dimensions', 'code', 'cycle', 'period'];
  readonly #followers = new Set<Element>();
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** What is chosen: codes by dimension, an open one left out. */
  get selection(): Selection {
    return this.chosen;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of ['oc-ready', 'oc-error']) document.addEventListener(event, this.#followerTold);
    window.addEventListener('popstate', this.#fromAddress);
    this.#fromAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of ['oc-ready', 'oc-error']) document.removeEventListener(event, this.#followerTold);
    window.removeEventListener('popstate', this.#fromAddress);
    clearTimeout(this.#quiet);
    // Those that followed it find it no more.
    document.dispatchEvent(new CustomEvent(SELECTION_CHANGE));
  }

  protected override prepare(): Promise<unknown> {
    return fetchWords(figureWords, this.language);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<readonly Choice[]> {
    const dimensions = listOf(this.dimensions);
    const years = listOf(this.period);
    try {
      return await fetchChoices(
        send,
        {
          dimensions,
          code: this.code,
          cycle: listOf(this.cycle),
          periods: years.length > 0 ? years : latestYears(YEARS),
          labels: {
            programme: this.term('programme'),
            territory: this.term('territory'),
            period: this.term('period'),
          },
        },
        this.language,
        signal,
      );
    } catch (error) {
      if (!(error instanceof NoSuchDimension)) throw error;
      throw new Misconfiguration(
        this.code ? this.term('unknownDimension', error.message) : this.common('missingAttribute', 'code'),
      );
    }
  }

  protected override phaseOf(choices: readonly Choice[]): 'ready' | 'empty' {
    // An address may be old: what cannot be chosen any more is not chosen.
    const kept = Object.entries(this.chosen).map(([dimension, codes]) => {
      const choice = choices.find((candidate) => candidate.dimension === dimension);
      return [
        dimension,
        codes.filter((code) => choice?.options.some((option) => option.code === code)),
      ] as const;
    });
    this.#choose(Object.fromEntries(kept), false);
    // Those that were there first have told already.
    this.#count(
      ...[...document.querySelectorAll('[filter], oc-kpi-group[filter] > *')].filter((element) =>
        this.#isFollowedBy(element),
      ),
    );
    return choices.some(({ options }) => options.length > 1) ? 'ready' : 'empty';
  }

  protected override renderReady(choices: readonly Choice[]): TemplateResult {
    return html`<div class="choices" part="choices" role="group" aria-label=${this.term('choose')}>
        ${choices.map((choice, at) =>
          choice.options.length > SIDE_BY_SIDE ? this.#list(choice, at) : this.#sideBySide(choice),
        )}
      </div>
      <div class="outcome">
        <p part="shown" role="status">${this.#shownText()}</p>
        ${
          Object.keys(this.chosen).length > 0
            ? html`<button type="button" class="plain" @click=${this.#reset}>${this.term('reset')}</button>`
            : nothing
        }
      </div>`;
  }

  #list({ dimension, label, options }: Choice, at: number): TemplateResult {
    const [chosen = ''] = this.chosen[dimension] ?? [];
    return html`<p class="list">
      <label for=${`choice-${at}`}>${label}</label>
      <select
        id=${`choice-${at}`}
        .value=${chosen}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          this.#choose({ ...this.chosen, [dimension]: value ? [value] : [] });
        }}
      >
        <option value="">${this.term('all')}</option>
        ${options.map(
          (option) =>
            html`<option value=${option.code} ?selected=${option.code === chosen}>${option.label}</option>`,
        )}
      </select>
    </p>`;
  }

  #sideBySide({ dimension, label, options }: Choice): TemplateResult {
    const chosen = this.chosen[dimension] ?? [];
    const turn = (code: string, on: boolean) => {
      const now = this.chosen[dimension] ?? [];
      const codes = options.map((option) => option.code);
      const next = codes.filter((other) => (other === code ? on : now.includes(other)));
      this.#choose({ ...this.chosen, [dimension]: next });
    };
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="options">
        ${options.map(
          ({ code, label: name }) =>
            html`<label class="option"
              ><input
                type="checkbox"
                .checked=${chosen.includes(code)}
                @change=${({ target }: Event) => turn(code, (target as HTMLInputElement).checked)}
              /><span>${name}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #shownText(): unknown {
    const count = this.shownFigures;
    if (count === undefined) return nothing;
    if (count === 0) return this.term('noFigures');
    const language = hasWords(figureWords, this.language) ? this.language : 'it';
    return this.term('shown', count, numberText(count, language));
  }

  /** What the page is called by in addresses. */
  get #called(): string {
    return this.id || this.name || 'oc-filter';
  }

  #choose(selection: Selection, told = true): void {
    const chosen = Object.fromEntries(Object.entries(selection).filter(([, codes]) => codes.length > 0));
    if (JSON.stringify(chosen) === JSON.stringify(this.chosen)) return;
    this.chosen = chosen;
    if (this.urlState && told)
      history.replaceState(history.state, '', addressWith(new URL(location.href), this.#called, chosen));
    this.tell(SELECTION_CHANGE, { selection: chosen });
  }

  readonly #reset = (): void => {
    this.#choose({});
    // The button goes: the focus stays with the choices.
    this.renderRoot.querySelector<HTMLElement>('select, input')?.focus();
  };

  readonly #fromAddress = (): void => {
    if (this.urlState) this.#choose(selectionIn(new URL(location.href), this.#called), false);
  };

  readonly #followerTold = (event: Event): void => {
    const [follower] = event.composedPath();
    if (follower instanceof Element && this.#isFollowedBy(follower)) this.#count(follower);
  };

  #isFollowedBy(element: Element): boolean {
    const followed = nameFollowedBy(element);
    return followed !== '' && (followed === this.id || followed === this.name);
  }

  /** Says how many values are shown, once those that follow have settled. */
  #count(...followers: readonly Element[]): void {
    for (const follower of followers) this.#followers.add(follower);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      const shown = [...this.#followers]
        .filter((follower) => follower.isConnected && this.#isFollowedBy(follower))
        .map((follower) => (follower as Partial<{ figures: number }>).figures);
      if (shown.some((figures) => figures !== undefined))
        this.shownFigures = shown.reduce<number>((sum, figures = 0) => sum + figures, 0);
    }, QUIET);
  }
}
