import type { ProvenanceWords } from '../it/provenance.ts';

const words: ProvenanceWords = {
  sources: 'Sources',
  authoritySource: 'entered by the authority',
  requestSource: 'request of the organisation, validated',
  takenOn: (date) => `taken on ${date}`,
  updated: 'Last updated',
};
export default words;
