import type { IndicatorData } from '@officine-coesione/contract';
import type { Caching } from '@officine-coesione/contract/operations';
import type { Connection } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import type { FigureRequest } from '../indicators/live-figures.ts';
import { thaw } from './frozen-cube.ts';
import { readCube, readReleases } from './release-store.ts';
import { isOpen, supersederOf } from './rules.ts';

/** Seconds for which what can still be superseded may be kept, and what never changes again. */
const [anHour, aYear] = [3600, 31_536_000];

/** Figures as a release froze them, and for how long they may be kept. */
export interface FrozenFigures {
  readonly body: IndicatorData;
  readonly caching: Caching;
}

/**
 * The figures of an indicator as a release froze them.
 *
 * @param open - whether only what anyone can read is found
 * @throws {ProblemError} `not-found`, `validation-failed`
 */
export async function frozenFigures(
  database: Connection,
  code: string,
  { indicatorCode, filters, language, url, now }: FigureRequest,
  open = true,
): Promise<FrozenFigures> {
  const rows = await readReleases(database);
  const row = rows.find((one) => one.code === code && (!open || isOpen(one, now)));
  const kept = row?.cubes.find((cube) => cube.indicatorCode === indicatorCode);
  const cube = kept && (await readCube(database, row!.id, indicatorCode));
  if (!row || !cube) throw new ProblemError('not-found');
  const by = supersederOf(row, indicatorCode, rows, now);
  const release = {
    code,
    publishedAt: row.published_at!,
    sha256: kept.sha256,
    ...(by && { supersededBy: by.code, supersededAt: by.published_at! }),
  };
  return {
    body: thaw(cube, { filters, language, url, release }),
    // What has superseded figures never changes: from then on nothing of the answer does.
    caching: by ? { maxAge: aYear, immutable: true } : { maxAge: anHour },
  };
}
