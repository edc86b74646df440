import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { fileFormats } from '@officine-coesione/contract';
import type { Import } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { verifyChain } from '../../../packages/server/src/audit/audit-chain.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { applySeats, orWhy } from '../../../packages/server/src/registry/imports/seat-apply.ts';
import { onEachEngine } from '../engines.ts';
import { bearerOf } from '../http/issuer.ts';
import { json } from '../http/trial.ts';
import { appOn, nothing, stopped, taxCode } from './importing.ts';
import { insertOrganisation, insertPartnership, insertRepresentative, insertSeat, now } from './records.ts';

let last = 810_000_000;

/** A partnership, organisations that can sit in it, and an authority that imports. */
const worldOn = async (database: Connection, { size = 4, establishedOn = '2020-01-01' } = {}) => {
  const partnership = await insertPartnership(database, `Comitato ${last}`, { establishedOn });
  const codes = Array.from({ length: size }, () => taxCode(last++));
  const ids: string[] = [];
  for (const tax_code of codes)
    ids.push(await insertOrganisation(database, `Ente ${tax_code}`, { tax_code }));
  const app = await appOn(database);
  const query = `&subject=memberships&partnership=${partnership}`;
  return {
    ...app,
    partnership,
    codes,
    ids,
    start: (content: string | Uint8Array, type?: string) => app.start(content, type, query),
    told: async (id: string) =>
      (await app.faults(id)).map(({ row, column, code, severity }) => [row, column, code, severity]),
    /** Brings a file in as far as it goes. */
    bring: async (content: string): Promise<Import> => {
      const { id } = await app.start(content, undefined, query);
      await app.step(id, 'check');
      return app.step(id, 'application');
    },
    seats: () =>
      database
        .selectFrom('membership')
        .select(['id', 'organisation_id', 'category', 'category_scheme', 'category_validated', 'role'])
        .select(['voting', 'valid_from', 'valid_to', 'status', 'tags', 'details'])
        .where('partnership_id', '=', partnership)
        .orderBy('id')
        .execute(),
  };
};

onEachEngine('seats are mapped, tried, applied and taken back', async (database) => {
  const world = await worldOn(database);
  const { codes, ids, start, step, told, seats, answer, partnership } = world;
  const seat = await insertSeat(database, partnership, ids[3]!, { valid_from: '2023-01-01' });
  const before = await seats();
  const csv = [
    'Denominazione;Codice fiscale;Categoria;Ruolo;Diritto di voto;Seggi;Atto di designazione;Data dell’atto;Designato da;Dal;Al;Note',
    `Uno;${codes[0]};B1;Componente con voto;sì;2;DGR n. 12;3/2/2024;Giunta;44927;31/12/2027;x`,
    `Due;${codes[1]};Terzo settore che non esiste;Presidenza;forse;;;30/2/2024;;2024-02-30;;`,
    `Tre;${codes[2]};A2;Observer;si;;;;;1.1.2024;;`,
    `Quattro;${codes[3]};B2;voting_member;;3;;;;;;`,
    `Ignoto;${taxCode(899999999)};B1;Osservatore;;;;;;31-04-2024;;`,
    `Finito;${codes[2]};B1;Osservatore;;;;;;01/05/2024;30/04/2024;`,
    `;;B1;Osservatore;;;;5/5/2024;;;;`,
  ].join('\r\n');
  const started = await start(csv);
  assert.deepEqual([started.subject, started.partnershipId], ['memberships', partnership]);
  assert.deepEqual(
    started.columns.map(({ field }) => field),
    [
      undefined,
      'taxCode',
      'category',
      'role',
      'voting',
      'seats',
      'mandateAct',
      'mandateDate',
      'mandateDesignatedBy',
      'validFrom',
      'validTo',
      undefined,
    ],
  );
  assert.deepEqual(started.columns[3]?.samples, ['Componente con voto', 'Presidenza', 'Observer']);
  const checked = await step(started.id, 'check');
  assert.deepEqual([checked.newCount, checked.changedCount, checked.invalidCount], [1, 1, 5]);
  assert.deepEqual(await seats(), before);
  assert.deepEqual(await told(started.id), [
    [3, 'Categoria', 'import_choice', 'error'],
    [3, 'Diritto di voto', 'import_yes_no', 'error'],
    [3, 'Data dell’atto', 'invalid_date', 'error'],
    [3, 'Dal', 'invalid_date', 'error'],
    [4, 'Categoria', 'category_not_in_scheme', 'error'],
    [4, 'Diritto di voto', 'role_without_vote', 'error'],
    [6, 'Dal', 'invalid_date', 'error'],
    [7, 'Al', 'ends_before_start', 'error'],
    [8, 'Codice fiscale', 'required', 'error'],
  ]);
  const applied = await step(started.id, 'application');
  assert.deepEqual([applied.status, applied.appliedCount, applied.leftOutCount], ['applied', 2, 0]);
  const after = await seats();
  const brought = after.find(({ organisation_id }) => organisation_id === ids[0])!;
  assert.deepEqual(
    [brought.status, brought.category_validated, brought.category_scheme, brought.role, brought.voting],
    ['published', true, 'CPR-2021', 'voting_member', true],
  );
  // 44927 is 1 January 2023, as a spreadsheet counts.
  assert.deepEqual([brought.valid_from, brought.valid_to], ['2023-01-01', '2027-12-31']);
  assert.deepEqual(
    [brought.details.seats, brought.details.mandate],
    [2, { act: 'DGR n. 12', date: '2024-02-03', designatedBy: 'Giunta' }],
  );
  const changed = after.find(({ id }) => id === seat)!;
  assert.deepEqual([changed.category, changed.details.seats, changed.valid_from], ['B2', 3, '2023-01-01']);
  const members = await answer<{ items: unknown[] }>(`/partnerships/${partnership}/members`);
  assert.equal(members.items.length, 2);
  // What it brought is what the file says: nothing is done twice.
  const again = await start(csv);
  const second = await step(again.id, 'check');
  assert.deepEqual([second.newCount, second.changedCount, second.sameCount], [0, 0, 2]);

  const undone = await step(started.id, 'undoing');
  assert.deepEqual([undone.status, undone.undoneCount, undone.leftOutCount], ['undone', 2, 0]);
  assert.deepEqual(await seats(), before);
  assert.ok('count' in (await verifyChain(database)));
});

onEachEngine(
  'one organisation, one role, one chair at a time: in the file and beside the registry',
  async (database) => {
    const { codes, ids, start, step, told, partnership } = await worldOn(database, { size: 5 });
    const past = { valid_to: '2022-12-31' };
    await insertSeat(database, partnership, ids[4]!, { ...past, valid_from: '2020-01-01' });
    await insertSeat(database, partnership, ids[3]!, { ...past, valid_from: '2021-01-01', role: 'chair' });
    const { id } = await start(
      [
        'cf,categoria,ruolo,dal,al',
        `${codes[0]},A1,chair,2023-01-01,2024-12-31`,
        `${codes[1]},A1,chair,2024-06-01,`,
        `${codes[1]},A1,chair,2025-01-01,`,
        `${codes[2]},A1,chair,2022-01-01,2022-06-30`,
        `${codes[2]},B1,voting_member,2023-01-01,2023-12-31`,
        `${codes[2]},B1,voting_member,2023-12-31,`,
        `${codes[2]},B1,voting_member,2024-01-01,`,
        `${codes[4]},B1,voting_member,2022-12-31,`,
        `${codes[4]},B1,voting_member,2023-01-01,`,
        `${codes[0]},B1,observer,2023-01-01,`,
      ].join('\n'),
    );
    const checked = await step(id, 'check');
    assert.deepEqual([checked.newCount, checked.invalidCount], [6, 4]);
    assert.deepEqual(await told(id), [
      [3, 'ruolo', 'import_chair_repeated', 'error'],
      [5, 'ruolo', 'chair_taken', 'error'],
      [7, 'cf', 'import_seat_repeated', 'error'],
      [9, 'dal', 'seat_overlaps', 'error'],
      [11, 'ruolo', 'import_other_role', 'warning'],
    ]);
    const applied = await step(id, 'application');
    assert.deepEqual([applied.appliedCount, applied.leftOutCount], [6, 0]);
    assert.equal((await step(id, 'undoing')).undoneCount, 6);
  },
);

onEachEngine('what the database refuses is a fault of its row, and fails nothing else', async (database) => {
  const { codes, ids, start, step, told, partnership, seats } = await worldOn(database, { size: 5 });
  const { id } = await start(
    `cf,categoria,ruolo,dal\n${codes[0]},A1,chair,2024-01-01\n${codes[1]},B1,observer,2024-01-01\n${codes[2]},B1,observer,2024-01-01\n${codes[4]},B1,observer,2024-01-01`,
  );
  assert.equal((await step(id, 'check')).newCount, 4);
  // Between trying and applying another chair comes, an organisation goes, and a draft takes a place.
  await insertSeat(database, partnership, ids[4]!, { status: 'draft', role: 'observer' });
  const other = await start(`cf,categoria,ruolo,dal\n${codes[3]},A1,chair,2023-01-01`);
  await step(other.id, 'check');
  await step(other.id, 'application');
  await database.updateTable('organisation').set({ status: 'suspended' }).where('id', '=', ids[2]!).execute();
  const applied = await step(id, 'application');
  assert.deepEqual([applied.status, applied.appliedCount, applied.leftOutCount], ['applied', 1, 3]);
  assert.deepEqual(
    (await told(id)).map(([row, , code]) => [row, code]),
    [
      [2, 'chair_taken'],
      [4, 'organisation_not_public'],
      [5, 'seat_overlaps'],
    ],
  );
  assert.equal((await seats()).length, 3);
  // The rule of the database itself, past everything that looks before it.
  const why = await database.transaction().execute(async (transaction) => {
    const chair = { role: 'chair', valid_from: '2025-01-01' };
    const refused = await orWhy(transaction, () => insertSeat(transaction, partnership, ids[0]!, chair));
    const twice = await orWhy(transaction, () =>
      insertSeat(transaction, partnership, ids[1]!, { role: 'observer', valid_from: '2025-01-01' }),
    );
    await insertSeat(transaction, partnership, ids[0]!);
    return [refused?.code, twice?.code];
  });
  assert.deepEqual(why, ['chair_taken', 'seat_overlaps']);
  assert.equal((await seats()).length, 4);
});

onEachEngine('what was changed or is referred to since is not taken back, and said', async (database) => {
  const world = await worldOn(database);
  const { codes, ids, bring, step, told, seats } = world;
  const { id } = await bring(`cf,categoria,ruolo\n${codes.map((code) => `${code},B1,observer`).join('\n')}`);
  const seatOf = async (place: number) =>
    (await seats()).find(({ organisation_id }) => organisation_id === ids[place])!.id;
  await database
    .updateTable('membership')
    .set((eb) => ({ category: 'B2', version: eb('version', '+', 1) }))
    .where('id', '=', await seatOf(0))
    .execute();
  await insertRepresentative(database, await seatOf(1));
  const undone = await step(id, 'undoing');
  assert.deepEqual([undone.status, undone.undoneCount, undone.leftOutCount], ['undone', 2, 2]);
  assert.deepEqual(
    (await told(id)).map(([row, , code]) => [row, code]),
    [
      [2, 'import_seat_changed'],
      [3, 'import_seat_referred'],
    ],
  );
  assert.equal((await seats()).length, 2);
  assert.equal((await database.selectFrom('representative').select('id').execute()).length, 1);
});

onEachEngine(
  'an import of seats goes on where it was stopped, and two at once do its work once',
  async (database) => {
    const { codes, start, step, seats } = await worldOn(database, { size: 230 });
    const { id } = await start(
      `cf,categoria,ruolo\n${codes.map((code) => `${code},B1,observer`).join('\n')}`,
    );
    await step(id, 'check');
    const principal = { subject: 'tester', roles: ['authority_validator'], scopes: '*' } as const;
    const working = { principal, at: now };
    assert.equal((await applySeats(database, id, working)).applied_count, 100);
    await stopped(database, (broken) => applySeats(broken, id, working));
    assert.equal((await seats()).length, 100);
    const both = await Promise.all([step(id, 'application'), step(id, 'application')]);
    assert.deepEqual(
      both.map(({ status, appliedCount }) => [status, appliedCount]),
      [
        ['applied', 230],
        ['applied', 230],
      ],
    );
    assert.equal((await seats()).length, 230);
    assert.equal((await step(id, 'undoing')).undoneCount, 230);
    assert.equal((await seats()).length, 0);
  },
);

onEachEngine('everyone imports seats of the partnerships within reach', async (database) => {
  const scopes = { organisations: [], partnerships: [], programmes: [], territories: ['ITF9'] };
  const outside = await appOn(
    database,
    await bearerOf(['authority_validator'], { scopes, subject: 'altrove' }),
  );
  const { codes, partnership, start, step, refusal, send } = await worldOn(database);
  const query = (more: string) => `/imports?subject=memberships${more}`;
  const csv = `cf,categoria,ruolo\n${codes[0]},B1,observer`;
  assert.deepEqual((await outside.refusal(query(`&partnership=${partnership}`), send(csv)))[0], 'forbidden');
  assert.deepEqual((await refusal(query(''), send(csv))).slice(0, 2), ['validation-failed', 'required']);
  assert.deepEqual((await refusal(`/imports?partnership=${partnership}`, send(csv))).slice(0, 2), [
    'validation-failed',
    'must_be_empty',
  ]);
  assert.deepEqual(
    (await refusal(query('&partnership=01890a5d-ac96-774b-bcce-b302099a8057'), send(csv))).slice(0, 2),
    ['validation-failed', 'unknown_reference'],
  );
  const { id } = await start(csv);
  // Sent by who reaches it: for who does not it is not there.
  assert.deepEqual((await outside.refusal(`/imports/${id}/check`, nothing))[0], 'not-found');
  await step(id, 'check');
  assert.deepEqual((await outside.refusal(`/imports/${id}/application`, nothing))[0], 'not-found');
  await step(id, 'application');
  assert.deepEqual((await outside.refusal(`/imports/${id}/undoing`, nothing))[0], 'not-found');
  // Fields of organisations are none of a seat.
  const other = await start(csv);
  const fields = { method: 'POST', headers: json, body: '{"fields":["taxCode","legalName","role"]}' };
  assert.deepEqual((await refusal(`/imports/${other.id}/mapping`, fields)).slice(0, 2), [
    'validation-failed',
    'unknown_choice',
  ]);
});

onEachEngine('the composition of one partnership, exported, is imported into another', async (database) => {
  const old = await worldOn(database);
  const { ids, partnership, call } = old;
  for (const id of ids) await insertSeat(database, partnership, id, { valid_from: '2021-06-01' });
  const next = await worldOn(database, { size: 0 });
  for (const form of ['csv', 'csv-excel', 'xlsx'] as const) {
    const file = await call(`/partnerships/${partnership}/members?format=${form}`);
    const { id } = await next.start(new Uint8Array(await file.arrayBuffer()), fileFormats[form]);
    const checked = await next.step(id, 'check');
    assert.deepEqual([checked.newCount, checked.invalidCount, await next.told(id)], [4, 0, []], form);
    await next.step(id, 'application');
    const facts = async (world: typeof old) =>
      (await world.seats())
        .map(({ id: _id, ...seat }) => seat)
        .sort((a, b) => (a.organisation_id < b.organisation_id ? -1 : 1));
    assert.deepEqual(await facts(next), await facts(old), form);
    await next.step(id, 'undoing');
  }
});

onEachEngine(
  'an organisation is named by any of its codes, which may not contradict each other',
  async (database) => {
    const { codes, ids, start, step, told, seats } = await worldOn(database);
    const [, known = ''] = codes;
    await database
      .updateTable('organisation')
      .set({ ipa_code: `ipa${last}` })
      .where('id', '=', ids[0]!)
      .execute();
    const vat = taxCode(last++);
    for (const id of [ids[1]!, ids[2]!])
      await database.updateTable('organisation').set({ vat_number: vat }).where('id', '=', id).execute();
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Componenti',
          rows: [
            ['Codice IPA', 'Partita IVA', 'C.F.', 'Categoria', 'Ruolo', 'Dal'],
            [`ipa${last - 1}`, null, null, 'A1', 'Osservatore', new Date('2024-03-01T00:00:00Z')],
            [null, vat, null, 'A1', 'Osservatore', 45352],
            [null, vat, Number(codes[1]), 'A1', 'Osservatore', '1/3/2024'],
            [`ipa${last - 1}`, null, known, 'A1', 'Osservatore', 2024],
            ['nessuno', null, null, 'A1', 'Osservatore', '1/3/2024'],
          ],
        },
      ],
    });
    const { id } = await start(workbook, fileFormats.xlsx);
    assert.equal((await step(id, 'check')).newCount, 2);
    assert.deepEqual(await told(id), [
      [3, 'Partita IVA', 'import_ambiguous', 'error'],
      [5, 'Dal', 'invalid_date', 'error'],
      [6, 'Codice IPA', 'import_unknown_organisation', 'error'],
    ]);
    await step(id, 'application');
    assert.deepEqual(new Set((await seats()).map(({ valid_from }) => valid_from)), new Set(['2024-03-01']));
    const both = await start(`ipa,cf,categoria,ruolo\nipa${last - 1},${codes[3]},A1,observer`);
    await step(both.id, 'check');
    assert.deepEqual(await told(both.id), [[2, 'ipa', 'import_codes_differ', 'error']]);
    await step(id, 'undoing');
  },
);

onEachEngine('a seat of a file begins on its own day, or on that of the partnership', async (database) => {
  const undated = await worldOn(database, { establishedOn: '' });
  const waiting = await undated.start(`cf,categoria,ruolo,dal\n${undated.codes[0]},B1,observer,\n`);
  assert.equal((await undated.step(waiting.id, 'check')).invalidCount, 1);
  assert.deepEqual(await undated.told(waiting.id), [[2, 'dal', 'first_day_unknown', 'error']]);

  const world = await worldOn(database, { size: 5, establishedOn: '2023-02-14' });
  const { codes, ids, partnership, start, step, told, seats } = world;
  const draft = await insertSeat(database, partnership, ids[3]!, { status: 'draft' });
  const csv = [
    'cf,categoria,ruolo,dal,al',
    `${codes[0]},B1,observer,,`,
    `${codes[1]},B1,observer,2024-01-01,`,
    `${codes[2]},B1,observer,,2023-02-13`,
    `${codes[3]},B2,voting_member,,`,
    `${codes[4]},B1,observer,,`,
  ].join('\n');
  const { id } = await start(csv);
  const checked = await step(id, 'check');
  assert.deepEqual([checked.newCount, checked.changedCount, checked.invalidCount], [3, 1, 1]);
  assert.deepEqual(await told(id), [[4, 'al', 'ends_before_start', 'error']]);
  // As a server wrote it down that did not ask for first days yet.
  await sql`update import_row set candidate = candidate #- '{facts,validFrom}'
    where import_id = ${id} and organisation_id = ${ids[4]}`.execute(database);
  await step(id, 'application');
  assert.deepEqual((await told(id)).at(-1), [6, undefined, 'first_day_unknown', 'error']);
  const begun = (await seats()).map((seat) => [seat.organisation_id, seat.status, seat.valid_from]);
  assert.deepEqual(
    new Set(begun),
    new Set([
      [ids[0], 'published', '2023-02-14'],
      [ids[1], 'published', '2024-01-01'],
      [ids[3], 'draft', null],
    ]),
  );
  assert.equal((await seats()).find((seat) => seat.id === draft)?.category, 'B2');
  // Nothing has changed for a file that says no day.
  const again = await start(csv.split('\n').slice(0, 3).join('\n'));
  assert.equal((await step(again.id, 'check')).sameCount, 2);
});

onEachEngine('a mandate without its act is a fault of its row', async (database) => {
  const { codes, start, step, told } = await worldOn(database);
  const csv = `Codice fiscale;Categoria;Ruolo;Atto;Data dell’atto\n${codes[0]};B1;Observer;;3/2/2024\n${codes[1]};B1;Observer;;\n`;
  const { id } = await start(csv);
  const { newCount, invalidCount } = await step(id, 'check');
  assert.deepEqual([newCount, invalidCount], [1, 1]);
  assert.deepEqual(await told(id), [[2, 'Atto', 'required', 'error']]);
});

onEachEngine('seats change by a file with those who sit on them in view', async (database) => {
  const { bring, codes, ids, partnership, told } = await worldOn(database);
  const seats = { seats: 2, representsOrganisationIds: [], involvedInPreparation: false };
  const seat = await insertSeat(database, partnership, ids[0]!, { details: JSON.stringify(seats) });
  await insertRepresentative(database, seat);
  await insertRepresentative(database, seat);
  const row = (given: string) => `cf;categoria;ruolo;posti;al\n${codes[0]};B1;voting_member;${given}\n`;
  const fewer = await bring(row('1;'));
  assert.deepEqual([fewer.appliedCount, fewer.leftOutCount], [0, 1]);
  assert.deepEqual(await told(fewer.id), [[2, undefined, 'seats_taken', 'error']]);
  assert.equal((await bring(row('2;31/12/2026'))).appliedCount, 1);
  const terms = await database
    .selectFrom('representative')
    .select('valid_to')
    .where('membership_id', '=', seat)
    .execute();
  assert.deepEqual(
    terms.map(({ valid_to }) => valid_to),
    ['2026-12-31', '2026-12-31'],
  );
});
