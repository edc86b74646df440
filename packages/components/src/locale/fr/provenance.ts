import type { ProvenanceWords } from '../it/provenance.ts';

const words: ProvenanceWords = {
  sources: 'Sources',
  authoritySource: 'saisie de l’autorité',
  requestSource: 'demande de l’organisation, validée',
  takenOn: (date) => `relevée le ${date}`,
  updated: 'Dernière mise à jour',
};
export default words;
