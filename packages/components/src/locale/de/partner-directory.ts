import type { PartnerDirectoryWords } from '../it/partner-directory.ts';

const number = new Intl.NumberFormat('de').format;
const organisations = (count: number) =>
  `${number(count)} ${count === 1 ? 'Organisation' : 'Organisationen'}`;

const words: PartnerDirectoryWords = {
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
  unvalidated: 'Kategorie noch zu bestätigen',
  card: 'Einzelheiten',
  cardOf: (name) => ` zu ${name}`,
  andOthers: (shown, others) =>
    `${shown} und ${others === 1 ? 'ein weiteres Gebiet' : `${others} weitere Gebiete`}`,
  website: 'Website',
  altName: 'Andere Bezeichnungen',
  taxCode: 'Italienische Steuernummer',
  vatNumber: 'USt-IdNr.',
  ipaCode: 'IPA-Code',
  officeCode: 'Code der Dienststelle',
  runts: 'Register des Dritten Sektors',
  office: 'Rechtssitz',
  pec: 'Zertifizierte E-Mail (PEC)',
  email: 'E-Mail',
  phone: 'Telefon',
  coverage: 'Gebiete',
  represented: 'Vertretene Mitglieder',
  sources: 'Quellen',
  requestSource: 'Antrag der Organisation, bestätigt',
  takenOn: (date) => `erhoben am ${date}`,
  updated: 'Letzte Aktualisierung',
  more: (count) =>
    count === 1 ? 'Eine weitere Organisation anzeigen' : `${number(count)} weitere Organisationen anzeigen`,
  moreFailed: 'Die weiteren Organisationen sind nicht angekommen. Versuchen Sie es erneut.',
  previous: 'Diese Ergebnisse gehören zur vorherigen Suche.',
  empty: 'Keine Organisation gefunden',
  checkSpelling: 'Prüfen Sie die Schreibweise der Suchwörter.',
  fewerWords: 'Versuchen Sie es mit weniger oder allgemeineren Wörtern.',
  removeSome: 'Entfernen Sie einen Filter.',
  emptyRegister: 'Es ist noch keine Organisation veröffentlicht.',
};
export default words;
