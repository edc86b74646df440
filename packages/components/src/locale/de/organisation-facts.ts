import type { OrganisationFactsWords } from '../it/organisation-facts.ts';
import card from './organisation-card.ts';

const words: OrganisationFactsWords = {
  ...card,
  status: 'Status',
  category: 'Kategorie',
  motivation: 'Warum sie beitreten möchte',
  legalName: 'Bezeichnung',
  acronym: 'Kurzbezeichnung',
  runtsNumber: 'Nummer im Register des Dritten Sektors',
  smallLocalAuthority: 'Kleine Gemeinde oder Verbund',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  municipality: 'Gemeinde',
  province: 'Provinz',
  yes: 'Ja',
  no: 'Nein',
  municipalityIstat: 'ISTAT-Code der Gemeinde',
  country: 'Land des Sitzes',
  confirmationDue: 'Jährliche Bestätigung, bis',
};
export default words;
