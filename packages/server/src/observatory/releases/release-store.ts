import type { Labels } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Connection } from '../../database/tables.ts';
import type { FrozenCube } from './frozen-cube.ts';
import type { ReleaseRow } from './rules.ts';

/** Every release, the latest first; there are a few a year. */
export async function readReleases(database: Connection): Promise<ReleaseRow[]> {
  const rows = await database
    .selectFrom('release')
    .selectAll()
    .orderBy(sql`coalesce(published_at, 'infinity')`, 'desc')
    .orderBy('code', 'desc')
    .execute();
  const cubes = await database
    .selectFrom('release_cube')
    .select(['release_id', 'indicator_code', 'title', 'method_version', 'cells', 'sha256'])
    .orderBy('indicator_code')
    .execute();
  const byRelease = Map.groupBy(cubes, ({ release_id: id }) => id);
  return rows.map((row) => ({
    ...row,
    cubes: (byRelease.get(row.id) ?? []).map((cube) => ({
      indicatorCode: cube.indicator_code,
      title: cube.title,
      methodVersion: cube.method_version,
      cells: cube.cells,
      sha256: cube.sha256,
    })),
  }));
}

/** What a release froze of an indicator; undefined when it froze nothing of it. */
export async function readCube(
  database: Connection,
  releaseId: string,
  indicatorCode: string,
): Promise<FrozenCube | undefined> {
  const row = await database
    .selectFrom('release_cube')
    .select('content')
    .where('release_id', '=', releaseId)
    .where('indicator_code', '=', indicatorCode)
    .executeTakeFirst();
  return row && (JSON.parse(row.content) as FrozenCube);
}

/** A cube to be kept. */
export interface CubeToKeep {
  readonly releaseId: string;
  readonly indicatorCode: string;
  readonly title: Labels;
  readonly methodVersion: string;
  readonly cells: number;
  readonly content: string;
  readonly sha256: string;
}

/** Keeps what a release froze of an indicator. */
export async function keepCube(database: Connection, cube: CubeToKeep): Promise<void> {
  await database
    .insertInto('release_cube')
    .values({
      release_id: cube.releaseId,
      indicator_code: cube.indicatorCode,
      title: JSON.stringify(cube.title),
      method_version: cube.methodVersion,
      cells: cube.cells,
      content: cube.content,
      sha256: cube.sha256,
    })
    .execute();
}
