import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Organisation } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';

const handlersOn = (database: Database) => registryHandlers(database, clock);
const names = (items: readonly Organisation[]) => items.map(({ legalName }) => legalName);

const insert = async (
  database: Database,
  legalName: string,
  change: { tax_code?: string; status?: string; coverage_nuts?: string[]; office_nuts3?: string } = {},
): Promise<string> => {
  const id = uuid();
  const now = '2026-11-23T09:00:00.000Z';
  await database
    .insertInto('organisation')
    .values({
      id,
      created_at: now,
      updated_at: now,
      legal_name: legalName,
      tags: [],
      coverage_nuts: [],
      search_labels: '',
      status: 'published',
      details: '{"smallLocalAuthority": false, "sources": []}',
      ...change,
    })
    .execute();
  return id;
};

const remove = (database: Database, ids: readonly string[]) =>
  database.deleteFrom('organisation').where('id', 'in', ids).execute();

/** Every organisation, page after page; `between` happens after each page. */
const walk = async (
  database: Database,
  query: Record<string, unknown>,
  between: (page: number) => Promise<void> = () => Promise.resolve(),
): Promise<Organisation[]> => {
  const all: Organisation[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 100; page += 1) {
    const body = await ask(handlersOn(database), 'searchOrganisations', {
      query: { ...query, ...(cursor && { cursor }) },
    });
    all.push(...body.items);
    if (!body.nextCursor) return all;
    assert.ok(body.nextCursor.length <= 400);
    cursor = body.nextCursor;
    await between(page);
  }
  return assert.fail('The pages never end');
};

onEachEngine('pages of one to seven items hold every organisation once, in every order', async (database) => {
  for (const sort of [undefined, 'legalName', '-legalName', '-updatedAt']) {
    const whole = await walk(database, { limit: 200, ...(sort && { sort }) });
    assert.equal(whole.length, 45);
    for (const limit of [1, 7]) {
      const paged = await walk(database, { limit, ...(sort && { sort }) });
      assert.deepEqual(names(paged), names(whole));
    }
  }
  const ascending = names(await walk(database, { sort: 'legalName' }));
  assert.deepEqual(names(await walk(database, { sort: '-legalName' })), ascending.toReversed());
  assert.equal(ascending[0], 'ABI CR Basilicata');
});

onEachEngine('pages by relevance hold every match once, nearest first', async (database) => {
  const whole = await walk(database, { q: 'basilicata', limit: 200 });
  assert.ok(whole.length >= 6);
  assert.deepEqual(names(await walk(database, { q: 'basilicata', limit: 1 })), names(whole));
});

onEachEngine('organisations inserted between pages neither repeat nor hide others', async (database) => {
  for (const sort of ['legalName', '-legalName', '-updatedAt']) {
    const before = await walk(database, { sort, limit: 200 });
    const added: string[] = [];
    const seen = await walk(database, { sort, limit: 5 }, async (page) => {
      added.push(await insert(database, `AAA ${page}`), await insert(database, `ZZZ ${page}`));
      added.push(await insert(database, before[(page * 5) % before.length]!.legalName));
    });
    const ids = seen.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, legalName } of before) assert.ok(ids.includes(id), legalName);
    await remove(database, added);
  }
});

onEachEngine('names that differ only after a hundred letters are all listed', async (database) => {
  const long = 'Consorzio «\u{1F980}» '.repeat(20);
  const added = await Promise.all([1, 2, 3].map((number) => insert(database, `${long}${number}`)));
  const found = await walk(database, { q: 'consorzio', limit: 1, sort: 'legalName' });
  assert.equal(new Set(found.map(({ id }) => id)).size, 3);
  await remove(database, added);
});

onEachEngine('a cursor that is sealed well and holds what no row does is refused', async (database) => {
  const id = '0192f0c0-0000-7000-8000-000000000001';
  const sealed = (query: object, ...values: unknown[]) => {
    const scope = JSON.stringify([['organisations', query], values]);
    const seal = createHash('sha256').update(scope).digest('base64url').slice(0, 12);
    return { ...query, cursor: Buffer.from(JSON.stringify([seal, ...values])).toString('base64url') };
  };
  const search = (query: Record<string, unknown>) =>
    ask(handlersOn(database), 'searchOrganisations', { query });
  const latest = { sort: '-updatedAt' };
  for (const query of [
    sealed({}, 'a', id),
    sealed({ q: 'a' }, 7, 'a', id),
    sealed(latest, '2026-11-23T09:00:00.000Z', id),
  ])
    assert.ok(await search(query));
  for (const query of [
    sealed({}, 'a\0', id),
    sealed({}, '\ud800', id),
    sealed({}, 'a', '-'.repeat(36)),
    sealed({ q: 'a' }, 9e12, 'a', id),
    sealed({ q: 'a' }, 0.5, 'a', id),
    sealed(latest, '1 (one)', id),
    sealed(latest, '2026-02-30T09:00:00.000Z', id),
    sealed(latest, '0000-01-01T00:00:00.000Z', id),
    sealed(latest, '-271821-04-20T00:00:00.000Z', id),
  ])
    assert.equal((await problemOf(search(query))).key, 'unknown-parameter', JSON.stringify(query));
});

onEachEngine('a cursor altered, foreign or made up is refused', async (database) => {
  const search = (query: Record<string, unknown>) =>
    ask(handlersOn(database), 'searchOrganisations', { query });
  const { nextCursor } = await search({ limit: 5 });
  assert.ok(nextCursor);
  const values = JSON.parse(Buffer.from(nextCursor, 'base64url').toString()) as unknown[];
  const encoded = (changed: unknown) => Buffer.from(JSON.stringify(changed)).toString('base64url');
  const refused = [
    { cursor: encoded([values[0], 'zzz', values[2]]) },
    { cursor: encoded([values[0], values[1], "'; drop table organisation"]) },
    { cursor: encoded(values.slice(0, 2)) },
    { cursor: encoded({}) },
    { cursor: encoded(null) },
    { cursor: 'AAAA' },
    { cursor: nextCursor, sort: '-legalName' },
    { cursor: nextCursor, q: 'basilicata' },
    { cursor: nextCursor, category: ['B'] },
  ];
  for (const query of refused)
    assert.deepEqual(await problemOf(search(query)), {
      key: 'unknown-parameter',
      faults: ['#query/cursor cursor_invalid'],
    });
  const elsewhere = ask(handlersOn(database), 'searchPartnerships', { query: { cursor: nextCursor } });
  assert.equal((await problemOf(elsewhere)).key, 'unknown-parameter');
  // What is shown beside the items does not change which they are.
  await search({ cursor: nextCursor, limit: 50, fields: 'legalName', embed: ['memberships'] });
});

onEachEngine('words find organisations by name, tag and ending', async (database) => {
  const search = async (q: string) => names(await walk(database, { q }));
  assert.deepEqual(await search('confcoop'), ['Confcooperative Basilicata']);
  assert.deepEqual(await search("valle d'aosta"), ['Regione autonoma Valle d’Aosta']);
  assert.ok((await search('sindacati')).includes('Cgil'));
  assert.deepEqual(await search('---'), []);
  assert.deepEqual((await search('uil'))[0], 'Uil');
});

onEachEngine('a letter finds all its points, a point only itself', async (database) => {
  const search = async (category: string[]) => names(await walk(database, { category, limit: 200 }));
  const letter = await search(['B']);
  const points = await search(['B1', 'B2', 'B3']);
  assert.deepEqual(letter, points);
  assert.ok((await search(['B1'])).length < letter.length);
  // A category of a seat counts beside the usual one: A2 at home, D in the committee of 2021-2027.
  assert.deepEqual(await search(['D']), ['Fondazione Eni Enrico Mattei']);
  assert.ok((await search(['A'])).includes('Fondazione Eni Enrico Mattei'));
});

onEachEngine(
  'a territory finds who covers it, who lies in it and who has an office in it',
  async (database) => {
    const search = async (...territory: string[]) => names(await walk(database, { territory, limit: 200 }));
    const office = await insert(database, 'Ente con sede a Potenza', { office_nuts3: 'ITF51' });
    const region = await search('ITF5');
    for (const expected of [
      'Regione Basilicata',
      'Cgil',
      'Camera di Commercio di Matera',
      'Ente con sede a Potenza',
    ])
      assert.ok(region.includes(expected), expected);
    assert.ok(!region.includes('Regione Umbria') && !region.includes('Dnap'));
    const province = await search('ITF52');
    assert.ok(province.includes('Regione Basilicata') && province.includes('Camera di Commercio di Matera'));
    assert.ok(!province.includes('Camera di Commercio di Potenza'));
    assert.deepEqual(
      (await search('ITI2')).filter((name) => name.startsWith('Regione')),
      ['Regione Umbria'],
    );
    const both = await search('ITF5', 'ITI2');
    assert.ok(both.includes('Regione Umbria') && both.includes('Regione Basilicata'));
    assert.equal((await search('IT')).length, 45);
    await remove(database, [office]);
  },
);

onEachEngine('a programme finds who sits in it now, not who sat', async (database) => {
  const programme = ['pr-fesr-fse-plus-basilicata-2021-2027'];
  const found = names(await walk(database, { programme }));
  assert.ok(found.includes('Cgil') && found.includes('Regione Basilicata'));
  assert.ok(!found.includes('Unioncamere') && !found.includes('Coldiretti'));
  const earlier = registryHandlers(database, () => new Date('2024-06-01T12:00:00Z'));
  const then = await ask(earlier, 'searchOrganisations', { query: { programme } });
  assert.ok(names(then.items).includes('Unioncamere'));
});

onEachEngine('facets count what each filter would find', async (database) => {
  const filters = { category: ['B'], territory: ['ITF5'], q: 'basilicata' };
  const facetsOf = async (query: Record<string, unknown>) =>
    (await ask(handlersOn(database), 'searchOrganisations', { query: { ...query, embed: ['facets'] } }))
      ._embedded!.facets!;
  const facets = await facetsOf(filters);
  assert.equal(facets.total, (await walk(database, filters)).length);
  for (const [name, counts] of [
    ['category', facets.category],
    ['territory', facets.territory],
    ['programme', facets.programme],
  ] as const) {
    assert.ok(counts.length > 0, name);
    for (const { code, count } of counts)
      assert.equal(
        (await walk(database, { ...filters, [name]: [code], limit: 200 })).length,
        count,
        `${name} ${code}`,
      );
  }
  const all = await facetsOf({});
  assert.equal(all.total, 45);
  assert.equal(all.territory.length, 21);
  assert.equal(all.territory.find(({ code }) => code === 'ITF5')?.title, 'Basilicata');
  assert.deepEqual(
    all.category.map(({ code }) => code),
    ['A', 'B', 'C', 'D'],
  );
});

onEachEngine('the present seats are embedded when asked for', async (database) => {
  const handlers = handlersOn(database);
  const { items } = await ask(handlers, 'searchOrganisations', {
    query: { q: 'unioncamere', embed: ['memberships'] },
  });
  // Its demonstration seat ended in 2025: the one of 2014-2020 has no known days and stays.
  assert.deepEqual(
    items[0]?._embedded?.memberships?.map(({ programmeCodes, demo }) => ({ programmeCodes, demo })),
    [{ programmeCodes: ['por-basilicata-fesr-2014-2020'], demo: false }],
  );
  const asked = { parameters: { organisationId: items[0].id } };
  const shown = await ask(handlers, 'showOrganisation', { ...asked, query: { embed: ['memberships'] } });
  assert.deepEqual(shown._embedded, items[0]._embedded);
  const plain = await ask(handlers, 'showOrganisation', asked);
  assert.equal(plain._embedded, undefined);
  const none = await ask(handlers, 'searchOrganisations', { query: { q: 'zzzz', embed: ['memberships'] } });
  assert.deepEqual(none, { items: [], limit: 25 });
});

onEachEngine(
  'what is not public is not there, and the tax code of a person is not told',
  async (database) => {
    const handlers = handlersOn(database);
    const hidden = await insert(database, 'Ente riservato', { status: 'suspended' });
    const person = await insert(database, 'Ditta individuale', { tax_code: 'RSSMRA85T10A562S' });
    assert.deepEqual(names(await walk(database, { q: 'riservato' })), []);
    const show = (organisationId: string) =>
      ask(handlers, 'showOrganisation', { parameters: { organisationId } });
    assert.equal((await problemOf(show(hidden))).key, 'not-found');
    assert.equal((await problemOf(show(uuid()))).key, 'not-found');
    assert.equal((await show(person)).taxCode, undefined);
    assert.ok(!JSON.stringify(await walk(database, { limit: 200 })).includes('RSSMRA85T10A562S'));
    assert.deepEqual(await walk(database, { q: 'RSSMRA85T10A562S' }), []);
    const [region] = await walk(database, { q: 'regione umbria' });
    assert.equal(region?.taxCode, '80000130544');
    await remove(database, [hidden, person]);
  },
);
