import assert from 'node:assert/strict';
import type { Role } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { fieldChanges } from '../../../packages/server/src/registry/field-changes.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf } from '../ask.ts';
import { test } from 'node:test';
import { onEachEngine } from '../engines.ts';
import { addProgramme, change, insertOrganisation, insertPartnership } from './records.ts';

const history = (database: Database, organisationId: string, role?: Role, query = {}) =>
  ask(registryHandlers(database, clock), 'showOrganisationHistory', {
    parameters: { organisationId },
    query,
    ...(role && { principal: { subject: 'qualcuno', roles: [role], scopes: '*' } }),
  });

const details = (change: object) => JSON.stringify({ smallLocalAuthority: false, sources: [], ...change });

/** Prepared, published, corrected, suspended. */
const lived = async (database: Database, name: string): Promise<string> => {
  const id = await insertOrganisation(database, 'Nome segreto', { status: 'draft' });
  await change(database, 'organisation', id, { legal_name: name });
  await change(
    database,
    'organisation',
    id,
    { status: 'published' },
    { reason: 'Atto firmato da Anna Prova' },
  );
  await change(
    database,
    'organisation',
    id,
    {
      details: details({
        registeredOffice: { municipality: 'Matera', nuts3: 'ITF52' },
        website: 'https://example.it',
      }),
    },
    { at: '2026-11-24T09:00:00.000Z', actor: 'editor-3', kind: 'partner' },
  );
  await change(
    database,
    'organisation',
    id,
    { details: details({ registeredOffice: { municipality: 'Potenza', nuts3: 'ITF51' } }) },
    { at: '2026-11-25T09:00:00.000Z' },
  );
  await change(database, 'organisation', id, { status: 'suspended' });
  return id;
};

onEachEngine(
  'anyone reads which field went from what to what, on whose behalf, since it was public',
  async (database) => {
    const { items } = await history(database, await lived(database, 'Ente che cambia'));
    assert.deepEqual(
      items.map(({ version, change: what, actor, fields }) => [version, what, actor, fields]),
      [
        [6, 'withdrawn', { kind: 'authority' }, [{ field: 'status', from: 'published', to: 'suspended' }]],
        [
          5,
          'changed',
          { kind: 'authority' },
          [
            { field: 'website', from: 'https://example.it' },
            { field: 'registeredOffice.nuts3', from: 'ITF52', to: 'ITF51' },
            { field: 'registeredOffice.municipality', from: 'Matera', to: 'Potenza' },
          ],
        ],
        [
          4,
          'changed',
          { kind: 'partner' },
          [
            { field: 'website', to: 'https://example.it' },
            { field: 'registeredOffice.nuts3', to: 'ITF52' },
            { field: 'registeredOffice.municipality', to: 'Matera' },
          ],
        ],
        [3, 'published', { kind: 'authority' }, items[3]?.fields],
      ],
    );
    assert.equal(items[1]?.at, '2026-11-25T09:00:00.000Z');
    // What came before its publication is nobody's business, and neither is who acted and why.
    assert.ok(items[3]?.fields.every(({ from }) => from === undefined));
    assert.ok(items[3]?.fields.some(({ field, to }) => field === 'legalName' && to === 'Ente che cambia'));
    assert.doesNotMatch(JSON.stringify(items), /segreto|Anna|officer|editor/);
  },
);

onEachEngine(
  'auditors and administrators also read who, why, and what was prepared; others do not',
  async (database) => {
    const id = await lived(database, 'Ente controllato');
    const { items } = await history(database, id, 'auditor');
    assert.deepEqual(
      items.map(({ change: what, actor, reason }) => [what, actor.subject, reason]),
      [
        ['withdrawn', 'officer-7', undefined],
        ['changed', 'officer-7', undefined],
        ['changed', 'editor-3', undefined],
        ['published', 'officer-7', 'Atto firmato da Anna Prova'],
        ['prepared', 'officer-7', undefined],
        ['prepared', 'system', undefined],
      ],
    );
    assert.deepEqual(items[4]?.fields, [
      { field: 'legalName', from: 'Nome segreto', to: 'Ente controllato' },
    ]);
    assert.deepEqual(items[3]?.fields, [{ field: 'status', from: 'draft', to: 'published' }]);
    assert.equal((await history(database, id, 'admin')).items.length, 6);
    const anyone = await history(database, id);
    for (const role of [
      'partner_editor',
      'authority_editor',
      'authority_validator',
      'observatory_analyst',
    ] as const)
      assert.deepEqual(await history(database, id, role), anyone);
  },
);

onEachEngine(
  'who checks what some authorities do reads no more than others of the rest',
  async (database) => {
    const bounded = (territories: string[], programmes: string[] = []) => ({
      subject: 'revisore',
      roles: ['auditor'] as const,
      scopes: { organisations: [], partnerships: [], programmes, territories },
    });
    const handlers = registryHandlers(database, clock);
    const organisationId = await lived(database, 'Ente controllato da chi deve');
    const numberFor = async (principal: ReturnType<typeof bounded>) =>
      (await ask(handlers, 'showOrganisationHistory', { parameters: { organisationId }, principal })).items
        .length;
    assert.equal(await numberFor(bounded(['ITF5'])), 6);
    assert.equal(await numberFor(bounded(['ITC4'])), 4);

    const partnershipId = await insertPartnership(database, 'Comitato in bozza', { status: 'draft' });
    const { programme_code: programme } = await database
      .selectFrom('partnership_programme')
      .select('programme_code')
      .where('partnership_id', '=', partnershipId)
      .executeTakeFirstOrThrow();
    const seen = (principal: ReturnType<typeof bounded>) =>
      ask(handlers, 'showPartnershipHistory', { parameters: { partnershipId }, principal });
    assert.equal((await seen(bounded([], [programme]))).items.length, 1);
    assert.equal((await problemOf(seen(bounded([], ['altro'])))).key, 'not-found');
  },
);

onEachEngine('what never was public has no history for the public', async (database) => {
  const id = await insertOrganisation(database, 'Ente in bozza', { status: 'draft' });
  await change(database, 'organisation', id, { legal_name: 'Altro' });
  assert.equal((await problemOf(history(database, id))).key, 'not-found');
  assert.equal((await history(database, id, 'auditor')).items.length, 2);
  assert.equal(
    (await problemOf(history(database, '01890a5d-ac96-774b-bcce-b302099a8057', 'auditor'))).key,
    'not-found',
  );
  // An identifier of another kind of record is none of an organisation.
  const partnership = await insertPartnership(database, 'Comitato qualsiasi');
  assert.equal((await problemOf(history(database, partnership, 'auditor'))).key, 'not-found');
});

onEachEngine('the history of a person who is gone is for who checks alone', async (database) => {
  const person = await insertOrganisation(database, 'Ditta di Anna Prova', { tax_code: 'PRVNNA80A41F052X' });
  const body = await insertOrganisation(database, 'Ente che chiude', { tax_code: '90000000019' });
  const count = async (id: string, role?: Role) => (await history(database, id, role)).items.length;
  assert.deepEqual([await count(person), await count(body)], [1, 1]);
  await change(database, 'organisation', person, { status: 'archived' });
  // As when who it was merged into takes the code over.
  await database.updateTable('organisation').set({ tax_code: null }).where('id', '=', person).execute();
  await change(database, 'organisation', body, { status: 'archived' });
  assert.equal((await problemOf(history(database, person))).key, 'not-found');
  assert.equal((await problemOf(history(database, person, 'authority_validator'))).key, 'not-found');
  assert.deepEqual([await count(person, 'auditor'), await count(body)], [3, 2]);
  // Nor of one that is taken out altogether, as an import that is taken back does.
  const imported = await insertOrganisation(database, 'Studio Prova', { tax_code: 'PRVLCU80A01F052H' });
  await database.deleteFrom('organisation').where('id', 'in', [imported]).execute();
  assert.equal((await problemOf(history(database, imported))).key, 'not-found');
  assert.equal(await count(imported, 'auditor'), 2);
});

onEachEngine('a history has pages; each reader has cursors of its own', async (database) => {
  const id = await lived(database, 'Ente longevo');
  const versions: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await history(database, id, undefined, { limit: 1, ...(cursor && { cursor }) });
    versions.push(...page.items.map(({ version }) => version));
    cursor = page.nextCursor;
  } while (cursor);
  assert.deepEqual(versions, [6, 5, 4, 3]);
  const { nextCursor } = await history(database, id, 'auditor', { limit: 1 });
  assert.equal(
    (await problemOf(history(database, id, undefined, { cursor: nextCursor }))).key,
    'unknown-parameter',
  );
});

onEachEngine('a partnership tells of its programmes', async (database) => {
  const id = await insertPartnership(database, 'Comitato dei programmi');
  const code = await addProgramme(database, id);
  const { items } = await ask(registryHandlers(database, clock), 'showPartnershipHistory', {
    parameters: { partnershipId: id },
  });
  const [added] = items[0]!.fields;
  assert.equal(added?.field, 'programmeCodes');
  assert.equal(added.to, [added.from, code].toSorted().join(', '));
});

test('differences are told by property, with the items of a list side by side', () => {
  assert.deepEqual(
    fieldChanges(
      {
        id: 'a',
        version: 1,
        tags: ['youth', 'ngo'],
        seats: 1,
        voting: false,
        note: null,
        mandate: { act: 'DGR 1' },
      },
      { id: 'b', version: 2, tags: ['youth'], seats: 2, voting: true, sources: [{ system: 'ipa' }] },
    ),
    [
      { field: 'tags', from: 'youth, ngo', to: 'youth' },
      { field: 'seats', from: '1', to: '2' },
      { field: 'voting', from: 'false', to: 'true' },
      { field: 'mandate.act', from: 'DGR 1', to: undefined },
      { field: 'sources', from: undefined, to: '[{"system":"ipa"}]' },
    ],
  );
  assert.deepEqual(fieldChanges({ a: undefined, b: [] }, { a: null, b: [] }), []);
});
