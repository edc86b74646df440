import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { randomBytes, randomUUID } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { verifyChain } from '../../../packages/server/src/audit/audit-chain.ts';
import { openDatabase } from '../../../packages/server/src/database/database.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { hashOf } from '../../../packages/server/src/notification/link.ts';
import { farOff, insertOrganisation, insertPartnership, insertSeat } from '../registry/records.ts';
import { requestOf, taxCodeNumber } from '../request.ts';
import { ownPlace, serve, startIssuer } from './serving.ts';
import type { Place, Serving } from './serving.ts';
import { assertRevisions } from './whole.ts';

const address = process.env['TEST_DATABASE_URL'];

let place: Place;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let servers: readonly Serving[] = [];
let database: Database;
let officer: Record<string, string>;
let number = 700_000;

before(async () => {
  if (!address) return;
  issuer = await startIssuer();
  officer = await issuer.bearer('authority_validator');
  place = await ownPlace(address);
  database = await openDatabase({ ...place, demonstration: false });
  servers = await Promise.all([serve(place, issuer.issuer), serve(place, issuer.issuer)]);
});
after(async () => {
  if (!address) return;
  await Promise.all(servers.map((one) => one.kill()));
  await database.close();
  issuer.stop();
  await place.remove();
});

interface Sent {
  readonly path: string;
  readonly body: object;
  readonly method?: 'PATCH';
  readonly version?: number;
  readonly key?: string;
  readonly anonymous?: true;
}

interface Came {
  readonly status: number;
  /** Last part of the type of a problem. */
  readonly problem: string | undefined;
  readonly text: string;
  readonly body: { readonly id: string; readonly version: number; readonly status: string };
}

/** Sends something to one of the two servers. */
const send = async (server: 0 | 1, { path, body, method, version, key, anonymous }: Sent): Promise<Came> => {
  const response = await fetch(servers[server]!.api + path, {
    method: method ?? 'POST',
    headers: {
      ...(!anonymous && officer),
      'Content-Type': method ? 'application/merge-patch+json' : 'application/json',
      ...(key !== undefined && { 'Idempotency-Key': key }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer = (text ? JSON.parse(text) : {}) as Came['body'] & { type?: string };
  return { status: response.status, problem: answer.type?.split('/').at(-1), text, body: answer };
};

/** Sends one thing to each server at once. */
const both = (one: Sent, other: Sent = one): Promise<[Came, Came]> =>
  Promise.all([send(0, one), send(1, other)]);

/** What came of two calls at once, the one that went well first. */
const ends = (came: readonly Came[]): string[] =>
  came
    .map(({ status, problem }) => problem ?? String(status))
    .sort((a, b) => Number(/\D/.test(a)) - Number(/\D/.test(b)));

const organisation = (): Promise<string> => {
  number += 1;
  return insertOrganisation(database, `Ente ${number}`, {
    tax_code: taxCodeNumber(number),
    confirmation_due_on: farOff,
  });
};

const registering = (partnershipId?: string, taxCode = taxCodeNumber((number += 1))): Sent => ({
  path: '/registrations',
  anonymous: true,
  body: requestOf({
    organisation: {
      legalName: `Zeta ${randomUUID()}`,
      acronym: randomBytes(4).toString('hex'),
      taxCode,
      pec: `posta@${randomBytes(6).toString('hex')}.example`,
    },
    ...(partnershipId !== undefined && { adhesion: { partnershipId, category: 'C1' } }),
  }),
});

const openPartnership = async (title: string): Promise<string> => {
  const id = await insertPartnership(database, title);
  await database.updateTable('partnership').set({ open_to_adhesion: true }).where('id', '=', id).execute();
  return id;
};

const seatOf = (partnershipId: string, organisationId: string, days: object = {}): Sent => ({
  path: '/memberships',
  body: { partnershipId, organisationId, category: 'B1', role: 'voting_member', ...days },
});

const times = 8;
const rounds = async (round: (place: number) => Promise<void>): Promise<void> => {
  for (let place = 0; place < times; place += 1) await round(place);
};

const onTwoServers = (name: string, run: () => Promise<void>): void => {
  if (address)
    void test(`${name} (two processes on PostgreSQL)`, async () => {
      await run();
      for (const entity of ['organisation', 'membership', 'registration'] as const)
        await assertRevisions(database, entity);
      const chain = await verifyChain(database);
      assert.ok('count' in chain, JSON.stringify(chain));
    });
};

onTwoServers('the same Idempotency-Key at once writes once', () =>
  rounds(async () => {
    const sent = { ...registering(), key: randomUUID() };
    const { taxCode } = (sent.body as ReturnType<typeof requestOf>).organisation;
    const came = await both(sent);
    const written = came.filter(({ status }) => status === 201);
    assert.ok(written.length >= 1);
    for (const { status, problem } of came)
      assert.ok(status === 201 || problem === 'request-in-progress', problem);
    assert.equal(new Set(written.map(({ text }) => text)).size, 1);
    const again = await send(1, sent);
    assert.equal(again.text, written[0]!.text);
    const rows = await database
      .selectFrom('registration')
      .select('id')
      .where('tax_code', '=', taxCode)
      .execute();
    assert.equal(rows.length, 1);
    // Another body under the key, on the other server.
    const other = await send(0, { ...registering(), key: sent.key });
    assert.equal(other.problem, 'idempotency-key-reused');
  }),
);

onTwoServers('the same If-Match at once: one is told that the record has changed', async () => {
  const partnershipId = await openPartnership('Comitato conteso');
  await rounds(async (place) => {
    const { body: seat } = await send(0, seatOf(partnershipId, await organisation()));
    const amend = (seats: number): Sent => ({
      path: `/memberships/${seat.id}`,
      method: 'PATCH',
      version: seat.version,
      body: { seats },
    });
    assert.deepEqual(ends(await both(amend(2), amend(3))), ['200', 'precondition-failed']);

    const { text } = await send(0, registering(partnershipId));
    const { reference } = JSON.parse(text) as { reference: string };
    const { id, version } = await database
      .selectFrom('registration')
      .select(['id', 'version'])
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    const decide = (what: string): Sent => ({
      path: `/registrations/${id}/${what}`,
      version,
      body: { reason: 'Deciso due volte' },
    });
    const second = place % 2 === 0 ? 'rejection' : 'validation';
    assert.deepEqual(ends(await both(decide('validation'), decide(second))), ['200', 'precondition-failed']);
  });
});

onTwoServers('seats that overlap: the first is there, the other is told of it', async () => {
  const partnershipId = await openPartnership('Comitato affollato');
  await rounds(async () => {
    const organisationId = await organisation();
    const came = await both(
      seatOf(partnershipId, organisationId, { validFrom: '2026-01-01' }),
      seatOf(partnershipId, organisationId, { validFrom: '2025-06-01', validTo: '2026-06-30' }),
    );
    assert.deepEqual(ends(came), ['201', 'already-registered']);
    assert.match(came.find(({ problem }) => problem)!.text, /"pointer":"\/validFrom"/);

    // Two that stand beside each other, and grow into each other.
    const holder = await organisation();
    const early = await send(
      0,
      seatOf(partnershipId, holder, { validFrom: '2024-01-01', validTo: '2024-12-31' }),
    );
    const late = await send(1, seatOf(partnershipId, holder, { validFrom: '2026-01-01' }));
    const amend = ({ body: { id, version } }: Came, body: object): Sent => ({
      path: `/memberships/${id}`,
      method: 'PATCH',
      version,
      body,
    });
    const grown = await both(
      amend(early, { validTo: '2025-12-31' }),
      amend(late, { validFrom: '2025-01-01' }),
    );
    assert.deepEqual(ends(grown), ['200', 'already-registered']);
  });
});

onTwoServers('the same tax code at once: one request, and one organisation', async () => {
  const partnerships = [
    await openPartnership('Comitato primo'),
    await openPartnership('Comitato secondo'),
  ] as const;
  await rounds(async () => {
    const code = taxCodeNumber((number += 1));
    const came = await both(registering(undefined, code), registering(undefined, code));
    assert.deepEqual(ends(came), ['201', 'already-registered']);
    assert.match(came.find(({ problem }) => problem)!.text, /"pointer":"\/organisation\/taxCode"/);

    const shared = taxCodeNumber((number += 1));
    const requests = await both(registering(partnerships[0], shared), registering(partnerships[1], shared));
    assert.deepEqual(ends(requests), ['201', '201']);
    const rows = await database
      .selectFrom('registration')
      .select(['id', 'version'])
      .where('tax_code', '=', shared)
      .execute();
    const validate = ({ id, version }: { id: string; version: number }): Sent => ({
      path: `/registrations/${id}/validation`,
      version,
      body: {},
    });
    const decided = await both(validate(rows[0]!), validate(rows[1]!));
    const [first, last] = ends(decided);
    assert.equal(first, '200');
    assert.ok(last === '200' || last === 'already-registered', last);
    if (last !== '200') {
      const left = rows[decided.findIndex(({ problem }) => problem)]!;
      assert.equal((await send(0, validate(left))).status, 200);
    }
    const organisations = await database
      .selectFrom('organisation')
      .innerJoin('membership', 'membership.organisation_id', 'organisation.id')
      .select(['organisation.id', 'membership.id as seat'])
      .where('tax_code', '=', shared)
      .execute();
    assert.equal(organisations.length, 2);
    assert.equal(new Set(organisations.map(({ id }) => id)).size, 1);
  });
});

const merging = (
  survivorId: string,
  mergedId: string,
  versions: readonly [number, number] = [1, 1],
): Sent => ({
  path: '/merges',
  body: {
    survivorId,
    survivorVersion: versions[0],
    mergedId,
    mergedVersion: versions[1],
    fieldChoices: [],
    reason: 'Sono lo stesso ente',
  },
});

const confirming = async (organisationId: string): Promise<Sent> => {
  const token = randomBytes(32).toString('base64url');
  const row = {
    hash: hashOf(token),
    notification_id: uuid(),
    purpose: 'confirmation',
    registration_id: null,
    organisation_id: organisationId,
    created_at: new Date().toISOString(),
    expires_at: new Date(Date.now() + 3_600_000).toISOString(),
    used_at: null,
  } as const;
  await database.insertInto('access_link').values(row).execute();
  return { path: '/self-service/confirmation', anonymous: true, body: { token } };
};

onTwoServers('merges against merges and edits: never on a state that is gone', async () => {
  const partnershipId = await openPartnership('Comitato che si unisce');
  await rounds(async () => {
    const [a, b] = [await organisation(), await organisation()];
    const crossed = ends(await both(merging(a, b), merging(b, a)));
    assert.equal(crossed[0], '201');
    assert.notEqual(crossed[1], '201');

    const [c, d] = [await organisation(), await organisation()];
    await insertSeat(database, partnershipId, d);
    const [merged, confirmed] = await both(merging(c, d), await confirming(d));
    const { status } = await database
      .selectFrom('organisation')
      .select('status')
      .where('id', '=', d)
      .executeTakeFirstOrThrow();
    if (merged.status === 201) {
      assert.equal(status, 'archived');
      // The link had come to the one that was going, or it came to the one that stays.
      const survivor = await database
        .selectFrom('organisation')
        .select('confirmation_due_on')
        .where('id', '=', c)
        .executeTakeFirstOrThrow();
      if (confirmed.status === 200) assert.ok(survivor.confirmation_due_on! > farOff);
      else assert.equal(confirmed.problem, 'transition-not-allowed');
    } else {
      assert.equal(merged.problem, 'precondition-failed');
      assert.equal(confirmed.status, 200);
      assert.equal(status, 'published');
    }

    const [e, f] = [await organisation(), await organisation()];
    const [joined, seat] = await both(merging(e, f), seatOf(partnershipId, f));
    assert.equal(joined.status, 201, joined.text);
    const holders = await database
      .selectFrom('membership')
      .select('id')
      .where('organisation_id', '=', f)
      .execute();
    assert.deepEqual(holders, [], 'no seat stays with who is merged');
    if (seat.status !== 201) assert.match(seat.text, /"pointer":"\/organisationId"/);

    const undo: Sent = {
      path: `/merges/${joined.body.id}/undoing`,
      version: joined.body.version,
      body: { reason: 'Sono due enti' },
    };
    assert.deepEqual(ends(await both(undo)), ['200', 'precondition-failed']);
  });
});

onTwoServers('an import worked on by both at once: each row once', async () => {
  const rows = Array.from({ length: 1200 }, () => {
    number += 1;
    return `Ente portato ${number},${taxCodeNumber(number)}`;
  });
  const response = await fetch(`${servers[0]!.api}/imports`, {
    method: 'POST',
    headers: { ...officer, 'Content-Type': 'text/csv' },
    body: `nome,cf\n${rows.join('\n')}`,
  });
  const { id } = (await response.json()) as { id: string };
  for (const step of ['check', 'application', 'undoing'] as const) {
    const came = await both(
      { path: `/imports/${id}/${step}`, body: {}, key: randomUUID() },
      { path: `/imports/${id}/${step}`, body: {}, key: randomUUID() },
    );
    assert.deepEqual(ends(came), ['200', '200'], came.map(({ text }) => text).join());
    const count = await database
      .selectFrom('organisation')
      .select(({ fn }) => fn.countAll<string>().as('all'))
      .where('legal_name', 'like', 'Ente portato %')
      .executeTakeFirstOrThrow();
    assert.equal(Number(count.all), step === 'application' ? rows.length : 0, step);
  }
});
