import { createHash } from 'node:crypto';
import { partnerCategory } from '@officine-coesione/contract';
import type { IndicatorData } from '@officine-coesione/contract';
import type { Connection } from '../../database/tables.ts';
import { catalogue } from '../indicators/catalogue/index.ts';
import { holdWithheld } from '../indicators/held-store.ts';
import { existingIndicator, liveFigures } from '../indicators/live-figures.ts';
import type { FigureFilters } from '../indicators/live-figures.ts';
import { total } from '../indicators/scope.ts';
import { structureDimensions } from '../indicators/structure.ts';
import { everyPlace, everyProgramme, everyTerritory } from '../indicators/titles-store.ts';
import { notes } from '../indicators/wording.ts';
import { freeze } from './frozen-cube.ts';
import { keepCube } from './release-store.ts';

/** First year of the first cycle that the registry tells of. */
const firstYear = 2014;

const categories = [total, ...Object.keys(partnerCategory.items).filter((code) => code.length === 1)];

/** A release whose figures are to be frozen. */
interface Freezing {
  readonly id: string;
  readonly indicatorCodes: readonly string[];
  /** Day on which the registry is read. */
  readonly referenceDate: string;
  readonly now: Date;
}

/** Computes and keeps the whole cube of each indicator of a release: every programme, territory, category and year. */
export async function freezeCubes(
  database: Connection,
  { id, indicatorCodes, referenceDate, now }: Freezing,
): Promise<void> {
  const [programmes, territories] = [await everyProgramme(database), await everyTerritory(database)];
  const structure = structureDimensions({
    definitions: catalogue.map(({ definition }) => definition),
    programmes,
    territories,
  });
  const lastYear = Number(referenceDate.slice(0, 4));
  const filters = {
    ...everyPlace(programmes, territories),
    period: Array.from({ length: lastYear - firstYear + 1 }, (_, place) => String(firstYear + place)),
  };
  const onPersons: IndicatorData[] = [];
  for (const indicatorCode of indicatorCodes) {
    const { definition, persons } = existingIndicator(indicatorCode);
    const read = (wanted: FigureFilters) =>
      liveFigures(database, {
        indicatorCode,
        filters: wanted,
        language: 'it',
        url: '',
        now,
        today: referenceDate,
      });
    const usual = await read({});
    // Told by level it is told by level alone: crossed with the categories too, a cube would be six times as large.
    const levels = Object.keys(usual.dimension['TERRITORIAL_LEVEL']!.category.index);
    const isByLevel = levels.length > 1;
    const data = await read({
      ...filters,
      ...(definition.dimensions.includes('PARTNER_CATEGORY') && !isByLevel && { category: categories }),
      ...(isByLevel && { level: levels }),
    });
    if (persons) onPersons.push(data);
    const cube = freeze(data, usual, definition, structure, Object.values(notes));
    const content = JSON.stringify(cube);
    await keepCube(database, {
      releaseId: id,
      indicatorCode,
      title: definition.title,
      methodVersion: definition.methodVersion,
      cells: cube.cells.length,
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  }
  // Once all are computed: each withholds what is withheld over all of them together.
  for (const data of onPersons) await holdWithheld(database, data);
}
