import card from './organisation-card.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('it').format;
const organisations = (count: number) =>
  `${number(count)} ${count === 1 ? 'organizzazione' : 'organizzazioni'}`;

/** Words of the directory of partners. */
const words = {
  ...card,
  unvalidated: seat.unvalidated,
  searchLabel: 'Cerca un’organizzazione',
  searchHint: 'Nome, sigla, tema o luogo',
  searchButton: 'Cerca',
  searching: 'Ricerca in corso…',
  filters: (active: number) =>
    active === 0 ? 'Filtri' : `Filtri (${active} ${active === 1 ? 'attivo' : 'attivi'})`,
  category: 'Categoria',
  territory: 'Territorio',
  programme: 'Programma',
  showAll: (count: number) => `Mostra tutti (${number(count)})`,
  showFewer: 'Mostra meno',
  find: (facet: string) => `Trova nell’elenco «${facet}»`,
  noValue: 'Nessuna voce con queste lettere.',
  results: 'Risultati',
  counted: (total: number, shown: number, q: string) =>
    (shown < total ? `${number(shown)} di ${organisations(total)}` : organisations(total)) +
    (q ? ` per «${q}»` : ''),
  activeFilters: 'Filtri attivi',
  removeFilter: 'Rimuovi filtro',
  clear: 'Azzera i filtri',
  sort: 'Ordina per',
  relevance: 'Pertinenza',
  nameAscending: 'Nome, A–Z',
  nameDescending: 'Nome, Z–A',
  recent: 'Aggiornate di recente',
  partnerships: 'Partenariati in corso',
  morePartnerships: (count: number) =>
    count === 1 ? 'Mostra un altro partenariato' : `Mostra altri ${count} partenariati`,
  card: 'Scheda',
  cardOf: (name: string) => ` di ${name}`,
  andOthers: (shown: string, others: number) =>
    `${shown} e ${others === 1 ? 'un altro territorio' : `altri ${others} territori`}`,
  more: (count: number) =>
    count === 1 ? 'Mostra un’altra organizzazione' : `Mostra altre ${organisations(count)}`,
  moreFailed: 'Le altre organizzazioni non sono arrivate. Riprova.',
  previous: 'Questi risultati rispondono alla ricerca precedente.',
  empty: 'Nessuna organizzazione trovata',
  checkSpelling: 'Controlla l’ortografia delle parole cercate.',
  fewerWords: 'Prova con meno parole, o più generiche.',
  removeSome: 'Rimuovi un filtro.',
  download: 'Scarica i dati',
  emptyRegister: 'Nessuna organizzazione è ancora pubblicata.',
};

/** Shape of the words of the directory of partners. */
export type PartnerDirectoryWords = typeof words;
export default words;
