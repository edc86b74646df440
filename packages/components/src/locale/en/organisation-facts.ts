import type { OrganisationFactsWords } from '../it/organisation-facts.ts';
import card from './organisation-card.ts';

const words: OrganisationFactsWords = {
  ...card,
  status: 'Status',
  category: 'Category',
  motivation: 'Why it asks to join',
  legalName: 'Legal name',
  acronym: 'Acronym',
  runtsNumber: 'Number in the register of the third sector',
  smallLocalAuthority: 'Small municipality or union',
  street: 'Street and number',
  postcode: 'Postcode',
  municipality: 'Municipality',
  province: 'Province',
  yes: 'Yes',
  no: 'No',
  municipalityIstat: 'ISTAT code of the municipality',
  country: 'Country of the office',
  confirmationDue: 'Yearly confirmation, by',
};
export default words;
