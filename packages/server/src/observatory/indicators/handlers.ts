import {
  basePath,
  chartKinds,
  chartThemes,
  territorialLevel,
  textIn,
  usualChartWidth,
} from '@officine-coesione/contract';
import type { Fault, IndicatorData, MessageCode } from '@officine-coesione/contract';
import { openCube, svgOf } from '@officine-coesione/figures';
import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { dcatCatalogue } from '../../exchange/dcat.ts';
import { withoutWithheld } from '../../exchange/figures.ts';
import { dataflow } from '../../exchange/sdmx.ts';
import { sdmxStructure } from '../../exchange/sdmx-structure.ts';
import type { Call, Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { pageOfList, scopeOf } from '../../paging.ts';
import type { Settings } from '../../settings.ts';
import { catalogue } from './catalogue/index.ts';
import { cellsOf } from './cells.ts';
import type { Basis } from './cells.ts';
import { indicatorCube } from './cube.ts';
import { judged, recordFrom } from './explain.ts';
import { firstYear, readFacts, readKnownOwners, readOwners, readUnits, refreshFacts } from './facts-store.ts';
import type { Indicator } from './indicator.ts';
import { pictureOf } from '../pictures.ts';
import { country, periodOf, total } from './scope.ts';
import { structureDimensions } from './structure.ts';
import { everyProgramme, everyTerritory, programmeTitles, territoryTitles } from './titles-store.ts';

const existing = (code: string): Indicator => {
  const indicator = catalogue.find(({ definition }) => definition.code === code);
  if (!indicator) throw new ProblemError('not-found');
  return indicator;
};

/** What is asked for, nothing twice, or what is meant by asking for nothing. */
const wanted = (asked: readonly string[] | undefined, otherwise: string): string[] =>
  asked && asked.length > 0 ? [...new Set(asked)] : [otherwise];

/** What is asked for, nothing twice; undefined for nothing. */
const distinct = (asked: readonly string[] | undefined): string[] | undefined =>
  asked && asked.length > 0 ? [...new Set(asked)] : undefined;

/** Who holds the rights on the figures. */
export type Holder = Pick<Settings, 'holderName' | 'holderIpaCode'>;

type IndicatorHandlers = Pick<
  Handlers,
  | 'searchIndicators'
  | 'showIndicator'
  | 'showIndicatorData'
  | 'showIndicatorChart'
  | 'explainIndicator'
  | 'showDataflow'
  | 'showCatalogue'
>;

/** Handlers of the indicators: figures, how they come about, and what they are made of. */
export const indicatorHandlers = (
  database: Connection,
  clock: () => Date,
  { holderName, holderIpaCode }: Holder,
): IndicatorHandlers => ({
  searchIndicators: ({ query }) =>
    Promise.resolve({
      body: pageOfList(
        catalogue.map(({ definition }) => definition),
        { ...query, scope: scopeOf('indicators', query) },
      ),
    }),

  showIndicator: async ({ parameters }) => ({ body: existing(parameters.indicatorCode).definition }),

  showIndicatorData: async (call) => ({ body: await figuresAsked(database, clock, call) }),

  showIndicatorChart: async (call) => {
    const { kind = chartKinds[0], theme = chartThemes[0], width = usualChartWidth, by } = call.query;
    const url = call.url.replace(/[^/]*$/, 'data');
    const data = await figuresAsked(database, clock, { ...call, url });
    const scene = pictureOf(openCube(data), kind, { language: call.language, width, by });
    const { title, description, provenance, height } = scene;
    const svg = svgOf(scene, { theme, language: call.language });
    return { body: { kind, title, description, provenance, width, height, href: data.href, svg } };
  },

  explainIndicator: async ({ parameters, query, language }) => {
    const indicator = existing(parameters.indicatorCode);
    const today = dayInRome(clock());
    const { programme = total, territory = country, category = total, level = total } = query;
    const { period = today.slice(0, 4) } = query;
    const lists = { programme, territory, period, category, level };
    await titlesOf(
      database,
      indicator,
      Object.fromEntries(Object.entries(lists).map(([name, value]) => [name, [value]])),
      today,
      false,
    );
    await refreshFacts(database, clock(), today, false);
    const cells = cellsOf(indicator, await readBasis(database, indicator, [period], today));
    const place = { programme, territory, category, level, period: periodOf(period, today) };
    const observed = cells.at(place);
    const { value, numerator, denominator, working } = observed;
    const isTold = indicator.facts.records !== undefined && (value !== null || observed.status !== 'C');
    const records = isTold
      ? judged(
          indicator,
          await readUnits(database, indicator.facts, {
            year: Number(period),
            today,
            owners: cells.ownersIn(programme, territory).map(({ id }) => id),
          }),
          place,
        )
      : [];
    const counted = records.filter(({ rule }) => rule === undefined);
    const excluded = records.filter(({ rule }) => rule !== undefined);
    const { items, ...page } = pageOfList(query.excluded ? excluded : counted, {
      ...query,
      scope: scopeOf(`explain ${parameters.indicatorCode}`, query),
    });
    return {
      body: {
        indicator: parameters.indicatorCode,
        cell: lists,
        value: value ?? undefined,
        status: value === null ? observed.status : place.period.present ? 'P' : 'A',
        numerator,
        denominator,
        formula: textIn(indicator.definition.formulaText, language),
        working,
        methodVersion: indicator.definition.methodVersion,
        referenceDate: today,
        ...(isTold && { counted: counted.length, excluded: excluded.length }),
        items: items.map((record) => recordFrom(indicator, record, language)),
        ...page,
      },
    };
  },

  showDataflow: async ({ parameters, language }) => {
    if (parameters.dataflowCode !== dataflow) throw new ProblemError('not-found');
    const definitions = catalogue.map(({ definition }) => definition);
    const [programmes, territories] = [await everyProgramme(database), await everyTerritory(database)];
    return {
      body: sdmxStructure({
        dimensions: structureDimensions({ definitions, programmes, territories }),
        units: definitions.map(({ unit }) => unit),
        // Code lists are those of the day: an answer is the same until the next one, unless they change.
        prepared: `${dayInRome(clock())}T00:00:00Z`,
        language,
      }),
    };
  },

  showCatalogue: async ({ url }) => {
    const { changedAt } = await refreshFacts(database, clock(), dayInRome(clock()), false);
    return {
      body: dcatCatalogue({
        definitions: catalogue.map(({ definition }) => definition),
        modified: changedAt,
        api: url.slice(0, url.lastIndexOf(basePath) + basePath.length),
        holder: { name: holderName, ipaCode: holderIpaCode },
      }),
    };
  },
});

/** What figures are asked for with. */
type FigureCall = Pick<Call<'showIndicatorData'>, 'parameters' | 'query' | 'language' | 'url'>;

/** The figures that are asked for, without what is withheld: every answer and every picture is made of these. */
async function figuresAsked(
  database: Connection,
  clock: () => Date,
  { parameters, query, language, url }: FigureCall,
): Promise<IndicatorData> {
  const indicator = existing(parameters.indicatorCode);
  const today = dayInRome(clock());
  const codes = wanted(query.programme, total);
  const areas = wanted(query.territory, country);
  const years = wanted(query.period, today.slice(0, 4)).toSorted();
  const titles = await titlesOf(database, indicator, query, today);
  const { changedAt } = await refreshFacts(database, clock(), today, false);
  const basis = await readBasis(database, indicator, years, today);
  const cube = indicatorCube(basis, {
    indicator,
    programmes: new Map(codes.map((code) => [code, titles.programmes.get(code)])),
    territories: new Map(areas.map((code) => [code, titles.territories.get(code)!])),
    periods: years.map((year) => periodOf(year, today)),
    categories: distinct(query.category),
    levels: distinct(query.level),
    referenceDate: today,
    updated: changedAt,
    href: `${url}?${addressed({ programme: codes, territory: areas, period: years, category: distinct(query.category), level: distinct(query.level) })}`,
    language,
  });
  return withoutWithheld(cube);
}

/** What the cells of an indicator are computed from, for some years. */
async function readBasis(
  database: Connection,
  { facts }: Indicator,
  years: readonly string[],
  today: string,
): Promise<Basis> {
  return {
    owners: await readOwners(database, facts),
    known: await readKnownOwners(database, facts),
    facts: await readFacts(database, facts, years.map(Number)),
    firstYear,
    today,
  };
}

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
async function titlesOf(
  database: Connection,
  { definition }: Indicator,
  asked: Asked,
  today: string,
  inLists = true,
) {
  const programmes = await programmeTitles(database, asked.programme ?? []);
  const territories = await territoryTitles(database, [country, ...(asked.territory ?? [])]);
  const unknownOnes = (name: keyof Asked, code: MessageCode, isKnown: (value: string) => boolean): Fault[] =>
    (asked[name] ?? []).flatMap((value, place) =>
      isKnown(value) ? [] : [{ pointer: `#query/${name}${inLists ? `/${place}` : ''}`, code, params: {} }],
    );
  const has = (dimension: string) => definition.dimensions.includes(dimension);
  const faults = [
    ...unknownOnes('programme', 'unknown_reference', (code) => code === total || programmes.has(code)),
    ...unknownOnes('territory', 'unknown_reference', (code) => territories.has(code)),
    ...unknownOnes('period', 'period_unknown', (year) => year <= today.slice(0, 4)),
    ...unknownOnes('category', 'unknown_reference', (code) => code === total || has('PARTNER_CATEGORY')),
    ...unknownOnes(
      'level',
      'unknown_reference',
      (code) => code === total || (has('TERRITORIAL_LEVEL') && code in territorialLevel.items),
    ),
  ];
  if (faults.length > 0) throw new ProblemError('validation-failed', { faults });
  return { programmes, territories };
}

/** A query in which a list is a repeated name, as it is read. */
const addressed = (query: Readonly<Record<string, readonly string[] | undefined>>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => (values ?? []).map((value) => [name, value])),
  ).toString();
