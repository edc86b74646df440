import type { ProofWords } from '../it/proof.ts';

const words: ProofWords = {
  proofSlow: 'Vérification automatique contre les envois de programmes : encore quelques secondes.',
  proofFailed:
    'La vérification automatique contre les envois de programmes n’a pas abouti. Réessayez ; si cela se reproduit, mettez le navigateur à jour ou utilisez-en un autre.',
};
export default words;
