import indicator from './indicator.ts';

/** Words of a study, and of how its indicators are made. */
const words = {
  ...indicator,
  question: 'La domanda',
  draft: 'In preparazione: non è ancora pubblicato.',
  published: (day: string) => `Pubblicato il ${day}`,
  version: (number: string) => `versione ${number}`,
  frozenOn: (release: string, day: string) =>
    `Le cifre sono quelle dell’edizione ${release}, pubblicata il ${day}: non cambiano più.`,
  frozen: (release: string) => `Le cifre sono quelle dell’edizione ${release}: non cambiano più.`,
  kept: (day: string) => `Le cifre sono quelle lette il ${day}, alla pubblicazione: non cambiano più.`,
  live: 'Le cifre sono quelle di oggi: possono cambiare, e differire da quelle di cui parla il testo.',
  showLive: 'Mostra le cifre di oggi',
  showKept: 'Torna alle cifre dello studio',
  later: (number: string, latest: string) =>
    `Stai leggendo la versione ${number} di questo studio: la più recente è la ${latest}.`,
  showLatest: (latest: string) => `Leggi la versione ${latest}`,
  superseded: (release: string, day: string) =>
    `L’edizione ${release}, del ${day}, dà di nuovo queste cifre.`,
  partlySuperseded: (release: string, day: string) =>
    `L’edizione ${release}, del ${day}, dà di nuovo alcune di queste cifre.`,
  goToRelease: (release: string) => `Vai all’edizione ${release}`,
  figures: 'Le cifre',
  figure: (number: string) => `Figura ${number}`,
  figureFailed: 'Queste cifre non si possono mostrare ora.',
  method: 'Come si calcola',
  context: 'Dati di contesto',
  references: 'Riferimenti',
  reuse: 'Citare e riusare',
  copyCitation: 'Copia la citazione',
  copyBibtex: 'Copia in BibTeX',
  copyCsl: 'Copia in CSL-JSON',
  copied: 'Copiato.',
  notCopied: 'Il browser non ha permesso di copiare: seleziona il testo e copialo.',
  package: 'Scarica i dati dello studio, ZIP',
  packageHolds: 'testo, tabelle in CSV, descrizione per le macchine, citazione, licenza e fonti',
  permalink: 'Indirizzo permanente',
  digest: 'Impronta SHA-256',
  tableInText: (number: string) => `Tabella ${number} nel testo`,
  image: (words: string) => (words ? `Immagine: ${words}` : 'Immagine'),
  unknown: (code: string) => `Lo studio «${code}» non esiste o non è pubblicato.`,
  empty: 'Lo studio non ha ancora un testo né cifre.',
};

/** Shape of the words of a study. */
export type StudyWords = typeof words;
export default words;
