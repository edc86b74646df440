/** Solves challenges beside the page: is sent one, answers with its proof, or with the empty text. */
import type { Challenge } from '@officine-coesione/contract';
import { solve } from './proof-solver.ts';

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  solve(data).then(
    (proof) => postMessage(proof),
    () => postMessage(''),
  );
});
