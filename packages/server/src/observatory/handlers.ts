import { basePath } from '@officine-coesione/contract';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { dcatCatalogue } from '../exchange/dcat.ts';
import { dataflow } from '../exchange/sdmx.ts';
import { sdmxStructure } from '../exchange/sdmx-structure.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { pageOfList, scopeOf } from '../paging.ts';
import { readSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { capacityHandlers } from './capacity/handlers.ts';
import { catalogue } from './catalogue.ts';
import { consultationHandlers } from './consultations/handlers.ts';
import { contextHandlers } from './context/handlers.ts';
import { everyProgramme, everyTerritory, readBase } from './indicator-store.ts';
import { existingIndicator, liveFigures } from './live-figures.ts';
import { meetingHandlers } from './meetings/handlers.ts';
import { frozenFigures } from './releases/frozen-figures.ts';
import { releaseHandlers } from './releases/handlers.ts';
import { studyHandlers } from './studies/handlers.ts';
import { structureDimensions } from './structure.ts';

/** Who holds the rights on the figures. */
export type Holder = Pick<Settings, 'holderName' | 'holderIpaCode'>;

/** Handlers of the observatory, on the database of the registry; the clock is that of the machine unless given. */
export const observatoryHandlers = (
  database: Connection,
  clock = () => new Date(),
  holder: Holder = readSettings({}),
) => ({
  ...indicatorHandlers(database, clock, holder),
  ...consultationHandlers(database, clock),
  ...capacityHandlers(database, clock),
  ...meetingHandlers(database, clock),
  ...releaseHandlers(database, clock),
  ...contextHandlers(database, clock),
  ...studyHandlers(database, clock),
});

const indicatorHandlers = (
  database: Connection,
  clock: () => Date,
  { holderName, holderIpaCode }: Holder,
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

  showIndicator: async ({ parameters }) => ({ body: existingIndicator(parameters.indicatorCode).definition }),

  showIndicatorData: async ({ parameters, query, language, url }) => {
    const { release, ...filters } = query;
    const asked = { indicatorCode: parameters.indicatorCode, filters, language, url, now: clock() };
    return release === undefined
      ? { body: await liveFigures(database, asked) }
      : frozenFigures(database, release, asked);
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
