import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { AnswerOf, BodyOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import type { Principal } from '../../../../packages/server/src/handler.ts';
import { observatoryHandlers } from '../../../../packages/server/src/observatory/handlers.ts';
import { ask, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { call } from '../consulting.ts';

const analyst: Principal = { subject: 'analyst-1', roles: ['observatory_analyst'], scopes: '*' };
const text = (it: string) => ({ it, en: it });

const facts = (code: string, change: Partial<BodyOf<'draftRelease'>> = {}) => ({
  code,
  title: text(`Edizione ${code}`),
  referenceDate: '2026-09-30',
  indicatorCodes: ['PART_N'],
  ...change,
});

type Drafted = AnswerOf<'draftRelease'>;

const draft = (database: Database, code: string, change?: Partial<BodyOf<'draftRelease'>>) =>
  call(database, 'draftRelease', { principal: analyst, body: facts(code, change) });

const publish = (database: Database, { code, version }: Drafted, at?: string, body: object = {}) =>
  call(
    database,
    'publishRelease',
    { parameters: { releaseCode: code }, ifVersion: version, principal: analyst, body },
    at,
  );

const figures = (database: Database, query: Record<string, unknown>, at?: string) =>
  call(database, 'showIndicatorData', { parameters: { indicatorCode: 'PART_N' }, query }, at);

const shown = (database: Database, releaseCode: string, at?: string) =>
  call(database, 'showRelease', { parameters: { releaseCode } }, at);

/** An organisation leaves wherever it sits. */
const ends = (database: Database) =>
  sql`update membership set valid_to = '2026-01-31', updated_at = now() where organisation_id =
    (select min(organisation_id::text)::uuid from membership where left(category, 1) = 'B')`.execute(
    database,
  );

onEachEngine(
  'a release freezes the figures; what changes afterwards changes the live ones',
  async (database) => {
    const drafted = await draft(database, '2026-1');
    assert.equal(drafted.status, 'draft');
    assert.equal((await problemOf(shown(database, '2026-1'))).key, 'not-found');
    assert.equal((await problemOf(figures(database, { release: '2026-1' }))).key, 'not-found');

    const published = await publish(database, drafted, '2026-10-01T09:00:00.000Z');
    assert.deepEqual([published.status, published.cubes.length], ['published', 1]);
    const then = await figures(database, { release: '2026-1' });
    assert.deepEqual(then.extension.release, {
      code: '2026-1',
      publishedAt: '2026-10-01T09:00:00.000Z',
      sha256: published.cubes[0]!.sha256,
    });
    assert.equal(then.extension.referenceDate, '2026-09-30');
    // Read as of a day, counted when it was published.
    assert.equal(then.updated, '2026-10-01T09:00:00.000Z');
    const live = await figures(database, {});
    assert.deepEqual(then.value, live.value);
    assert.deepEqual(then.status, live.status);
    assert.deepEqual(then.extension.numerator, live.extension.numerator);

    await ends(database);
    assert.notDeepEqual((await figures(database, {})).value, live.value);
    assert.deepEqual(await figures(database, { release: '2026-1' }), then);

    const { content } = await database.selectFrom('release_cube').select('content').executeTakeFirstOrThrow();
    assert.equal(createHash('sha256').update(content).digest('hex'), published.cubes[0]!.sha256);
  },
);

onEachEngine('cells of a frozen cube are had as those of the live one', async (database) => {
  const asked = {
    programme: ['pr-fesr-fse-plus-basilicata-2021-2027', '_T'],
    territory: ['ITF5', 'IT'],
    period: ['2026', '2023'],
  };
  const drafted = await draft(database, '2026-2', { indicatorCodes: ['PART_N', 'PART_SHARE'] });
  await publish(database, drafted, '2026-10-02T09:00:00.000Z');
  for (const indicatorCode of ['PART_N', 'PART_SHARE'])
    for (const language of ['it', 'de'] as const) {
      const of = (query: object) =>
        call(database, 'showIndicatorData', {
          parameters: { indicatorCode },
          query: { ...asked, ...query },
          language,
        });
      const [frozen, live] = [await of({ release: '2026-2' }), await of({})];
      for (const part of ['id', 'size', 'dimension', 'value', 'status', 'label', 'role'] as const)
        assert.deepEqual(frozen[part], live[part], `${indicatorCode} ${language} ${part}`);
      assert.match(frozen.href, /period=2023&period=2026&release=2026-2$/);
    }
  const { key, faults } = await problemOf(figures(database, { release: '2026-2', period: ['2027'] }));
  assert.deepEqual([key, faults], ['validation-failed', ['#query/period/0 period_unknown']]);
});

onEachEngine('a later release supersedes an earlier one, which says when and by which', async (database) => {
  const release = facts('2026-3', {
    revises: { releaseCode: '2026-1', reason: text('Una cessazione non registrata') },
    changes: [{ kind: 'correction', indicatorCode: 'PART_N', text: text('Un partner in meno') }],
  });
  const drafted = await call(database, 'draftRelease', { principal: analyst, body: release });
  const at = '2026-10-03T09:00:00.000Z';
  await publish(database, drafted, at);

  const old = await shown(database, '2026-1');
  assert.deepEqual([old.status, old.supersededBy], ['superseded', '2026-2']);
  const { body, caching } = (await observatoryHandlers(database, () => new Date(at)).showIndicatorData({
    parameters: { indicatorCode: 'PART_N' },
    query: { release: '2026-2' },
    url: 'https://example.it/data',
    language: 'it',
  } as never)) as { body: AnswerOf<'showIndicatorData'>; caching?: object };
  assert.deepEqual(
    [body.extension.release?.supersededBy, body.extension.release?.supersededAt],
    ['2026-3', at],
  );
  assert.deepEqual(caching, { maxAge: 31_536_000, immutable: true });
  assert.equal((await shown(database, '2026-2')).status, 'published');

  // The present one is no longer asked for again within the hour.
  const differences = await call(database, 'searchReleaseDifferences', {
    parameters: { releaseCode: '2026-3' },
    query: { limit: 200 },
  });
  const national = differences.items.find(
    ({ cell }) =>
      cell['PROGRAMME'] === '_T' &&
      cell['REF_AREA'] === 'IT' &&
      cell['PARTNER_CATEGORY'] === 'B' &&
      cell['TIME_PERIOD'] === '2026',
  )!;
  assert.deepEqual(
    [national.kind, national.oldValue! - national.newValue!, national.reasons],
    ['changed', 1, ['Una cessazione non registrata', 'Un partner in meno']],
  );
  const none = await call(database, 'searchReleaseDifferences', {
    parameters: { releaseCode: '2026-3' },
    query: { since: '2026-2', indicator: 'PART_N' },
  });
  assert.deepEqual(none.items, []);
});

onEachEngine('the catalogue tells what each release froze, once anyone can read it', async (database) => {
  const told = JSON.stringify(await call(database, 'showCatalogue'));
  for (const id of ['PART_N-2026-1', 'PART_N-2026-2', 'PART_SHARE-2026-2', 'PART_N-2026-3'])
    assert.ok(told.includes(`"${id}"`), id);
  assert.ok(!told.includes('-2026-9'));
});

onEachEngine('figures under embargo are read by those alone who keep the releases', async (database) => {
  const instant = '2099-01-01T08:00:00.000Z';
  const drafted = await draft(database, '2026-9');
  const embargoed = await publish(database, drafted, undefined, { publishedAt: instant });
  assert.equal(embargoed.status, 'embargoed');
  assert.ok(!JSON.stringify(await call(database, 'showCatalogue')).includes('2026-9'));
  const announced = await shown(database, '2026-9');
  assert.deepEqual(
    [announced.status, announced.publishedAt, announced.cubes, announced.changes],
    ['embargoed', instant, [], []],
  );
  assert.equal((await problemOf(figures(database, { release: '2026-9' }))).key, 'not-found');
  const parameters = { releaseCode: '2026-9', indicatorCode: 'PART_N' };
  const early = await call(database, 'showReleaseRecordData', { parameters, principal: analyst });
  assert.equal(early.extension.release?.publishedAt, instant);
  // At the instant itself anyone reads them, and the one before is superseded then.
  assert.deepEqual((await figures(database, { release: '2026-9' }, instant)).value, early.value);
  assert.equal((await shown(database, '2026-3', instant)).supersededAt, instant);
  assert.equal((await shown(database, '2026-3')).status, 'published');

  const recalled = await call(database, 'recallRelease', {
    parameters: { releaseCode: '2026-9' },
    ifVersion: embargoed.version,
    principal: analyst,
    body: { reason: 'Una cifra da controllare' },
  });
  assert.deepEqual([recalled.status, recalled.cubes], ['draft', []]);
  const again = await publish(database, recalled, undefined, { publishedAt: instant });
  assert.equal(again.status, 'embargoed');
});

onEachEngine('what was published cannot be changed, not even in the database', async (database) => {
  const refused = (statement: string) =>
    assert.rejects(sql.raw(statement).execute(database), (error: Error) =>
      /published|append-only/.test(`${error.message} ${String(error.cause)}`),
    );
  const cubeOf = `release_id = (select id from release where code = '2026-1')`;
  await refused(`update release set title = '{"it": "Altro", "en": "Other"}' where code = '2026-1'`);
  await refused(`update release set published_at = '2099-01-01' where code = '2026-1'`);
  await refused(`delete from release where code = '2026-1'`);
  await refused(`update release_cube set cells = 0 where ${cubeOf}`);
  await refused(`delete from release_cube where ${cubeOf}`);
  await refused(`insert into release_cube
    select release_id, 'PART_SHARE', title, method_version, cells, content, sha256
    from release_cube where ${cubeOf}`);
  await refused('truncate release_cube');
  await assert.rejects(
    sql`insert into release_cube select release_id, 'ALTRO', title, method_version, cells, content || ' ', sha256
      from release_cube where release_id = (select id from release where code = '2026-9')`.execute(database),
    /release_cube_digest/,
  );
  const row = await shown(database, '2026-1');
  for (const [id, body] of [
    ['amendRelease', { referenceDate: '2026-08-31' }],
    ['publishRelease', {}],
    ['recallRelease', { reason: 'Troppo tardi ormai' }],
  ] as const) {
    const asked = { parameters: { releaseCode: '2026-1' }, ifVersion: row.version, principal: analyst, body };
    assert.equal((await problemOf(call(database, id, asked))).key, 'transition-not-allowed');
  }
});

onEachEngine('a release is held to what there is', async (database) => {
  const wrong = {
    ...facts('2026-4'),
    referenceDate: '2026-12-31',
    indicatorCodes: ['PART_N', 'PART_N', 'NONE'],
    revises: { releaseCode: '2020-1', reason: text('Non esiste') },
    changes: [{ kind: 'minor', indicatorCode: 'PART_SHARE', text: text('Altro') }],
  };
  const { faults } = await problemOf(call(database, 'draftRelease', { principal: analyst, body: wrong }));
  assert.deepEqual(faults.toSorted(), [
    '/changes/0/indicatorCode unknown_reference',
    '/indicatorCodes/1 repeated_item',
    '/indicatorCodes/2 unknown_reference',
    '/referenceDate in_future',
    '/revises/releaseCode unknown_reference',
  ]);
  assert.deepEqual((await problemOf(draft(database, '2026-1'))).faults, ['/code key_taken']);
  const drafted = await draft(database, '2026-4');
  const amended = await call(database, 'amendRelease', {
    parameters: { releaseCode: '2026-4' },
    ifVersion: drafted.version,
    principal: analyst,
    body: { title: text('Altro titolo'), changes: null },
  });
  assert.deepEqual(amended.title, text('Altro titolo'));
  const past = { publishedAt: '2026-11-01T00:00:00Z' };
  assert.deepEqual((await problemOf(publish(database, amended, undefined, past))).faults, [
    '/publishedAt not_ahead',
  ]);
  assert.equal((await problemOf(publish(database, drafted))).key, 'precondition-failed');
  const listed = await ask(observatoryHandlers(database), 'searchReleases', { query: { limit: 2 } });
  assert.equal(listed.items.length, 2);
});
