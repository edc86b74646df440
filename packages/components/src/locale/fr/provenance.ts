import type { ProvenanceWords } from '../it/provenance.ts';

const words: ProvenanceWords = {
  sources: 'Sources',
  requestSource: 'demande de l’organisation, validée',
  takenOn: (date) => `relevée le ${date}`,
  updated: 'Dernière mise à jour',
};
export default words;
