import type { ProvenanceWords } from '../it/provenance.ts';

const words: ProvenanceWords = {
  sources: 'Quellen',
  authoritySource: 'Eintrag der Behörde',
  requestSource: 'Antrag der Organisation, bestätigt',
  takenOn: (date) => `erhoben am ${date}`,
  updated: 'Letzte Aktualisierung',
};
export default words;
