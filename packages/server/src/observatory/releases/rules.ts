import type { Fault, Release, ReleaseCube, ReleaseFacts } from '@officine-coesione/contract';
import { recordOf } from '../../database/tables.ts';
import type { Row } from '../../database/tables.ts';
import { fault } from '../../keeping/writing.ts';

/** A release with what is told of its cubes, their content left aside. */
export interface ReleaseRow extends Row<'release'> {
  readonly cubes: readonly Omit<ReleaseCube, 'supersededBy' | 'supersededAt'>[];
}

/** Whether anyone can read the figures of a release. */
export const isOpen = ({ published_at: at }: Pick<ReleaseRow, 'published_at'>, now: Date): boolean =>
  at !== null && at <= now.toISOString();

const positionOf = ({ published_at: at, code }: ReleaseRow): string => `${at} ${code}`;

/** The first of the releases that anyone can read and that gives an indicator anew after one did. */
export function supersederOf(
  row: ReleaseRow,
  indicatorCode: string,
  rows: readonly ReleaseRow[],
  now: Date,
): ReleaseRow | undefined {
  if (!isOpen(row, now)) return undefined;
  return rows
    .filter((one) => isOpen(one, now) && positionOf(one) > positionOf(row))
    .filter(({ cubes }) => cubes.some((cube) => cube.indicatorCode === indicatorCode))
    .toSorted((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))[0];
}

/** A release as those see it who keep the releases. */
export function releaseOf(row: ReleaseRow, rows: readonly ReleaseRow[], now: Date): Release {
  const cubes = row.cubes.map((cube): ReleaseCube => {
    const by = supersederOf(row, cube.indicatorCode, rows, now);
    return by ? { ...cube, supersededBy: by.code, supersededAt: by.published_at! } : cube;
  });
  const last =
    cubes.length > 0 && cubes.every(({ supersededAt }) => supersededAt !== undefined)
      ? cubes.reduce((latest, cube) => (cube.supersededAt! > latest.supersededAt! ? cube : latest))
      : undefined;
  return {
    ...recordOf(row),
    code: row.code,
    title: row.title,
    referenceDate: row.reference_date,
    status:
      row.published_at === null
        ? 'draft'
        : !isOpen(row, now)
          ? 'embargoed'
          : last
            ? 'superseded'
            : 'published',
    indicatorCodes: row.indicator_codes,
    frozenAt: row.frozen_at ?? undefined,
    publishedAt: row.published_at ?? undefined,
    revises:
      row.revises === null || row.revision_reason === null
        ? undefined
        : { releaseCode: row.revises, reason: row.revision_reason },
    changes: row.changes,
    cubes,
    supersededAt: last?.supersededAt,
    supersededBy: last?.supersededBy,
  };
}

/** What anyone sees of releases: of one under embargo, that it will come; of a draft, nothing. */
export const openReleases = (rows: readonly ReleaseRow[], now: Date): Release[] =>
  rows
    .filter(({ published_at: at }) => at !== null)
    .map((row) => {
      const release = releaseOf(row, rows, now);
      return isOpen(row, now) ? release : { ...release, revises: undefined, changes: [], cubes: [] };
    });

/** What is wrong with a release that is being prepared, by itself. */
export const releaseFaults = (
  { indicatorCodes, changes = [], referenceDate }: ReleaseFacts,
  today: string,
): Fault[] => [
  ...(referenceDate > today ? [fault('/referenceDate', 'in_future')] : []),
  ...indicatorCodes.flatMap((code, place) =>
    indicatorCodes.indexOf(code) < place ? [fault(`/indicatorCodes/${place}`, 'repeated_item')] : [],
  ),
  ...changes.flatMap(({ indicatorCode }, place) =>
    indicatorCode === undefined || indicatorCodes.includes(indicatorCode)
      ? []
      : [fault(`/changes/${place}/indicatorCode`, 'unknown_reference')],
  ),
];
