import type { IndicatorData, Language, StudyFacts } from '@officine-coesione/contract';
import type { Connection, Row } from '../../database/tables.ts';

/** What is kept of a version, as JSON: what was said, and the figures in every language. */
export interface StudyContent {
  readonly facts: StudyFacts;
  readonly figures: readonly Readonly<Record<Language, IndicatorData>>[];
}

/** A version of a study. */
export interface StudyVersion {
  readonly number: number;
  readonly publishedAt: string;
  readonly sha256: string;
  readonly content: StudyContent;
}

/** A study with the version that is told of: the latest unless another is asked for. */
export interface StudyRow extends Row<'study'> {
  readonly version_told: StudyVersion | undefined;
  readonly latest: number | undefined;
}

/** Studies with a version of each; the one published last comes first, then those that never were. */
export async function readStudies(
  database: Connection,
  only: { readonly code?: string; readonly number?: number } = {},
): Promise<StudyRow[]> {
  let studies = database.selectFrom('study').selectAll().orderBy('code');
  if (only.code !== undefined) studies = studies.where('code', '=', only.code);
  const rows = await studies.execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const numbers = await database
    .selectFrom('study_version')
    .select((eb) => ['study_id', eb.fn.max('number').as('latest')])
    .where('study_id', 'in', ids)
    .groupBy('study_id')
    .execute();
  const latest = new Map(numbers.map(({ study_id: id, latest: number }) => [id, Number(number)]));
  let versions = database
    .selectFrom('study_version')
    .selectAll()
    .distinctOn('study_id')
    .where('study_id', 'in', ids)
    .orderBy('study_id')
    .orderBy('number', 'desc');
  if (only.number !== undefined) versions = versions.where('number', '=', only.number);
  const told = new Map((await versions.execute()).map((version) => [version.study_id, version]));
  return rows
    .map((row) => {
      const version = told.get(row.id);
      return {
        ...row,
        latest: latest.get(row.id),
        version_told: version && {
          number: version.number,
          publishedAt: version.published_at,
          sha256: version.sha256,
          content: JSON.parse(version.content) as StudyContent,
        },
      };
    })
    .toSorted((a, b) => (b.version_told?.publishedAt ?? '').localeCompare(a.version_told?.publishedAt ?? ''));
}
