import { labelOf, openLicence, partnerCategory, textIn } from '@officine-coesione/contract';
import type { IndicatorData, Labels, Language } from '@officine-coesione/contract';
import type { Indicator } from './catalogue.ts';
import { holds, inScope, tally, total } from './counting.ts';
import type { CountedPartnership, Period, Seat } from './counting.ts';
import type { Base } from './indicator-store.ts';
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

/** The figures of an indicator as a JSON-stat dataset, computed from the seats of the registry. */
export function indicatorCube(base: Base, request: CubeRequest): IndicatorData {
  const { indicator, language, periods, referenceDate } = request;
  const { definition } = indicator;
  const dimensions = dimensionsOf(base, request);
  const { value, status, ...parts } = cells(base, request, codesOf(dimensions.PARTNER_CATEGORY));
  const counted = countedIn(base, request);
  const noted: Readonly<Record<NoteId, boolean>> = {
    demo: counted.demo,
    unvalidated: counted.seats.some(({ categoryValidated }) => !categoryValidated),
    severalCategories: inSeveralCategories(counted.seats),
    provisional: periods.some(({ present }) => present),
    unknownStart: counted.unknown,
    unrecorded: counted.unrecorded,
  };
  const title = textIn(definition.title, language);
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
    label: title,
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
      demo: counted.demo,
      licence: openLicence,
      coverage: counted.coverage,
      methodVersion: definition.methodVersion,
      referenceDate,
      ...parts,
    },
  };
}

const codesOf = (categories: readonly Category[]): string[] => categories.map(([code]) => code);

function dimensionsOf(
  base: Base,
  { indicator, programmes, territories, periods, language }: CubeRequest,
): Record<DimensionId, readonly Category[]> {
  const all = (dimension: keyof typeof totalLabels): string => textIn(totalLabels[dimension], language);
  // Territorial cooperation has bodies of its own: the category is shown where there is one.
  const letters = ['A', 'B', 'C', 'D', ...(base.seats.some(({ category }) => category === 'E') ? ['E'] : [])];
  return {
    INDICATOR: [[indicator.definition.code, textIn(indicator.definition.title, language)]],
    PROGRAMME: [...programmes].map(([code, title]) => [code, title ?? all('PROGRAMME')]),
    REF_AREA: [...territories],
    PARTNER_CATEGORY: [
      [total, all('PARTNER_CATEGORY')],
      ...letters.map((letter): Category => [letter, labelOf(partnerCategory, letter, language)]),
    ],
    TERRITORIAL_LEVEL: [[total, all('TERRITORIAL_LEVEL')]],
    TIME_PERIOD: periods.map(({ year }) => [year, year]),
  };
}

const inSeveralCategories = (seats: readonly Seat[]): boolean => {
  const letters = new Map(seats.map(({ organisationId, category }) => [organisationId, category]));
  return seats.some(({ organisationId, category }) => letters.get(organisationId) !== category);
};

/** The partnerships of each programme and territory asked for. */
const scopes = ({ partnerships }: Base, { programmes, territories }: CubeRequest) =>
  [...programmes.keys()].flatMap((programme) =>
    [...territories.keys()].map((territory) =>
      partnerships.filter((partnership) => inScope(partnership, programme, territory)),
    ),
  );

/** Values in row-major order: programme, territory, category, year. */
function cells(base: Base, request: CubeRequest, categories: readonly string[]) {
  const value: (number | null)[] = [];
  const numerator: (number | null)[] = [];
  const denominator: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (const scope of scopes(base, request)) {
    const tallies = request.periods.map((period) => tally(base.seats, scope, period));
    for (const category of categories)
      request.periods.forEach(({ present }, place) => {
        const observed = request.indicator.formula(tallies[place]!, category);
        if (observed.value === null) status[value.length] = observed.status;
        else if (present) status[value.length] = 'P';
        value.push(observed.value);
        numerator.push(observed.numerator ?? null);
        denominator.push(observed.denominator ?? null);
      });
  }
  // A plain count has nothing below the line.
  return { value, status, numerator, ...(request.indicator.definition.denominator && { denominator }) };
}

/** What the figures rest on, over all the cells. */
function countedIn(base: Base, request: CubeRequest) {
  const every = scopes(base, request);
  const inAny = new Map<string, CountedPartnership>(every.flat().map((one) => [one.id, one]));
  const inScopeSeats = base.seats.filter(({ partnershipId }) => inAny.has(partnershipId));
  const states = (seat: Seat) => request.periods.map((period) => holds(seat, period));
  const seats = inScopeSeats.filter((seat) => states(seat).includes(true));
  const seated = new Set(seats.map(({ partnershipId }) => partnershipId));
  return {
    seats,
    demo: seats.some(({ demo, partnershipId }) => demo || inAny.get(partnershipId)!.demo),
    unknown: inScopeSeats.some((seat) => states(seat).includes('unknown')),
    unrecorded: every.some((scope) => scope.length === 0),
    coverage: { counted: seated.size, total: inAny.size },
  };
}
