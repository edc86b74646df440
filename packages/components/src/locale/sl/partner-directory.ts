import type { PartnerDirectoryWords } from '../it/partner-directory.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('sl').format;
const plural = new Intl.PluralRules('sl');
const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'organizacija',
  two: 'organizaciji',
  few: 'organizacije',
};
const organisations = (count: number) => `${number(count)} ${forms[plural.select(count)] ?? 'organizacij'}`;

const words: PartnerDirectoryWords = {
  ...card,
  unvalidated: seat.unvalidated,
  searchLabel: 'Poiščite organizacijo',
  searchHint: 'Ime, kratica, tema ali kraj',
  searchButton: 'Išči',
  searching: 'Iskanje poteka …',
  filters: (active) => (active === 0 ? 'Filtri' : `Filtri (izbranih: ${active})`),
  category: 'Kategorija',
  territory: 'Območje',
  programme: 'Program',
  showAll: (count) => `Prikaži vse (${number(count)})`,
  showFewer: 'Prikaži manj',
  find: (facet) => `Poiščite na seznamu »${facet}«`,
  noValue: 'Ni vnosa s temi črkami.',
  results: 'Rezultati',
  counted: (total, shown, q) =>
    (shown < total ? `${number(shown)} od ${number(total)} organizacij` : organisations(total)) +
    (q ? ` za »${q}«` : ''),
  activeFilters: 'Izbrani filtri',
  removeFilter: 'Odstrani filter',
  clear: 'Počisti filtre',
  sort: 'Razvrsti po',
  relevance: 'Ustreznost',
  nameAscending: 'Ime, A–Ž',
  nameDescending: 'Ime, Ž–A',
  recent: 'Nedavno posodobljene',
  partnerships: 'Trenutna partnerstva',
  morePartnerships: (count) => `Prikaži še druga partnerstva (${count})`,
  card: 'Podrobnosti',
  cardOf: (name) => `: ${name}`,
  andOthers: (shown, others) => `${shown} in druga območja (${others})`,
  more: (count) => `Prikaži še ${count === 1 ? 'eno organizacijo' : organisations(count)}`,
  moreFailed: 'Drugih organizacij ni bilo mogoče naložiti. Poskusite znova.',
  previous: 'Ti rezultati so odgovor na prejšnje iskanje.',
  empty: 'Ni najdenih organizacij',
  checkSpelling: 'Preverite črkovanje iskanih besed.',
  fewerWords: 'Poskusite z manj besedami ali s splošnejšimi.',
  removeSome: 'Odstranite filter.',
  download: 'Prenesi podatke',
  emptyRegister: 'Nobena organizacija še ni objavljena.',
};
export default words;
