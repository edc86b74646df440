import type { OrganisationCardWords } from '../it/organisation-card.ts';
import provenance from './provenance.ts';

const words: OrganisationCardWords = {
  ...provenance,
  website: 'Website',
  altName: 'Andere Bezeichnungen',
  taxCode: 'Italienische Steuernummer',
  vatNumber: 'USt-IdNr.',
  ipaCode: 'IPA-Code',
  transparencyRegister: 'EU-Transparenzregister',
  officeCode: 'Code der Dienststelle',
  runts: 'Register des Dritten Sektors',
  office: 'Rechtssitz',
  pec: 'Zertifizierte E-Mail (PEC)',
  email: 'E-Mail',
  phone: 'Telefon',
  coverage: 'Gebiete',
  represented: 'Vertretene Mitglieder',
};
export default words;
