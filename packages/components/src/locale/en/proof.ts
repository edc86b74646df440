import type { ProofWords } from '../it/proof.ts';

const words: ProofWords = {
  proofSlow: 'Automatic check against messages sent by programs: a few more seconds.',
  proofFailed:
    'The automatic check against messages sent by programs did not work. Try again; if it happens once more, update your browser or use another one.',
};
export default words;
