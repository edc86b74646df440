import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { bodyTypeOf, languages } from '@officine-coesione/contract';
import type { Problem } from '@officine-coesione/contract';
import type { Operation } from '@officine-coesione/contract/operations';
import { auditHandlers } from '../../../packages/server/src/audit/audit-handlers.ts';
import { auditLog } from '../../../packages/server/src/audit/audit-log.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { idempotencyStore } from '../../../packages/server/src/http/idempotency-store.ts';
import { hashOf } from '../../../packages/server/src/notification/link.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { onEachEngine } from '../engines.ts';
import { taxCodeNumber } from '../request.ts';
import { plantedWorld } from '../http/planted-world.ts';
import { sentTo } from '../http/role-table.ts';
import type { World } from '../http/role-table.ts';
import { bearer, everyOperation, pathOf, trial } from '../http/trial.ts';
import type { AnyHandler } from '../http/trial.ts';
import { mutations } from './mutations.ts';

/** What an answer must never tell: what the server is made of. */
const internals =
  /\bat .{1,200}:\d+:\d+|node_modules|\/packages\/|\bzod\b|kysely|postgres|pglite|\bselect\b.{1,80}\bfrom\b|insert into|constraint|violates|syntax error|undefined|\[object|Invalid input/i;

/** A problem in the language that was asked for, which says where and what. */
async function assertProblem(response: Response, language: string, what: string): Promise<Problem> {
  const text = await response.text();
  assert.ok(response.status < 500, `${what}: ${response.status} ${text}`);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json', `${what}: ${text}`);
  assert.equal(response.headers.get('Content-Language'), language, what);
  assert.doesNotMatch(text, internals, what);
  const problem = JSON.parse(text) as Problem;
  assert.equal(problem.status, response.status);
  assert.ok(problem.title, what);
  for (const { pointer, code, message } of problem.errors ?? []) {
    assert.match(pointer, /^(#query\/|#header\/|\/|$)/, `${what}: ${text}`);
    assert.ok(message.length > 3 && message !== code && !/[{}]/.test(message), `${what}: ${text}`);
  }
  return problem;
}

/** Rows that no refused call may leave behind. */
const rowsOf = async (database: Database): Promise<unknown> => {
  const { rows } = await sql`select (select count(*) from revision) as revisions,
    (select count(*) from audit_event) as events, (select count(*) from notification) as mails,
    (select count(*) from organisation) as organisations, (select count(*) from registration) as registrations,
    (select count(*) from import) as imports, (select count(*) from access_request) as requests,
    (select count(*) from idempotency) as answers`.execute(database);
  return rows;
};

class Undone extends Error {}

/** Does something and takes back all that it wrote. */
const undone = (database: Database, act: () => Promise<void>): Promise<void> =>
  database
    .jointly(
      () => Promise.resolve(),
      async () => {
        await act();
        throw new Undone();
      },
    )
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });

const token = 'A'.repeat(43);

const prepared = new Map<Database, ReturnType<typeof prepare>>();

/** A world with a link to it, and the application on it: one for each database. */
const worldIn = (database: Database): ReturnType<typeof prepare> => {
  const known = prepared.get(database) ?? prepare(database);
  prepared.set(database, known);
  return known;
};

const prepare = async (database: Database) => {
  const planted = await plantedWorld(database, true);
  const link = {
    hash: hashOf(token),
    notification_id: uuid(),
    purpose: 'self_service',
    registration_id: planted.registrationId,
    organisation_id: planted.organisationId,
    created_at: new Date().toISOString(),
    expires_at: new Date(Date.now() + 86_400_000).toISOString(),
    used_at: null,
  } as const;
  await database
    .insertInto('access_link')
    .values([
      link,
      {
        ...link,
        hash: hashOf('B'.repeat(43)),
        purpose: 'survey',
        registration_id: null,
        survey_wave_id: planted.surveyWaveId,
        partnership_id: planted.partnershipId,
      },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { call } = trial({
    handlers: {
      ...registryHandlers(database),
      ...observatoryHandlers(database),
      ...auditHandlers(database),
    } as unknown as Record<string, AnyHandler>,
    audit: auditLog(database),
    idempotency: idempotencyStore(database, Date.now),
  });
  const authorization = await bearer('admin');
  const started = await call('startImport', {
    headers: { ...authorization, 'Content-Type': 'text/csv' },
    body: 'Denominazione,Codice fiscale\nEnte,00743110157',
  });
  const { id: importId } = (await started.json()) as { id: string };
  return { world: { ...planted, importId }, call, authorization };
};

const headersOf = (operation: Operation, authorization: object, language: string) => ({
  ...(operation.access !== 'public' && authorization),
  'Accept-Language': language,
  ...(operation.etag && operation.method !== 'GET' && { 'If-Match': '*' }),
});

const withBody = everyOperation.filter(({ body }) => body !== undefined);

/** What makes a body of the table of roles one that the planted world takes. */
const fitting: Readonly<Record<string, object>> = {
  addMembership: { role: 'observer', voting: false },
  nameRepresentative: { kind: 'alternate' },
  mergeOrganisations: { survivorVersion: 1, mergedVersion: 1 },
  mapImport: { fields: ['legalName', 'taxCode'] },
};

/** What the planted world is not ready for: its bodies are refused by state once their form is right. */
const untimely = new Set(
  'acceptIntegration answerIntegration reopenDuplicate undoMerge copyComposition publishPartnership validateMembership rejectMembership resendMail withdrawAccess restoreOrganisation archiveOrganisation publishOutcome publishConsultation amendContribution submitContribution acknowledgeContribution validateSurveyResponses saveSurveyAnswers saveLinkedSurvey conveneMeeting holdMeeting cancelMeeting setAgenda amendRelease publishRelease recallRelease'.split(
    ' ',
  ),
);

/** A body that an operation takes. */
const soundBody = (operation: Operation, world: World): object => {
  const body = { ...(JSON.parse(sentTo(operation, world).body!) as object), ...fitting[operation.id] };
  // The planted request has that tax code already.
  return 'organisation' in body && 'taxCode' in (body.organisation as object)
    ? { ...body, organisation: { ...(body.organisation as object), taxCode: taxCodeNumber(77) } }
    : body;
};

onEachEngine(
  'every body is refused when anything in it is wrong: in words, with the place, and nothing is written',
  async (database) => {
    const { world, call, authorization } = await worldIn(database);
    let count = 0;
    const wrong: string[] = [];
    for (const operation of withBody) {
      const body = soundBody(operation, world);
      const send = (text: string, language: string) =>
        call(pathOf(operation, { ...world }), {
          method: operation.method,
          headers: {
            ...headersOf(operation, authorization, language),
            'Content-Type': bodyTypeOf(operation.method),
          },
          body: text,
        });
      await undone(database, async () => {
        const response = await send(JSON.stringify(body), 'it');
        const text = await response.text();
        if (response.ok === untimely.has(operation.id))
          wrong.push(`${operation.id}: ${response.status} ${text}`);
      });
      const before = await rowsOf(database);
      for (const mutation of mutations(body, operation.body!, operation.method === 'PATCH')) {
        count += 1;
        // What no operation may take is refused before a database is asked: once is enough.
        if (mutation.refused && database.engine === 'postgresql') continue;
        const language = languages[count % languages.length]!;
        const told = `${operation.id} ${mutation.pointer} ${mutation.what}`;
        const refuse = async (): Promise<void> => {
          const response = await send(mutation.text, language);
          if (!mutation.refused && response.ok) return;
          const problem = await assertProblem(response, language, told);
          if (!mutation.refused) assert.deepEqual(await rowsOf(database), before, told);
          // So many items, each of several pieces, are refused unread.
          if (mutation.what === '5,000 items' && problem.status === 413) return;
          if (mutation.refused) assertPlace(problem, mutation.pointer, told);
        };
        // What may be taken is taken back; of what may not, nothing is there once all of it was sent.
        await (mutation.refused ? refuse() : undone(database, refuse)).catch((error: unknown) =>
          wrong.push((error as Error).message),
        );
      }
      assert.deepEqual(await rowsOf(database), before, operation.id);
    }
    assert.deepEqual(wrong, []);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.ok(count > 2000, String(count));
  },
);

/** The problem says that a value is wrong, and points at it or at what holds it. */
function assertPlace({ status, errors = [] }: Problem, pointer: string, what: string): void {
  assert.equal(status, 422, `${what}: ${JSON.stringify(errors)}`);
  const found = errors.some(
    (one) => pointer.startsWith(one.pointer) || one.pointer.startsWith(pointer.slice(0, 400)),
  );
  assert.ok(found, `${what}: ${JSON.stringify(errors)}`);
}

onEachEngine(
  'JSON that says a thing twice, or goes too deep, is refused with its place',
  async (database) => {
    const { world, call, authorization } = await worldIn(database);
    for (const operation of withBody) {
      const body = soundBody(operation, world);
      const send = async (text: string, what: string): Promise<Problem> => {
        const response = await call(pathOf(operation, { ...world }), {
          method: operation.method,
          headers: {
            ...headersOf(operation, authorization, 'sl'),
            'Content-Type': bodyTypeOf(operation.method),
          },
          body: text,
        });
        return assertProblem(response, 'sl', `${operation.id} ${what}`);
      };
      const [name, value] = Object.entries(body)[0] ?? ['reason', 'Una prova'];
      const sound = JSON.stringify({ [name]: value, ...body });
      const twice = await send(`{${JSON.stringify(name)}:null,${sound.slice(1)}`, 'twice');
      assert.deepEqual(
        [twice.status, twice.errors?.[0]?.pointer, twice.errors?.[0]?.code],
        [400, `/${name}`, 'repeated_property'],
      );
      const escaped = `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}"`;
      assert.equal((await send(`{${escaped}:null,${sound.slice(1)}`, 'twice, escaped')).status, 400);
      const deep = await send(`${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'deep');
      assert.equal(deep.status, 422);
      const inside = `{"unexpected":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`;
      assert.equal((await send(inside, 'deep inside')).status, 422);
    }
  },
);

/** What a query or a path can be filled with. */
const strange = [
  '%00',
  '%ED%A0%80',
  '%E0%A4%A',
  '%FF%FE',
  '%C0%AF',
  '..%2F..%2Fetc%2Fpasswd',
  "'%20or%201=1--",
  '%25%5F%5C',
  '%E2%80%AE',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  '1.5',
  'NaN',
  '2023-02-30',
  '2023-13-01',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '2023-06-30T24:00:00%2B14:00',
  'infinity',
  '00000000-0000-0000-0000-000000000000',
  '%7B%7D',
  '%5B%5D',
  '__proto__',
  ',,,',
  'a,a,a',
  'x'.repeat(5000),
  '',
  '%20',
  '((((((((((%22',
  '%22-%22-or%20-',
  Buffer.from('["000000000000",9007199254740993]').toString('base64url'),
  Buffer.from('1.999999999999999999.999999999999999999').toString('base64url'),
  Buffer.from('1.-1.0').toString('base64url'),
];

onEachEngine(
  'whatever stands in a query or a path, the answer is one, or a problem that says where',
  async (database) => {
    const { world, call, authorization } = await worldIn(database);
    const wrong: string[] = [];
    let count = 0;
    const ask = async (operation: Operation, address: string, place: string) => {
      count += 1;
      const language = languages[count % languages.length]!;
      const init = {
        method: operation.method,
        headers: headersOf(operation, authorization, language) as Record<string, string>,
      };
      await (async () => {
        const response = await call(address, init);
        if (response.ok || response.status === 308) return;
        const problem = await assertProblem(response, language, `${operation.id} ${address.slice(0, 200)}`);
        // Who may not see a record is not told that it is not there.
        const settled = response.status === 404 || response.status === 403;
        if (!place && response.status !== 422)
          assert.ok(settled || response.status === 400, `${operation.id} ${address}`);
        else if (!settled)
          assert.ok(
            problem.errors?.some(({ pointer }) => pointer.startsWith(`#query/${place}`)),
            `${operation.id} ${address.slice(0, 200)} ${JSON.stringify(problem)}`,
          );
      })().catch((error: unknown) => wrong.push((error as Error).message));
    };
    for (const operation of everyOperation.filter(({ method }) => method === 'GET')) {
      const path = pathOf(operation, { ...world });
      for (const name of [...Object.keys(operation.query.shape), 'unexpected', '__proto__'])
        for (const value of strange)
          await ask(operation, `${path}?${name}=${value}`, name === 'unexpected' ? '' : name);
      for (const name of Object.keys(operation.query.shape))
        await ask(operation, `${path}?${name}=a&${name}=b`, name);
      for (const name of Object.keys(operation.parameters.shape))
        for (const value of strange.filter((one) => one !== ''))
          await ask(operation, pathOf(operation, { ...world, [name]: value }), '');
    }
    assert.deepEqual(wrong, []);
    assert.ok(count > 1000, String(count));
  },
);

onEachEngine('headers that are missing, malformed, stale or replayed are told by name', async (database) => {
  const { world, call, authorization } = await worldIn(database);
  for (const operation of everyOperation.filter(({ method }) => method !== 'GET')) {
    const body = operation.body && JSON.stringify(soundBody(operation, world));
    const type = operation.content?.[0] ?? bodyTypeOf(operation.method);
    const send = async (
      changed: Readonly<Record<string, string | undefined>>,
      [status, pointer]: readonly [number, string?],
      text: BodyInit | undefined = body ?? 'Denominazione',
    ): Promise<void> => {
      const given = { ...headersOf(operation, authorization, 'de'), 'Content-Type': type, ...changed };
      const headers = Object.fromEntries(
        Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      const response = await call(pathOf(operation, { ...world }), {
        method: operation.method,
        headers,
        body: text,
      });
      const told = `${operation.id} ${JSON.stringify(changed)}`;
      const problem = await assertProblem(response, 'de', told);
      assert.deepEqual([problem.status, problem.errors?.[0]?.pointer], [status, pointer], told);
    };
    const key = '#header/Idempotency-Key';
    for (const bad of ['a b', 'è', 'x'.repeat(256)]) await send({ 'Idempotency-Key': bad }, [400, key]);
    await send({ 'Content-Type': 'text/html' }, [415]);
    await send({ 'Content-Encoding': 'gzip' }, [415]);
    if (body) {
      await send({ 'Content-Type': `${type}; charset=iso-8859-1` }, [415]);
      await send({}, [413], 'x'.repeat(1024 * 1024 + 1));
      await send({}, [400, ''], new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
      await send({}, [400, ''], body.slice(0, -1));
    }
    if (!operation.etag) continue;
    const match = '#header/If-Match';
    await send({ 'If-Match': undefined }, [428, match]);
    for (const bad of ['1', '""', '"x"', '"1", "2"', '"99999999999"', '"-1"', "W/'1'"])
      await send({ 'If-Match': bad }, [412, match]);
    await send({ 'If-Match': '"999"' }, [412]);
  }
});

onEachEngine(
  'files and their names: taken as what they are, or refused saying what is wrong',
  async (database) => {
    const { call, authorization } = await worldIn(database);
    const send = (content: BodyInit, type: string, name = 'enti.csv') =>
      call(`/rest/coesione/v1/partenariato/imports?fileTitle=${name}`, {
        method: 'POST',
        headers: { ...authorization, 'Content-Type': type, 'Accept-Language': 'fr' },
        body: content,
      });
    const csv = 'Denominazione,Codice fiscale\nEnte,00743110157';
    const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    for (const name of [
      ...strange,
      'a%0D%0ASet-Cookie:x',
      '%3Cimg%20src=x%20onerror=alert(1)%3E.csv',
      'CON.csv',
      '..',
      '%2Fetc%2Fpasswd',
      'C:%5Cx.csv',
      '%E2%80%AEvsc.exe',
    ]) {
      const response = await send(csv, 'text/csv', name);
      if (!response.ok) {
        const problem = await assertProblem(response, 'fr', name);
        assert.match(problem.errors?.[0]?.pointer ?? '', /^#query\/fileTitle|^$/, name);
        continue;
      }
      const { fileTitle } = (await response.json()) as { fileTitle?: string };
      assert.equal(fileTitle ?? '', new URLSearchParams(`name=${name}`).get('name')?.trim(), name);
      assert.doesNotMatch(fileTitle ?? '', /[\0\u202e\ufffd]/);
    }
    const noise = Uint8Array.from({ length: 5000 }, (_, place) => (place * 7919) % 256);
    const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...noise]);
    for (const [content, type] of [
      ['', 'text/csv'],
      ['\n\n\n', 'text/csv'],
      [noise, 'text/csv'],
      [noise, workbook],
      [zip, workbook],
      [zip, 'text/csv'],
      [csv, workbook],
      ['"Denominazione', 'text/csv'],
      [`${csv}\n"aperta`, 'text/csv'],
      [`a${','.repeat(5000)}\nx`, 'text/csv'],
      [`nome\n${'x'.repeat(2_000_000)}`, 'text/csv'],
      [new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x0a]), 'text/csv'],
    ] as const) {
      const response = await send(content, type);
      const told = `${type} ${String(content).slice(0, 30)}`;
      const problem = await assertProblem(response, 'fr', told);
      assert.ok(
        problem.errors?.length || problem.status === 413 || problem.status === 415,
        `${told} ${JSON.stringify(problem)}`,
      );
    }
  },
);
