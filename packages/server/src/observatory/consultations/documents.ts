import type { Connection } from '../../database/tables.ts';

/** Who may see each of these documents, of those of a partnership that were not withdrawn. */
export async function documentsOf(
  database: Connection,
  partnershipId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('document')
    .select(['id', 'access'])
    .where('partnership_id', '=', partnershipId)
    .where('withdrawn_at', 'is', null)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, access }) => [id, access]));
}
