import { basePath } from '@officine-coesione/contract';
import type { IndicatorData, Language, Study, StudyFacts } from '@officine-coesione/contract';
import { recordOf } from '../../database/tables.ts';
import type { Connection } from '../../database/tables.ts';
import type { Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { writerOn } from '../../keeping/writing.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import { pageOfList, scopeOf } from '../../paging.ts';
import { contextData } from '../context/context-cube.ts';
import { readEdition } from '../context/context-store.ts';
import { citationOf } from './citation.ts';
import { readStudies } from './study-store.ts';
import type { StudyRow } from './study-store.ts';
import { amendStudy, draftStudy, publishStudy } from './study-writes.ts';

type Studies =
  | 'searchStudies'
  | 'showStudy'
  | 'showStudyVersion'
  | 'showStudyPackage'
  | 'draftStudy'
  | 'amendStudy'
  | 'publishStudy'
  | 'searchStudyRecords'
  | 'showStudyRecord';

/** The address of the API in that of a call. */
const apiIn = (url: string): string => url.slice(0, url.indexOf(basePath) + basePath.length);

/** What a study says, every list there. */
const said = (facts: StudyFacts) => ({
  ...facts,
  authors: facts.authors.map((author) => ({ ...author, body: author.body ?? true })),
  figures: facts.figures.map(({ programme = [], territory = [], period = [], category = [], ...figure }) => ({
    ...figure,
    programme,
    territory,
    period,
    category,
  })),
  context: facts.context ?? [],
  references: facts.references ?? [],
});

/** The version of a study that was read. */
function versionOf(row: StudyRow, language: Language, api: string): Study {
  const { version_told: version, code } = row;
  if (!version) throw new ProblemError('not-found');
  const { facts } = version.content;
  const permalink = `${api}/studies/${code}/versions/${version.number}`;
  const cited = {
    code,
    facts,
    versionNumber: version.number,
    publishedAt: version.publishedAt,
    permalink,
  };
  return {
    ...recordOf(row),
    code,
    ...said(facts),
    status: 'published',
    versionNumber: version.number,
    publishedAt: version.publishedAt,
    sha256: version.sha256,
    latestVersionNumber: row.latest,
    permalink,
    citation: citationOf(cited, language),
  };
}

/** A study as it is being prepared. */
const draftOf = (row: StudyRow): Study => ({
  ...recordOf(row),
  code: row.code,
  ...said(row.facts),
  status: row.latest === undefined ? 'draft' : 'published',
  latestVersionNumber: row.latest,
});

/** Handlers of the studies. */
export const studyHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Studies> => {
  const written = writtenOn(writerOn(database, clock))(async (connection, code) => {
    const [row] = await readStudies(connection, { code });
    return row && draftOf(row);
  });
  const existing = async (code: string, number?: number): Promise<StudyRow> => {
    const [row] = await readStudies(database, { code, ...(number !== undefined && { number }) });
    if (!row) throw new ProblemError('not-found');
    return row;
  };
  const reading = (url: string) => ({ api: apiIn(url), now: clock() });
  return {
    draftStudy: (call) =>
      added(written(call, undefined, (writing) => draftStudy(writing, call.body, reading(call.url)))),
    amendStudy: (call) => {
      const { studyCode: code } = call.parameters;
      const place = { code, ifVersion: call.ifVersion };
      return written(
        call,
        undefined,
        (writing) => amendStudy(writing, place, call.body, reading(call.url)),
        code,
      );
    },
    publishStudy: (call) => {
      const { studyCode: code } = call.parameters;
      const place = { code, ifVersion: call.ifVersion };
      return written(
        call,
        call.body.reason,
        (writing) => publishStudy(writing, place, reading(call.url)),
        code,
      );
    },
    searchStudies: async ({ query, language, url }) => {
      const rows = (await readStudies(database)).filter(({ latest }) => latest !== undefined);
      const studies = rows.map((row) => versionOf(row, language, apiIn(url)));
      const scope = scopeOf('studies', query);
      return { body: pageOfList(studies.filter(looksAt(query.indicator)), { ...query, scope }) };
    },
    showStudy: async ({ parameters, language, url }) => {
      const body = versionOf(await existing(parameters.studyCode), language, apiIn(url));
      return { body, version: body.version };
    },
    showStudyVersion: async ({ parameters, language, url }) => {
      const row = await existing(parameters.studyCode, Number(parameters.versionNumber));
      const body = versionOf(row, language, apiIn(url));
      return { body, version: body.version };
    },
    showStudyPackage: async ({ parameters, language, url }) => {
      const row = await existing(parameters.studyCode, Number(parameters.versionNumber));
      const api = apiIn(url);
      const study = versionOf(row, language, api);
      const context: IndicatorData[] = [];
      for (const { contextDataSetCode: code, edition } of study.context) {
        const cube = await readEdition(database, code, edition);
        if (cube) context.push(contextData(cube, { language, url: `${api}/context-data-sets/${code}/data` }));
      }
      const figures = row.version_told!.content.figures.map((inEvery) => inEvery[language]);
      return { body: { study, figures, context } };
    },
    searchStudyRecords: async ({ query }) => {
      const studies = (await readStudies(database)).map(draftOf);
      const scope = scopeOf('study-records', query);
      return { body: pageOfList(studies.filter(looksAt(query.indicator)), { ...query, scope }) };
    },
    showStudyRecord: async ({ parameters }) => {
      const row = await existing(parameters.studyCode);
      return { body: draftOf(row), version: row.version };
    },
  };
};

const looksAt =
  (indicator: string | undefined) =>
  ({ figures }: Study): boolean =>
    indicator === undefined || figures.some(({ indicatorCode }) => indicatorCode === indicator);
