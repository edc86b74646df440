import type { ProofWords } from '../it/proof.ts';

const words: ProofWords = {
  proofSlow: 'Samodejno preverjanje proti pošiljanju s programi: še nekaj sekund.',
  proofFailed:
    'Samodejno preverjanje proti pošiljanju s programi ni uspelo. Poskusite znova; če se ponovi, posodobite brskalnik ali uporabite drugega.',
};
export default words;
