import type { ContextDataSet, ContextDataSetRecord } from '@officine-coesione/contract';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import type { KnownTerritory } from './check.ts';
import type { ContextCube } from './context-cube.ts';
import type { SourceTable } from './source-table.ts';

type Edition = Pick<Row<'context_edition'>, 'edition' | 'published_at' | 'sha256'>;

/** A data set with its latest edition, the file left aside. */
interface DataSetRow extends Omit<Row<'context_data_set'>, 'source_table'> {
  readonly latest: Edition | undefined;
}

/** Every context data set, by key. */
export async function readDataSets(database: Connection): Promise<DataSetRow[]> {
  const rows = await database
    .selectFrom('context_data_set')
    .select(['id', 'version', 'created_at', 'updated_at', 'demo', 'code', 'details'])
    .orderBy('code')
    .execute();
  const editions = await database
    .selectFrom('context_edition')
    .select(['data_set_id', 'edition', 'published_at', 'sha256'])
    .distinctOn('data_set_id')
    .orderBy('data_set_id')
    .orderBy('edition', 'desc')
    .execute();
  const latest = new Map(editions.map(({ data_set_id: id, ...edition }) => [id, edition]));
  return rows.map((row) => ({ ...row, latest: latest.get(row.id) }));
}

/** A data set as anyone sees it. */
export const dataSetOf = (row: DataSetRow): ContextDataSet => {
  const { title, description, source, licence, attribution } = row.details;
  return {
    ...recordOf(row),
    code: row.code,
    title,
    description,
    source,
    licence,
    attribution,
    status: row.latest ? 'published' : 'draft',
    edition: row.latest?.edition,
    publishedAt: row.latest?.published_at,
    sha256: row.latest?.sha256,
  };
};

/** A data set as those see it who keep it. */
export const dataSetRecordOf = (row: DataSetRow): ContextDataSetRecord => ({
  ...dataSetOf(row),
  mapping: row.details.mapping,
  columns: row.details.columns,
});

interface KeptTable {
  readonly columns: readonly { id: string; label: string; labels: readonly (readonly [string, string])[] }[];
  readonly rows: SourceTable['rows'];
}

/** The table of a file as it is kept. */
export const tableText = ({ columns, rows }: SourceTable): string =>
  JSON.stringify({
    columns: columns.map(({ id, label, labels }) => ({ id, label, labels: [...labels] })),
    rows,
  } satisfies KeptTable);

/** The table of the file that was sent last; undefined before any. */
export async function readTable(database: Connection, code: string): Promise<SourceTable | undefined> {
  const row = await database
    .selectFrom('context_data_set')
    .select('source_table')
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row?.source_table) return undefined;
  const { columns, rows } = JSON.parse(row.source_table) as KeptTable;
  return { columns: columns.map((one) => ({ ...one, labels: new Map(one.labels) })), rows };
}

/** The figures of an edition of a data set, the latest unless said. */
export async function readEdition(
  database: Connection,
  code: string,
  edition: number | undefined,
): Promise<ContextCube | undefined> {
  let query = database
    .selectFrom('context_edition')
    .innerJoin('context_data_set', 'context_data_set.id', 'context_edition.data_set_id')
    .select('content')
    .where('code', '=', code)
    .orderBy('edition', 'desc');
  if (edition !== undefined) query = query.where('edition', '=', edition);
  const row = await query.limit(1).executeTakeFirst();
  return row && (JSON.parse(row.content) as ContextCube);
}

/** Every territory that context data can be of. */
export async function knownTerritories(database: Connection): Promise<ReadonlyMap<string, KnownTerritory>> {
  const rows = await database.selectFrom('territory').select(['code', 'title', 'parent_code']).execute();
  return new Map(
    rows.map(({ code, title, parent_code: parent }) => [code, { title, parent: parent ?? undefined }]),
  );
}
