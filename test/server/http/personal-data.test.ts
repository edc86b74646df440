import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { readXlsx } from 'hucre';
import type { OperationId } from '@officine-coesione/contract';
import { insideOf } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import { asActor } from '../../../packages/server/src/database/as-actor.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { observatorySheets } from '../../../packages/server/src/observatory/sheets.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { registrySheets } from '../../../packages/server/src/registry/files/sheets.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { onEachEngine } from '../engines.ts';
import { person, plantedWorld } from './planted-world.ts';
import { roleTable, sentTo } from './role-table.ts';
import type { World } from './role-table.ts';
import { everyOperation, pathOf, trial } from './trial.ts';
import type { AnyHandler } from './trial.ts';

/** What tells of the person, as any answer might write it. */
const traces = [
  person.givenName,
  person.familyName,
  person.jobTitle,
  person.institutionalEmail,
  person.phone,
  '8675309',
].map((text) => text.toLowerCase());

/** Tables that hold persons, or what people wrote of them: each has the planted one. */
const holding = [
  'access_request',
  'audit_event',
  'contribution',
  'declaration',
  'document',
  'duplicate',
  'idempotency',
  'import',
  'import_fault',
  'import_row',
  'meeting',
  'notification',
  'organisation_merge',
  'registration',
  'registration_event',
  'representative',
  'revision',
  'survey_response',
];

/** Tables that have no place for a person: facts of organisations, or nothing but keys. */
const impersonal = [
  'attendance',
  'access_link',
  'audit_head',
  'capacity_activity',
  'capacity_participant',
  'consultation',
  'consultation_invitation',
  'context_data_set',
  'context_edition',
  'duplicate_due',
  'indicator_dirty',
  'indicator_fact',
  'indicator_state',
  'meeting_decision',
  'membership',
  'organisation',
  'organisation_key',
  'partnership',
  'partnership_programme',
  'privacy_notice',
  'programme',
  'questionnaire',
  'release',
  'release_cube',
  'revised',
  'revision_epoch',
  'signing_secret',
  'spent_proof',
  'survey_coverage',
  'survey_satisfaction',
  'survey_scale',
  'survey_wave',
  'survey_wave_partnership',
  'study',
  'study_version',
  'territory',
  'withheld_for_good',
];

/** Every trace that the life of the planted records leaves beside them. */
const plantTraces = async (database: Connection, world: World): Promise<void> => {
  const at = '2026-11-21T09:00:00.000Z';
  const said = `${person.givenName} ${person.familyName}, ${person.institutionalEmail}, ${person.phone}`;
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: person.institutionalEmail, kind: 'partner', reason: said });
    for (const table of ['organisation', 'partnership', 'membership'] as const)
      await transaction
        .updateTable(table as 'organisation')
        .set((eb) => ({ updated_at: at, version: eb('version', '+', 1) }))
        .where('id', '=', world[`${table}Id`])
        .execute();
  });
  for (const statement of [
    sql`update duplicate set status = 'dismissed', reason = ${said}, decided_by = ${said}, decided_at = ${at}
      where id = ${world.duplicateId}`,
    sql`update organisation_merge set merged_by = ${said}, undone_by = ${said}, undo_reason = ${said}`,
    sql`insert into registration_event (registration_id, position, from_status, to_status, at, actor, reason)
      values (${world.registrationId}, 1, 'submitted', 'integration_requested', ${at}, ${said}, ${said})`,
    sql`insert into idempotency (key, operation, fingerprint, status, answer, created_at)
      values ('planted', 'registerOrganisation', 'f', 201, ${JSON.stringify({ said })}::jsonb, ${at})`,
    sql`insert into notification (id, kind, event_key, recipient, language, facts, next_at, created_at)
      values (${world.accessRequestId}, 'received', 'planted', ${person.institutionalEmail}, 'it',
        ${JSON.stringify({ said })}::jsonb, ${at}, ${at})`,
    sql`insert into import (id, created_at, updated_at, actor, file_title, format, columns, status, row_count)
      values (${world.accessRequestId}, ${at}, ${at}, ${said}, ${said}, 'csv', '[]', 'mapping', 1)`,
    sql`insert into import_row (import_id, position, file_row, cells)
      values (${world.accessRequestId}, 1, 2, array[${said}])`,
    sql`insert into import_fault (import_id, file_row, value, code, params, severity)
      values (${world.accessRequestId}, 2, ${said}, 'required', '{}', 'error')`,
  ])
    await statement.execute(database);
};

/** What an operation can embed. */
const embeds = (shape: Operation['query']['shape']): readonly string[] | undefined => {
  const { element } = shape['embed'] ? (insideOf(shape['embed'])._zod.def as { element?: Choice }) : {};
  return element && Object.values(element._zod.def.entries);
};

interface Choice {
  readonly _zod: { readonly def: { readonly entries: Readonly<Record<string, string>> } };
}

/** The queries with which an operation may show more. */
const queriesOf = ({ query, files = [] }: Operation): URLSearchParams[] => {
  const has = (name: string): boolean => name in query.shape;
  return [
    {},
    ...(embeds(query.shape) ?? []).map((embed) => ({ embed })),
    has('asOf') && { asOf: '2026-11-22' },
    ...files.map((format) => ({ format })),
  ]
    .filter((one) => one !== false)
    .map(
      (one) => new URLSearchParams({ ...one, ...(has('limit') && !('format' in one) && { limit: '100' }) }),
    );
};

const textOf = async (response: Response): Promise<string> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = JSON.stringify([...response.headers]);
  if (!response.headers.get('Content-Type')?.includes('spreadsheetml'))
    return headers + new TextDecoder().decode(bytes);
  return headers + JSON.stringify(await readXlsx(bytes));
};

onEachEngine('no answer to anyone holds personal data, whatever the operation', async (database) => {
  const world = await plantedWorld(database, true);
  await plantTraces(database, world);
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%' order by 1`.execute(database);
  const tables = rows.map(({ name }) => name);
  // A new table is one of which someone says whether it holds persons.
  assert.deepEqual(tables.toSorted(), [...holding, ...impersonal].toSorted());
  for (const name of holding) {
    const { rows: found } = await sql`select from ${sql.table(name)} as one
      where lower(one::text) like ${`%${person.familyName.toLowerCase()}%`}`.execute(database);
    assert.ok(found.length > 0, `${name} holds the person`);
  }

  const { call } = trial({
    handlers: {
      ...registryHandlers(database),
      ...observatoryHandlers(database),
    } as unknown as Readonly<Record<string, AnyHandler>>,
    sheets: { ...registrySheets, ...observatorySheets },
  });
  const ids = { ...world };
  const seen = new Map<string, number>();
  for (const operation of everyOperation) {
    const anyone = roleTable[operation.id as OperationId]?.[0] === 'everyone';
    for (const query of anyone ? queriesOf(operation) : [new URLSearchParams()]) {
      const target = `${pathOf(operation, ids)}${query.size ? `?${query}` : ''}`;
      const response = await call(target, { method: operation.method, ...sentTo(operation, world) });
      const text = (await textOf(response)).toLowerCase();
      assert.ok(response.status < 500, `${target} ${response.status} ${text}`);
      assert.notEqual(response.status, 422, `${target} ${text}`);
      if (anyone && operation.method === 'GET') assert.equal(response.status, 200, `${target} ${text}`);
      for (const trace of traces) assert.ok(!text.includes(trace), `${target} tells ${trace}`);
      seen.set(operation.id, text.length);
    }
    if (anyone && 'q' in operation.query.shape) {
      const search = new URLSearchParams({ q: person.familyName });
      const found = (await (await call(`${pathOf(operation, ids)}?${search}`)).json()) as { items: object[] };
      assert.deepEqual(found.items, [], `${operation.id} finds by a person`);
    }
  }
  assert.equal(seen.size, everyOperation.length);
});
