import { textIn } from '@officine-coesione/contract';
import type {
  Fault,
  IndicatorData,
  IndicatorDefinition,
  Labels,
  Language,
} from '@officine-coesione/contract';
import type { StructureDimension } from '../../exchange/sdmx-structure.ts';
import { ProblemError } from '../../http/problem.ts';
import type { FigureFilters } from '../indicators/live-figures.ts';
import { addressed, unknownOnes, wanted } from '../indicators/live-figures.ts';

type Figure = number | null;

/** What is known of cells besides their values, in the order in which it is kept. */
const parts = ['numerator', 'denominator', 'lower', 'upper'] as const;

/** A cell: its offset in row-major order, value, status (empty for an ordinary value), and what else is known of it. */
export type FrozenCell = readonly [offset: number, value: Figure, status: string, ...parts: Figure[]];

/** The whole cube of an indicator with its labels in every language: what a release keeps, as JSON. */
export interface FrozenCube {
  readonly definition: IndicatorDefinition;
  readonly source: string;
  readonly updated: string;
  readonly role: IndicatorData['role'];
  readonly notes: readonly Labels[];
  readonly extension: Omit<IndicatorData['extension'], (typeof parts)[number] | 'release'>;
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: Labels;
    readonly codes: readonly (readonly [code: string, label: Labels])[];
    /** What is told of it unless something else is asked for. */
    readonly usual: readonly string[];
  }[];
  /** What is known of the cells besides their values. */
  readonly counted: readonly (typeof parts)[number][];
  /** Status of the cells that are not listed: they hold no value. */
  readonly otherwise: string;
  readonly cells: readonly FrozenCell[];
}

const same = (text: string): Labels => ({ it: text, en: text });

/** Nothing is recorded where the cell would be: what most cells of a whole cube say. */
const unrecorded = 'O';

/** Codes of a dimension in their order. */
const codesOf = ({ dimension }: IndicatorData, id: string): string[] => {
  const { index } = dimension[id]!.category;
  return Object.keys(index).toSorted((a, b) => index[a]! - index[b]!);
};

/**
 * What is kept of a whole cube.
 *
 * @param data - every cell, what is withheld already taken out, with labels in Italian
 * @param structure - the codes of the dimensions, in every language
 * @param noteLabels - the notes there can be, in every language
 * @param usual - the figures as they are told to who asks for nothing
 */
export function freeze(
  data: IndicatorData,
  usual: IndicatorData,
  definition: IndicatorDefinition,
  structure: readonly StructureDimension[],
  noteLabels: readonly Labels[],
): FrozenCube {
  const { numerator, denominator, lower, upper, release: _live, ...extension } = data.extension;
  const known = { numerator, denominator, lower, upper };
  const counted = parts.filter((part) => known[part]);
  const labelsOf = (id: string): ReadonlyMap<string, Labels> =>
    new Map(structure.find((one) => one.id === id)?.codes ?? []);
  const cells: FrozenCell[] = [];
  data.value.forEach((value, offset) => {
    const status = data.status[offset] ?? '';
    const besides = counted.map((part) => known[part]![offset] ?? null);
    if (value === null && status === unrecorded && besides.every((part) => part === null)) return;
    cells.push([offset, value, status, ...besides]);
  });
  return {
    definition,
    source: data.source,
    updated: data.updated,
    role: data.role,
    notes: data.note.map((note) => noteLabels.find(({ it }) => it === note) ?? same(note)),
    extension,
    dimensions: data.id.map((id) => {
      const { label, category } = data.dimension[id]!;
      const labels = labelsOf(id);
      return {
        id,
        label: structure.find((one) => one.id === id)?.labels ?? same(label),
        codes: codesOf(data, id).map((code) => [
          code,
          labels.get(code) ?? same(category.label[code] ?? code),
        ]),
        usual: codesOf(usual, id),
      };
    }),
    counted,
    otherwise: unrecorded,
    cells,
  };
}

/** A filter of a query along a dimension. */
interface Filter {
  readonly name: keyof FigureFilters;
  /** What is said of a code that the cube does not have. */
  readonly code: Fault['code'];
}

const filtersOf: Readonly<Record<string, Filter>> = {
  PROGRAMME: { name: 'programme', code: 'unknown_reference' },
  REF_AREA: { name: 'territory', code: 'unknown_reference' },
  PARTNER_CATEGORY: { name: 'category', code: 'unknown_reference' },
  TERRITORIAL_LEVEL: { name: 'level', code: 'unknown_reference' },
  TIME_PERIOD: { name: 'period', code: 'period_unknown' },
};

/** What an answer says of the release its figures are of. */
export type OfRelease = NonNullable<IndicatorData['extension']['release']>;

/** Which cells of a frozen cube are wanted, and how they are told. */
export interface ThawRequest {
  readonly filters: FigureFilters;
  readonly language: Language;
  /** Address of the figures, without the query. */
  readonly url: string;
  readonly release: OfRelease;
}

/**
 * Cells of a frozen cube as the figures of an answer.
 *
 * @throws {ProblemError} `validation-failed` for a code that the cube does not have
 */
export function thaw(cube: FrozenCube, { filters, language, url, release }: ThawRequest): IndicatorData {
  const faults: Fault[] = [];
  const asked: Record<string, readonly string[]> = {};
  const dimensions = cube.dimensions.map(({ id, label, codes, usual }) => {
    const filter = filtersOf[id];
    const known = new Map(codes);
    const places = new Map(codes.map(([code], place) => [code, place]));
    const names = codes.map(([code]) => code);
    if (!filter) return { id, label, known, places, size: codes.length, chosen: names };
    const { name, code } = filter;
    faults.push(...unknownOnes(name, filters, code, (one) => known.has(one)));
    const chosen = wanted(filters[name], usual);
    const ordered = id === 'TIME_PERIOD' ? chosen.toSorted() : chosen;
    if (filters[name]?.length || !['PARTNER_CATEGORY', 'TERRITORIAL_LEVEL'].includes(id))
      asked[name] = ordered;
    return { id, label, known, places, size: codes.length, chosen: ordered };
  });
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });

  const offsets = dimensions.reduce<readonly number[]>(
    (above, { chosen, places, size }) =>
      above.flatMap((offset) => chosen.map((code) => offset * size + places.get(code)!)),
    [0],
  );
  const cells = new Map(cube.cells.map((cell) => [cell[0], cell]));
  const chosen = offsets.map((offset) => cells.get(offset));
  const statuses = chosen.map((cell) => (cell ? cell[2] : cube.otherwise));
  const { definition } = cube;
  const besides = Object.fromEntries(
    cube.counted.map((part, place) => [part, chosen.map((cell) => cell?.[3 + place] ?? null)]),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: textIn(definition.title, language),
    source: cube.source,
    updated: cube.updated,
    href: `${url}?${addressed({ ...asked, release: [release.code] })}`,
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ chosen: codes }) => codes.length),
    role: cube.role,
    dimension: Object.fromEntries(
      dimensions.map(({ id, label, known, chosen: codes }) => [
        id,
        {
          label: textIn(label, language),
          category: {
            index: Object.fromEntries(codes.map((code, place) => [code, place])),
            label: Object.fromEntries(codes.map((code) => [code, textIn(known.get(code)!, language)])),
            ...(cube.role.metric.includes(id) && {
              unit: { [definition.code]: { label: definition.unit, decimals: definition.decimals } },
            }),
          },
        },
      ]),
    ),
    value: chosen.map((cell) => cell?.[1] ?? null),
    status: Object.fromEntries(statuses.flatMap((status, place) => (status === '' ? [] : [[place, status]]))),
    note: cube.notes.map((note) => textIn(note, language)),
    extension: { ...cube.extension, release, ...besides },
  };
}

/** The codes of a cell, by its offset. */
export const cellAt = ({ dimensions }: FrozenCube, offset: number): Record<string, string> => {
  let rest = offset;
  const codes: [string, string][] = [];
  for (const { id, codes: along } of dimensions.toReversed()) {
    codes.unshift([id, along[rest % along.length]![0]]);
    rest = Math.floor(rest / along.length);
  }
  return Object.fromEntries(codes);
};
