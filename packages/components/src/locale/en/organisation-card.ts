import type { OrganisationCardWords } from '../it/organisation-card.ts';
import provenance from './provenance.ts';

const words: OrganisationCardWords = {
  ...provenance,
  website: 'Website',
  altName: 'Other names',
  taxCode: 'Italian tax code',
  vatNumber: 'VAT number',
  ipaCode: 'IPA code',
  transparencyRegister: 'EU Transparency Register',
  officeCode: 'Office code',
  runts: 'Register of the third sector',
  office: 'Registered office',
  pec: 'Certified e-mail (PEC)',
  email: 'E-mail',
  phone: 'Telephone',
  coverage: 'Territories',
  represented: 'Members represented',
};
export default words;
