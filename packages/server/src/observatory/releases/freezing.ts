import { createHash } from 'node:crypto';
import type { Connection } from '../../database/tables.ts';
import { catalogue } from '../catalogue.ts';
import { total } from '../counting.ts';
import { everyProgramme, everyTerritory } from '../indicator-store.ts';
import { existingIndicator, liveFigures } from '../live-figures.ts';
import { structureDimensions } from '../structure.ts';
import { notes } from '../wording.ts';
import { freeze } from './frozen-cube.ts';
import { keepCube } from './release-store.ts';

/** First year of the first cycle that the registry tells of. */
const firstYear = 2014;

/** A release whose figures are to be frozen. */
interface Freezing {
  readonly id: string;
  readonly indicatorCodes: readonly string[];
  /** Day on which the registry is read. */
  readonly referenceDate: string;
}

/** Computes and keeps the whole cube of each indicator of a release: every programme, territory, category and year. */
export async function freezeCubes(
  database: Connection,
  { id, indicatorCodes, referenceDate }: Freezing,
): Promise<void> {
  const [programmes, territories] = [await everyProgramme(database), await everyTerritory(database)];
  const structure = structureDimensions({
    definitions: catalogue.map(({ definition }) => definition),
    programmes,
    territories,
  });
  const lastYear = Number(referenceDate.slice(0, 4));
  const filters = {
    programme: [total, ...programmes.map(({ code }) => code)],
    territory: territories.map(({ code }) => code),
    period: Array.from({ length: lastYear - firstYear + 1 }, (_, place) => String(firstYear + place)),
  };
  for (const indicatorCode of indicatorCodes) {
    const { definition } = existingIndicator(indicatorCode);
    const data = await liveFigures(database, {
      indicatorCode,
      filters,
      language: 'it',
      url: '',
      now: new Date(`${referenceDate}T10:00:00Z`),
    });
    const cube = freeze(data, definition, structure, Object.values(notes));
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
}
