import type { OrganisationCardWords } from '../it/organisation-card.ts';
import provenance from './provenance.ts';

const words: OrganisationCardWords = {
  ...provenance,
  website: 'Spletno mesto',
  altName: 'Druga imena',
  taxCode: 'Italijanska davčna številka',
  vatNumber: 'Številka DDV',
  ipaCode: 'Koda IPA',
  transparencyRegister: 'Register EU za preglednost',
  officeCode: 'Koda urada',
  runts: 'Register tretjega sektorja',
  office: 'Sedež',
  pec: 'Overjena e-pošta (PEC)',
  email: 'E-pošta',
  phone: 'Telefon',
  coverage: 'Območja',
  represented: 'Zastopani člani',
};
export default words;
