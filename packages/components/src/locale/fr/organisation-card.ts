import type { OrganisationCardWords } from '../it/organisation-card.ts';
import provenance from './provenance.ts';

const words: OrganisationCardWords = {
  ...provenance,
  website: 'Site web',
  altName: 'Autres dénominations',
  taxCode: 'Code fiscal italien',
  vatNumber: 'Numéro de TVA',
  ipaCode: 'Code IPA',
  transparencyRegister: 'Registre de transparence de l’UE',
  officeCode: 'Code du bureau',
  runts: 'Registre du tiers secteur',
  office: 'Siège social',
  pec: 'Courriel certifié (PEC)',
  email: 'Courriel',
  phone: 'Téléphone',
  coverage: 'Territoires',
  represented: 'Membres représentés',
};
export default words;
