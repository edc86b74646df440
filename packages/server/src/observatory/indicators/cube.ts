import { labelOf, openLicence, partnerCategory, territorialLevel, textIn } from '@officine-coesione/contract';
import type { IndicatorData, Labels, Language } from '@officine-coesione/contract';
import { cellsOf, coverageOf } from './cells.ts';
import type { Basis, Cells } from './cells.ts';
import { isOf } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Indicator, Observation } from './indicator.ts';
import { total } from './scope.ts';
import type { Period } from './scope.ts';
import { dimensionLabels, notes, totalLabels } from './wording.ts';
import type { DimensionId, NoteId } from './wording.ts';

/** Which figures are wanted. */
export interface CubeRequest {
  readonly indicator: Indicator;
  /** Key → title of the programmes; `_T` takes all together and has no title of its own. */
  readonly programmes: ReadonlyMap<string, string | undefined>;
  /** Code → title of the territories. */
  readonly territories: ReadonlyMap<string, string>;
  readonly periods: readonly Period[];
  /** Codes of partner categories; undefined where none was asked for. */
  readonly categories?: readonly string[] | undefined;
  /** Codes of territorial levels; undefined where none was asked for. */
  readonly levels?: readonly string[] | undefined;
  /** Day on which the registry is read. */
  readonly referenceDate: string;
  readonly updated: string;
  readonly href: string;
  readonly language: Language;
}

const source: Labels = {
  it: 'Osservatorio Permanente sul Partenariato',
  en: 'Osservatorio Permanente sul Partenariato',
};

/** A category of a dimension: its code and what people call it. */
type Category = readonly [code: string, label: string];

/** The figures of an indicator as a JSON-stat dataset, computed from the facts of the years asked for. */
export function indicatorCube(basis: Basis, request: CubeRequest): IndicatorData {
  const { indicator, language, referenceDate } = request;
  const { definition } = indicator;
  const cells = cellsOf(indicator, basis);
  const dimensions = dimensionsOf(basis, request);
  const { value, status, ...parts } = valuesOf(cells, dimensions, request);
  const scope = scopeOf(cells, basis, request);
  const isSeats = indicator.facts.complete === true;
  const present = request.periods.some((period) => period.present);
  const noted: Readonly<Record<NoteId, boolean>> = {
    demo: scope.demo,
    unvalidated: scope.facts.some(({ unvalidated }) => unvalidated),
    severalCategories: dimensions.PARTNER_CATEGORY.length > 1 && inSeveralCategories(scope.facts),
    sharedMeetings:
      dimensions.PARTNER_CATEGORY.length > 1 &&
      scope.facts.some(({ category }) => category && category.length > 1),
    provisional: present && isSeats,
    running: present && !isSeats,
    unknownStart: scope.unknown,
    unrecorded: isSeats && scope.unrecorded,
    nothingRecorded: !isSeats && scope.unrecorded,
    withheld: Object.values(status).includes('C'),
  };
  const shown = Object.entries(dimensions) as [DimensionId, readonly Category[]][];
  const dimension = Object.fromEntries(
    shown.map(([id, categories]) => [
      id,
      {
        label: textIn(dimensionLabels[id], language),
        category: {
          index: Object.fromEntries(categories.map(([code], place) => [code, place])),
          label: Object.fromEntries(categories),
          ...(id === 'INDICATOR' && {
            unit: { [definition.code]: { label: definition.unit, decimals: definition.decimals } },
          }),
        },
      },
    ]),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: textIn(definition.title, language),
    source: textIn(source, language),
    updated: request.updated,
    href: request.href,
    id: shown.map(([id]) => id),
    size: shown.map(([, categories]) => categories.length),
    role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
    dimension,
    value,
    status,
    note: (Object.keys(notes) as NoteId[]).filter((id) => noted[id]).map((id) => textIn(notes[id], language)),
    extension: {
      demo: scope.demo,
      licence: openLicence,
      coverage: scope.coverage,
      methodVersion: definition.methodVersion,
      referenceDate,
      ...parts,
    },
  };
}

/** Codes of the partner categories a figure can be asked for: E only where there is one, as in cooperation. */
export const lettersOf = (facts: readonly Fact[]): readonly string[] => [
  ...'ABCD',
  ...(facts.some((fact) => isOf(fact, 'E')) ? ['E'] : []),
];

function dimensionsOf(
  basis: Basis,
  { indicator, programmes, territories, periods, categories, levels, language }: CubeRequest,
): Record<DimensionId, readonly Category[]> {
  const all = (dimension: keyof typeof totalLabels): string => textIn(totalLabels[dimension], language);
  const letters = indicator.shownBy === 'category' ? [total, ...lettersOf(basis.facts)] : [total];
  const rungs = indicator.shownBy === 'level' ? [total, ...Object.keys(territorialLevel.items)] : [total];
  return {
    INDICATOR: [[indicator.definition.code, textIn(indicator.definition.title, language)]],
    PROGRAMME: [...programmes].map(([code, title]) => [code, title ?? all('PROGRAMME')]),
    REF_AREA: [...territories],
    PARTNER_CATEGORY: (categories ?? letters).map((code) => [
      code,
      code === total ? all('PARTNER_CATEGORY') : labelOf(partnerCategory, code, language),
    ]),
    TERRITORIAL_LEVEL: (levels ?? rungs).map((code) => [
      code,
      code === total ? all('TERRITORIAL_LEVEL') : labelOf(territorialLevel, code, language),
    ]),
    TIME_PERIOD: periods.map(({ year }) => [year, year]),
  };
}

const inSeveralCategories = (facts: readonly Fact[]): boolean => {
  const letters = new Map(facts.map(({ subjectId, category }) => [subjectId, category]));
  return facts.some(({ subjectId, category }) => subjectId !== null && letters.get(subjectId) !== category);
};

/** Values in row-major order: programme, territory, category, level, year. */
function valuesOf(
  cells: Cells,
  { PROGRAMME, REF_AREA, PARTNER_CATEGORY, TERRITORIAL_LEVEL }: Record<DimensionId, readonly Category[]>,
  { indicator, periods }: CubeRequest,
) {
  const observed: Observation[] = [];
  const status: Record<string, string> = {};
  for (const [programme] of PROGRAMME)
    for (const [territory] of REF_AREA)
      for (const [category] of PARTNER_CATEGORY)
        for (const [level] of TERRITORIAL_LEVEL)
          for (const period of periods) {
            const observation = cells.at({ programme, territory, category, level, period });
            if (observation.value === null) status[observed.length] = observation.status;
            else if (period.present) status[observed.length] = 'P';
            observed.push(observation);
          }
  const list = (part: 'numerator' | 'denominator' | 'lower' | 'upper') =>
    observed.map((one) => one[part] ?? null);
  const hasInterval = observed.some(({ lower }) => lower !== undefined);
  return {
    value: observed.map(({ value }) => value),
    status,
    numerator: list('numerator'),
    // A plain count has nothing below the line.
    ...(indicator.definition.denominator && { denominator: list('denominator') }),
    ...(hasInterval && { lower: list('lower'), upper: list('upper') }),
  };
}

/** What the figures rest on, over all the cells. */
function scopeOf(cells: Cells, basis: Basis, { programmes, territories, periods, indicator }: CubeRequest) {
  const pairs = [...programmes.keys()].flatMap((programme) =>
    [...territories.keys()].map((territory) => [programme, territory] as const),
  );
  const every = pairs.map((pair) => cells.ownersIn(...pair));
  const facts = new Set(pairs.flatMap((pair) => periods.flatMap(({ year }) => cells.factsIn(...pair, year))));
  const isKnown = (id: string) => indicator.facts.complete === true || basis.known.has(id);
  return {
    facts: [...facts],
    demo: [...facts].some(({ demo }) => demo),
    unknown: pairs.some((pair) => periods.some(({ year }) => cells.isUnknown(...pair, year))),
    unrecorded: every.some((scope) => !scope.some(({ id }) => isKnown(id))),
    coverage: coverageOf(
      cells,
      pairs,
      periods.map(({ year }) => year),
    ),
  };
}
