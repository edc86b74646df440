import card from './organisation-card.ts';

/** Words of every fact of an organisation. */
const words = {
  ...card,
  status: 'Stato',
  category: 'Categoria',
  motivation: 'Perché chiede di entrare',
  legalName: 'Denominazione',
  acronym: 'Sigla',
  runtsNumber: 'Numero nel registro del Terzo settore',
  smallLocalAuthority: 'Piccolo comune o unione',
  street: 'Via e numero civico',
  postcode: 'CAP',
  municipality: 'Comune',
  province: 'Provincia',
  yes: 'Sì',
  no: 'No',
  municipalityIstat: 'Codice ISTAT del comune',
  country: 'Stato della sede',
  confirmationDue: 'Conferma annuale, entro il',
};

/** Shape of the words of every fact of an organisation. */
export type OrganisationFactsWords = typeof words;
export default words;
