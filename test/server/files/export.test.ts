import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { sql } from 'kysely';
import { auditLog } from '../../../packages/server/src/audit/audit-log.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { registrySheets } from '../../../packages/server/src/registry/files/sheets.ts';
import { onEachEngine } from '../engines.ts';
import { bearer, problemIn, someId, trial } from '../http/trial.ts';
import type { AnyHandler } from '../http/trial.ts';

const formats = ['csv', 'csv-excel', 'xlsx', 'json', 'jsonld'] as const;

const appOn = (database: Connection) => {
  const handlers = registryHandlers(database) as unknown as Record<string, AnyHandler>;
  return trial({ handlers, sheets: registrySheets, audit: auditLog(database) });
};

/** An organisation whose texts are as hostile as the registry lets them be. */
const hostile = {
  legal_name: '=HYPERLINK("http://evil.example";"Clic") "e, altro"\r\nriga',
  alt_name: '+39 @SOMMA(1) _x0041_ 🏛',
};

async function addOrganisations(database: Connection, count: number): Promise<void> {
  await sql`insert into organisation (id, created_at, updated_at, legal_name, alt_name, tax_code, tags, coverage_nuts,
      search_labels, status, details)
    select gen_random_uuid(), now(), now(), ${hostile.legal_name} || n, ${hostile.alt_name}, 'T' || n, '{}', '{ITF6}', '',
      'published', ${JSON.stringify({ smallLocalAuthority: false, sources: [] })}::jsonb
    from generate_series(1, ${count}::int) as n on conflict do nothing`.execute(database);
}

onEachEngine('every form holds the same items as the list, in its order', async (database) => {
  await addOrganisations(database, 1203);
  const { call } = appOn(database);
  const listed: { id: string; legalName: string }[] = [];
  for (let cursor = ''; ;) {
    const page = (await (await call(`/organisations?territory=ITF6&limit=200${cursor}`)).json()) as {
      items: { id: string; legalName: string }[];
      nextCursor?: string;
    };
    listed.push(...page.items);
    if (!page.nextCursor) break;
    cursor = `&cursor=${page.nextCursor}`;
  }
  assert.ok(listed.length > 1203);
  const ids = listed.map(({ id }) => id);
  const taken = async (format: string) => {
    const response = await call(`/organisations?format=${format}&territory=ITF6`);
    assert.equal(response.status, 200);
    return response;
  };

  const csv = await taken('csv');
  assert.equal(csv.headers.get('Content-Type'), 'text/csv; charset=utf-8; header=present');
  assert.match(
    csv.headers.get('Content-Disposition')!,
    /^attachment; filename="organizzazioni-\d{4}-\d\d-\d\d\.csv"$/,
  );
  assert.equal(csv.headers.get('Cache-Control'), 'no-store');
  assert.match(csv.headers.get('Vary')!, /^Accept, /);
  const [header, ...rows] = parseCsv(await csv.text(), { delimiter: ',' }) as string[][];
  assert.deepEqual(
    rows.map(([id]) => id),
    ids,
  );
  const name = header!.indexOf('legalName');
  assert.equal(rows.filter((row) => row[name]!.startsWith(`'=HYPERLINK`)).length, 1203);
  assert.ok(rows.flat().every((field) => !/^[=@\t\r]|^[+-]./.test(field)));
  assert.ok(rows.every((row) => row.at(-1) === 'https://creativecommons.org/licenses/by/4.0/'));

  const excel = new Uint8Array(await (await taken('csv-excel')).arrayBuffer());
  assert.deepEqual([...excel.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(excel);
  assert.ok(text.startsWith('Identificativo;Denominazione;') && text.endsWith('\r\n'));
  assert.deepEqual(
    (parseCsv(text, { delimiter: ';' }) as string[][]).slice(1).map(([id]) => id),
    ids,
  );

  const workbook = await readXlsx(new Uint8Array(await (await taken('xlsx')).arrayBuffer()));
  const cells = workbook.sheets[0]!.rows;
  assert.deepEqual(
    cells.slice(1).map(([id]) => id),
    ids,
  );
  assert.equal(cells.flat().filter((cell) => cell === hostile.alt_name).length, 1203);

  const json = (await (await taken('json')).json()) as { items: { id: string }[]; licence: object };
  assert.deepEqual(
    json.items.map(({ id }) => id),
    ids,
  );
  assert.ok(json.licence);

  const linked = await taken('jsonld');
  assert.equal(linked.headers.get('Content-Type'), 'application/ld+json');
  const graph = ((await linked.json()) as { '@graph': Record<string, unknown>[] })['@graph'];
  assert.equal(graph[0]!['@type'], 'dcat:Dataset');
  assert.deepEqual(
    graph.slice(1).map((one) => String(one['@id']).split('/').at(-1)),
    ids,
  );
});

onEachEngine(
  'every list comes in each of its forms, and what it holds of persons only where it may',
  async (database) => {
    const { call } = appOn(database);
    const { items } = (await (await call('/partnerships?limit=1')).json()) as { items: { id: string }[] };
    for (const path of ['/programmes', '/partnerships', `/partnerships/${items[0]!.id}/members`])
      for (const format of formats) {
        const response = await call(`${path}?format=${format}`);
        assert.equal(response.status, 200, `${path} ${format}`);
        assert.ok((await response.arrayBuffer()).byteLength > 200);
        // Nobody is named in what anyone may have.
        assert.ok(!response.headers.get('Content-Type')!.includes('problem'));
      }
    assert.equal((await call('/registrations?format=csv')).status, 401);
    const headers = await bearer('authority_validator');
    const registrations = await call('/registrations?format=csv', { headers });
    const [header] = (await registrations.text()).split('\r\n');
    assert.ok(header!.includes('contact.familyName') && !header!.includes('licence'));
    assert.equal((await call('/registrations?format=jsonld', { headers })).status, 422);
    assert.equal((await call(`/partnerships/${someId}/members?format=csv`)).status, 404);
  },
);

onEachEngine('a list of a past day says which day in its name and in each of its forms', async (database) => {
  await addOrganisations(database, 1);
  const { call } = appOn(database);
  const taken = async (format: string, query = '') => {
    const response = await call(`/organisations?format=${format}${query}`);
    assert.equal(response.status, 200);
    const name = /filename="organizzazioni-(.*)\.\w+"/.exec(
      response.headers.get('Content-Disposition')!,
    )![1]!;
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const past = '&asOf=2024-02-29';
  const text = async (format: string, query?: string) =>
    new TextDecoder().decode((await taken(format, query)).bytes);
  for (const format of formats) {
    assert.match((await taken(format, past)).name, /^al-2024-02-29-estratto-\d{4}-\d\d-\d\d$/, format);
    assert.match((await taken(format)).name, /^\d{4}-\d\d-\d\d$/, format);
  }

  const tables = [
    ['asOf', parseCsv(await text('csv', past), { delimiter: ',' })],
    ['Situazione al', parseCsv(await text('csv-excel', past), { delimiter: ';' })],
    ['Situazione al', (await readXlsx((await taken('xlsx', past)).bytes)).sheets[0]!.rows],
  ] as [string, string[][]][];
  for (const [heading, [header, ...rows]] of tables) {
    const place = header!.indexOf(heading);
    assert.ok(place > 0 && rows.length > 0, heading);
    assert.deepEqual([...new Set(rows.map((row) => row[place]))], ['2024-02-29'], heading);
  }
  assert.equal((JSON.parse(await text('json', past)) as { asOf: string }).asOf, '2024-02-29');
  const dataset = async (query: string) =>
    (JSON.parse(await text('jsonld', query)) as { '@graph': { temporal?: object }[] })['@graph'][0]!;
  assert.deepEqual((await dataset(past)).temporal, {
    '@type': 'dct:PeriodOfTime',
    periodStart: '2024-02-29',
    periodEnd: '2024-02-29',
  });

  // Of today nothing more is said.
  assert.ok(!(await text('csv')).includes('asOf') && !(await text('json')).includes('asOf'));
  assert.equal((await dataset('')).temporal, undefined);
});

onEachEngine(
  'an export stands in the chain of audit events before a byte of it goes out',
  async (database) => {
    const { call } = appOn(database);
    const events = async () =>
      (await database.selectFrom('audit_event').select('event').orderBy('position').execute()).map(
        ({ event }) => JSON.parse(event) as Record<string, string>,
      );
    const before = (await events()).length;
    await call('/programmes');
    await call('/programmes?format=csv');
    const headers = await bearer('authority_validator');
    await call('/registrations?format=csv&q=prova', { headers });
    await call('/programmes?format=xlsx&level=regional', { headers });
    assert.deepEqual(
      (await events()).slice(before).map(({ action, operation, target }) => [action, operation, target]),
      [
        ['export', 'searchProgrammes', 'format=csv'],
        ['export', 'searchRegistrations', 'q=… format=csv'],
        ['export', 'searchProgrammes', 'level=regional format=xlsx'],
      ],
    );
  },
);

const endless = () => {
  let pages = 0;
  const handlers = {
    searchProgrammes: () =>
      Promise.resolve({
        body: {
          items: Array.from({ length: 500 }, () => ({ funds: [], nuts2: [], sources: [], kind: 'PR' })),
          limit: 500,
          nextCursor: `page${++pages}`,
        },
      }),
  };
  return { ...trial({ handlers, sheets: registrySheets }), asked: () => pages };
};

test('pages are asked for as they are read, and no more once the reader leaves', async () => {
  for (const format of formats) {
    const { call, asked } = endless();
    const response = await call(`/programmes?format=${format}`, {
      headers: { 'Accept-Encoding': 'identity' },
    });
    const reader = response.body!.getReader();
    await reader.read();
    // Time enough for whoever reads ahead.
    await new Promise((later) => setTimeout(later, 50));
    assert.ok(asked() < 20, `${format}: ${asked()} pages`);
    await reader.cancel();
    const then = asked();
    await new Promise((later) => setTimeout(later, 20));
    assert.ok(asked() <= then + 1, format);
  }
});

test('a file whose source fails breaks off and is told to the log', async () => {
  let pages = 0;
  const { call, lines } = trial({
    handlers: {
      searchProgrammes: () =>
        pages++ === 0
          ? Promise.resolve({ body: { items: [], limit: 500, nextCursor: 'more' } })
          : Promise.reject(new Error('gone')),
    },
    sheets: registrySheets,
  });
  const response = await call('/programmes?format=csv');
  await assert.rejects(response.text());
  assert.ok(lines.some((line) => line.includes('gone')));
});

test('the form is chosen by name, or else by what is accepted', async () => {
  const { call } = trial({ sheets: registrySheets });
  const type = async (query: string, accept: string) =>
    (await call(`/programmes${query}`, { headers: { Accept: accept } })).headers.get('Content-Type');
  assert.equal(await type('', 'application/json'), 'application/json');
  assert.equal(await type('', '*/*'), 'application/json');
  assert.equal(await type('', 'text/html,application/xhtml+xml,*/*;q=0.8'), 'application/json');
  assert.match((await type('', 'text/csv'))!, /^text\/csv/);
  assert.match((await type('', 'application/json;q=0.5, text/csv'))!, /^text\/csv/);
  assert.equal(await type('', 'application/ld+json'), 'application/ld+json');
  // A link in a page: the browser asks for HTML first.
  assert.match((await type('?format=xlsx', 'text/html,*/*;q=0.8'))!, /spreadsheetml/);
  assert.equal(await type('', 'text/plain'), 'application/problem+json');
});

test('what a file cannot be is told', async () => {
  const { call } = trial({ sheets: registrySheets });
  const told = async (query: string, Accept = '*/*', list = 'programmes') => {
    const { status, errors } = await problemIn(await call(`/${list}?${query}`, { headers: { Accept } }));
    return [status, errors?.map(({ pointer, code }) => `${pointer} ${code}`).join()];
  };
  assert.deepEqual(await told('format=pdf'), [422, '#query/format unknown_choice']);
  assert.deepEqual(await told('format=csv&format=csv'), [400, '#query/format repeated_parameter']);
  assert.deepEqual(await told('format=csv&limit=5'), [400, '#query/limit not_with_file']);
  assert.deepEqual(await told('limit=5', 'text/csv'), [400, '#query/limit not_with_file']);
  const both = { headers: { Accept: 'text/csv, application/json;q=0.5' } };
  assert.equal((await call('/programmes?limit=5', both)).headers.get('Content-Type'), 'application/json');
  const instant = 'since=2026-11-23T00:00:00Z';
  assert.deepEqual(await told(instant, '*/*', 'changes'), [422, '#query/since since_invalid']);
  assert.deepEqual(await told('format=csv&cycle=1999'), [422, '#query/cycle/0 unknown_choice']);
  assert.equal((await call('/organisations/' + someId + '?format=csv')).status, 400);
});
