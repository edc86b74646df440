import type { PartnerDirectoryWords } from '../it/partner-directory.ts';
import card from './organisation-card.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('fr').format;
const organisations = (count: number) => `${number(count)} ${count < 2 ? 'organisation' : 'organisations'}`;

const words: PartnerDirectoryWords = {
  ...card,
  unvalidated: seat.unvalidated,
  searchLabel: 'Rechercher une organisation',
  searchHint: 'Nom, sigle, thème ou lieu',
  searchButton: 'Rechercher',
  searching: 'Recherche en cours…',
  filters: (active) =>
    active === 0 ? 'Filtres' : `Filtres (${active} ${active === 1 ? 'actif' : 'actifs'})`,
  category: 'Catégorie',
  territory: 'Territoire',
  programme: 'Programme',
  showAll: (count) => `Tout afficher (${number(count)})`,
  showFewer: 'Afficher moins',
  find: (facet) => `Chercher dans la liste « ${facet} »`,
  noValue: 'Aucune entrée avec ces lettres.',
  results: 'Résultats',
  counted: (total, shown, q) =>
    (shown < total ? `${number(shown)} sur ${organisations(total)}` : organisations(total)) +
    (q ? ` pour « ${q} »` : ''),
  activeFilters: 'Filtres actifs',
  removeFilter: 'Retirer le filtre',
  clear: 'Effacer les filtres',
  sort: 'Trier par',
  relevance: 'Pertinence',
  nameAscending: 'Nom, A–Z',
  nameDescending: 'Nom, Z–A',
  recent: 'Mises à jour récentes',
  partnerships: 'Partenariats en cours',
  morePartnerships: (count) =>
    count === 1 ? 'Afficher un autre partenariat' : `Afficher ${count} autres partenariats`,
  card: 'Fiche',
  cardOf: (name) => ` de ${name}`,
  andOthers: (shown, others) =>
    `${shown} et ${others === 1 ? 'un autre territoire' : `${others} autres territoires`}`,
  more: (count) =>
    count === 1 ? 'Afficher une autre organisation' : `Afficher ${number(count)} autres organisations`,
  moreFailed: 'Les autres organisations ne sont pas arrivées. Réessayez.',
  previous: 'Ces résultats répondent à la recherche précédente.',
  empty: 'Aucune organisation trouvée',
  checkSpelling: 'Vérifiez l’orthographe des mots recherchés.',
  fewerWords: 'Essayez avec moins de mots, ou des mots plus généraux.',
  removeSome: 'Retirez un filtre.',
  download: 'Télécharger les données',
  emptyRegister: 'Aucune organisation n’est encore publiée.',
};
export default words;
