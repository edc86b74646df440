import {
  numberText,
  pivotOf,
  provenanceOf,
  type Cube,
  type JsonStatDataset,
  type Language,
  type Pivot,
  type PivotOrder,
} from '@officine-coesione/figures/on-demand';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { narrowed } from '../../figure/narrowed.ts';
import { asSelection } from '../../figure/only.ts';
import { notesTemplate } from '../../figure/notes.ts';
import { provenanceStyles } from '../../figure/provenance-styles.ts';
import { provenanceTemplate } from '../../figure/provenance.ts';
import { tableStyles } from '../../figure/table-styles.ts';
import type { TableWords } from '../../locale/it/table.ts';
import { tableWords } from '../../locale/table-words.ts';
import type { Wording } from '../../wording.ts';
import { FiguresElement } from '../figures-element.ts';
import { arrangementTemplate } from './arrangement.ts';
import { pagesTemplate, rangeText } from './pages.ts';
import { moved, placementOf, type Place, type Placement } from './placement.ts';
import { sheetTemplate } from './sheet.ts';
import { styles } from './styles.ts';

/** What is read of a cube for a table. */
interface Laid {
  readonly cube: Cube;
  readonly key: string;
  readonly placement: Placement;
  readonly pivot: Pivot;
}

/**
 * Figures as a table: readers choose what stands in rows and in columns, order it by a header, and walk through its
 * pages; headers stay in sight, letters beside values are explained, and print has every row.
 *
 * @tag oc-table
 * @status beta
 * @slot - shown until data arrive and when they cannot: put the server-rendered table here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`, without credentials
 * @csspart root - everything
 * @csspart context - the name of what is measured, under another title
 * @csspart arrangement - the choice of what stands in rows and in columns
 * @csspart sheet - the room in which the table scrolls
 * @csspart table - the table
 * @csspart pages - the ways to other rows
 * @csspart demo - the words that mark demonstration data
 * @csspart notes - what letters and absences mean, notes of the data set
 * @csspart provenance - source, period, update date, licence, coverage
 * @csspart error - words shown when data cannot be
 * @csspart misconfigured - words for the webmaster when an attribute is missing
 * @cssproperty --oc-table-height - how high the table may be before it scrolls
 * @cssproperty --oc-color-surface - the ground on which the element stands
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-font-family - typeface; the page's unless said
 * @cssproperty --oc-reserved-height - room kept until data come
 */
export class OcTable extends FiguresElement<JsonStatDataset, TableWords> {
  static override styles = [...FiguresElement.styles, tableStyles, provenanceStyles, styles];

  /** Title of the table: what it shows, or what is found in it; the name of what is measured unless given. */
  @property() headline: string | null = null;

  /** Dimensions in rows, e.g. `PROGRAMME PARTNER_CATEGORY`; all but time unless given. */
  @property({ reflect: true }) rows: string | null = null;

  /** Dimensions in columns; time unless given. */
  @property({ reflect: true }) columns: string | null = null;

  /** Dimensions of which one category alone is shown, e.g. `PARTNER_CATEGORY:B`. */
  @property({ reflect: true }) only: string | null = null;

  /** Rows on a page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  @state() private order: PivotOrder | undefined;
  @state() private page = 0;
  @state() private printing = false;
  @state() private told: 'order' | 'page' | undefined;

  protected override readonly dictionary = tableWords;
  #laid: Laid | undefined;
  #ordered:
    { readonly pivot: Pivot; readonly order: PivotOrder; readonly rows: readonly number[] } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What is laid out otherwise begins anew.
    if (['rows', 'columns', 'only', 'selection', 'data'].some((name) => changed.has(name))) {
      this.order = undefined;
      this.page = 0;
      this.told = undefined;
    }
  }

  protected override phaseOf(data: JsonStatDataset): 'ready' | 'empty' | 'partial' {
    return this.reading(() => {
      if (this.cubeOf(data).length === 0) return 'empty';
      const { present, missing, withheld } = this.#laidOut(data).pivot.count;
      return present > 0 && missing + withheld > 0 ? 'partial' : 'ready';
    });
  }

  protected override countOf(data: JsonStatDataset): number {
    return this.#laidOut(data).pivot.count.present;
  }

  protected override renderEmpty(data: JsonStatDataset): TemplateResult {
    return html`${this.heading(this.headline ?? data.label, 0, 'title')} ${super.renderEmpty(data)}
    ${provenanceTemplate(provenanceOf(this.cubeOf(data), this.spoken), this.said, this.spoken)}`;
  }

  protected override renderReady(data: JsonStatDataset): unknown {
    let laid: Laid;
    try {
      laid = this.reading(() => this.#laidOut(data));
    } catch (error) {
      return this.unshown(error);
    }
    const { cube, pivot, placement } = laid;
    const size = this.#size;
    const wording = this.#worded;
    const all = this.#rowsOf(pivot);
    const before = this.printing ? 0 : this.page * size;
    const provenance = provenanceOf(cube, this.spoken);
    return html`${provenance.demo ? html`<p class="tag" part="demo">${this.common('demo')}</p>` : nothing}
      ${this.heading(this.headline ?? pivot.caption, 0, 'title')}
      ${this.headline === null ? nothing : html`<p class="secondary" part="context">${pivot.caption}</p>`}
      ${arrangementTemplate(this.cubeOf(data), placement, wording, this.#move)}
      ${sheetTemplate({
        pivot,
        rows: this.printing ? all : all.slice(before, before + size),
        before,
        order: this.order,
        sort: this.#sort,
      })}
      ${pagesTemplate(this.page, { size, length: pivot.length }, wording, this.#go)}
      <p class="visually-hidden" role="status">${this.#news(pivot)}</p>
      ${notesTemplate(pivot, data.note ?? [], this.said)}
      ${provenanceTemplate(provenance, this.said, this.spoken)}`;
  }

  /** Numbers are grouped as those of the table are. */
  get #worded(): Wording<TableWords> {
    return { ...this.wording, number: (value) => numberText(value, this.spoken) };
  }

  get #size(): number {
    return Math.max(1, Math.floor(this.pageSize) || 25);
  }

  /** The cube is laid out once for a choice and a language, however often it is drawn. */
  #laidOut(data: JsonStatDataset): Laid {
    const whole = this.cubeOf(data);
    const language: Language = this.spoken;
    const key = JSON.stringify([language, this.rows, this.columns, this.only]);
    if (this.#laid?.cube === whole && this.#laid.key === key) return this.#laid;
    const placement = placementOf(whole, this);
    const cube = narrowed(whole, asSelection(placement.only));
    return (this.#laid = { cube: whole, key, placement, pivot: pivotOf(cube, { language, ...placement }) });
  }

  #rowsOf(pivot: Pivot): readonly number[] {
    const { order } = this;
    if (!order) return Array.from({ length: pivot.length }, (_, place) => place);
    if (this.#ordered?.pivot !== pivot || this.#ordered.order !== order)
      this.#ordered = { pivot, order, rows: pivot.order(order) };
    return this.#ordered.rows;
  }

  #news(pivot: Pivot): unknown {
    if (this.told === 'page')
      return rangeText(this.page, { size: this.#size, length: pivot.length }, this.#worded);
    if (this.told !== 'order') return nothing;
    if (!this.order) return this.term('unordered');
    const { by, place, descending } = this.order;
    const column = by === 'header' ? pivot.rowHeaders[place]! : pivot.columns[place]!.text;
    return this.term(descending ? 'descending' : 'ascending', column);
  }

  /** Numbers begin with the highest, words with A; the third time it is as it was. */
  readonly #sort = (by: PivotOrder['by'], place: number): void => {
    const first = by === 'column';
    const mine = this.order?.by === by && this.order.place === place;
    if (!mine) this.order = { by, place, descending: first };
    else if (this.order?.descending === first) this.order = { by, place, descending: !first };
    else this.order = undefined;
    this.page = 0;
    this.told = 'order';
  };

  readonly #go = (page: number): void => {
    this.page = page;
    this.told = 'page';
    this.renderRoot.querySelector('.table-room')?.scrollTo({ top: 0 });
  };

  readonly #move = (id: string, place: Place): void => {
    if (this.#laid) Object.assign(this, moved(this.#laid.placement, id, place));
  };

  /** At once: the browser takes the page as it is when the listener returns. */
  readonly #print = (): void => {
    this.printing = true;
    this.performUpdate();
  };

  readonly #printed = (): void => {
    this.printing = false;
  };
}
