import type { PartnerDirectoryWords } from '../it/partner-directory.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('en-GB').format;
const organisations = (count: number) => `${number(count)} ${count === 1 ? 'organisation' : 'organisations'}`;

const words: PartnerDirectoryWords = {
  ...card,
  unvalidated: seat.unvalidated,
  searchLabel: 'Search for an organisation',
  searchHint: 'Name, acronym, topic or place',
  searchButton: 'Search',
  searching: 'Searching…',
  filters: (active) => (active === 0 ? 'Filters' : `Filters (${active} active)`),
  category: 'Category',
  territory: 'Territory',
  programme: 'Programme',
  showAll: (count) => `Show all (${number(count)})`,
  showFewer: 'Show fewer',
  find: (facet) => `Find in the list “${facet}”`,
  noValue: 'No entry with these letters.',
  results: 'Results',
  counted: (total, shown, q) =>
    (shown < total ? `${number(shown)} of ${organisations(total)}` : organisations(total)) +
    (q ? ` for “${q}”` : ''),
  activeFilters: 'Active filters',
  removeFilter: 'Remove filter',
  clear: 'Clear filters',
  sort: 'Sort by',
  relevance: 'Relevance',
  nameAscending: 'Name, A–Z',
  nameDescending: 'Name, Z–A',
  recent: 'Recently updated',
  partnerships: 'Current partnerships',
  morePartnerships: (count) =>
    count === 1 ? 'Show one more partnership' : `Show ${count} more partnerships`,
  card: 'Details',
  cardOf: (name) => ` of ${name}`,
  andOthers: (shown, others) =>
    `${shown} and ${others === 1 ? 'one other territory' : `${others} other territories`}`,
  more: (count) => (count === 1 ? 'Show one more organisation' : `Show ${number(count)} more organisations`),
  moreFailed: 'The other organisations have not arrived. Try again.',
  previous: 'These results answer the search before.',
  empty: 'No organisation found',
  checkSpelling: 'Check the spelling of the words.',
  fewerWords: 'Try fewer words, or more general ones.',
  removeSome: 'Remove a filter.',
  download: 'Download the data',
  emptyRegister: 'No organisation has been published yet.',
};
export default words;
