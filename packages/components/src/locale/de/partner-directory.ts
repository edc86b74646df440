import type { PartnerDirectoryWords } from '../it/partner-directory.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('de').format;
const organisations = (count: number) =>
  `${number(count)} ${count === 1 ? 'Organisation' : 'Organisationen'}`;

const words: PartnerDirectoryWords = {
  ...card,
  unvalidated: seat.unvalidated,
  searchLabel: 'Organisation suchen',
  searchHint: 'Name, Abkürzung, Thema oder Ort',
  searchButton: 'Suchen',
  searching: 'Suche läuft…',
  filters: (active) => (active === 0 ? 'Filter' : `Filter (${active} aktiv)`),
  category: 'Kategorie',
  territory: 'Gebiet',
  programme: 'Programm',
  showAll: (count) => `Alle anzeigen (${number(count)})`,
  showFewer: 'Weniger anzeigen',
  find: (facet) => `In der Liste „${facet}“ suchen`,
  noValue: 'Kein Eintrag mit diesen Buchstaben.',
  results: 'Ergebnisse',
  counted: (total, shown, q) =>
    (shown < total ? `${number(shown)} von ${organisations(total)}` : organisations(total)) +
    (q ? ` für „${q}“` : ''),
  activeFilters: 'Aktive Filter',
  removeFilter: 'Filter entfernen',
  clear: 'Filter zurücksetzen',
  sort: 'Sortieren nach',
  relevance: 'Relevanz',
  nameAscending: 'Name, A–Z',
  nameDescending: 'Name, Z–A',
  recent: 'Zuletzt aktualisiert',
  partnerships: 'Laufende Partnerschaften',
  morePartnerships: (count) =>
    count === 1 ? 'Eine weitere Partnerschaft anzeigen' : `${count} weitere Partnerschaften anzeigen`,
  card: 'Einzelheiten',
  cardOf: (name) => ` zu ${name}`,
  andOthers: (shown, others) =>
    `${shown} und ${others === 1 ? 'ein weiteres Gebiet' : `${others} weitere Gebiete`}`,
  more: (count) =>
    count === 1 ? 'Eine weitere Organisation anzeigen' : `${number(count)} weitere Organisationen anzeigen`,
  moreFailed: 'Die weiteren Organisationen sind nicht angekommen. Versuchen Sie es erneut.',
  previous: 'Diese Ergebnisse gehören zur vorherigen Suche.',
  empty: 'Keine Organisation gefunden',
  checkSpelling: 'Prüfen Sie die Schreibweise der Suchwörter.',
  fewerWords: 'Versuchen Sie es mit weniger oder allgemeineren Wörtern.',
  removeSome: 'Entfernen Sie einen Filter.',
  download: 'Daten herunterladen',
  emptyRegister: 'Es ist noch keine Organisation veröffentlicht.',
};
export default words;
