import { basePath } from '@officine-coesione/contract';
import type { Fault, MessageCode, QueryOf } from '@officine-coesione/contract';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { dcatCatalogue } from '../exchange/dcat.ts';
import { withoutWithheld } from '../exchange/figures.ts';
import { dataflow } from '../exchange/sdmx.ts';
import { sdmxStructure } from '../exchange/sdmx-structure.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { pageOfList, scopeOf } from '../paging.ts';
import { readSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { catalogue } from './catalogue.ts';
import { periodOf, total } from './counting.ts';
import { indicatorCube } from './indicator-cube.ts';
import {
  everyProgramme,
  everyTerritory,
  programmeTitles,
  readBase,
  territoryTitles,
} from './indicator-store.ts';
import { structureDimensions } from './structure.ts';

const existing = (code: string) => {
  const indicator = catalogue.find(({ definition }) => definition.code === code);
  if (!indicator) throw new ProblemError('not-found');
  return indicator;
};

/** What is asked for, nothing twice, or what is meant by asking for nothing. */
const wanted = (asked: readonly string[] | undefined, otherwise: string): string[] =>
  asked && asked.length > 0 ? [...new Set(asked)] : [otherwise];

/** Who holds the rights on the figures. */
export type Holder = Pick<Settings, 'holderName' | 'holderIpaCode'>;

/** Handlers of the observatory, on the database of the registry; the clock is that of the machine unless given. */
export const observatoryHandlers = (
  database: Connection,
  clock = () => new Date(),
  { holderName, holderIpaCode }: Holder = readSettings({}),
): Pick<
  Handlers,
  'searchIndicators' | 'showIndicator' | 'showIndicatorData' | 'showDataflow' | 'showCatalogue'
> => ({
  searchIndicators: ({ query }) =>
    Promise.resolve({
      body: pageOfList(
        catalogue.map(({ definition }) => definition),
        { ...query, scope: scopeOf('indicators', query) },
      ),
    }),

  showIndicator: async ({ parameters }) => ({ body: existing(parameters.indicatorCode).definition }),

  showIndicatorData: async ({ parameters, query, language, url }) => {
    const indicator = existing(parameters.indicatorCode);
    const now = clock();
    const referenceDate = dayInRome(now);
    const codes = wanted(query.programme, total);
    const areas = wanted(query.territory, 'IT');
    const years = wanted(query.period, referenceDate.slice(0, 4)).toSorted();
    const titles = await programmeTitles(database, codes);
    const territories = await territoryTitles(database, areas);
    const faults = [
      ...unknownOnes('programme', query, 'unknown_reference', (code) => code === total || titles.has(code)),
      ...unknownOnes('territory', query, 'unknown_reference', (code) => territories.has(code)),
      ...unknownOnes('period', query, 'period_unknown', (year) => year <= referenceDate.slice(0, 4)),
    ];
    if (faults.length > 0) throw new ProblemError('validation-failed', { faults });

    const base = await readBase(database);
    const body = indicatorCube(base, {
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
    return { body: withoutWithheld(body) };
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

  showCatalogue: async ({ url }) => ({
    body: dcatCatalogue({
      definitions: catalogue.map(({ definition }) => definition),
      modified: (await readBase(database)).changedAt ?? clock().toISOString(),
      api: url.slice(0, url.lastIndexOf(basePath) + basePath.length),
      holder: { name: holderName, ipaCode: holderIpaCode },
    }),
  }),
});

/** A query in which a list is a repeated name, as it is read. */
const addressed = (query: Readonly<Record<string, readonly string[]>>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => values.map((value) => [name, value])),
  ).toString();

/** The values of a query parameter that the registry does not know. */
const unknownOnes = (
  name: 'programme' | 'territory' | 'period',
  query: QueryOf<'showIndicatorData'>,
  code: MessageCode,
  isKnown: (value: string) => boolean,
): Fault[] =>
  (query[name] ?? []).flatMap((value, place) =>
    isKnown(value) ? [] : [{ pointer: `#query/${name}/${place}`, code, params: {} }],
  );
