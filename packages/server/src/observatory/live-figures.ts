import type { Fault, IndicatorData, Language, MessageCode, QueryOf } from '@officine-coesione/contract';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { withoutWithheld } from '../exchange/figures.ts';
import { ProblemError } from '../http/problem.ts';
import { catalogue } from './catalogue.ts';
import { periodOf, total } from './counting.ts';
import { indicatorCube } from './indicator-cube.ts';
import { programmeTitles, readBase, territoryTitles } from './indicator-store.ts';

/** Which cells of an indicator are wanted. */
export type FigureFilters = Pick<QueryOf<'showIndicatorData'>, 'programme' | 'territory' | 'period'>;

/** Figures of an indicator that are asked for. */
export interface FigureRequest {
  readonly indicatorCode: string;
  readonly filters: FigureFilters;
  readonly language: Language;
  /** Address of the figures, without the query. */
  readonly url: string;
  readonly now: Date;
}

/** @throws {ProblemError} `not-found` for an indicator that is not in the catalogue */
export const existingIndicator = (code: string) => {
  const indicator = catalogue.find(({ definition }) => definition.code === code);
  if (!indicator) throw new ProblemError('not-found');
  return indicator;
};

/** What is asked for, nothing twice, or what is meant by asking for nothing. */
export const wanted = (asked: readonly string[] | undefined, otherwise: string): string[] =>
  asked && asked.length > 0 ? [...new Set(asked)] : [otherwise];

/**
 * The figures of an indicator as the registry is now: what every page, file and release reads.
 *
 * @throws {ProblemError} `not-found`, `validation-failed`
 */
export async function liveFigures(
  database: Connection,
  { indicatorCode, filters, language, url, now }: FigureRequest,
): Promise<IndicatorData> {
  const indicator = existingIndicator(indicatorCode);
  const referenceDate = dayInRome(now);
  const codes = wanted(filters.programme, total);
  const areas = wanted(filters.territory, 'IT');
  const years = wanted(filters.period, referenceDate.slice(0, 4)).toSorted();
  const titles = await programmeTitles(database, codes);
  const territories = await territoryTitles(database, areas);
  const faults = [
    ...unknownOnes('programme', filters, 'unknown_reference', (code) => code === total || titles.has(code)),
    ...unknownOnes('territory', filters, 'unknown_reference', (code) => territories.has(code)),
    ...unknownOnes('period', filters, 'period_unknown', (year) => year <= referenceDate.slice(0, 4)),
  ];
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });

  const base = await readBase(database);
  const figures = indicatorCube(base, {
    indicator,
    programmes: new Map(codes.map((code) => [code, titles.get(code)])),
    territories: new Map(areas.map((code) => [code, territories.get(code)!])),
    periods: years.map((year) => periodOf(year, referenceDate)),
    referenceDate,
    // The figures change with the registry only: so does their ETag.
    updated: base.changedAt ?? now.toISOString(),
    href: `${url}?${addressed({ programme: codes, territory: areas, period: years })}`,
    language,
  });
  return withoutWithheld(figures);
}

/** A query in which a list is a repeated name, as it is read. */
export const addressed = (query: Readonly<Record<string, readonly string[]>>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => values.map((value) => [name, value])),
  ).toString();

/** The values of a query parameter that are not known. */
export const unknownOnes = (
  name: keyof FigureFilters,
  filters: FigureFilters,
  code: MessageCode,
  isKnown: (value: string) => boolean,
): Fault[] =>
  (filters[name] ?? []).flatMap((value, place) =>
    isKnown(value) ? [] : [{ pointer: `#query/${name}/${place}`, code, params: {} }],
  );
