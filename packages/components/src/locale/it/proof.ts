/** Words of the proof of work. */
const words = {
  proofSlow: 'Verifica automatica contro gli invii dei programmi: ancora qualche secondo.',
  proofFailed:
    'La verifica automatica contro gli invii dei programmi non è riuscita. Riprova; se succede ancora, aggiorna il browser o usane un altro.',
};

/** Shape of the words of the proof of work. */
export type ProofWords = typeof words;
export default words;
