import { textIn } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { csvField } from '@officine-coesione/figures/on-demand';
import { cellLines, keyAxesOf, steps } from './axes.ts';
import { statusWords } from './column.ts';
import { partIds, timeOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { confidentialityAt, statusAt, unitsOf } from './observation.ts';
import { reference, unitCode } from './sdmx.ts';
import type { Dataflow } from './sdmx.ts';
import { startOf } from './time-period.ts';
import { columnLabels } from './wording.ts';
import type { ColumnId } from './wording.ts';

/** What may be asked of SDMX-CSV. */
export interface SdmxCsvOptions {
  readonly labels?: string | undefined;
  readonly keys?: string | undefined;
  readonly timeFormat?: string | undefined;
}

/** The components beside the dimensions, in the order of the data structure definition. */
const components = [
  ['OBS_VALUE', 'value'],
  ['UNIT_MEASURE', 'unit'],
  ['OBS_STATUS', 'status'],
  ['CONF_STATUS', 'confidentiality'],
  ['NUMERATOR', 'numerator'],
  ['DENOMINATOR', 'denominator'],
  ['LOWER', 'lower'],
  ['UPPER', 'upper'],
  ['METHOD_VERSION', 'method'],
] as const satisfies readonly (readonly [string, ColumnId])[];

/** Whether a column is known of some figures alone. */
const isPart = (column: ColumnId): boolean => (partIds as readonly string[]).includes(column);

/**
 * The figures as an SDMX-CSV data message, the same for 2.0.0 and 2.1.0. What is intentionally missing is `NaN`; a
 * numerator or an end of an interval that is not known, or withheld, is an empty field.
 */
export function* sdmxCsv(
  figures: Figures,
  language: Language,
  flow: Dataflow,
  { labels = 'id', keys = 'none', timeFormat = 'original' }: SdmxCsvOptions = {},
): Generator<string> {
  const { valueAt, parts, head } = figures;
  /** A component with its name: in a column of its own, in the same one, or not at all. */
  const named = (id: string, name: string): string =>
    labels === 'name'
      ? `${csvField(id)},${csvField(name)}`
      : csvField(labels === 'both' && name !== '' ? `${id}: ${name}` : id);
  const shown = components.filter(([, column]) => !isPart(column) || parts.some(({ id }) => id === column));
  const axes = keyAxesOf(figures);
  const time = timeOf(figures);
  const hasSeriesKey = keys === 'series' || keys === 'both';
  const hasKey = keys === 'obs' || keys === 'both';

  const start = ['dataflow', named(reference(flow), textIn(flow.labels, language)), 'R'].join();
  const idColumns = labels === 'name' ? 'STRUCTURE_ID,STRUCTURE_NAME' : 'STRUCTURE_ID';
  yield `${[
    'STRUCTURE',
    idColumns,
    'ACTION',
    ...(hasSeriesKey ? ['SERIES_KEY'] : []),
    ...(hasKey ? ['OBS_KEY'] : []),
    ...axes.map(({ dimension: { id, label } }) => named(id, label)),
    ...shown.map(([id, column]) => named(id, textIn(columnLabels[column], language))),
  ].join()}\r\n`;

  const coded = new Map<string, string>();
  /** A code with its name, made once. */
  const codedField = (code: string): string => {
    if (!coded.has(code)) coded.set(code, named(code, statusWords(code, language)));
    return coded.get(code)!;
  };
  const unitAt = unitsOf(figures);
  const units = new Map<string, string>();
  const unitField = (unit: string): string => {
    if (!units.has(unit)) units.set(unit, named(unitCode(unit), unit));
    return units.get(unit)!;
  };
  const bare = labels === 'name' ? ',' : '';
  const method = csvField(head.extension.methodVersion) + bare;
  const rest = (offset: number): string => {
    let text = `${valueAt(offset) ?? 'NaN'}${bare},${unitField(unitAt(offset))},${codedField(statusAt(figures, offset))},${codedField(confidentialityAt(figures, offset))},`;
    for (const { at } of parts) text += `${at(offset) ?? ''}${bare},`;
    return `${text}${method}\r\n`;
  };
  const texts = axes.map(({ dimension }) =>
    dimension.categories.map(({ code, label }) => {
      const isTime = dimension === time;
      const id = isTime && timeFormat === 'normalized' ? (startOf(code) ?? code) : code;
      // A period is no code: with its name in the same column it would say the same twice.
      return `${isTime && labels === 'both' ? csvField(id) : named(id, label)},`;
    }),
  );
  if (!hasSeriesKey && !hasKey) {
    const heads = texts.map((of, place) => (place === 0 ? of.map((text) => `${start},${text}`) : of));
    yield* cellLines(axes, heads, rest);
    return;
  }
  // Keys come before the dimensions: they are written with the last axis, which knows all positions.
  yield* keyedLines();

  function* keyedLines(): Generator<string> {
    const codes = axes.map(({ dimension }) => dimension.categories.map(({ code }) => code));
    const outer = axes.slice(0, -1);
    const inner = axes.at(-1)!;
    for (const [offset, positions] of steps(outer)) {
      const series = positions.map((position, place) => codes[place]![position]!).join('.');
      const before = positions.map((position, place) => texts[place]![position]!).join('');
      let text = '';
      for (const [position, code] of codes.at(-1)!.entries()) {
        const key = series === '' ? code : `${series}.${code}`;
        text += `${start},${hasSeriesKey ? `${csvField(series)},` : ''}${hasKey ? `${csvField(key)},` : ''}${before}${texts.at(-1)![position]!}${rest(offset + position * inner.stride)}`;
      }
      yield text;
    }
  }
}
