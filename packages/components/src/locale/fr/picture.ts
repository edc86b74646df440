import type { PictureWords } from '../it/picture.ts';

const words: PictureWords = {
  view: 'Vue',
  chart: 'Graphique',
  map: 'Carte',
  table: 'Tableau',
  csv: 'Télécharger le CSV',
  csvForExcel: 'Télécharger le CSV pour Excel',
  downloadFailed: 'Le fichier n’a pas été préparé. Réessayez.',
  cite: 'Citer',
  copy: 'Copier la citation',
  copied: 'Citation copiée.',
  notCopied: 'Le navigateur n’a pas permis de copier\u00a0: sélectionnez le texte et copiez-le.',
  citedAsOf: (date) => `Mise à jour\u00a0: ${date}`,
  citedMethod: (version) => `Méthode\u00a0: version ${version}`,
  shown: (view) => `Vue\u00a0: ${view}`,
};

export default words;
