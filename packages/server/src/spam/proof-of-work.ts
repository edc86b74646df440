import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Challenge, WorkProof, validate } from '@officine-coesione/contract';
import type { ChallengeRequest, Fault, IssuedChallenge, ProvenPurpose } from '@officine-coesione/contract';
import type { Connection } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { keysOf } from './signing-secret.ts';
import { spend } from './spent.ts';

/** Asks who is not known to have done some work before a request is looked at. */
export interface ProofOfWork {
  /** Work to do; none where no proof is asked for. */
  issue(asked: ChallengeRequest): Promise<IssuedChallenge>;
  /**
   * Lets a request pass, and uses its proof up, which was asked for that purpose.
   *
   * @throws {ProblemError} `proof-required`
   */
  admit(proof: string | undefined, purpose: ProvenPurpose): Promise<void>;
}

/** Iterations of one derivation: about a third of a millisecond of a computer. */
const iterations = 1000;

/** Milliseconds for which a challenge holds: a person who reads again before sending is not hurried. */
const lifetime = 20 * 60_000;

/**
 * The proof of work of ALTCHA, version 2, with keys and what was spent in the database.
 *
 * @param tries derivations that solving a challenge takes at most, half of them on average; 0 asks for no proof
 */
export const proofOfWork = (
  database: Connection,
  { tries, clock }: { readonly tries: number; readonly clock: () => Date },
): ProofOfWork => {
  const keyFor = keysOf(database);
  const secrets = async () => ({
    hmacSignatureSecret: await keyFor('challenge'),
    hmacKeySignatureSecret: await keyFor('challenge-key'),
  });
  return {
    async issue({ purpose }) {
      if (tries === 0) return {};
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: iterations,
        // The right key is known, so that checking it takes no derivation.
        counter: randomInt(tries),
        deriveKey,
        data: { purpose },
        expiresAt: new Date(clock().getTime() + lifetime),
        ...(await secrets()),
      });
      return { challenge: Challenge.parse(challenge) };
    },
    async admit(proof, purpose) {
      if (tries === 0) return;
      if (proof === undefined) throw refused('proof_missing');
      const read = validate(WorkProof, decoded(proof));
      if (!read.valid || read.value.challenge.parameters.data.purpose !== purpose)
        throw refused('proof_invalid');
      const { challenge, solution } = read.value;
      const expiresAt = new Date(challenge.parameters.expiresAt * 1000);
      const { verified, expired } = await verifySolution({
        challenge,
        solution,
        deriveKey,
        ...(await secrets()),
      });
      if (expired || expiresAt < clock()) throw refused('proof_expired');
      if (!verified) throw refused('proof_invalid');
      if (!(await spend(database, challenge.signature, expiresAt))) throw refused('proof_spent');
    },
  };
};

const refused = (code: Fault['code']): ProblemError =>
  new ProblemError('proof-required', { faults: [{ pointer: '/proof', code, params: {} }] });

const decoded = (proof: string): unknown => {
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
};
