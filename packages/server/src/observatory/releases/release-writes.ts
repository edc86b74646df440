import { ReleaseFacts, mergePatch } from '@officine-coesione/contract';
import type { ReleasePatch, ReleasePublication, ReleaseRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import type { Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { catalogue } from '../indicators/catalogue/index.ts';
import { freezeCubes } from './freezing.ts';
import { releaseFaults } from './rules.ts';

/** A release that is to be changed, on a version of it. */
export interface ReleaseAt {
  readonly code: string;
  readonly ifVersion: number | undefined;
}

/** Prepares a release; answers its key. */
export async function draftRelease(writing: Writing, { code, ...facts }: ReleaseRequest): Promise<string> {
  await holdFacts(writing, facts, code);
  const { at, transaction } = writing;
  const written = await transaction
    .insertInto('release')
    .values({ id: uuid(), created_at: at, updated_at: at, code, ...columnsOf(facts) })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('code')
    .execute();
  if (written.length === 0) refuse(fault('/code', 'key_taken'));
  return code;
}

/** Changes a release that is being prepared, by parts. */
export async function amendRelease(writing: Writing, place: ReleaseAt, patch: ReleasePatch): Promise<void> {
  const row = await releaseAt(writing, place, 'draft');
  const facts = whole(ReleaseFacts, mergePatch(factsOf(row), patch));
  await holdFacts(writing, facts, row.code);
  await update(writing, row, columnsOf(facts));
}

/** Freezes the figures of a release and publishes them, now or at an instant. */
export async function publishRelease(
  writing: Writing,
  place: ReleaseAt,
  { publishedAt }: ReleasePublication,
): Promise<void> {
  const row = await releaseAt(writing, place, 'draft');
  const facts = factsOf(row);
  await holdFacts(writing, facts, row.code);
  if (publishedAt !== undefined && new Date(publishedAt) <= new Date(writing.at))
    refuse(fault('/publishedAt', 'not_ahead'));
  await freezeCubes(writing.transaction, { id: row.id, ...facts, now: new Date(writing.at) });
  await update(writing, row, { frozen_at: writing.at, published_at: publishedAt ?? writing.at });
}

/** Takes a release back before the instant of its publication. */
export async function recallRelease(writing: Writing, place: ReleaseAt): Promise<void> {
  const row = await releaseAt(writing, place, 'embargoed');
  await writing.transaction.deleteFrom('release_cube').where('release_id', '=', row.id).execute();
  await update(writing, row, { frozen_at: null, published_at: null });
}

/** The release to be changed, in the state that the change needs. */
async function releaseAt(
  { transaction, at }: Writing,
  { code, ifVersion }: ReleaseAt,
  needed: 'draft' | 'embargoed',
): Promise<Row<'release'>> {
  const row = await transaction
    .selectFrom('release')
    .selectAll()
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found');
  holdVersion(row.version, ifVersion);
  const state = row.published_at === null ? 'draft' : row.published_at > at ? 'embargoed' : 'published';
  if (state !== needed) throw new ProblemError('transition-not-allowed');
  return row;
}

/** @throws {ProblemError} `validation-failed` with every value to correct */
async function holdFacts(
  { transaction, day, at }: Writing,
  facts: ReleaseFacts,
  code: string,
): Promise<void> {
  const known = new Set(catalogue.map(({ definition }) => definition.code));
  const { revises } = facts;
  const revised =
    revises &&
    (await transaction
      .selectFrom('release')
      .select('code')
      .where('code', '=', revises.releaseCode)
      .where('code', '<>', code)
      .where('published_at', '<=', at)
      .executeTakeFirst());
  refuse(
    ...releaseFaults(facts, day),
    ...facts.indicatorCodes.flatMap((indicator, place) =>
      known.has(indicator) ? [] : [fault(`/indicatorCodes/${place}`, 'unknown_reference')],
    ),
    ...(revises && !revised ? [fault('/revises/releaseCode', 'unknown_reference')] : []),
  );
}

const factsOf = (row: Row<'release'>): ReleaseFacts =>
  // What is stored has passed the schema.
  whole(ReleaseFacts, {
    title: row.title,
    referenceDate: row.reference_date,
    indicatorCodes: row.indicator_codes,
    ...(row.revises !== null && { revises: { releaseCode: row.revises, reason: row.revision_reason } }),
    changes: row.changes,
  });

const columnsOf = ({ title, referenceDate, indicatorCodes, revises, changes = [] }: ReleaseFacts) => ({
  title: JSON.stringify(title),
  reference_date: referenceDate,
  indicator_codes: indicatorCodes,
  revises: revises?.releaseCode ?? null,
  revision_reason: revises ? JSON.stringify(revises.reason) : null,
  changes: JSON.stringify(changes),
});

const update = async (
  { transaction, at }: Writing,
  { id, version }: Row<'release'>,
  columns: Partial<ReturnType<typeof columnsOf>> & {
    readonly frozen_at?: string | null;
    readonly published_at?: string | null;
  },
): Promise<void> => {
  await transaction
    .updateTable('release')
    .set({ ...columns, version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute();
};
