import assert from 'node:assert/strict';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import { mintLink } from '../../../../packages/server/src/notification/link.ts';
import { notify } from '../../../../packages/server/src/notification/outbox.ts';
import { unhandledReferences } from '../../../../packages/server/src/registry/merges/references.ts';
import { v7 as uuid } from 'uuid';
import { clock, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { delivered, emptyOutbox } from '../../notification/mailbox.ts';
import { insertOrganisation } from '../records.ts';
import { call } from '../call.ts';

const linkTo = async (database: Database, organisationId: string): Promise<string> => {
  const token = await mintLink(
    database,
    uuid(),
    { purpose: 'confirmation', organisationId, days: 180 },
    clock(),
  );
  assert.ok(token);
  return token;
};

onEachEngine('a link of a merged organisation leads to the survivor, and says so', async (database) => {
  assert.deepEqual(await unhandledReferences(database), []);
  const [survivorId, mergedId] = [
    await insertOrganisation(database, 'Rete unita'),
    await insertOrganisation(database, 'Rete di prima'),
  ];
  await database
    .updateTable('organisation')
    .set({ confirmation_due_on: '2026-12-01' })
    .where('id', 'in', [survivorId, mergedId])
    .execute();
  const [first, second] = [await linkTo(database, mergedId), await linkTo(database, mergedId)];
  const merge = await call(database, 'mergeOrganisations', {
    body: {
      survivorId,
      survivorVersion: 1,
      mergedId,
      mergedVersion: 1,
      fieldChoices: [],
      reason: 'La stessa rete, scritta due volte',
    },
  });
  const seen = await call(database, 'showLinkedRecord', { body: { token: first } });
  assert.deepEqual(
    [seen.organisation!.id, seen.organisation!.legalName, seen.organisation!.mergedLegalName],
    [survivorId, 'Rete unita', 'Rete di prima'],
  );
  const confirmed = await call(database, 'confirmLinkedRecord', { body: { token: first } });
  assert.deepEqual(
    [confirmed.organisation!.id, confirmed.organisation!.confirmationDueOn],
    [survivorId, '2027-12-01'],
  );
  // Undone, it leads to its own again.
  await call(database, 'undoMerge', {
    parameters: { mergeId: merge.id },
    body: { reason: 'Sono due reti diverse' },
  });
  const apart = await call(database, 'showLinkedRecord', { body: { token: second } });
  assert.deepEqual([apart.organisation!.id, apart.organisation!.mergedLegalName], [mergedId, undefined]);
});

onEachEngine('what was taken back takes its links with it, and its mails', async (database) => {
  await emptyOutbox(database);
  const organisationId = await insertOrganisation(database, 'Importata per sbaglio');
  const token = await linkTo(database, organisationId);
  await notify(database, {
    kind: 'confirmation_due',
    eventKey: `confirmation/${organisationId}/2026-12-01/-30`,
    recipient: 'ente@example.it',
    language: 'it',
    facts: { legalName: 'Importata', dueOn: '2026-12-01', suspendedOn: '2027-01-30', late: false },
    link: { purpose: 'confirmation', organisationId, days: 180 },
    at: '2026-11-23T09:00:00.000Z',
  });
  await database.deleteFrom('organisation').where('id', '=', organisationId).execute();
  const seen = call(database, 'showLinkedRecord', { body: { token } });
  assert.equal((await problemOf(seen)).key, 'link-not-valid');
  assert.deepEqual(await delivered(database), []);
  const rows = await database.selectFrom('notification').select('status').execute();
  assert.deepEqual(rows, [{ status: 'dropped' }]);
});
