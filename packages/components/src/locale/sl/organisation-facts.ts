import type { OrganisationFactsWords } from '../it/organisation-facts.ts';
import card from './organisation-card.ts';

const words: OrganisationFactsWords = {
  ...card,
  status: 'Stanje',
  category: 'Kategorija',
  motivation: 'Zakaj želi vstopiti',
  legalName: 'Uradno ime',
  acronym: 'Kratica',
  runtsNumber: 'Številka v registru tretjega sektorja',
  smallLocalAuthority: 'Majhna občina ali zveza',
  street: 'Ulica in hišna številka',
  postcode: 'Poštna številka',
  municipality: 'Občina',
  province: 'Pokrajina',
  yes: 'Da',
  no: 'Ne',
  municipalityIstat: 'Koda ISTAT občine',
  country: 'Država sedeža',
  confirmationDue: 'Letna potrditev, najpozneje',
};
export default words;
