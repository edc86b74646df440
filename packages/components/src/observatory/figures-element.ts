import type { Language } from '@officine-coesione/contract';
import type { QueryOf } from '@officine-coesione/contract/routes';
import { CubeError, openCube, type Cube, type JsonStatDataset } from '@officine-coesione/figures/on-demand';
import { Indicators, ProblemError, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../element.ts';
import { narrowed } from '../figure/narrowed.ts';
import { NotInCube } from '../figure/only.ts';
import { ASKED, FollowedSelection, listOf, type Asked, type Selection } from '../figure/selection.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { FigureWords } from '../locale/it/figure.ts';
import { fetchWords, hasWords, wordsIn, type Words } from '../locale/words.ts';

/**
 * What the elements that show figures share: which ones, by their attributes or given directly, and what a reader
 * chose in the filter they follow.
 */
export abstract class FiguresElement<
  Data extends JsonStatDataset,
  Known extends Words,
> extends CoesioneElement<Data, Known> {
  /** Key of the indicator, e.g. `PART_N`. */
  @property() code: string | null = null;

  /** Key of a programme, or several with a comma between; all together unless given. */
  @property() programme: string | null = null;

  /** Code of a territory, `IT` or NUTS 2; the whole country unless given. */
  @property() territory: string | null = null;

  /** Year, or years with a comma between. */
  @property() period: string | null = null;

  /** Letters of partner categories with a comma between, `_T` for all together, e.g. `_T,C`; those of the indicator unless given. */
  @property() category: string | null = null;

  /** The `oc-filter` it follows: its `id`, or the `name` that several share. */
  @property() filter: string | null = null;

  /** What the filter has chosen. */
  @state() protected selection: Selection = {};

  /** Properties that say which figures are asked for. */
  protected readonly asked = ['code', 'programme', 'territory', 'period', 'category', 'selection'] as const;
  protected override readonly loadsOn: readonly PropertyKey[] = this.asked;
  readonly #followed = new FollowedSelection(this, (selection) => (this.selection = selection));
  #opened: { readonly data: Data; readonly selection: Selection; readonly cube: Cube } | undefined;

  /** How many values are shown; undefined while none can be. */
  get figures(): number | undefined {
    const data = this.shown;
    if (data === undefined || this.phase === 'error' || this.phase === 'misconfigured') return undefined;
    return this.phase === 'empty' ? 0 : this.countOf(data);
  }

  /** How many values of the data are there, missing ones left out. */
  protected countOf(data: Data): number {
    let present = 0;
    this.cubeOf(data).forEach((value) => (present += Number(value !== null)));
    return present;
  }

  protected override prepare(): Promise<unknown> {
    return fetchWords(figureWords, this.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('filter')) this.#followed.look();
    super.willUpdate(changed);
  }

  /** What is asked for: what a reader chose, else what the attributes say. */
  protected get query(): QueryOf<'showIndicatorData'> {
    return this.queryOf(this.selection);
  }

  /** What is asked for with a choice. */
  protected queryOf(selection: Selection): QueryOf<'showIndicatorData'> {
    const category = listOf(this.category);
    const query: Partial<Record<Asked | 'category', string[]>> =
      category.length > 0 ? { category: [...category] } : {};
    for (const [name, dimension] of Object.entries(ASKED) as [Asked, string][]) {
      const codes = selection[dimension] ?? listOf(this[name] ?? this.fallback(name));
      if (codes.length > 0) query[name] = [...codes];
    }
    return query;
  }

  /** What is asked for where neither a reader nor an attribute says it. */
  protected fallback(_name: Asked): string | null {
    return null;
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<Data> {
    if (!this.code) throw new Misconfiguration(this.common('missingAttribute', 'code'));
    return (await new Indicators(send).data(this.code, this.query, { signal })).dataset as Data;
  }

  /** The data as a cube with what was chosen; opened once. */
  protected cubeOf(data: Data): Cube {
    if (this.#opened?.data !== data || this.#opened.selection !== this.selection)
      this.#opened = {
        data,
        selection: this.selection,
        cube: narrowed(openCube(data), this.data ? this.selection : unasked(this.selection)),
      };
    return this.#opened.cube;
  }

  /** Reads what is to be shown; what cannot be read is told to the webmaster. */
  protected reading<Read>(read: () => Read): Read {
    try {
      return read();
    } catch (error) {
      if (error instanceof CubeError) throw new Misconfiguration(this.said.unreadable(error.message));
      if (error instanceof NotInCube)
        throw new Misconfiguration(this.common('invalidAttribute', error.attribute, error.value));
      throw error;
    }
  }

  /** New data given directly, and attributes that ask for nothing new, are drawn before they are judged. */
  protected unshown(error: unknown): unknown {
    return error instanceof Misconfiguration
      ? html`<div class="notice warning" part="misconfigured" role="alert">
          <p><strong>${this.common('misconfigured')}</strong></p>
          <p>${error.message}</p>
        </div>`
      : nothing;
  }

  protected override failureText(failure: unknown): string {
    return failure instanceof ProblemError && failure.status === 404
      ? this.said.unknown(this.code ?? '')
      : super.failureText(failure);
  }

  /** The language of the element as far as its words have come. */
  protected get spoken(): Language {
    const come = [this.dictionary, figureWords].every((words) => hasWords(words, this.language));
    return come ? this.language : 'it';
  }

  /** Words of everything that shows figures. */
  protected get said(): FigureWords {
    return wordsIn(figureWords, this.spoken) as unknown as FigureWords;
  }
}

/** What was chosen of dimensions that the observatory is not asked for: the answer has all of them. */
const unasked = (selection: Selection): Selection =>
  Object.fromEntries(
    Object.entries(selection).filter(([id]) => !(Object.values(ASKED) as string[]).includes(id)),
  );
