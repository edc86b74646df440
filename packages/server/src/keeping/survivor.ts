import { sql } from 'kysely';
import type { Connection } from '../database/tables.ts';

/** The organisation that one was merged into, through all merges; undefined when it was not merged. */
export async function survivorOf(database: Connection, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive step (id, depth) as (
      select survivor_id, 1 from organisation_merge where merged_id = ${id}::uuid and undone_at is null
      union all
      select survivor_id, depth + 1 from organisation_merge join step on merged_id = step.id
        where undone_at is null and depth < 100)
    select id from step order by depth desc limit 1`.execute(database);
  return rows[0]?.id;
}
