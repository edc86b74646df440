import type { Cube } from '../cube.ts';
import { changeText } from '../change.ts';
import { numberText, valueText } from '../number.ts';
import {
  lastKnown,
  seriesName,
  seriesOf,
  stepNames,
  valuesOf,
  type Series,
  type SeriesSet,
} from '../series.ts';
import { absenceText } from '../status.ts';
import { subjectOf } from '../subject.ts';
import { comparisonOf } from './comparison.ts';
import { remarksOn } from './observations.ts';
import { paragraph } from './statement.ts';
import { wordingOf, type Language, type ComparisonWording, type Wording } from './wording.ts';

/** How to put the course of things over time into words. */
export interface TrendOptions {
  readonly language: Language;
  /** Dimension of the periods; left out, the one whose role is time. */
  readonly along?: string;
  /** Dimension that tells series apart; left out, the only other one with more than one category. */
  readonly by?: string;
}

/** Most series told one by one; of more, the latest values and the largest changes are told. */
const ONE_BY_ONE = 3;
/** Most names told as sharing one value. */
const TIED = 3;

/**
 * What a cube says over time, in plain words: from the first to the last known value of each series, which was the
 * highest and the lowest of all, what is missing, withheld or may change. Percentages change by percentage points.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, `mixed-units`
 *
 * @example
 * ```ts
 * import { openCube, trendOf } from '@officine-coesione/figures';
 *
 * const cube = openCube({
 *   class: 'dataset',
 *   label: 'Tasso di partecipazione',
 *   id: ['INDICATOR', 'TIME_PERIOD'],
 *   size: [1, 2],
 *   role: { metric: ['INDICATOR'], time: ['TIME_PERIOD'] },
 *   dimension: {
 *     INDICATOR: {
 *       category: {
 *         index: ['ATT_RATE'],
 *         label: { ATT_RATE: 'Tasso di partecipazione' },
 *         unit: { ATT_RATE: { label: '%', decimals: 1 } },
 *       },
 *     },
 *     TIME_PERIOD: { category: { index: ['2025', '2026'] } },
 *   },
 *   value: [64.3, 78.4],
 * });
 * const sentence = trendOf(cube, { language: 'it' }).replaceAll(/[\u00a0\u202f]/g, ' ');
 * console.log(sentence); // → Tasso di partecipazione, 2025–2026. Da 64,3 % (2025) a 78,4 % (2026), +14,1 punti percentuali.
 * ```
 */
export function trendOf(cube: Cube, { language, ...options }: TrendOptions): string {
  return trendText(seriesOf(cube, options), language);
}

/** The same of series that have been read. */
export function trendText(set: SeriesSet, language: Language): string {
  return new Trend(set, language).tell();
}

/** One observation with its place. */
interface Point {
  readonly name: string;
  readonly period: string;
  readonly value: number;
}

class Trend {
  readonly #set: SeriesSet;
  readonly #language: Language;
  readonly #wording: Wording;
  readonly #comparison: ComparisonWording;
  readonly #periods: readonly string[];
  readonly #points: readonly Point[];

  constructor(set: SeriesSet, language: Language) {
    this.#set = set;
    this.#language = language;
    this.#wording = wordingOf(language);
    this.#comparison = comparisonOf(language);
    const periods = stepNames(set, language);
    this.#periods = periods;
    this.#points = set.series.flatMap((series) =>
      series.cells.flatMap(({ value }, step) =>
        value === null ? [] : [{ name: seriesName(set, series, language), period: periods[step]!, value }],
      ),
    );
  }

  tell(): string {
    const { cube, by, series } = this.#set;
    const subject = subjectOf(cube, this.#language, by ? [by.id] : []);
    if (this.#points.length === 0) {
      const statuses = new Set(series.flatMap(({ cells }) => cells.map(({ status }) => status)));
      const absence = absenceText(statuses.size === 1 ? [...statuses][0] : undefined, this.#language);
      return paragraph([this.#after(subject, absence)]);
    }
    return paragraph([
      subject,
      ...(series.length <= ONE_BY_ONE ? series.map((each) => this.#course(each)) : this.#summary()),
      ...this.#extremes(),
      ...remarksOn(this.#set, this.#language),
    ]);
  }

  /** From first to last. */
  #course(series: Series): string {
    const { locale } = this.#wording;
    const name = seriesName(this.#set, series, this.#language);
    const last = lastKnown(series);
    if (last < 0) return '';
    const first = series.cells.findIndex(({ value }) => value !== null);
    const text =
      first === last
        ? this.#comparison.onlyKnown(this.#text(series.cells[last]!.value!), this.#periods[last]!)
        : this.#way(series, first, last);
    if (name !== '') return this.#after(name, text);
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  }

  #way({ cells }: Series, first: number, last: number): string {
    const [from, to] = [cells[first]!.value!, cells[last]!.value!];
    const [since, until] = [this.#periods[first]!, this.#periods[last]!];
    const way = this.#comparison.fromTo(this.#text(from), since, this.#text(to), until);
    return `${way}, ${changeText(from, to, this.#set.unit, this.#language)}`;
  }

  /** The latest values, and who moved most. */
  #summary(): string[] {
    const { series } = this.#set;
    const { sentence, separator } = this.#wording;
    const last = Math.max(...series.map(lastKnown));
    const there = series
      .filter(({ cells }) => cells[last]!.value !== null)
      .sort((a, b) => b.cells[last]!.value! - a.cells[last]!.value!);
    const text = (each: Series): string => this.#text(each.cells[last]!.value!);
    const entry = (each: Series): string => `${seriesName(this.#set, each, this.#language)}, ${text(each)}`;
    const few = there.length <= 2 * ONE_BY_ONE ? there : there.slice(0, ONE_BY_ONE);
    const rest = there.slice(few.length);
    return [
      this.#after(this.#comparison.latest(this.#periods[last]!), few.map(entry).join(separator)),
      rest.length > 0
        ? sentence.others(numberText(rest.length, this.#language, 0), text(rest.at(-1)!), text(rest[0]!))
        : '',
      ...this.#moves(last),
    ];
  }

  /** Only series known both in the first and in the last period can be compared. */
  #moves(last: number): string[] {
    const { series } = this.#set;
    const first = Math.min(
      ...series.map(({ cells }) => cells.findIndex(({ value }) => value !== null)).filter((at) => at >= 0),
    );
    const moves = series
      .filter(({ cells }) => first < last && cells[first]!.value !== null && cells[last]!.value !== null)
      .map((each) => ({ each, change: each.cells[last]!.value! - each.cells[first]!.value! }))
      .sort((a, b) => b.change - a.change);
    const told = (subject: string, move: (typeof moves)[number] | undefined, side: number): string =>
      move && Math.sign(move.change) === side
        ? this.#after(
            subject,
            `${seriesName(this.#set, move.each, this.#language)}, ${this.#way(move.each, first, last)}`,
          )
        : '';
    return [told(this.#comparison.rise, moves[0], 1), told(this.#comparison.fall, moves.at(-1), -1)];
  }

  /** The highest and the lowest of all, unless first and last have said it. */
  #extremes(): string[] {
    const { sentence } = this.#wording;
    if (this.#periods.length < 3 && this.#set.series.length <= ONE_BY_ONE) return [];
    const values = valuesOf(this.#set.series);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (least === most) return [];
    return [
      this.#extreme(sentence.highest, sentence.highestTied, most),
      this.#extreme(this.#comparison.lowest, undefined, least),
    ];
  }

  #extreme(subject: string, tied: string | undefined, value: number): string {
    const points = this.#points.filter((point) => point.value === value);
    const names = points.map(({ name, period }) => [name, period].filter(Boolean).join(', '));
    const text = this.#text(value);
    if (points.length === 1) return this.#after(subject, `${names[0]}, ${text}`);
    if (points.length > TIED) return this.#after(subject, text);
    return this.#after(tied ?? subject, `${names.join(this.#wording.separator)}, ${text}`);
  }

  #text(value: number): string {
    return valueText(value, this.#set.unit, this.#language);
  }

  #after(subject: string, predicate: string): string {
    return `${subject}${this.#wording.colon}${predicate}`;
  }
}
