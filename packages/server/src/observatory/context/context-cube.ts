import { textIn } from '@officine-coesione/contract';
import type {
  ContextDataSetFacts,
  Fault,
  IndicatorData,
  Labels,
  Language,
} from '@officine-coesione/contract';
import { ProblemError } from '../../http/problem.ts';
import { addressed } from '../indicators/live-figures.ts';
import type { Checked } from './check.ts';

/** The figures of an edition of a context data set: what is kept of it, as JSON. */
export interface ContextCube {
  readonly title: Labels;
  readonly source: ContextDataSetFacts['source'];
  readonly licence: ContextDataSetFacts['licence'];
  readonly attribution: string;
  readonly demo: boolean;
  readonly edition: number;
  readonly publishedAt: string;
  readonly decimals: number;
  /** Unit by what is measured. */
  readonly units: Readonly<Record<string, string>>;
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly codes: readonly (readonly [code: string, label: string])[];
  }[];
  /** Row-major offset and value of each cell that has one. */
  readonly cells: readonly (readonly [offset: number, value: number])[];
}

/** What is said of an edition besides its figures. */
export type EditionHead = Omit<ContextCube, 'dimensions' | 'cells' | 'units'> & {
  readonly unit?: string | undefined;
};

/** Cells of a cube with these dimensions. */
export const cellsOf = ({ dimensions, values }: Checked): number =>
  dimensions.reduce((all, _, at) => all * new Set(values.map(({ codes }) => codes[at])).size, 1);

/** The figures of a file as they are kept. */
export function contextCube(
  { dimensions, values, units }: Checked,
  { unit = '', ...head }: EditionHead,
): ContextCube {
  const along = dimensions.map(({ id, label, labels }, at) => {
    const codes = [...new Set(values.map((value) => value.codes[at]!))];
    // Measures stand as the source has them.
    const ordered = at === 0 ? codes : codes.toSorted();
    return {
      id: id.slice(0, 30),
      label: label.slice(0, 300),
      codes: ordered.map((code) => [code, (labels.get(code) ?? code).slice(0, 300)] as const),
    };
  });
  const places = along.map(({ codes }) => new Map(codes.map(([code], place) => [code, place])));
  const cells = values.map(({ codes, value }) => {
    const offset = codes.reduce((all, code, at) => all * places[at]!.size + places[at]!.get(code)!, 0);
    return [offset, value] as const;
  });
  return {
    ...head,
    units: Object.fromEntries(
      along[0]!.codes.map(([code]) => [code, (units.get(code) ?? unit).slice(0, 20)]),
    ),
    dimensions: along,
    cells: cells.toSorted(([a], [b]) => a - b),
  };
}

/** Which cells are wanted, and how they are told. */
export interface ContextRequest {
  readonly territory?: readonly string[] | undefined;
  readonly period?: readonly string[] | undefined;
  readonly language: Language;
  /** Address of the figures, without the query. */
  readonly url: string;
}

/**
 * Figures of an edition as those of an answer.
 *
 * @throws {ProblemError} `validation-failed` for a territory or a time that it does not have
 */
export function contextData(cube: ContextCube, request: ContextRequest): IndicatorData {
  const { language, url } = request;
  const wanted: Readonly<Record<string, readonly ['territory' | 'period', readonly string[] | undefined]>> = {
    REF_AREA: ['territory', request.territory],
    TIME_PERIOD: ['period', request.period],
  };
  const faults: Fault[] = [];
  const dimensions = cube.dimensions.map(({ id, label, codes }) => {
    const [name, asked] = wanted[id] ?? [];
    const places = new Map(codes.map(([code], place) => [code, place]));
    asked?.forEach((code, place) => {
      if (!places.has(code))
        faults.push({ pointer: `#query/${name}/${place}`, code: 'unknown_reference', params: {} });
    });
    const chosen = asked && asked.length > 0 ? codes.filter(([code]) => asked.includes(code)) : codes;
    return { id, label, places, size: codes.length, chosen };
  });
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
  const offsets = dimensions.reduce<readonly number[]>(
    (above, { chosen, places, size }) =>
      above.flatMap((offset) => chosen.map(([code]) => offset * size + places.get(code)!)),
    [0],
  );
  const values = new Map(cube.cells);
  const value = offsets.map((offset) => values.get(offset) ?? null);
  const query = Object.fromEntries(
    Object.values(wanted).flatMap(([name, asked]) => (asked ? [[name, asked] as const] : [])),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: textIn(cube.title, language),
    source: cube.source.title,
    updated: cube.publishedAt,
    href: `${url}?${addressed({ ...query, edition: [String(cube.edition)] })}`,
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ chosen }) => chosen.length),
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['MEASURE'] },
    dimension: Object.fromEntries(
      dimensions.map(({ id, label, chosen }) => [
        id,
        {
          label,
          category: {
            index: Object.fromEntries(chosen.map(([code], place) => [code, place])),
            label: Object.fromEntries(chosen),
            ...(id === 'MEASURE' && {
              unit: Object.fromEntries(
                chosen.map(([code]) => [code, { label: cube.units[code] || '–', decimals: cube.decimals }]),
              ),
            }),
          },
        },
      ]),
    ),
    value,
    status: Object.fromEntries(value.flatMap((one, place) => (one === null ? [[place, 'O']] : []))),
    note: [cube.attribution, cube.source.url],
    extension: {
      demo: cube.demo,
      licence: cube.licence,
      coverage: { counted: value.filter((one) => one !== null).length, total: value.length },
      methodVersion: String(cube.edition),
      referenceDate: cube.publishedAt.slice(0, 10),
    },
  };
}
