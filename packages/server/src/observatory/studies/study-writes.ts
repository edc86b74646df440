import { createHash } from 'node:crypto';
import { StudyFacts, languages, mergePatch } from '@officine-coesione/contract';
import type { Fault, IndicatorData, Language, StudyPatch, StudyRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import type { Connection, Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { readEdition } from '../context/context-store.ts';
import { holdWithheld } from '../indicators/held-store.ts';
import { existingIndicator, liveFigures } from '../indicators/live-figures.ts';
import type { FigureRequest } from '../indicators/live-figures.ts';
import { everyPlace, everyProgramme, everyTerritory } from '../indicators/titles-store.ts';
import { frozenFigures } from '../releases/frozen-figures.ts';
import type { StudyContent } from './study-store.ts';

/** A study that is to be changed, on a version of its record. */
export interface StudyAt {
  readonly code: string;
  readonly ifVersion: number | undefined;
}

/** Where the figures of a study are had, and on which day. */
export interface Reading {
  /** Address of the API, base path included. */
  readonly api: string;
  readonly now: Date;
}

/** Prepares a study; answers its key. */
export async function draftStudy(
  writing: Writing,
  { code, ...facts }: StudyRequest,
  reading: Reading,
): Promise<string> {
  await holdFacts(writing.transaction, facts, reading);
  const { at, transaction } = writing;
  const written = await transaction
    .insertInto('study')
    .values({ id: uuid(), created_at: at, updated_at: at, code, facts: JSON.stringify(facts) })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('code')
    .execute();
  if (written.length === 0) refuse(fault('/code', 'key_taken'));
  return code;
}

/** Changes a study, by parts. */
export async function amendStudy(
  writing: Writing,
  place: StudyAt,
  patch: StudyPatch,
  reading: Reading,
): Promise<void> {
  const row = await studyAt(writing, place);
  const facts = whole(StudyFacts, mergePatch(row.facts, patch));
  await holdFacts(writing.transaction, facts, reading);
  await update(writing, row, facts);
}

/** Publishes a study as a new version, with the figures it rests on. */
export async function publishStudy(writing: Writing, place: StudyAt, reading: Reading): Promise<void> {
  const { transaction, at } = writing;
  const row = await studyAt(writing, place);
  await holdFacts(transaction, row.facts, reading);
  const figures: Record<Language, IndicatorData>[] = [];
  for (const figure of row.facts.figures) {
    const inEvery: [Language, IndicatorData][] = [];
    for (const language of languages)
      inEvery.push([language, await figuresAt(transaction, row.facts, figure, language, reading)]);
    figures.push(Object.fromEntries(inEvery) as Record<Language, IndicatorData>);
  }
  if (row.facts.releaseCode === undefined) await holdFigures(transaction, row.facts, reading);
  const content = JSON.stringify({ facts: row.facts, figures } satisfies StudyContent);
  const { latest } = await transaction
    .selectFrom('study_version')
    .select((eb) => eb.fn.max('number').as('latest'))
    .where('study_id', '=', row.id)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('study_version')
    .values({
      study_id: row.id,
      number: ((latest as number | null) ?? 0) + 1,
      published_at: at,
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
    })
    .execute();
  await update(writing, row, row.facts);
}

/** Withholds for good what the figures of now withhold of persons: a version of a study is there for good. */
async function holdFigures(database: Connection, { figures }: StudyFacts, { now }: Reading): Promise<void> {
  const place = everyPlace(await everyProgramme(database), await everyTerritory(database));
  for (const { indicatorCode, period } of figures)
    if (existingIndicator(indicatorCode).persons)
      await holdWithheld(
        database,
        await liveFigures(database, {
          indicatorCode,
          filters: { ...place, period },
          language: 'it',
          url: '',
          now,
        }),
      );
}

type Figure = StudyFacts['figures'][number];

async function figuresAt(
  database: Connection,
  { releaseCode }: StudyFacts,
  { indicatorCode, programme, territory, period, category }: Figure,
  language: Language,
  { api, now }: Reading,
): Promise<IndicatorData> {
  const asked: FigureRequest = {
    indicatorCode,
    filters: { programme, territory, period, category },
    language,
    url: `${api}/indicators/${indicatorCode}/data`,
    now,
  };
  return releaseCode === undefined
    ? liveFigures(database, asked)
    : (await frozenFigures(database, releaseCode, asked)).body;
}

/**
 * Holds what a study names to what there is.
 *
 * @throws {ProblemError} `validation-failed` with every value to correct
 */
async function holdFacts(database: Connection, facts: StudyFacts, reading: Reading): Promise<void> {
  const faults: Fault[] = [];
  if (facts.releaseCode !== undefined) {
    const release = await database
      .selectFrom('release')
      .select('code')
      .where('code', '=', facts.releaseCode)
      .where('published_at', '<=', reading.now.toISOString())
      .executeTakeFirst();
    if (!release) refuse(fault('/releaseCode', 'unknown_reference'));
  }
  for (const [place, figure] of facts.figures.entries())
    await figuresAt(database, facts, figure, 'it', reading).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      const own = error.faults.map((one) => ({
        ...one,
        pointer: one.pointer.replace('#query/', `/figures/${place}/`),
      }));
      faults.push(
        ...(own.length > 0 ? own : [fault(`/figures/${place}/indicatorCode`, 'unknown_reference')]),
      );
    });
  for (const [place, { contextDataSetCode, edition }] of (facts.context ?? []).entries())
    if (!(await readEdition(database, contextDataSetCode, edition)))
      faults.push(fault(`/context/${place}/contextDataSetCode`, 'unknown_reference'));
  refuse(...faults);
}

async function studyAt({ transaction }: Writing, { code, ifVersion }: StudyAt): Promise<Row<'study'>> {
  const row = await transaction
    .selectFrom('study')
    .selectAll()
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found');
  holdVersion(row.version, ifVersion);
  return row;
}

const update = async (
  { transaction, at }: Writing,
  { id, version }: Row<'study'>,
  facts: StudyFacts,
): Promise<void> => {
  await transaction
    .updateTable('study')
    .set({ facts: JSON.stringify(facts), version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute();
};
