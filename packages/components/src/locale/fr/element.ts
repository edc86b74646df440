import type { ElementWords } from '../it/element.ts';

const words: ElementWords = {
  loading: 'Chargement en cours',
  nothing: 'Aucun résultat.',
  partial: 'Certaines données ne sont pas disponibles.',
  stale: (since) => `Données du ${since} : la mise à jour a échoué.`,
  retry: 'Réessayer',
  unreachable: 'Le service ne répond pas. Réessayez dans quelques minutes.',
  notFound: 'Le contenu demandé n’existe pas ou n’est pas public.',
  tooMany: 'Trop de demandes en peu de temps. Réessayez dans une minute.',
  failed: 'Une erreur s’est produite. Réessayez dans quelques minutes.',
  reference: (reference) => `Référence pour l’assistance : ${reference}`,
  misconfigured: 'Cet élément n’est pas configuré.',
  missingBase:
    'L’adresse de l’API manque : ajoutez l’attribut api-base, ou un élément oc-config avec api-base.',
  invalidBase: (value) =>
    `L’adresse de l’API « ${value} » n’est pas valide : elle doit commencer par https:// ou par /.`,
  missingAttribute: (attribute) => `L’attribut ${attribute} manque.`,
  invalidAttribute: (attribute, value) =>
    `La valeur « ${value} » de l’attribut ${attribute} n’est pas admise.`,
  demo: 'Données de démonstration',
  optional: 'facultatif',
};
export default words;
