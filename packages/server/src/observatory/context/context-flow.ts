import type { IndicatorData, Labels, Language, StructureMessage } from '@officine-coesione/contract';
import type { Connection } from '../../database/tables.ts';
import { figuresOf } from '../../exchange/figures.ts';
import { dimensionsInCodes } from '../../exchange/sdmx-codes.ts';
import { sdmxStructure } from '../../exchange/sdmx-structure.ts';
import type { Dataflow } from '../../exchange/sdmx.ts';
import { contextData } from './context-cube.ts';
import { readDataSets, readEdition } from './context-store.ts';

const flowCode = (code: string): string => `CONTEXT_${code.replaceAll('-', '_').toUpperCase()}`;

/** The dataflow of a context data set: a version for each edition. */
export const contextFlow = (code: string, edition: string, labels: Labels): Dataflow => ({
  id: flowCode(code),
  version: `${edition}.0.0`,
  labels,
  metric: 'MEASURE',
  prefix: `${flowCode(code)}_`,
});

/** The same, of an answer: its address names the data set. */
export const flowOf = ({ href, label, extension }: IndicatorData): Dataflow =>
  contextFlow(new URL(href).pathname.split('/').at(-2)!, extension.methodVersion, { it: label, en: label });

const same = (text: string): Labels => ({ it: text, en: text });

/** The structure of the latest edition of a context data set, by its dataflow; undefined where there is none. */
export async function contextStructure(
  database: Connection,
  dataflowCode: string,
  language: Language,
): Promise<StructureMessage | undefined> {
  const row = (await readDataSets(database)).find(({ code }) => flowCode(code) === dataflowCode);
  const cube = row && (await readEdition(database, row.code, undefined));
  if (!row || !cube) return undefined;
  const { dimensions } = figuresOf(contextData(cube, { language, url: '' }));
  return sdmxStructure({
    flow: contextFlow(row.code, String(cube.edition), cube.title),
    dimensions: dimensionsInCodes(dimensions).map(({ id, label, categories }) => ({
      id,
      labels: same(label),
      codes:
        id === 'TIME_PERIOD'
          ? undefined
          : categories.map(({ code, label: name }) => [code, same(name)] as const),
    })),
    units: Object.values(cube.units).map((unit) => unit || '–'),
    prepared: cube.publishedAt,
    language,
  });
}
