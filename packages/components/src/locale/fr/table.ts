import type { TableWords } from '../it/table.ts';

const words: TableWords = {
  arrange: 'Disposer lignes et colonnes',
  inRows: 'En lignes',
  inColumns: 'En colonnes',
  only: 'Un seul élément',
  pages: 'Pages du tableau',
  range: (from, to, all) => `Lignes ${from}–${to} sur ${all}`,
  first: 'Première',
  previous: 'Précédente',
  next: 'Suivante',
  last: 'Dernière',
  ascending: (column) => `Par ordre croissant de ${column}.`,
  descending: (column) => `Par ordre décroissant de ${column}.`,
  unordered: 'Dans l’ordre de départ.',
};
export default words;
