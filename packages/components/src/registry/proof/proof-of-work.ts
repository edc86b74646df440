import type { Challenge } from '@officine-coesione/contract';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(url: string): URL };
}

/** Built as one file beside the one this module becomes part of; where it is not, the page solves by itself. */
const workerAddress = new URL('./proof-worker.js', import.meta.url).href;

let trusted: URL | string | undefined;

/** The address of the worker, as a page that enforces Trusted Types wants it: a policy for this address alone. */
const trustedAddress = (): URL | string =>
  (trusted ??=
    (globalThis as { trustedTypes?: Policies }).trustedTypes
      ?.createPolicy('officine-coesione', { createScriptURL: () => workerAddress })
      .createScriptURL(workerAddress) ?? workerAddress);

const inWorker = async (challenge: Challenge): Promise<string> => {
  const worker = new Worker(trustedAddress(), { type: 'module' });
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => {
        if (data) resolve(data);
        else reject(new Error('The worker could not solve the challenge'));
      };
      // It could not be fetched, or the policy of the page forbids it.
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error('The worker did not start'));
      };
      worker.postMessage(challenge);
    });
  } finally {
    worker.terminate();
  }
};

/**
 * The proof for a challenge: solved in a worker; by the page itself where none can start, as when the script comes
 * from another site.
 */
export const prove = async (challenge: Challenge): Promise<string> => {
  try {
    return await inWorker(challenge);
  } catch {
    const { solve } = await import('./proof-solver.ts');
    return solve(challenge);
  }
};
