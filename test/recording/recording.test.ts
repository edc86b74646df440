import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { problemTypes } from '@officine-coesione/contract';
import { memoryApi } from '@officine-coesione/sdk/testing';
import type { Recording } from '../../packages/sdk/src/testing/recording.ts';
import { recorded } from './recorded.ts';
import { recordedAt, startReferenceServer } from './reference-server.ts';
import type { ReferenceServer } from './reference-server.ts';
import type { Settling } from './settled.ts';
import { recordingPath, written } from './written.ts';
import { seeded } from '../seeded.ts';
import { requestOf, taxCodeNumber } from '../server/request.ts';

interface Said {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What both servers must answer alike. */
interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: unknown;
}

let server: ReferenceServer;
let recording: Recording;
let settling: Settling;

before(async () => {
  server = await startReferenceServer();
  ({ recording, settling } = await recorded(server));
});
after(() => server.database.close());

const api = memoryApi({ clock: () => Date.parse(recordedAt) });
const officer = () => server.officer;
const json = { 'Content-Type': 'application/json' };

const compared = [
  'Cache-Control',
  'Content-Language',
  'Content-Type',
  'Idempotency-Replayed',
  'Retry-After',
  'WWW-Authenticate',
  'X-RateLimit-Reset',
];

/** What may differ: cursors, references to the request, names given to what was just written. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string')
    return value.replace(/^OC-2026-\w+$/, 'OC').replace(/cursor=[\w-]+/, 'cursor');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'instance')
      .map(([name, one]) => [name, name === 'nextCursor' ? 'cursor' : plain(one)]),
  );
};

const heard = async (response: Response): Promise<Heard> => {
  const text = await response.text();
  const body = JSON.parse(text) as { readonly version?: unknown };
  const tag = response.headers.get('ETag');
  return {
    status: response.status,
    headers: {
      ...Object.fromEntries(compared.map((name) => [name, response.headers.get(name)])),
      ETag: tag && (tag.startsWith(`"${String(body.version)}-`) ? 'with the version' : 'there'),
    },
    body,
  };
};

/** Says the same to both: by the names that stay the same, in target and body. */
const said = async (
  target: string,
  { body, ...said }: Said = {},
): Promise<[reference: Heard, memory: Heard]> => {
  const reference = await heard(
    await server.call(settling.unsettle(target), { ...said, ...(body && { body: settling.unsettle(body) }) }),
  );
  const memory = await heard(await api.fetch(api.baseUrl + target, { ...said, ...(body && { body }) }));
  return [{ ...reference, body: settling.settle(reference.body) }, memory];
};

const agree = async (target: string, what?: Said): Promise<Heard> => {
  const [reference, memory] = await said(target, what);
  assert.deepEqual(
    { ...memory, body: plain(memory.body) },
    { ...reference, body: plain(reference.body) },
    `${what?.method ?? 'GET'} ${target}`,
  );
  return memory;
};

const itemsOf = (operation: string): readonly Record<string, unknown>[] =>
  recording.lists.filter((list) => list.operation === operation).flatMap(({ items }) => items) as never;

test('the committed recording is what the server answers: run `npm run record` otherwise', async () => {
  const committed = JSON.parse(await readFile(recordingPath, 'utf8')) as unknown;
  assert.deepEqual(committed, recording);
  assert.equal(await readFile(recordingPath, 'utf8'), written(recording));
});

test('one of a list is answered alone as in the list', async () => {
  for (const { id } of itemsOf('searchOrganisations'))
    await agree(`/organisations/${String(id)}?embed=memberships`);
  for (const { id } of itemsOf('searchPartnerships')) await agree(`/partnerships/${String(id)}`);
  for (const [list, path] of [
    ['searchConsultations', 'consultations'],
    ['searchContributions', 'contributions'],
    ['searchActivities', 'capacity-activities'],
  ] as const)
    for (const { id } of itemsOf(list)) await agree(`/${path}/${String(id)}`);
  for (const { id } of itemsOf('searchMeetings')) await agree(`/meetings/${String(id)}?embed=present`);
  for (const { code, cci } of itemsOf('searchProgrammes')) await agree(`/programmes/${String(cci ?? code)}`);
  for (const { code } of itemsOf('searchTerritories')) await agree(`/territories/${String(code)}`);
  for (const { code } of itemsOf('searchCodeLists')) await agree(`/code-lists/${String(code)}`);
  for (const { code } of itemsOf('searchIndicators')) await agree(`/indicators/${String(code)}`);
});

test('filters, orders and pages are those of the server', async () => {
  for (const target of [
    '/status',
    '/code-lists?limit=3&fields=title',
    '/organisations?embed=facets&embed=memberships&limit=200',
    '/organisations?category=B&category=A1&territory=ITF5&sort=-legalName',
    '/organisations?q=camera+di+commercio&limit=1',
    '/organisations?q=Basilicata&category=B&tag=smes&limit=3',
    '/organisations?programme=por-basilicata-fesr-2014-2020&sort=-updatedAt&fields=legalName,tags',
    '/programmes?kind=PN&fund=FSE%2B&openToAdhesion=true&sort=-cycle',
    '/programmes?territory=itf5&sort=code',
    '/partnerships?type=partnership_table&openToAdhesion=false',
    '/territories?level=nuts3&parent=ITF5&sort=title',
    '/consultations?stage=closed&stage=answered&sort=closesAt',
    '/contributions?outcome=accepted&kind=amendment&sort=submittedAt',
    '/capacity-activities?kind=training&sort=title',
    '/meetings?status=held&sort=startsAt&limit=2&embed=present',
    '/indicators/PART_N/data?programme=pr-fesr-fse-plus-basilicata-2021-2027',
    '/indicators/PART_SHARE/data?period=2024&period=2025&period=2026',
  ])
    await agree(target);
  for (const { id } of itemsOf('searchPartnerships'))
    await agree(`/partnerships/${String(id)}/members?category=B&category=D&sort=category&limit=5`);
});

test('any filters together answer as the server does', async () => {
  const random = seeded(41);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!;
  const lists = recording.lists.filter(({ operation }) => operation !== 'searchMembers');
  for (let round = 0; round < 80; round += 1) {
    const { operation, filters, orders } = pick(
      lists.filter(({ filters }) => Object.keys(filters).length > 0),
    );
    const query = new URLSearchParams();
    for (const [name, values] of Object.entries(filters)) {
      if (random() < 0.5) continue;
      const isSingle = [
        'q',
        'parent',
        'partnership',
        'organisation',
        'consultation',
        'openToAdhesion',
      ].includes(name);
      for (let more = isSingle ? 1 : 1 + Math.floor(random() * 3); more > 0; more -= 1)
        query.append(name, pick(Object.keys(values)));
    }
    if (random() < 0.5 && Object.keys(orders).length > 0) query.set('sort', pick(Object.keys(orders)));
    query.set('limit', String(1 + Math.floor(random() * 10)));
    await agree(`/${operation.replace('search', '').toLowerCase()}?${query}`);
  }
});

/** Every item of a list, by its next links. */
const walked = async (call: (target: string) => Promise<Response>, target: string): Promise<unknown[]> => {
  const items: unknown[] = [];
  for (let next: string | undefined = target; next !== undefined;) {
    const page = (await (await call(next)).json()) as { items: unknown[]; _links?: { next: string } };
    items.push(...page.items);
    next = page._links?.next.slice(api.baseUrl.length);
  }
  return items;
};

test('the pages of a list follow each other to its end', async () => {
  for (const target of [
    '/organisations?limit=4',
    '/programmes?limit=7&sort=-title&q=interreg',
    '/territories',
  ]) {
    const items = await walked((next) => api.fetch(api.baseUrl + next), target);
    assert.deepEqual(items, settling.settle(await walked(server.call, target)));
    assert.ok(items.length > 8);
  }
});

test('a call outside the contract is refused alike, in the language asked for', async () => {
  const english = { headers: { 'Accept-Language': 'en-GB, it;q=0.5' } };
  for (const [target, what] of [
    ['/organisations?limit=0', english],
    ['/organisations?limit=many&category=Z9', {}],
    ['/organisations?colour=red', english],
    ['/organisations?limit=1&limit=2', {}],
    ['/organisations?cursor=nowhere', {}],
    ['/organisations?fields=legalName,colour', { headers: { 'Accept-Language': 'de' } }],
    ['/organisations/not-an-id', {}],
    ['/organisations/01935000-0000-7000-8000-999999999999', {}],
    ['/partnerships/01935000-0000-7000-8000-999999999999/members', {}],
    ['/indicators/NOTHING/data', {}],
    ['/nothing', english],
    ['/organisations', { method: 'DELETE' }],
    ['/registrations', {}],
    ['/registrations', { method: 'POST', headers: json, body: '{' }],
    ['/registrations', { method: 'POST', headers: json, body: '{}' }],
    ['/registrations', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{}' }],
  ] as const) {
    const { status, body } = await agree(target, what);
    assert.ok(status >= 400);
    assert.ok((body as { type: string }).type.split('/').at(-1)! in problemTypes);
  }
});

describe('what is written', () => {
  const partnershipId = '01935000-0000-7000-8000-999999999999';

  test('a request to join is received, once for each key', async () => {
    const open = itemsOf('searchPartnerships').find((one) => one['openToAdhesion'] === true)!;
    const body = JSON.stringify(
      requestOf({
        organisation: { taxCode: taxCodeNumber(901) },
        adhesion: { partnershipId: String(open['id']), category: 'C1' },
      }),
    );
    const headers = { ...json, 'Idempotency-Key': 'the-first' };
    const { status } = await agree('/registrations', { method: 'POST', headers, body });
    assert.equal(status, 201);
    const again = await agree('/registrations', { method: 'POST', headers, body });
    assert.equal(again.headers['Idempotency-Replayed'], 'true');
    const other = body.replace('Matera', 'Potenza');
    assert.equal((await agree('/registrations', { method: 'POST', headers, body: other })).status, 422);
  });

  test('no work is asked for before it', async () => {
    const body = JSON.stringify({ purpose: 'registration' });
    assert.deepEqual((await agree('/challenges', { method: 'POST', headers: json, body })).body, {});
  });

  test('what cannot be is refused alike', async () => {
    const wrong = requestOf({
      organisation: { taxCode: '00743110158', pec: 'no' },
      adhesion: { partnershipId: 'no', category: 'C1' },
    });
    await agree('/registrations', { method: 'POST', headers: json, body: JSON.stringify(wrong) });
    const unknown = requestOf({
      organisation: { taxCode: taxCodeNumber(902) },
      adhesion: { partnershipId, category: 'C1' },
    });
    await agree('/registrations', { method: 'POST', headers: json, body: JSON.stringify(unknown) });
  });

  test('decisions lead through the same states, on the version they were taken on', async () => {
    const [submitted, waiting, rejected] = itemsOf('searchRegistrations').map(({ id }) => String(id));
    const decide = (id: string | undefined, decision: string, ifMatch?: string, reason?: string) =>
      agree(`/registrations/${id}/${decision}`, {
        method: 'POST',
        headers: { ...json, ...officer(), ...(ifMatch && { 'If-Match': ifMatch }) },
        body: JSON.stringify({ reason }),
      });
    const why = 'Requisiti verificati dall’ufficio.';
    const statuses = [
      await decide(submitted, 'validation'),
      await decide(submitted, 'validation', '"9"'),
      await decide(submitted, 'validation', 'no version'),
      await decide(submitted, 'rejection', '"1"', 'short'),
      await decide(submitted, 'integration-request', '"1-anything"', why),
      await decide(submitted, 'integration', '"2"'),
      await decide(submitted, 'integration', '"3"'),
      await decide(waiting, 'rejection', '*', why),
      await decide(rejected, 'validation', '*'),
    ].map(({ status }) => status);
    assert.deepEqual(statuses, [428, 412, 412, 422, 200, 200, 409, 200, 409]);
    await agree(`/registrations/${submitted}`, { headers: officer() });
  });
});
