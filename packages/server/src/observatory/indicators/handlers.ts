import { basePath, chartKinds, chartThemes, textIn, usualChartWidth } from '@officine-coesione/contract';
import { svgOf } from '@officine-coesione/figures';
import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { dcatCatalogue } from '../../exchange/dcat.ts';
import { indicatorFlow } from '../../exchange/sdmx.ts';
import { sdmxStructure } from '../../exchange/sdmx-structure.ts';
import type { Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { pageOfList, scopeOf } from '../../paging.ts';
import type { Settings } from '../../settings.ts';
import { contextStructure } from '../context/context-flow.ts';
import { frozenFigures } from '../releases/frozen-figures.ts';
import { readReleases } from '../releases/release-store.ts';
import { openReleases } from '../releases/rules.ts';
import { pictureOf } from '../pictures.ts';
import { catalogue } from './catalogue/index.ts';
import { cellsOf, coverageOf } from './cells.ts';
import { judged, recordFrom } from './explain.ts';
import { readUnits, refreshFacts } from './facts-store.ts';
import { existingIndicator, liveFigures, readBasis, titlesOf } from './live-figures.ts';
import { country, periodOf, total } from './scope.ts';
import { structureDimensions } from './structure.ts';
import { everyProgramme, everyTerritory } from './titles-store.ts';

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

  showIndicator: async ({ parameters }) => ({ body: existingIndicator(parameters.indicatorCode).definition }),

  showIndicatorData: async ({ parameters, query, language, url }) => {
    const { release, ...filters } = query;
    const asked = { indicatorCode: parameters.indicatorCode, filters, language, url, now: clock() };
    return release === undefined
      ? { body: await liveFigures(database, asked) }
      : frozenFigures(database, release, asked);
  },

  showIndicatorChart: async ({ parameters, query, language, url }) => {
    const {
      kind = chartKinds[0],
      theme = chartThemes[0],
      width = usualChartWidth,
      along,
      by,
      ...filters
    } = query;
    const data = await liveFigures(database, {
      indicatorCode: parameters.indicatorCode,
      filters,
      language,
      url: url.replace(/[^/]*$/, 'data'),
      now: clock(),
    });
    const scene = pictureOf(data, kind, { language, width, along, by });
    const { title, description, provenance, height } = scene;
    const svg = svgOf(scene, { theme, language });
    return { body: { kind, title, description, provenance, width, height, href: data.href, svg } };
  },

  explainIndicator: async ({ parameters, query, language }) => {
    const indicator = existingIndicator(parameters.indicatorCode);
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
    const { value, numerator, denominator, lower, upper, working } = observed;
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
        lower,
        upper,
        coverage: coverageOf(cells, [[programme, territory]], [period]),
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
    if (parameters.dataflowCode !== indicatorFlow.id) {
      const body = await contextStructure(database, parameters.dataflowCode, language);
      if (!body) throw new ProblemError('not-found');
      return { body };
    }
    const definitions = catalogue.map(({ definition }) => definition);
    const [programmes, territories] = [await everyProgramme(database), await everyTerritory(database)];
    return {
      body: sdmxStructure({
        flow: indicatorFlow,
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
        releases: openReleases(await readReleases(database), clock()),
        modified: changedAt,
        api: url.slice(0, url.lastIndexOf(basePath) + basePath.length),
        holder: { name: holderName, ipaCode: holderIpaCode },
      }),
    };
  },
});
