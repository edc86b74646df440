import type { Fault, IndicatorData, Language, MessageCode, QueryOf } from '@officine-coesione/contract';
import { territorialLevel } from '@officine-coesione/contract';
import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { withoutWithheld } from '../../exchange/figures.ts';
import { ProblemError } from '../../http/problem.ts';
import { catalogue } from './catalogue/index.ts';
import type { Basis } from './cells.ts';
import { indicatorCube } from './cube.ts';
import { readHeld } from './held-store.ts';
import { firstYear, readFacts, readKnownOwners, readOwners, refreshFacts } from './facts-store.ts';
import type { Indicator } from './indicator.ts';
import { country, periodOf, total } from './scope.ts';
import { programmeTitles, territoryTitles } from './titles-store.ts';

/** Which cells of an indicator are wanted. */
export type FigureFilters = Pick<
  QueryOf<'showIndicatorData'>,
  'programme' | 'territory' | 'period' | 'category' | 'level'
>;

/** Figures of an indicator that are asked for. */
export interface FigureRequest {
  readonly indicatorCode: string;
  readonly filters: FigureFilters;
  readonly language: Language;
  /** Address of the figures, without the query. */
  readonly url: string;
  readonly now: Date;
  /** Day on which the registry is read; that of `now` in Italy unless said. */
  readonly today?: string;
}

/** @throws {ProblemError} `not-found` for an indicator that is not in the catalogue */
export const existingIndicator = (code: string): Indicator => {
  const indicator = catalogue.find(({ definition }) => definition.code === code);
  if (!indicator) throw new ProblemError('not-found');
  return indicator;
};

/** What is asked for, nothing twice, or what is meant by asking for nothing. */
export const wanted = (asked: readonly string[] | undefined, otherwise: readonly string[]): string[] =>
  asked && asked.length > 0 ? [...new Set(asked)] : [...otherwise];

/** What is asked for, nothing twice; undefined for nothing. */
const distinct = (asked: readonly string[] | undefined): string[] | undefined =>
  asked && asked.length > 0 ? [...new Set(asked)] : undefined;

/**
 * The figures of an indicator as the registry is now, without what is withheld: what every answer, picture and release
 * is made of.
 *
 * @throws {ProblemError} `not-found`, `validation-failed`
 */
export async function liveFigures(
  database: Connection,
  { indicatorCode, filters, language, url, now, today = dayInRome(now) }: FigureRequest,
): Promise<IndicatorData> {
  const indicator = existingIndicator(indicatorCode);
  const codes = wanted(filters.programme, [total]);
  const areas = wanted(filters.territory, [country]);
  const years = wanted(filters.period, [today.slice(0, 4)]).toSorted();
  const [categories, levels] = [distinct(filters.category), distinct(filters.level)];
  const titles = await titlesOf(database, indicator, filters, today);
  const { changedAt } = await refreshFacts(database, now, today, false);
  const basis = await readBasis(database, indicator, years, today);
  const cube = indicatorCube(basis, {
    indicator,
    programmes: new Map(codes.map((code) => [code, titles.programmes.get(code)])),
    territories: new Map(areas.map((code) => [code, titles.territories.get(code)!])),
    periods: years.map((year) => periodOf(year, today)),
    categories,
    levels,
    referenceDate: today,
    updated: changedAt,
    href: `${url}?${addressed({ programme: codes, territory: areas, period: years, category: categories, level: levels })}`,
    language,
  });
  return withoutWithheld(cube);
}

/** What the cells of an indicator are computed from, for some years. */
export async function readBasis(
  database: Connection,
  { facts, persons }: Indicator,
  years: readonly string[],
  today: string,
): Promise<Basis> {
  return {
    owners: await readOwners(database, facts),
    known: await readKnownOwners(database, facts),
    facts: await readFacts(database, facts, years.map(Number)),
    firstYear,
    today,
    held: persons ? await readHeld(database, years.map(Number)) : [],
  };
}

/** What titles are asked of. */
type Asked = {
  readonly [Name in 'programme' | 'territory' | 'period' | 'category' | 'level']?:
    readonly string[] | undefined;
};

/**
 * Titles of the programmes and territories asked for.
 *
 * @param inLists whether each was asked for in a list; otherwise each is one value
 * @throws {ProblemError} `validation-failed` for what the registry, or the indicator, does not know
 */
export async function titlesOf(
  database: Connection,
  { definition }: Indicator,
  asked: Asked,
  today: string,
  inLists = true,
) {
  const programmes = await programmeTitles(database, asked.programme ?? []);
  const territories = await territoryTitles(database, [country, ...(asked.territory ?? [])]);
  const unknown = (name: keyof Asked, code: MessageCode, isKnown: (value: string) => boolean): Fault[] =>
    unknownOnes(name, asked, code, isKnown, inLists);
  const has = (dimension: string) => definition.dimensions.includes(dimension);
  const faults = [
    ...unknown('programme', 'unknown_reference', (code) => code === total || programmes.has(code)),
    ...unknown('territory', 'unknown_reference', (code) => territories.has(code)),
    ...unknown('period', 'period_unknown', (year) => year <= today.slice(0, 4)),
    ...unknown('category', 'unknown_reference', (code) => code === total || has('PARTNER_CATEGORY')),
    ...unknown(
      'level',
      'unknown_reference',
      (code) => code === total || (has('TERRITORIAL_LEVEL') && code in territorialLevel.items),
    ),
  ];
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
  return { programmes, territories };
}

/** A query in which a list is a repeated name, as it is read. */
export const addressed = (query: Readonly<Record<string, readonly string[] | undefined>>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    ),
  ).toString();

/**
 * The values of a query parameter that are not known.
 *
 * @param inLists whether each was asked for in a list; otherwise each is one value
 */
export const unknownOnes = (
  name: keyof Asked,
  asked: Asked,
  code: MessageCode,
  isKnown: (value: string) => boolean,
  inLists = true,
): Fault[] =>
  (asked[name] ?? []).flatMap((value, place) =>
    isKnown(value) ? [] : [{ pointer: `#query/${name}${inLists ? `/${place}` : ''}`, code, params: {} }],
  );
