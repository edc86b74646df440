import type { ProvenanceWords } from '../it/provenance.ts';

const words: ProvenanceWords = {
  sources: 'Viri',
  authoritySource: 'vnos organa',
  requestSource: 'vloga organizacije, potrjena',
  takenOn: (date) => `pridobljeno ${date}`,
  updated: 'Zadnja posodobitev',
};
export default words;
