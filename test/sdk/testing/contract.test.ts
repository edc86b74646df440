import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyTypeOf, validate } from '@officine-coesione/contract';
import type {
  CapacityActivity,
  Consultation,
  Contribution,
  Meeting,
  OperationId,
  Organisation,
  OrganisationPage,
  Partnership,
  Registration,
} from '@officine-coesione/contract';
import { cacheControl, operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import { memoryApi } from '@officine-coesione/sdk/testing';
import { requestOf } from '../../server/request.ts';
import { valid } from '../validation/valid.ts';

const api = memoryApi();
const officer = { Authorization: 'Bearer any' };

const ask = async <Body>(target: string): Promise<Body> =>
  (await (await api.fetch(api.baseUrl + target, { headers: officer })).json()) as Body;

const first = async <Item>(path: string): Promise<Item> => {
  const { items } = await ask<{ items: Item[] }>(`${path}?limit=1`);
  assert.ok(items[0]);
  return items[0];
};

const parameters: Readonly<Record<string, string>> = {
  programmeCode: 'pr-fesr-fse-plus-basilicata-2021-2027',
  territoryCode: 'ITF5',
  codeListCode: 'partner-category',
  indicatorCode: 'PART_N',
  dataflowCode: 'PARTNERSHIP_INDICATORS',
  organisationId: (await first<Organisation>('/organisations')).id,
  privacyNoticeCode: '2026-11',
  releaseCode: '2026-1',
  studyCode: 'preavviso-alla-societa-civile',
  contextDataSetCode: 'dati-di-prova',
  versionNumber: '1',
  partnershipId: (await first<Partnership>('/partnerships')).id,
  registrationId: (await first<Registration>('/registrations')).id,
  meetingId: (await first<Meeting>('/meetings')).id,
  consultationId: (await first<Consultation>('/consultations')).id,
  contributionId: (await first<Contribution>('/contributions')).id,
  activityId: (await first<CapacityActivity>('/capacity-activities')).id,
};

const addressOf = ({ path }: Operation): string =>
  api.baseUrl + path.replace(/\{(\w+)\}/g, (_place, name: string) => parameters[name]!);

const bodies: Readonly<Record<string, object>> = {
  issueChallenge: { purpose: 'registration' },
  registerOrganisation: requestOf(),
  requestIntegration: { reason: 'Manca lo statuto dell’associazione.' },
  rejectRegistration: { reason: 'Non ha sede in Italia, come si chiede.' },
};

/** Operations whose calls are all answered from the recording. */
const recorded: ReadonlySet<string> = new Set<OperationId>([
  'showStatus',
  'searchProgrammes',
  'showProgramme',
  'searchTerritories',
  'showTerritory',
  'searchCodeLists',
  'showCodeList',
  'searchOrganisations',
  'showOrganisation',
  'searchPartnerships',
  'showPartnership',
  'searchMembers',
  'issueChallenge',
  'registerOrganisation',
  'searchRegistrations',
  'showRegistration',
  'requestIntegration',
  'acceptIntegration',
  'validateRegistration',
  'rejectRegistration',
  'searchIndicators',
  'showIndicator',
  'showIndicatorData',
  'explainIndicator',
  'searchMeetings',
  'showMeeting',
  'searchConsultations',
  'showConsultation',
  'searchContributions',
  'showContribution',
  'searchActivities',
  'showActivity',
]);

for (const operation of (operations as readonly Operation[]).filter(({ id }) => recorded.has(id)))
  test(`${operation.id} answers as the contract says`, async () => {
    const call = (more: Readonly<Record<string, string>> = {}) =>
      api.fetch(addressOf(operation), {
        method: operation.method,
        headers: { ...officer, ...more },
        ...(operation.body && { body: JSON.stringify(bodies[operation.id] ?? {}) }),
      });
    const writes = operation.method !== 'GET';
    if (operation.id === 'acceptIntegration')
      await api.fetch(addressOf(operation).replace(/integration$/, 'integration-request'), {
        method: 'POST',
        headers: { ...officer, 'Content-Type': 'application/json', 'If-Match': '*' },
        body: JSON.stringify(bodies['requestIntegration']),
      });
    const response = await call(writes ? { 'Content-Type': 'application/json', 'If-Match': '*' } : {});
    const body: unknown = await response.json();
    assert.equal(response.status, operation.status, JSON.stringify(body));
    const checked = validate(operation.answer, body);
    assert.ok(checked.valid, JSON.stringify(checked));

    const { headers } = response;
    assert.equal(headers.get('Cache-Control'), cacheControl(operation.caching));
    assert.equal(headers.get('Content-Type'), operation.mediaType ?? 'application/json');
    assert.equal(headers.get('Content-Language'), 'it');
    assert.ok(Number(headers.get('X-RateLimit-Remaining')) < Number(headers.get('X-RateLimit-Limit')));
    assert.match(headers.get('Request-Id') ?? '', /^[0-9a-f-]{36}$/);
    assert.equal(headers.has('ETag'), operation.etag);
    api.reset();
    if (!operation.etag || writes) return;

    const known = await call({ 'If-None-Match': `W/${headers.get('ETag')}` });
    assert.deepEqual([known.status, await known.text()], [304, '']);
    assert.equal(known.headers.get('ETag'), headers.get('ETag'));
    assert.equal((await call({ 'If-None-Match': '"other"' })).status, 200);
  });

/** An address of the right form, whatever it names. */
const someAddressOf = ({ path }: Operation): string =>
  api.baseUrl + path.replace(/\{(\w+)\}/g, (_place, name: string) => parameters[name] ?? anyId);
const anyId = '01935000-0000-7000-8000-000000000001';

for (const operation of (operations as readonly Operation[]).filter(({ id }) => !recorded.has(id)))
  test(`${operation.id} says that nothing is recorded, and answers what it is given`, async () => {
    const { id, method, body } = operation;
    const call = () =>
      api.fetch(someAddressOf(operation), {
        method,
        headers: { ...officer, ...(body && { 'Content-Type': bodyTypeOf(method) }), 'If-Match': '*' },
        ...(body && { body: '{}' }),
      });
    const refused = await call();
    // A body is held against the contract first.
    assert.ok([501, 422].includes(refused.status), `${refused.status}`);
    if (refused.status === 422) return;
    assert.match(((await refused.json()) as { detail: string }).detail, new RegExp(`api\\.answer\\('${id}'`));
    api.answer(id as OperationId, valid[id as OperationId]);
    const response = await call();
    assert.equal(response.status, operation.status);
    assert.deepEqual(await response.json(), valid[id as OperationId]);
    api.reset();
  });

test('what is reserved asks for a token', async () => {
  for (const operation of operations as readonly Operation[]) {
    if (operation.access === 'public') continue;
    const response = await api.fetch(someAddressOf(operation), { method: operation.method });
    assert.equal(response.status, 401, operation.id);
    assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer realm="partenariato"');
  }
});

test('figures have labels in the language asked for, in Italian where nothing else is recorded', async () => {
  const asked = async (language: string) => {
    const headers = { 'Accept-Language': language };
    const response = await api.fetch(`${api.baseUrl}/indicators/PART_N/data`, { headers });
    return [response.headers.get('Content-Language'), ((await response.json()) as { label: string }).label];
  };
  assert.deepEqual(await asked('it-IT,en;q=0.5'), ['it', 'Partner attivi']);
  assert.deepEqual(await asked('en-GB'), ['en', 'Active partners']);
  assert.deepEqual(await asked('de'), ['it', 'Partner attivi']);
});

test('a call of which nothing is recorded says how to answer it', async () => {
  for (const [target, operation] of [
    ['/organisations?q=xyzzy', 'searchOrganisations'],
    ['/organisations?category=B&embed=facets', 'searchOrganisations'],
    ['/indicators/PART_N/data?territory=ITF4', 'showIndicatorData'],
  ] as const) {
    const response = await api.fetch(api.baseUrl + target);
    const { detail } = (await response.json()) as { detail: string };
    assert.equal(response.status, 501);
    assert.match(detail, new RegExp(`say what the API answers with api\\.answer\\('${operation}'`));
  }
});

test('validating a registration publishes nothing', async () => {
  const listed = async () => (await ask<OrganisationPage>('/organisations?limit=200')).items.length;
  const before = await listed();
  const { id, version } = await first<Registration>('/registrations');
  const response = await api.fetch(`${api.baseUrl}/registrations/${id}/validation`, {
    method: 'POST',
    headers: { ...officer, 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
    body: '{}',
  });
  const decided = (await response.json()) as Registration;
  assert.deepEqual([decided.status, decided.organisationId], ['validated', undefined]);
  assert.equal(await listed(), before);
});
