import type { ProofWords } from '../it/proof.ts';

const words: ProofWords = {
  proofSlow: 'Automatische Prüfung gegen Einsendungen von Programmen: noch einige Sekunden.',
  proofFailed:
    'Die automatische Prüfung gegen Einsendungen von Programmen ist nicht gelungen. Versuchen Sie es noch einmal; wenn es wieder geschieht, aktualisieren Sie den Browser oder verwenden Sie einen anderen.',
};
export default words;
