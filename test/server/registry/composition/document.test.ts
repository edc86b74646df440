import assert from 'node:assert/strict';
import type { BodyOf } from '@officine-coesione/contract';
import type { Principal } from '../../../../packages/server/src/handler.ts';
import { ask, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { committee, handlersOn, publishedSeat, someone } from './composition.ts';

onEachEngine('documents are seen by those they are for, until they are withdrawn', async (database) => {
  const handlers = handlersOn(database);
  const { id: partnershipId } = await committee(database);
  const parameters = { partnershipId };
  const add = (request: Partial<BodyOf<'addDocument'>>) =>
    ask(handlers, 'addDocument', {
      parameters,
      body: {
        title: 'Regolamento interno',
        type: 'regulation',
        language: 'it',
        access: 'public',
        url: 'https://esempio.it/regolamento.pdf',
        accessible: true,
        ...request,
      },
    });
  // The database knows no year 0, and what says when a document was published is asked of it.
  await assert.rejects(add({ publishedAt: '0000-01-01T00:00:00Z' }), /invalid_instant/);
  const open = await add({ relatesTo: ['rules_of_procedure'], license: 'CC-BY-4.0' });
  const members = await add({ access: 'members', type: 'minutes', title: 'Verbale 1' });
  const restricted = await add({ access: 'restricted', title: 'Parere legale' });
  const seen = async (principal?: Principal, query: Readonly<Record<string, unknown>> = {}) =>
    (
      await ask(handlers, 'searchDocuments', { parameters, query, ...(principal && { principal }) })
    ).items.map((one) => one.id);
  assert.equal((await problemOf(seen())).key, 'not-found');
  const { organisationId } = await publishedSeat(database, partnershipId);
  await ask(handlers, 'publishPartnership', { parameters, ifVersion: 1, body: {} });
  const member = someone('partner_editor', { organisations: [organisationId] });
  const other = someone('partner_editor', { organisations: [partnershipId] });
  const keeper = someone('auditor', { partnerships: [partnershipId] });
  assert.deepEqual(await seen(), [open.id]);
  assert.deepEqual(await seen(other), [open.id]);
  assert.deepEqual(await seen(member), [members.id, open.id]);
  assert.deepEqual(await seen(someone('observatory_analyst', '*')), [open.id]);
  assert.deepEqual(await seen(keeper), [restricted.id, members.id, open.id]);
  assert.deepEqual(await seen(member, { type: ['minutes'] }), [members.id]);

  const withdraw = (ifVersion: number, principal = someone('authority_editor')) =>
    ask(handlers, 'withdrawDocument', {
      parameters: { documentId: open.id },
      ifVersion,
      body: { reason: 'Sostituito dal nuovo testo' },
      principal,
    });
  const stranger = someone('authority_editor', { partnerships: [organisationId] });
  assert.equal((await problemOf(withdraw(1, stranger))).key, 'forbidden');
  assert.equal((await problemOf(withdraw(2))).key, 'precondition-failed');
  assert.equal((await withdraw(1)).withdrawnAt, '2026-11-23T09:00:00.000Z');
  assert.equal((await problemOf(withdraw(2))).key, 'transition-not-allowed');
  assert.deepEqual(await seen(), []);
  assert.deepEqual(await seen(keeper), [restricted.id, members.id, open.id]);
});
