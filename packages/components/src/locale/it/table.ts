/** Words of the table of figures. */
const words = {
  arrange: 'Disponi righe e colonne',
  inRows: 'In righe',
  inColumns: 'In colonne',
  only: 'Una sola voce',
  pages: 'Pagine della tabella',
  range: (from: string, to: string, all: string) => `Righe ${from}–${to} di ${all}`,
  first: 'Prima',
  previous: 'Precedente',
  next: 'Successiva',
  last: 'Ultima',
  ascending: (column: string) => `In ordine crescente per ${column}.`,
  descending: (column: string) => `In ordine decrescente per ${column}.`,
  unordered: 'Nell’ordine di partenza.',
};

/** Shape of the words of the table of figures. */
export type TableWords = typeof words;
export default words;
