import assert from 'node:assert/strict';
import { markdownFault } from '@officine-coesione/contract';
import type { AnswerOf, BodyOf } from '@officine-coesione/contract';
import { unzipSync, strFromU8 } from 'fflate';
import { sql } from 'kysely';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { Principal } from '../../../packages/server/src/handler.ts';
import { publishDemonstration } from '../../../packages/server/src/observatory/demonstration.ts';
import { studyPackage } from '../../../packages/server/src/observatory/studies/study-package.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { call, today } from './consulting.ts';
import { test } from 'node:test';

const analyst: Principal = { subject: 'analyst-1', roles: ['observatory_analyst'], scopes: '*' };
const text = (it: string) => ({ it, en: `${it} (en)` });
const studyCode = 'chi-siede';

type Change = Partial<BodyOf<'draftStudy'>>;

const body = (change: Change = {}): BodyOf<'draftStudy'> => ({
  code: studyCode,
  title: text('Chi siede nei comitati'),
  authors: [{ displayName: 'Laboratorio & officina', affiliation: 'Università della Basilicata' }],
  question: text('Quanti sono i partner?'),
  figures: [
    { indicatorCode: 'PART_N', programme: ['_T'], period: ['2026', '2025'], view: 'line' },
    { indicatorCode: 'PART_SHARE', category: ['B', 'C'], view: 'bar', caption: text('Le quote') },
  ],
  narrative: { it: '## Risposta\n\nSono **quarantacinque**, [si legge](https://esempio.it/).' },
  references: [{ text: 'Reg. (UE) 240/2014', url: 'https://eur-lex.europa.eu/' }],
  ...change,
});

const draft = (database: Database, change?: Change) =>
  call(database, 'draftStudy', { principal: analyst, body: body(change) });

const publish = (database: Database, seen: AnswerOf<'draftStudy'>, at = today) =>
  call(
    database,
    'publishStudy',
    { parameters: { studyCode: seen.code }, ifVersion: seen.version, principal: analyst, body: {} },
    at,
  );

const packageOf = (database: Database, versionNumber: string, language: 'it' | 'de' = 'it') =>
  call(database, 'showStudyPackage', { parameters: { studyCode, versionNumber }, language });

onEachEngine('a study is prepared, published and cited; a version stays as it was', async (database) => {
  const drafted = await draft(database);
  const shown = () => call(database, 'showStudy', { parameters: { studyCode } });
  assert.equal((await problemOf(shown())).key, 'not-found');
  await publish(database, drafted);
  const first = await shown();
  assert.deepEqual([first.status, first.versionNumber, first.latestVersionNumber], ['published', 1, 1]);
  assert.match(first.permalink!, /\/rest\/coesione\/v1\/partenariato\/studies\/chi-siede\/versions\/1$/);
  assert.match(
    first.citation!.text,
    /^Laboratorio & officina \(2026\)\. Chi siede nei comitati \(v\. 1\)\. /,
  );
  assert.match(first.citation!.bibtex, /author = \{\{Laboratorio \\& officina\}\},/);
  assert.deepEqual((JSON.parse(first.citation!.cslJson) as { issued: object }).issued, {
    'date-parts': [[2026, 11, 23]],
  });
  const before = await packageOf(database, '1');
  assert.deepEqual(before.figures[0]!.size, [1, 1, 1, 5, 1, 2]);
  assert.deepEqual(
    before.study.figures.map(({ category }) => category),
    [[], ['B', 'C']],
  );
  assert.deepEqual(Object.keys(before.figures[1]!.dimension['PARTNER_CATEGORY']!.category.index), ['B', 'C']);

  // The registry goes on, and so does the study.
  await sql`update membership set valid_to = '2024-12-31', updated_at = now() where organisation_id =
    (select min(organisation_id::text)::uuid from membership where left(category, 1) = 'B')`.execute(
    database,
  );
  const record = await call(database, 'showStudyRecord', { parameters: { studyCode }, principal: analyst });
  const amended = await call(database, 'amendStudy', {
    parameters: { studyCode },
    ifVersion: record.version,
    principal: analyst,
    body: { narrative: { it: 'Uno se n’è andato.' }, references: null },
  });
  await publish(database, amended, '2026-11-24T09:00:00.000Z');
  const old = await call(database, 'showStudyVersion', { parameters: { studyCode, versionNumber: '1' } });
  assert.equal(old.latestVersionNumber, 2);
  assert.deepEqual(old.narrative, first.narrative);
  assert.equal(old.sha256, first.sha256);
  assert.deepEqual((await packageOf(database, '1')).figures, before.figures);
  const later = await packageOf(database, '2');
  assert.equal(before.figures[1]!.value.length, later.figures[1]!.value.length);
  assert.notDeepEqual(later.figures[0]!.value, before.figures[0]!.value);
  assert.equal((await shown()).versionNumber, 2);
  assert.equal((await problemOf(packageOf(database, '3'))).key, 'not-found');
  await assert.rejects(sql`update study_version set number = 9`.execute(database), /append-only/);
  await assert.rejects(sql`delete from study_version`.execute(database), /append-only/);
  const listed = await call(database, 'searchStudies', { query: { indicator: 'PART_SHARE' } });
  assert.deepEqual(
    listed.items.map(({ code, versionNumber }) => [code, versionNumber]),
    [[studyCode, 2]],
  );
});

onEachEngine('the package holds what the study rests on, described', async (database) => {
  const content = await packageOf(database, '1', 'de');
  const files = unzipSync(Buffer.concat([...studyPackage(content, 'de')]));
  assert.deepEqual(Object.keys(files).toSorted(), [
    'README.md',
    'citation.bib',
    'citation.csl.json',
    'datapackage.json',
    'figures/01-PART_N.csv',
    'figures/01-PART_N.csv-metadata.json',
    'figures/02-PART_SHARE.csv',
    'figures/02-PART_SHARE.csv-metadata.json',
    'study.md',
  ]);
  const read = (name: string) => strFromU8(files[name]!);
  const descriptor = JSON.parse(read('datapackage.json')) as {
    resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
  };
  for (const { path, schema } of descriptor.resources) {
    const [heading, ...rows] = read(path).trim().split('\r\n');
    assert.deepEqual(
      heading!.split(','),
      schema.fields.map(({ name }) => name),
    );
    assert.ok(rows.length > 0);
    const { url } = JSON.parse(read(`${path}-metadata.json`)) as { url: string };
    assert.equal(`figures/${url}`, path);
  }
  assert.deepEqual(
    descriptor.resources.map(({ name }) => name),
    ['figures-01-part-n', 'figures-02-part-share'],
  );
  assert.match(read('README.md'), /## Zitierweise\n\nLaboratorio & officina/);
  assert.match(read('README.md'), /https:\/\/eur-lex\.europa\.eu\//);
});

onEachEngine('a study names only what there is', async (database) => {
  const wrong = async (change: Change) =>
    (await problemOf(draft(database, { code: 'altro', ...change }))).faults;
  assert.deepEqual(await wrong({ releaseCode: '2020-1' }), ['/releaseCode unknown_reference']);
  assert.deepEqual(
    await wrong({
      figures: [
        { indicatorCode: 'NONE', view: 'map' },
        { indicatorCode: 'GEN', category: ['C'], view: 'bar' },
        { indicatorCode: 'PART_N', programme: ['nessuno'], period: ['2099'], view: 'map' },
      ],
      context: [{ contextDataSetCode: 'nessuno', edition: 1 }],
    }),
    [
      '/figures/0/indicatorCode unknown_reference',
      '/figures/1/category/0 unknown_reference',
      '/figures/2/programme/0 unknown_reference',
      '/figures/2/period/0 period_unknown',
      '/context/0/contextDataSetCode unknown_reference',
    ],
  );
  assert.deepEqual(await wrong({ code: studyCode }), ['/code key_taken']);
});

onEachEngine('the demonstration publishes a release and a study of it, once', async (database) => {
  const settings = { publicUrl: 'https://esempio.it', now: new Date(today) };
  await publishDemonstration(database, settings);
  await publishDemonstration(database, settings);
  const { items: releases } = await call(database, 'searchReleases');
  assert.deepEqual(
    releases.map(({ code, demo, status }) => [code, demo, status]),
    [['2026-1', true, 'published']],
  );
  const code = 'preavviso-alla-societa-civile';
  const study = await call(database, 'showStudy', { parameters: { studyCode: code } });
  assert.equal(study.releaseCode, '2026-1');
  const { figures } = await call(database, 'showStudyPackage', {
    parameters: { studyCode: code, versionNumber: '1' },
  });
  assert.equal(figures.length, study.figures.length);
  assert.ok(figures.length > 0 && figures.every(({ extension }) => extension.release?.code === '2026-1'));
});

void test('a narrative is Markdown that runs nothing', () => {
  for (const fine of [
    '# Titolo\n\n*a* < b, 3 > 2 & c\n\n- [x](https://esempio.it/a?b=1)\n- <https://esempio.it>\n\n[1]: mailto:a@b.it',
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n> cit.\n\n`codice` [1][2] [ancora](#qui)',
  ])
    assert.equal(markdownFault(fine), undefined, fine);
  for (const [bad, code, line] of [
    ['a\n<script>alert(1)</script>', 'narrative_html', 2],
    ['<!-- nota -->', 'narrative_html', 1],
    ['</p', 'narrative_html', 1],
    ['&#60;script>', 'narrative_html', 1],
    ['![x](https://esempio.it/x.png)', 'narrative_image', 1],
    ['[x](javascript:alert(1))', 'narrative_link', 1],
    ['[x]( JaVaScRiPt:alert(1))', 'narrative_link', 1],
    ['[x](<data:text/html,a>)', 'narrative_html', 1],
    ['<javascript:alert(1)>', 'narrative_html', 1],
    ['> [x]: vbscript:a', 'narrative_link', 1],
    ['[x]:\njavascript:a', 'narrative_link', 1],
    ['testo\n\n[x]: vbscript:a', 'narrative_link', 3],
    ['[x](\njavascript:alert(1))', 'narrative_link', 1],
  ] as const)
    assert.deepEqual(markdownFault(bad), { code, line }, bad);
});
