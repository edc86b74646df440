import type { IssuedChallenge } from '@officine-coesione/contract';
import { ProblemError } from '@officine-coesione/sdk';

/** The proof of work could not be made. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
}

/** Whether a request failed for want of a proof. */
export const wantsProof = (error: unknown): boolean => ProblemError.is(error) && error.isA('proof-required');

/** Milliseconds after which the person is told what is going on. */
const quietFor = 1000;

/** The proof of work that a request comes with: made before it is sent, used for one request. */
export class PromisedProof {
  /** Whether it takes so long that the person should know. */
  slow = false;
  readonly #ask: () => Promise<IssuedChallenge>;
  readonly #told: () => void;
  #made: Promise<string | undefined> | undefined;

  /**
   * @param ask asks the server for a challenge
   * @param told is called when {@link slow} has changed
   */
  constructor(ask: () => Promise<IssuedChallenge>, told: () => void) {
    this.#ask = ask;
    this.#told = told;
  }

  /** Begins, unless one is ready or in the making. */
  begin(): void {
    if (this.#made) return;
    const made = this.#make();
    this.#made = made;
    const timer = setTimeout(() => this.#say(true), quietFor);
    const over = () => {
      clearTimeout(timer);
      this.#say(false);
    };
    made.then(over, () => {
      over();
      // The next who needs it tries again.
      if (this.#made === made) this.#made = undefined;
    });
  }

  /**
   * The proof for one request; undefined where the server asks for none.
   *
   * @throws {ProofError} when it could not be made; {CoesioneError} when the server could not be asked
   */
  async take(): Promise<string | undefined> {
    this.begin();
    const proof = await this.#made;
    this.#made = undefined;
    return proof;
  }

  #say(slow: boolean): void {
    if (this.slow === slow) return;
    this.slow = slow;
    this.#told();
  }

  async #make(): Promise<string | undefined> {
    const { challenge } = await this.#ask().catch((error: unknown) => {
      // A server of before the proofs knows nothing of them.
      if (ProblemError.is(error) && error.status === 404) return { challenge: undefined };
      throw error;
    });
    if (!challenge) return undefined;
    try {
      const { prove } = await import('./proof-of-work.ts');
      return await prove(challenge);
    } catch (cause) {
      throw new ProofError('The challenge could not be solved', { cause });
    }
  }
}
