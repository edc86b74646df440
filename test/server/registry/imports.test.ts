import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { fileFormats } from '@officine-coesione/contract';
import type { Import, Organisation } from '@officine-coesione/contract';
import { verifyChain } from '../../../packages/server/src/audit/audit-chain.ts';
import { auditHandlers } from '../../../packages/server/src/audit/audit-handlers.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { applyPortion } from '../../../packages/server/src/registry/imports/import-apply.ts';
import { ask } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { bearerOf } from '../http/issuer.ts';
import { json } from '../http/trial.ts';
import { appOn, nothing, stopped, taxCode } from './importing.ts';

const states = async (database: Connection) =>
  (
    await database
      .selectFrom('organisation')
      .select(['id', 'legal_name', 'acronym', 'details', 'tags', 'tax_code', 'status', 'vat_number'])
      .orderBy('id')
      .execute()
  ).map((row) => row);

onEachEngine('a file is mapped, tried, applied and taken back', async (database) => {
  const { start, step, faults, answer, call, headers } = await appOn(database);
  const before = await states(database);
  const known = before.find((one) => one.tax_code?.length === 11)!;
  const csv = [
    'Denominazione;Codice fiscale;Sigla;PEC;Comune;Provincia (NUTS 3);Caratteristiche;Note',
    `Ente nuovo uno;${taxCode(910000001)};ENU;uno@pec.esempio.it;Bari;ITF47;;x`,
    `=CMD();${taxCode(910000002)};;;Bari;ITF47;;`,
    `${known.legal_name};${known.tax_code};SIGLA-NUOVA;;;;;`,
    `Sbagliato;00743110158;;;;;;`,
    `Doppione;${taxCode(910000001)};;;;;;`,
    `;${taxCode(910000003)};;non è una pec;;XX999;;`,
  ].join('\r\n');
  const started = await start(csv);
  assert.deepEqual(
    [started.status, started.rowCount, started.separator, started.encoding, started.fileTitle],
    ['mapping', 6, ';', 'utf-8', 'enti.csv'],
  );
  assert.deepEqual(
    started.columns.map(({ field }) => field),
    ['legalName', 'taxCode', 'acronym', 'pec', 'municipality', 'nuts3', 'tags', undefined],
  );

  const checked = await step(started.id, 'check');
  assert.deepEqual(
    [checked.status, checked.checkedCount, checked.newCount, checked.changedCount, checked.invalidCount],
    ['checked', 6, 2, 1, 3],
  );
  assert.deepEqual(await states(database), before);
  assert.deepEqual(
    (await faults(started.id)).map(({ row, column, code, severity }) => [row, column, code, severity]),
    [
      [3, 'Denominazione', 'import_formula', 'warning'],
      [5, 'Codice fiscale', 'tax_code_check', 'error'],
      [6, 'Codice fiscale', 'import_repeated', 'error'],
      [7, 'PEC', 'pec_spaces', 'error'],
      [7, 'Provincia (NUTS 3)', 'nuts_country', 'error'],
      [7, 'Denominazione', 'required', 'error'],
    ],
  );
  const german = await call(`/imports/${started.id}/faults?format=csv&severity=error`, {
    headers: { ...headers, 'Accept-Language': 'de' },
  });
  const lines = (await german.text()).split('\r\n');
  assert.ok(lines[0]!.startsWith('row,column,value,reason,code,severity'));
  assert.match(lines[2]!, /^6,Codice fiscale,09100000016?\d*,Derselbe Code steht bereits in Zeile 2/);

  const applied = await step(started.id, 'application');
  assert.deepEqual([applied.status, applied.appliedCount, applied.leftOutCount], ['applied', 3, 0]);
  const due = await database
    .selectFrom('organisation')
    .select('confirmation_due_on')
    .where('tax_code', 'in', [taxCode(910000001), taxCode(910000002)])
    .orderBy('tax_code')
    .execute();
  for (const { confirmation_due_on: dueOn } of due)
    assert.match(dueOn!, /^\d{4}-\d\d-\d\d$/, 'also who has no address: the authority asks');
  // Called again it does nothing again.
  assert.equal((await step(started.id, 'application')).version, applied.version);
  const found = await answer<{ items: Organisation[] }>('/organisations?q=Ente+nuovo+uno');
  assert.equal(found.items[0]?.registeredOffice?.municipality, 'Bari');
  assert.equal(found.items[0]?.sources[0]?.system, 'import');
  const after = await states(database);
  assert.equal(after.length, before.length + 2);
  assert.ok(after.some(({ legal_name }) => legal_name === '=CMD()'));
  const changed = after.find(({ id }) => id === known.id)!;
  assert.equal(changed.acronym, 'SIGLA-NUOVA');
  // What the file does not say stays.
  assert.deepEqual(changed.details, known.details);

  const undone = await step(started.id, 'undoing');
  assert.deepEqual([undone.status, undone.undoneCount, undone.leftOutCount], ['undone', 3, 0]);
  assert.deepEqual(await states(database), before);
  assert.ok('count' in (await verifyChain(database)));
});

onEachEngine('organisations of other countries come without an Italian tax code', async (database) => {
  const { start, step, faults, answer } = await appOn(database);
  const heading =
    'Denominazione;Codice fiscale;Codice IPA;Registro UE per la trasparenza;Paese;Forma giuridica;Comune';
  const known = '100000000001-11';
  const file = (...rows: string[]) => start([heading, ...rows].join('\r\n'));
  const first = await file(
    `Gemeinde jenseits;;;${known};at;1.9.00;Villach`,
    // A dash as a text editor makes it.
    'Občina onkraj;;;100000000002–22;SI;1.9.00;Nova Gorica',
    ';;uff_senza_codice;;;;Bari',
    'Senza alcun codice;;;;FR;1.9.00;Nice',
    'Numero sbagliato;;;12-3;FR;1.9.00;Nice',
    'Paese per esteso;;;100000000003-33;Austria;1.9.00;Graz',
    `Doppione;;;${known};AT;1.9.00;Villach`,
    'Ufficio di un ente;;uff_senza_codice;;;2.4.30;Bari',
  );
  assert.deepEqual(
    first.columns.map(({ field }) => field),
    ['legalName', 'taxCode', 'ipaCode', 'transparencyRegisterId', 'country', 'legalForm', 'municipality'],
  );
  const checked = await step(first.id, 'check');
  assert.deepEqual([checked.newCount, checked.changedCount, checked.invalidCount], [3, 0, 5]);
  assert.deepEqual(
    (await faults(first.id)).map(({ row, column, code }) => [row, column, code]),
    [
      [4, 'Denominazione', 'required'],
      [5, 'Codice fiscale', 'required'],
      [6, 'Registro UE per la trasparenza', 'transparency_register_id_pattern'],
      [7, 'Paese', 'import_country'],
      [8, 'Registro UE per la trasparenza', 'import_repeated'],
    ],
  );
  assert.equal((await step(first.id, 'application')).appliedCount, 3);
  const { items } = await answer<{ items: Organisation[] }>('/organisations?q=Gemeinde+jenseits');
  const { taxCode: none, transparencyRegisterId, legalForm, registeredOffice } = items[0]!;
  assert.deepEqual(
    [none, transparencyRegisterId, legalForm, registeredOffice],
    [undefined, known, '1.9.00', { country: 'AT', municipality: 'Villach' }],
  );

  const again = await file(
    `Gemeinde jenseits;;;${known};AT;1.9.00;Villach`,
    'Občina onkraj, novo ime;;;100000000002-22;SI;1.9.00;Nova Gorica',
    `Un altro ente;${taxCode(915000001)};;${known};;;`,
  );
  const second = await step(again.id, 'check');
  assert.deepEqual(
    [second.sameCount, second.changedCount, second.newCount, second.invalidCount],
    [1, 1, 0, 1],
  );
  assert.deepEqual(
    (await faults(again.id)).map(({ row, column, code }) => [row, column, code]),
    [[4, 'Registro UE per la trasparenza', 'import_taken']],
  );
  for (const id of [again.id, first.id]) {
    await step(id, 'application');
    await step(id, 'undoing');
  }
  const left = await answer<{ items: Organisation[] }>('/organisations?q=Gemeinde+jenseits');
  assert.deepEqual(left.items, []);
});

onEachEngine('what was changed or referred to since is not taken back, and said', async (database) => {
  const { start, step, faults } = await appOn(database);
  const codes = [920000001, 920000002, 920000003].map(taxCode);
  const { id } = await start(
    `denominazione,cf\n${codes.map((code, place) => `Ente ${place},${code}`).join('\n')}\n`,
  );
  await step(id, 'check');
  await step(id, 'application');
  await database
    .updateTable('organisation')
    .set((eb) => ({ acronym: 'X', version: eb('version', '+', 1) }))
    .where('tax_code', '=', codes[0]!)
    .execute();
  const { id: referred } = await database
    .selectFrom('organisation')
    .select('id')
    .where('tax_code', '=', codes[1]!)
    .executeTakeFirstOrThrow();
  await database
    .updateTable('programme')
    .set({ managing_authority_id: referred })
    .where(
      'code',
      '=',
      (await database.selectFrom('programme').select('code').executeTakeFirstOrThrow()).code,
    )
    .execute();
  const undone = await step(id, 'undoing');
  assert.deepEqual([undone.status, undone.undoneCount, undone.leftOutCount], ['undone', 1, 2]);
  assert.deepEqual(
    (await faults(id)).map(({ row, code }) => [row, code]),
    [
      [2, 'import_changed'],
      [3, 'import_referred'],
    ],
  );
});

onEachEngine('what a merge changed is taken back once the merge is undone', async (database) => {
  const { start, step, faults, answer } = await appOn(database);
  const codes = [920000011, 920000012, 920000013].map(taxCode);
  const { id } = await start(
    `denominazione,cf\n${codes.map((code, place) => `Ente unito ${place},${code}`).join('\n')}\n`,
  );
  await step(id, 'check');
  await step(id, 'application');
  const ids = await Promise.all(
    codes.map(async (code) => {
      const { id: found } = await database
        .selectFrom('organisation')
        .select('id')
        .where('tax_code', '=', code)
        .executeTakeFirstOrThrow();
      return found;
    }),
  );
  const post = (body: object) => ({ method: 'POST', headers: json, body: JSON.stringify(body) });
  const merged = await answer<{ id: string; version: number }>(
    '/merges',
    post({
      survivorId: ids[0],
      survivorVersion: 1,
      mergedId: ids[1],
      mergedVersion: 1,
      fieldChoices: [],
      reason: 'Sono lo stesso ente',
    }),
  );
  const unmerging = post({ reason: 'Sono due enti distinti' });
  const headers = { ...unmerging.headers, 'If-Match': `"${merged.version}"` };
  await answer(`/merges/${merged.id}/undoing`, { ...unmerging, headers });
  await database
    .updateTable('organisation')
    .set((eb) => ({ acronym: 'X', version: eb('version', '+', 1) }))
    .where('id', '=', ids[2]!)
    .execute();
  const undone = await step(id, 'undoing');
  assert.deepEqual([undone.undoneCount, undone.leftOutCount], [2, 1], JSON.stringify(await faults(id)));
  assert.deepEqual(
    (await faults(id)).map(({ row, code }) => [row, code]),
    [[4, 'import_changed']],
  );
  // The merge went with the two: the chain of events says so, and the histories why there was one.
  assert.deepEqual(await answer(`/merges?organisation=${ids[0]}`), { items: [], limit: 25 });
  const { items } = await ask(auditHandlers(database), 'searchAuditEvents', {
    query: { operation: 'undoImport', limit: 2 },
  });
  assert.deepEqual(
    items.map(({ target }) => target),
    [`importId=${id} removedMergeId=${merged.id} survivorId=${ids[0]} mergedId=${ids[1]}`, `importId=${id}`],
  );
  assert.equal(items[0]!.actor, items[1]!.actor);
  const reasons = await database
    .selectFrom('revision')
    .select('reason')
    .where('record_id', 'in', [ids[0]!, ids[1]!])
    .execute();
  for (const reason of ['Sono lo stesso ente', 'Sono due enti distinti'])
    assert.ok(reasons.some((one) => one.reason === reason));
  assert.ok('count' in (await verifyChain(database)));
});

onEachEngine('a new row that the registry may have under other codes is warned of', async (database) => {
  const { start, step, faults } = await appOn(database);
  const heading = 'Denominazione;Codice fiscale;Comune;NUTS 3;Sito';
  const [first, ...codes] = [920000021, 920000022, 920000023, 920000024, 920000025].map(taxCode);
  const known = await start(
    `${heading}\nOsservatorio Vulture per le Aree Interne;${first};Melfi;ITF51;https://vulture.example.org/`,
  );
  await step(known.id, 'check');
  await step(known.id, 'application');
  const { id } = await start(
    [
      heading,
      `OSSERVATORIO VULTURE – per le aree interne;${codes[0]};MELFI;ITF51;`,
      `Osservatorio Vulture per le Aree Interne;${codes[1]};;;https://www.vulture.example.org/chi-siamo`,
      `Osservatorio Vulture per le Aree Interne;${codes[2]};Potenza;ITF51;https://altro.example.org/`,
      `Osservatorio Alburni per le Aree Interne;${codes[3]};Melfi;ITF51;`,
    ].join('\n'),
  );
  const checked = await step(id, 'check');
  assert.deepEqual([checked.newCount, checked.invalidCount], [4, 0], JSON.stringify(await faults(id)));
  assert.deepEqual(
    (await faults(id)).map(({ row, column, code, severity }) => [row, column, code, severity]),
    [
      [2, 'Denominazione', 'import_perhaps_known', 'warning'],
      [3, 'Denominazione', 'import_perhaps_known', 'warning'],
    ],
  );
  const [{ reason = '' } = {}] = await faults(id);
  assert.ok(reason.includes(`Osservatorio Vulture per le Aree Interne (${first})`), reason);
});

onEachEngine('an import goes on where it was stopped, and two at once do its work once', async (database) => {
  const { start, step } = await appOn(database);
  const rows = Array.from(
    { length: 1300 },
    (_, place) => `Ente ripreso ${place},${taxCode(930000000 + place)}`,
  );
  const { id } = await start(`nome,cf\n${rows.join('\n')}`);
  await step(id, 'check');
  const principal = { subject: 'tester', roles: ['authority_validator'], scopes: '*' } as const;
  const working = { principal, at: new Date().toISOString() };
  const first = await applyPortion(database, id, working);
  assert.deepEqual([first.status, first.applied_count], ['applying', 500]);
  // Stopped in the middle of a portion: nothing of it stays.
  await stopped(database, (broken) => applyPortion(broken, id, working));
  const count = async () =>
    (
      await database
        .selectFrom('organisation')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('legal_name', 'like', 'Ente ripreso %')
        .executeTakeFirstOrThrow()
    ).count;
  assert.equal(await count(), 500);
  const both = await Promise.all([step(id, 'application'), step(id, 'application')]);
  assert.deepEqual(
    both.map(({ status, appliedCount }) => [status, appliedCount]),
    [
      ['applied', 1300],
      ['applied', 1300],
    ],
  );
  assert.equal(await count(), 1300);
  assert.equal((await step(id, 'undoing')).undoneCount, 1300);
  assert.equal(await count(), 0);
});

onEachEngine('what came between trying and applying is left out, and said', async (database) => {
  const { start, step, faults } = await appOn(database);
  const [first, second] = [taxCode(940000001), taxCode(940000002)];
  const one = await start(`nome,cf\nEnte conteso,${first}\nEnte libero,${second}`);
  const other = await start(`nome,cf\nEnte conteso altrove,${first}`);
  await step(one.id, 'check');
  await step(other.id, 'check');
  await step(other.id, 'application');
  const applied = await step(one.id, 'application');
  assert.deepEqual([applied.appliedCount, applied.leftOutCount], [1, 1]);
  assert.deepEqual(
    (await faults(one.id)).map(({ row, code }) => [row, code]),
    [[2, 'import_changed']],
  );
  await step(one.id, 'undoing');
  await step(other.id, 'undoing');
  // One that is there already, and that someone else has changed since.
  const known = await database
    .selectFrom('organisation')
    .select(['id', 'legal_name', 'tax_code'])
    .where(({ fn, eb }) => eb(fn('char_length', ['tax_code']), '=', 11))
    .executeTakeFirstOrThrow();
  const change = await start(`nome,cf,sigla\n"${known.legal_name}",${known.tax_code},DOPO`);
  assert.equal((await step(change.id, 'check')).changedCount, 1);
  await database
    .updateTable('organisation')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', known.id)
    .execute();
  const left = await step(change.id, 'application');
  assert.deepEqual([left.appliedCount, left.leftOutCount], [0, 1]);
  // Tried again after the registry has changed.
  const late = await start(`nome,cf\nEnte conteso,${first}`);
  assert.equal((await step(late.id, 'check')).newCount, 1);
  const sooner = await start(`nome,cf\nEnte conteso,${first}`);
  await step(sooner.id, 'check');
  await step(sooner.id, 'application');
  const again = await step(late.id, 'check', { again: true });
  assert.deepEqual([again.newCount, again.sameCount], [0, 1]);
  await step(sooner.id, 'undoing');
});

onEachEngine('everyone writes within the own scope', async (database) => {
  const scopes = { organisations: [], partnerships: [], programmes: [], territories: ['ITF4'] };
  const headers = await bearerOf(['authority_validator'], { scopes, subject: 'puglia' });
  const { start, step, faults, refusal, answer } = await appOn(database, headers);
  const csv = `nome,cf,territori\nEnte pugliese,${taxCode(950000001)},ITF47\nEnte lombardo,${taxCode(950000002)},ITC4\nEnte ovunque,${taxCode(950000003)},`;
  const { id } = await start(csv);
  const checked = await step(id, 'check');
  assert.deepEqual([checked.newCount, checked.invalidCount], [1, 2]);
  assert.deepEqual(
    (await faults(id)).map(({ row, code }) => [row, code]),
    [
      [3, 'import_out_of_scope'],
      [4, 'import_out_of_scope'],
    ],
  );
  // Tried by who reached everywhere, applied by the same person who no longer does.
  const bounded = await appOn(database, await bearerOf(['authority_validator'], { scopes }));
  const everywhere = await appOn(database);
  const wide = await everywhere.start(csv);
  assert.equal((await everywhere.step(wide.id, 'check')).newCount, 3);
  const applied = await bounded.step(wide.id, 'application');
  assert.deepEqual([applied.appliedCount, applied.leftOutCount], [1, 2]);
  await everywhere.step(wide.id, 'undoing');
  // What another sent is neither used up nor turned around by who reaches a part of it.
  const whole = await everywhere.start(csv);
  const mapping = { method: 'POST', headers: json, body: '{"fields":["legalName","taxCode",null]}' };
  const unseen = async () => {
    for (const path of ['', '/faults'])
      assert.deepEqual((await refusal(`/imports/${whole.id}${path}`))[0], 'not-found', path);
    for (const [step, sent] of Object.entries({
      mapping,
      check: nothing,
      application: nothing,
      undoing: nothing,
    }))
      assert.deepEqual((await refusal(`/imports/${whole.id}/${step}`, sent))[0], 'not-found', step);
    assert.deepEqual(
      (await answer<{ items: Import[] }>('/imports')).items.map((one) => one.id),
      [id],
    );
  };
  await unseen();
  await everywhere.step(whole.id, 'check');
  await unseen();
  assert.equal((await everywhere.step(whole.id, 'application')).appliedCount, 3);
  await unseen();
  assert.equal((await everywhere.step(whole.id, 'undoing')).undoneCount, 3);
  // Another's that holds nothing beyond reach, once that is known, is seen and decided on.
  const sent = await appOn(database, await bearerOf(['authority_editor'], { scopes, subject: 'editor-0' }));
  const near = await sent.start(csv);
  assert.deepEqual((await refusal(`/imports/${near.id}`))[0], 'not-found');
  assert.equal((await sent.step(near.id, 'check')).newCount, 1);
  assert.equal((await answer<Import>(`/imports/${near.id}`)).id, near.id);
  assert.equal((await step(near.id, 'application')).appliedCount, 1);
  assert.equal((await answer<{ items: Import[] }>('/imports')).items.length, 2);
  assert.equal((await step(near.id, 'undoing')).undoneCount, 1);
  assert.equal((await answer<Import>(`/imports/${near.id}`)).status, 'undone');
  // An editor prepares and does not publish; the import of another is not there for one.
  const editor = await appOn(database, await bearerOf(['authority_editor'], { subject: 'editor-1' }));
  const own = await editor.start(csv);
  assert.equal((await editor.step(own.id, 'check')).status, 'checked');
  assert.deepEqual((await editor.refusal(`/imports/${own.id}/application`, nothing))[0], 'forbidden');
  const other = await appOn(database, await bearerOf(['authority_editor'], { subject: 'editor-2' }));
  assert.deepEqual((await other.refusal(`/imports/${own.id}`))[0], 'not-found');
  assert.deepEqual((await other.answer<{ items: Import[] }>('/imports')).items, []);
});

onEachEngine('a row of an organisation that was merged says into which one', async (database) => {
  const { start, step, faults, answer } = await appOn(database);
  const [survivor, merged] = [taxCode(985000001), taxCode(985000002)];
  const csv = (name: string) =>
    `nome,cf,provincia\nEnte che resta,${survivor},ITF47\n${name},${merged},ITF47`;
  const sent = await start(csv('Ente confluito'));
  await step(sent.id, 'check');
  await step(sent.id, 'application');
  const idOf = async (code: string) =>
    (
      await database
        .selectFrom('organisation')
        .select('id')
        .where('tax_code', '=', code)
        .executeTakeFirstOrThrow()
    ).id;
  const mergedId = await idOf(merged);
  await answer('/merges', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      survivorId: await idOf(survivor),
      survivorVersion: 1,
      mergedId,
      mergedVersion: 1,
      fieldChoices: [],
      reason: 'Lo stesso ente due volte',
    }),
  });
  const archived = (await states(database)).find((one) => one.id === mergedId);
  assert.equal(archived!.status, 'archived');
  const again = await start(csv('Ente rinominato'));
  const checked = await step(again.id, 'check');
  assert.deepEqual([checked.sameCount, checked.changedCount, checked.invalidCount], [1, 0, 1]);
  const [fault] = await faults(again.id);
  assert.deepEqual([fault!.row, fault!.column, fault!.code], [3, 'cf', 'import_merged']);
  assert.ok(fault!.reason.includes(`Ente che resta (${survivor})`), fault!.reason);
  await step(again.id, 'application');
  assert.deepEqual(
    (await states(database)).find((one) => one.id === mergedId),
    archived,
  );
});

onEachEngine('columns are chosen again, until it is applied', async (database) => {
  const { answer, refusal, start, step } = await appOn(database);
  const { id, columns } = await start(`a,b,c\nEnte mappato,${taxCode(960000001)},EM`);
  assert.deepEqual(
    columns.map(({ field }) => field),
    [undefined, undefined, undefined],
  );
  assert.equal((await refusal(`/imports/${id}/check`, nothing))[1], 'import_columns');
  const map = (fields: unknown) => ({ method: 'POST', headers: json, body: JSON.stringify({ fields }) });
  assert.equal(
    (await refusal(`/imports/${id}/mapping`, map(['legalName', 'legalName', 'taxCode'])))[1],
    'import_columns',
  );
  assert.equal((await refusal(`/imports/${id}/mapping`, map(['legalName'])))[1], 'too_few');
  await answer(`/imports/${id}/mapping`, map(['legalName', 'taxCode', null]));
  assert.equal((await step(id, 'check')).newCount, 1);
  assert.equal((await refusal(`/imports/${id}/undoing`, nothing))[0], 'transition-not-allowed');
  await answer(`/imports/${id}/mapping`, map(['legalName', 'taxCode', 'acronym']));
  await step(id, 'check');
  await step(id, 'application');
  assert.equal(
    (await refusal(`/imports/${id}/mapping`, map(['legalName', 'taxCode', null])))[0],
    'transition-not-allowed',
  );
  await step(id, 'undoing');
});

onEachEngine('a workbook is taken in as a CSV is, and what we export comes in again', async (database) => {
  const { call, faults, start, step } = await appOn(database);
  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'Enti',
        rows: [
          ['Ente', 'C.F.'],
          ['Ente da foglio', Number(taxCode(970000001))],
        ],
      },
    ],
  });
  const { id, format } = await start(workbook, fileFormats.xlsx);
  assert.equal(format, 'xlsx');
  assert.equal((await step(id, 'check')).newCount, 1);
  for (const form of ['csv', 'csv-excel', 'xlsx'] as const) {
    const file = await call(`/organisations?format=${form}`);
    const again = await start(new Uint8Array(await file.arrayBuffer()), fileFormats[form]);
    const { sameCount, rowCount, invalidCount, newCount, changedCount } = await step(again.id, 'check');
    assert.ok(rowCount > 10, form);
    assert.deepEqual([newCount, changedCount], [0, 0], form);
    assert.equal(sameCount + invalidCount, rowCount);
    // Demonstration bodies have no tax code: nothing else is missing.
    assert.ok(sameCount > 10, form);
    assert.ok(
      (await faults(again.id)).every(({ code }) => code === 'required'),
      form,
    );
  }
});

onEachEngine('a file that cannot be read leaves nothing behind', async (database) => {
  const { refusal, send } = await appOn(database);
  const count = async () => (await database.selectFrom('import').select('id').execute()).length;
  const before = await count();
  const refused = async (content: string | Uint8Array, type?: string) =>
    (await refusal('/imports', send(content, type))).slice(0, 2);
  assert.deepEqual(await refused(''), ['validation-failed', 'import_empty']);
  assert.deepEqual(await refused('denominazione,cf\n'), ['validation-failed', 'import_empty']);
  const late = `nome,cf\n${'Ente,00743110157\n'.repeat(2000)}"aperta`;
  assert.deepEqual(await refused(late), ['validation-failed', 'import_quotes']);
  assert.deepEqual(await refused(new Uint8Array([0x61, 0x81])), ['validation-failed', 'import_encoding']);
  assert.deepEqual(await refused('PK niente', fileFormats.xlsx), ['validation-failed', 'import_workbook']);
  assert.deepEqual(await refused('{}', 'application/json'), ['unsupported-media-type', undefined]);
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(4_000_000).fill(97)),
  });
  const init = { ...send(''), body: endless, duplex: 'half' };
  assert.equal((await refusal('/imports', init as RequestInit))[0], 'payload-too-large');
  assert.equal(await count(), before);
});
