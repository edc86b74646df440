import type { ClassesOptions, Cube, Outlines } from '@officine-coesione/figures/on-demand';
import { property } from 'lit/decorators.js';
import { Misconfiguration } from '../../element.ts';
import type { PictureKind, PictureRequest } from '../../figure/picture.ts';
import type { Asked } from '../../figure/selection.ts';
import type { Axes } from '../../figure/view.ts';
import { PictureElement } from '../picture-element.ts';
import { REGION_CODES } from './region-codes.ts';

/** Maps, by the name an author gives them. */
const MAPS = {
  regions: { kind: 'region-map', level: 'nuts2' },
  nuts2: { kind: 'tile-map', level: 'nuts2' },
  nuts3: { kind: 'tile-map', level: 'nuts3' },
} as const;

/**
 * Figures by area as a map of Italy in at most five classes of colour: the regions in their outlines, or regions and
 * provinces as squares of one size; with the sentence that says what it shows, the same figures as a table, and where
 * they come from.
 *
 * @tag oc-map
 * @status beta
 * @slot - shown until data arrive and when they cannot: put the server-rendered picture here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`, without credentials
 * @csspart root - everything
 * @csspart figure - title, sentence and map or table
 * @csspart context - programme and period
 * @csspart sentence - what the figures say
 * @csspart chart - the map, an SVG
 * @csspart table - the table
 * @csspart demo - the words that mark demonstration data
 * @csspart notes - what letters and absences mean, notes of the data set
 * @csspart provenance - source, period, update date, licence, coverage
 * @csspart actions - the choice between map and table, the downloads
 * @csspart cite - the citation
 * @csspart error - words shown when data cannot be
 * @csspart misconfigured - words for the webmaster when an attribute is missing or wrong
 * @cssproperty --oc-color-text - text
 * @cssproperty --oc-color-text-secondary - text of lesser weight
 * @cssproperty --oc-color-accent - buttons and links
 * @cssproperty --oc-color-surface - the ground on which the element stands
 * @cssproperty --oc-color-step-1 - the class of the least values; likewise -2 to -5, the most
 * @cssproperty --oc-color-below-1 - values just below the middle, where there is one; likewise -2, far below
 * @cssproperty --oc-font-family - typeface; the page's unless said
 * @cssproperty --oc-reserved-height - room kept until data come
 */
export class OcMap extends PictureElement {
  /** `regions` in their outlines, `nuts2` or `nuts3` as squares. */
  @property() level: string | null = null;

  /** Dimension of the areas; that of the territory unless given. */
  @property() by: string | null = null;

  /** `quantile`: as many areas in each class; `equal`: classes of one width. */
  @property() classes: string | null = null;

  /** Least value of each class but the first, with commas between, to compare maps. */
  @property() breaks: string | null = null;

  /** A value that means something, such as zero or a target: what is below it has a colour of its own. */
  @property({ type: Number }) around: number | null = null;

  /** Other outlines than those of the regions: view box, attribution, and code, path and box of each area. */
  @property({ attribute: false }) outlines: Outlines | undefined;

  protected override readonly loadsOn = [
    ...this.asked,
    'level',
    'by',
    'classes',
    'breaks',
    'around',
    'outlines',
  ];
  protected override readonly pictured = 'map';

  protected override kindOf(_cube: Cube): PictureKind {
    return this.#map.kind;
  }

  protected override get axes(): Axes {
    return { by: this.by ?? undefined };
  }

  /** A map without areas would be none: every region is asked for. */
  protected override fallback(name: Asked): string | null {
    return name === 'territory' ? REGION_CODES : super.fallback(name);
  }

  protected override request(): Partial<PictureRequest> {
    const { outlines } = this;
    return {
      level: this.#map.level,
      classes: this.#classes,
      ...(outlines ? { outlines } : {}),
    };
  }

  get #map(): (typeof MAPS)[keyof typeof MAPS] {
    const level = this.level ?? 'regions';
    if (!Object.hasOwn(MAPS, level))
      throw new Misconfiguration(this.common('invalidAttribute', 'level', level));
    return MAPS[level as keyof typeof MAPS];
  }

  get #classes(): ClassesOptions {
    const { classes, breaks, around } = this;
    const wrong = (name: string, value: string) =>
      new Misconfiguration(this.common('invalidAttribute', name, value));
    if (classes !== null && classes !== 'quantile' && classes !== 'equal') throw wrong('classes', classes);
    const bounds = breaks?.split(',').map((bound) => (bound.trim() ? Number(bound) : NaN));
    const ascend = bounds?.every((bound, place) => bound > (bounds[place - 1] ?? -Infinity));
    if (bounds && (!ascend || bounds.length > 4)) throw wrong('breaks', breaks!);
    return {
      ...(classes ? { method: classes } : {}),
      ...(bounds ? { breaks: bounds } : {}),
      ...(around === null || Number.isNaN(around) ? {} : { around }),
    };
  }
}
