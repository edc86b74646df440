import provenance from './provenance.ts';

/** Words of the card of an organisation. */
const words = {
  ...provenance,
  website: 'Sito web',
  altName: 'Altre denominazioni',
  taxCode: 'Codice fiscale',
  vatNumber: 'Partita IVA',
  ipaCode: 'Codice IPA',
  transparencyRegister: 'Registro UE per la trasparenza',
  officeCode: 'Codice ufficio',
  runts: 'Registro del Terzo settore',
  office: 'Sede legale',
  pec: 'PEC',
  email: 'E-mail',
  phone: 'Telefono',
  coverage: 'Territori',
  represented: 'Componenti rappresentati',
};

/** Shape of the words of the card of an organisation. */
export type OrganisationCardWords = typeof words;
export default words;
