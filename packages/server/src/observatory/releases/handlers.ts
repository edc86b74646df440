import { textIn } from '@officine-coesione/contract';
import type { Language, ReleaseDifference } from '@officine-coesione/contract';
import type { Connection } from '../../database/tables.ts';
import type { Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { fault, refuse, writerOn } from '../../keeping/writing.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import { pageOfList, scopeOf } from '../../paging.ts';
import { differencesOf } from './differences.ts';
import { frozenFigures } from './frozen-figures.ts';
import { readCube, readReleases } from './release-store.ts';
import { amendRelease, draftRelease, publishRelease, recallRelease } from './release-writes.ts';
import { isOpen, openReleases, releaseOf } from './rules.ts';
import type { ReleaseRow } from './rules.ts';

type Releases =
  | 'searchReleases'
  | 'showRelease'
  | 'searchReleaseDifferences'
  | 'draftRelease'
  | 'amendRelease'
  | 'publishRelease'
  | 'recallRelease'
  | 'searchReleaseRecords'
  | 'showReleaseRecord'
  | 'showReleaseRecordData';

/** Handlers of the releases of the figures. */
export const releaseHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Releases> => {
  const written = writtenOn(writerOn(database, clock))(async (connection, code) => {
    const rows = await readReleases(connection);
    const row = rows.find((one) => one.code === code);
    return row && releaseOf(row, rows, clock());
  });
  return {
    draftRelease: (call) => added(written(call, undefined, (writing) => draftRelease(writing, call.body))),
    amendRelease: (call) => {
      const { releaseCode: code } = call.parameters;
      const { ifVersion, body } = call;
      return written(call, undefined, (writing) => amendRelease(writing, { code, ifVersion }, body), code);
    },
    publishRelease: (call) => {
      const { releaseCode: code } = call.parameters;
      const { ifVersion, body } = call;
      return written(call, undefined, (writing) => publishRelease(writing, { code, ifVersion }, body), code);
    },
    recallRelease: (call) => {
      const { releaseCode: code } = call.parameters;
      const { ifVersion, body } = call;
      return written(call, body.reason, (writing) => recallRelease(writing, { code, ifVersion }), code);
    },
    searchReleases: async ({ query }) => ({
      body: pageOfList(
        openReleases(await readReleases(database), clock()).filter(givesIndicator(query.indicator)),
        { ...query, scope: scopeOf('releases', query) },
      ),
    }),
    showRelease: async ({ parameters }) => {
      const releases = openReleases(await readReleases(database), clock());
      const body = releases.find(({ code }) => code === parameters.releaseCode);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },
    searchReleaseRecords: async ({ query }) => {
      const rows = await readReleases(database);
      const releases = rows.map((row) => releaseOf(row, rows, clock()));
      const scope = scopeOf('release-records', query);
      return { body: pageOfList(releases.filter(givesIndicator(query.indicator)), { ...query, scope }) };
    },
    showReleaseRecord: async ({ parameters }) => {
      const rows = await readReleases(database);
      const row = rows.find(({ code }) => code === parameters.releaseCode);
      if (!row) throw new ProblemError('not-found');
      return { body: releaseOf(row, rows, clock()), version: row.version };
    },
    showReleaseRecordData: async ({ parameters, query, language, url }) => {
      const { releaseCode, indicatorCode } = parameters;
      const asked = { indicatorCode, filters: query, language, url, now: clock() };
      const { body } = await frozenFigures(database, releaseCode, asked, false);
      return { body };
    },
    searchReleaseDifferences: async ({ parameters, query, language }) => {
      const open = (await readReleases(database)).filter((row) => isOpen(row, clock()));
      const place = open.findIndex(({ code }) => code === parameters.releaseCode);
      if (place < 0) throw new ProblemError('not-found');
      const wanted = query.since ?? open[place]!.revises ?? open[place + 1]?.code;
      const since = open.findIndex(({ code }, at) => code === wanted && at > place);
      if (query.since !== undefined && since < 0) refuse(fault('#query/since', 'unknown_reference'));
      const between = open.slice(place, since < 0 ? place + 1 : since);
      const differences =
        since < 0 ? [] : await differencesBetween(database, open[since]!, between, query.indicator, language);
      const scope = scopeOf(`differences of ${parameters.releaseCode}`, { ...query, language });
      return { body: pageOfList(differences, { ...query, scope }) };
    },
  };
};

const givesIndicator =
  (indicator: string | undefined) =>
  ({ indicatorCodes }: { readonly indicatorCodes: readonly string[] }): boolean =>
    indicator === undefined || indicatorCodes.includes(indicator);

/** What releases say of why the figures of an indicator differ, the latest first. */
const reasonsIn = (releases: readonly ReleaseRow[], indicator: string, language: Language): string[] =>
  releases.flatMap(({ changes, revision_reason: reason }) => [
    ...(reason ? [textIn(reason, language)] : []),
    ...changes
      .filter(({ indicatorCode }) => indicatorCode === undefined || indicatorCode === indicator)
      .map(({ text }) => textIn(text, language)),
  ]);

async function differencesBetween(
  database: Connection,
  before: ReleaseRow,
  later: readonly ReleaseRow[],
  only: string | undefined,
  language: Language,
): Promise<ReleaseDifference[]> {
  const [after] = later;
  const codes = [...new Set([...after!.cubes, ...before.cubes].map(({ indicatorCode }) => indicatorCode))];
  const differences: ReleaseDifference[] = [];
  for (const code of codes.filter((one) => only === undefined || one === only)) {
    const [old, recent] = [
      await readCube(database, before.id, code),
      await readCube(database, after!.id, code),
    ];
    for (const one of differencesOf(old, recent, reasonsIn(later, code, language))) differences.push(one);
  }
  return differences;
}
