import type { IndicatorWords } from '../it/indicator.ts';

const words: IndicatorWords = {
  inTotal: 'au total',
  largest: (names) => `la part la plus élevée : ${names}`,
  change: (change, since) => `${change} par rapport à ${since}`,
  changeInPoints: (change, since) => `${change} points de pourcentage par rapport à ${since}`,
  ofTotal: (share) => `${share} du total`,
  notes: 'Notes',
  source: 'Source',
  period: 'Période',
  updated: 'Mise à jour',
  licence: 'Licence',
  coverage: 'Couverture',
  partnerships: (counted, countedText, total) =>
    `${countedText} ${counted < 2 ? 'partenariat' : 'partenariats'} sur ${total}`,
  method: 'Méthode',
  version: (version) => `version ${version}`,
  view: 'Affichage',
  chart: 'Graphique',
  table: 'Tableau',
  csv: 'Télécharger en CSV',
  csvForExcel: 'Télécharger en CSV pour Excel',
  downloadFailed: 'Le fichier n’a pas pu être préparé. Réessayez.',
  unknown: (code) => `L’indicateur « ${code} » n’existe pas ou n’est pas publié pour ce choix.`,
  unreadable: (reason) => `Ces données ne peuvent pas être affichées : ${reason}`,
};
export default words;
