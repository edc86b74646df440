import assert from 'node:assert/strict';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, ProvenPurpose, RegistrationRequest } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { clearSpent } from '../../../packages/server/src/spam/spent.ts';
import { ask, problemOf, validator } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { requestOf, taxCodeNumber } from '../request.ts';

const minutesLater = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

/** A server that asks for a little work. */
const guarded = (database: Database, clock = () => new Date(), proofOfWork = 20) =>
  registryHandlers(database, clock, { proofOfWork });

let number = 4000;

const request = (more: object = {}): RegistrationRequest => {
  number += 1;
  return requestOf({
    organisation: { legalName: `Provata ${number}`, taxCode: taxCodeNumber(number) },
    ...more,
  });
};

const issued = async (database: Database, purpose: ProvenPurpose = 'registration'): Promise<Challenge> => {
  const { challenge } = await ask(guarded(database), 'issueChallenge', { body: { purpose } });
  assert.ok(challenge);
  return challenge;
};

const written = (proof: unknown): string => Buffer.from(JSON.stringify(proof)).toString('base64');

const solved = async (challenge: Challenge) => {
  const { counter, derivedKey } = (await solveChallenge({ challenge, deriveKey }))!;
  return { challenge, solution: { counter, derivedKey } };
};

const register = (database: Database, body: object, clock?: () => Date) =>
  ask(guarded(database, clock), 'registerOrganisation', { body });

const refusal = async (database: Database, proof: string | undefined, clock?: () => Date) => {
  const { key, faults } = await problemOf(register(database, { ...request(), proof }, clock));
  assert.equal(key, 'proof-required');
  return faults;
};

onEachEngine('who solves a challenge registers, once', async (database) => {
  const proof = written(await solved(await issued(database)));
  const { reference } = await register(database, { ...request(), proof });
  assert.match(reference, /^OC-/);
  const kept = await database
    .selectFrom('registration')
    .select('request')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  assert.doesNotMatch(JSON.stringify(kept), /proof/, 'what was proven is not kept');
  assert.deepEqual(await refusal(database, proof), ['/proof proof_spent']);
});

onEachEngine('a proof that is used twice at once lets one request pass', async (database) => {
  const proof = written(await solved(await issued(database)));
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => register(database, { ...request(), proof })));
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
});

onEachEngine('what is no proof is refused, and says which way', async (database) => {
  assert.deepEqual(await refusal(database, undefined), ['/proof proof_missing']);
  const { challenge, solution } = await solved(await issued(database));
  const { parameters } = challenge;
  const forged = [
    'not Base64 at all',
    written(null),
    written({ challenge }),
    written({ challenge, solution: { ...solution, counter: -1 } }),
    written({ challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } }),
    written({ challenge, solution: { ...solution, derivedKey: parameters.keyPrefix.padEnd(64, '0') } }),
    written({ challenge: { ...challenge, signature: '00'.repeat(32) }, solution }),
    written({
      challenge: { ...challenge, parameters: { ...parameters, expiresAt: 2_000_000_000 } },
      solution,
    }),
    written({
      challenge: { ...challenge, parameters: { ...parameters, data: { purpose: 'other' } } },
      solution,
    }),
  ];
  for (const proof of forged)
    assert.deepEqual(await refusal(database, proof), ['/proof proof_invalid'], proof);
  await register(database, { ...request(), proof: written({ challenge, solution }) });
});

onEachEngine('a proof ends after twenty minutes', async (database) => {
  const proof = written(await solved(await issued(database)));
  assert.deepEqual(await refusal(database, proof, minutesLater(21)), ['/proof proof_expired']);
  await register(database, { ...request(), proof }, minutesLater(19));
});

onEachEngine('without a proof nothing is told of the registry', async (database) => {
  const body = request();
  await register(database, { ...body, proof: written(await solved(await issued(database))) });
  const again = await problemOf(register(database, body));
  assert.equal(again.key, 'proof-required', 'not that it is registered already');
  const proof = written(await solved(await issued(database)));
  assert.equal((await problemOf(register(database, { ...body, proof }))).key, 'already-registered');
  assert.deepEqual(await refusal(database, proof), ['/proof proof_spent'], 'each question costs a proof');
});

onEachEngine('who has a token needs no proof', async (database) => {
  const body = request();
  await ask(guarded(database), 'registerOrganisation', { body, principal: validator });
});

onEachEngine('a server that asks for none gives none, and takes requests without', async (database) => {
  const handlers = registryHandlers(database);
  assert.deepEqual(await ask(handlers, 'issueChallenge', { body: { purpose: 'registration' } }), {});
  await ask(handlers, 'registerOrganisation', { body: { ...request(), proof: 'whatever' } });
});

onEachEngine(
  'processes share the key, and what is spent is forgotten once it has ended',
  async (database) => {
    const { challenge } = await ask(guarded(database), 'issueChallenge', {
      body: { purpose: 'registration' },
    });
    const proof = written(await solved(challenge!));
    await ask(guarded(database), 'registerOrganisation', { body: { ...request(), proof } });
    const count = async () =>
      Number(
        (
          await database
            .selectFrom('spent_proof')
            .select(({ fn }) => fn.countAll().as('count'))
            .execute()
        )[0]!.count,
      );
    const before = await count();
    await clearSpent(database, new Date());
    assert.equal(await count(), before, 'it could be sent again until it ends');
    await clearSpent(database, minutesLater(21)());
    assert.equal(await count(), 0);
    assert.equal((await database.selectFrom('signing_secret').selectAll().execute()).length, 1);
  },
);

/** What is asked for without a token besides a registration. */
const anonymous = {
  link: (database: Database, proof: string | undefined, principal?: typeof validator) =>
    ask(guarded(database), 'requestLink', {
      body: { institutionalEmail: 'ada.bianchi@example.it', language: 'it', proof },
      ...(principal && { principal }),
    }),
  access: async (database: Database, proof: string | undefined, principal?: typeof validator) => {
    const { items } = await ask(guarded(database), 'searchOrganisations', { query: { limit: 1 } });
    const { contact, privacyNoticeVersion } = request();
    return ask(guarded(database), 'requestAccess', {
      parameters: { organisationId: items[0]!.id },
      body: {
        privacyNoticeVersion,
        privacyAcknowledged: true,
        contact,
        motivation: 'Ne sono il segretario',
        language: 'it',
        proof,
      },
      ...(principal && { principal }),
    });
  },
};

onEachEngine('links and access are asked for with work too, each with its own', async (database) => {
  for (const purpose of ['link', 'access'] as const) {
    const refusalOf = async (proof: string | undefined) => {
      const { key, faults } = await problemOf(anonymous[purpose](database, proof));
      assert.equal(key, 'proof-required', purpose);
      return faults;
    };
    assert.deepEqual(await refusalOf(undefined), ['/proof proof_missing']);
    const others = (['registration', 'link', 'access'] as const).filter((one) => one !== purpose);
    for (const other of others) {
      const elsewhere = written(await solved(await issued(database, other)));
      assert.deepEqual(await refusalOf(elsewhere), ['/proof proof_invalid'], `${other} for ${purpose}`);
    }
    const proof = written(await solved(await issued(database, purpose)));
    await anonymous[purpose](database, proof);
    assert.deepEqual(await refusalOf(proof), ['/proof proof_spent']);
    await anonymous[purpose](database, undefined, validator);
  }
  const kept = await database.selectFrom('access_request').select('request').execute();
  assert.doesNotMatch(JSON.stringify(kept), /proof/, 'what was proven is not kept');
});
