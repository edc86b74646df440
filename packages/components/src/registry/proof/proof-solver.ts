import type { Challenge } from '@officine-coesione/contract';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/**
 * Solves a challenge, and writes the proof down as the contract wants it. Each try is made by the browser outside
 * the thread that calls, which stays free in between.
 *
 * @throws {Error} when it cannot be solved here: the page came by neither https nor this machine, or it took too long
 */
export const solve = async (challenge: Challenge): Promise<string> => {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('The challenge took too long');
  const { counter, derivedKey } = solution;
  return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
};
