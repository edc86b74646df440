import type { OrganisationFactsWords } from '../it/organisation-facts.ts';
import card from './organisation-card.ts';

const words: OrganisationFactsWords = {
  ...card,
  status: 'État',
  category: 'Catégorie',
  motivation: 'Pourquoi elle demande à entrer',
  legalName: 'Dénomination',
  acronym: 'Sigle',
  runtsNumber: 'Numéro au registre du tiers secteur',
  smallLocalAuthority: 'Petite commune ou union',
  street: 'Rue et numéro',
  postcode: 'Code postal',
  municipality: 'Commune',
  province: 'Province',
  yes: 'Oui',
  no: 'Non',
  municipalityIstat: 'Code ISTAT de la commune',
  country: 'Pays du siège',
  confirmationDue: 'Confirmation annuelle, au plus tard le',
};
export default words;
