import assert from 'node:assert/strict';
import { v7 as uuid } from 'uuid';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { onEachEngine } from '../engines.ts';

const now = '2026-11-23T09:00:00.000Z';
const record = () => ({ id: uuid(), created_at: now, updated_at: now });

const organisation = async (database: Database, taken: { tax_code?: string; ipa_code?: string } = {}) => {
  const row = {
    ...record(),
    legal_name: 'Ente di prova',
    tags: [],
    coverage_nuts: ['ITF52', 'ITG'],
    search_labels: '',
    status: 'draft',
    details: '{"smallLocalAuthority": false, "sources": []}',
    ...taken,
  };
  await database.insertInto('organisation').values(row).execute();
  return row.id;
};

const seat = async (
  database: Database,
  organisationId: string,
  [from, to]: readonly [string | null, string | null],
  { role = 'voting_member', status = 'published' } = {},
) => {
  const { id } = await database
    .selectFrom('partnership')
    .select('id')
    .where('demo', '=', false)
    .executeTakeFirstOrThrow();
  await database
    .insertInto('membership')
    .values({
      ...record(),
      partnership_id: id,
      organisation_id: organisationId,
      category: 'B1',
      category_scheme: 'ECCP-2014',
      category_validated: true,
      role,
      voting: true,
      valid_from: from,
      valid_to: to,
      tags: [],
      status,
      details: '{}',
    })
    .execute();
};

onEachEngine('I1: tax, IPA and CCI codes are unique', async (database) => {
  await organisation(database, { tax_code: '00000000001', ipa_code: 'prova' });
  await assert.rejects(organisation(database, { tax_code: '00000000001' }), {
    constraint: 'organisation_tax_code_key',
  });
  await assert.rejects(organisation(database, { ipa_code: 'prova' }), {
    constraint: 'organisation_ipa_code_key',
  });
  await assert.rejects(
    database.updateTable('programme').set({ cci: '2021IT16FFPR004' }).where('kind', '=', 'PN').execute(),
    { constraint: 'programme_cci_key' },
  );
});

onEachEngine('I3: seats of one organisation, partnership and role do not overlap', async (database) => {
  const id = await organisation(database);
  await seat(database, id, ['2020-01-01', '2020-12-31']);
  await seat(database, id, ['2021-01-01', null]);
  const overlapping: (readonly [string | null, string | null])[] = [
    ['2020-12-31', '2020-12-31'],
    [null, '2020-01-01'],
    ['2022-01-01', '2022-12-31'],
    [null, null],
  ];
  for (const days of overlapping)
    await assert.rejects(seat(database, id, days), { constraint: 'membership_no_overlap' });
  await seat(database, id, [null, null], { role: 'observer' });
  await seat(database, id, [null, null], { status: 'draft' });
  await seat(database, await organisation(database), [null, null]);
});

onEachEngine('I4: a seat does not end before it starts', async (database) => {
  const id = await organisation(database);
  await assert.rejects(seat(database, id, ['2021-01-02', '2021-01-01'], { status: 'draft' }), {
    constraint: 'membership_days',
  });
  await seat(database, id, ['2021-01-01', '2021-01-01']);
});

onEachEngine('a state outside the life cycle is refused', async (database) => {
  const id = await organisation(database);
  await assert.rejects(
    database.updateTable('organisation').set({ status: 'gone' }).where('id', '=', id).execute(),
    { constraint: 'organisation_status_check' },
  );
});

onEachEngine('the area of an organisation names every territory above its own', async (database) => {
  const id = await organisation(database);
  const { area } = await database
    .selectFrom('organisation')
    .select('area')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assert.deepEqual(area.toSorted(), ['IT', 'ITF', 'ITF5', 'ITF52', 'ITG']);
});
