import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import { focusOn } from '../../form/focus-on.ts';
import { answeringStyles } from '../../list/answering.ts';
import { Downloads, downloadsStyles } from '../../files/downloads.ts';
import type { Words } from '../../locale/words.ts';
import { linked, pageAddress, tellOpening } from '../../opening.ts';
import { isRecordId } from '../../record-id.ts';
import { addressWith, chosenIn, sameChoice, type Chosen } from './filters.ts';
import { processStyles } from './styles.ts';

/** Whose meetings, consultations or contributions are shown, as the API is asked. */
export interface Scope {
  readonly partnership?: string;
  readonly programme?: string[];
}

/**
 * What the lists of a process share: whose they are, filters that can stand in the address of the page, the
 * pages about partnerships, the files.
 *
 * @fires oc-search - the reader asks for others; `detail.chosen` says which
 */
export abstract class ProcessElement<
  Data,
  Known extends Words,
  Filter extends string,
> extends CoesioneElement<Data, Known> {
  static override styles = [...CoesioneElement.styles, answeringStyles, downloadsStyles, processStyles];

  /** Only those of this partnership: its identifier. */
  @property() partnership: string | null = null;

  /** Only those of the partnerships of these programmes, keys separated by spaces. */
  @property() programme: string | null = null;

  /** Address of the page about a partnership, `{id}` for its identifier: names become links. */
  @property({ attribute: 'partnership-page' }) partnershipPage: string | null = null;

  /** Keeps the filters in the query string of the page, so that it can be linked to. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() protected chosen = {} as Chosen<Filter>;
  @state() protected busy = false;

  protected override readonly loadsOn: readonly PropertyKey[] = ['partnership', 'programme'];
  protected readonly downloads = new Downloads(this);
  /** Address of the API that answered. */
  protected answeredBy: string | undefined;
  /** Whether the reader has asked for something: what comes is then told. */
  protected telling = false;
  #focusNext: (() => HTMLElement | null | undefined) | undefined;

  /** Beginning of its names in the query string of the page. */
  protected abstract readonly addressPrefix: string;

  /** The filters, and what each takes. */
  protected abstract readonly filters: Readonly<Record<Filter, (value: string) => boolean>>;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#restore);
    // It was taken off the page while it waited: the answer never came.
    if (this.busy) void this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#restore);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('urlState')) this.#restore();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focusNext?.();
    if (!target) return;
    this.#focusNext = undefined;
    focusOn(target);
  }

  /** Whose are shown, and what stands in the attributes that name pages. */
  protected scope(): Scope {
    const { partnership, programme } = this;
    if (partnership && !isRecordId(partnership))
      throw new Misconfiguration(this.common('invalidAttribute', 'partnership', partnership));
    this.checkPage('partnership-page', this.partnershipPage);
    const keys = programme?.split(/[\s,]+/).filter(Boolean) ?? [];
    if (keys.some((key) => key.length > 80 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)))
      throw new Misconfiguration(this.common('invalidAttribute', 'programme', programme ?? ''));
    return { ...(partnership ? { partnership } : {}), ...(keys.length > 0 ? { programme: keys } : {}) };
  }

  /** @throws {Misconfiguration} where an attribute names no page with `{id}`. */
  protected checkPage(attribute: string, pattern: string | null): void {
    if (pattern !== null && !pageAddress(pattern, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', attribute, pattern));
  }

  /** Waits for an answer; the one of before stays meanwhile. */
  protected async answering<Answer>(signal: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
    this.answeredBy = this.baseUrl();
    this.busy = true;
    try {
      return await ask();
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  /** The next drawing gives focus to what this finds. */
  protected focusNext(find: () => HTMLElement | null | undefined): void {
    this.#focusNext = find;
  }

  /** The reader chooses a value of a filter, or none. */
  protected readonly choose = (name: Filter, value: string): void => {
    const { [name]: _before, ...others } = this.chosen;
    this.ask((value ? { ...others, [name]: value } : others) as Chosen<Filter>);
  };

  /** The reader takes all filters away: the button goes with them. */
  protected readonly clear = (): void => {
    this.focusNext(() => this.renderRoot.querySelector<HTMLElement>('select, summary'));
    this.ask({} as Chosen<Filter>);
  };

  /** Asks for what was chosen. */
  protected ask(chosen: Chosen<Filter>): void {
    if (sameChoice(chosen, this.chosen)) return;
    this.chosen = chosen;
    this.telling = true;
    if (this.urlState) history.replaceState(history.state, '', this.addressOf(chosen));
    this.tell('oc-search', { chosen });
    // Asked for here and not through `loadsOn`: should it fail, what was shown before is still worth it.
    void this.reload();
  }

  /** The page's address with that choice. */
  protected addressOf(chosen: Chosen<Filter>): string {
    return addressWith(location.href, this.addressPrefix, Object.keys(this.filters), chosen);
  }

  /** The name of a partnership, a link where the page has one about it. */
  protected readonly partnershipLink = (id: string, title: string): unknown =>
    linked(title, pageAddress(this.partnershipPage, id), (click) =>
      tellOpening(this, click, { partnershipId: id }),
    );

  readonly #restore = (): void => {
    if (!this.urlState) return;
    const chosen = chosenIn(new URLSearchParams(location.search), this.addressPrefix, this.filters);
    if (sameChoice(chosen, this.chosen)) return;
    this.chosen = chosen;
    if (this.phase !== 'idle') void this.reload();
  };
}
