import type { Registration } from '@officine-coesione/contract';
import type { Sheet } from '../../files/sheet.ts';
import { recordColumns } from './record-columns.ts';

/** Registrations as a file, for who may read them: it holds the persons to write to, and so no licence. */
export const registrationSheet: Sheet<Registration> = {
  file: 'richieste',
  it: 'Richieste',
  en: 'Registrations',
  open: false,
  columns: [
    { key: 'reference', it: 'Riferimento', en: 'Reference', value: (one) => one.reference },
    { key: 'submittedAt', it: 'Ricevuta il', en: 'Submitted at', value: (one) => one.submittedAt },
    { key: 'answerDueOn', it: 'Risposta entro', en: 'Answer due on', value: (one) => one.answerDueOn },
    {
      key: 'organisation.legalName',
      it: 'Denominazione',
      en: 'Legal name',
      value: (one) => one.organisation.legalName,
    },
    {
      key: 'organisation.taxCode',
      it: 'Codice fiscale',
      en: 'Tax code',
      value: (one) => one.organisation.taxCode,
    },
    {
      key: 'organisation.legalForm',
      it: 'Forma giuridica',
      en: 'Legal form',
      value: (one) => one.organisation.legalForm,
      codes: 'legal-form',
    },
    { key: 'organisation.pec', it: 'PEC', en: 'Certified e-mail', value: (one) => one.organisation.pec },
    {
      key: 'organisation.registeredOffice.municipality',
      it: 'Comune',
      en: 'Municipality',
      value: (one) => one.organisation.registeredOffice.municipality,
    },
    {
      key: 'organisation.registeredOffice.nuts3',
      it: 'Provincia (NUTS 3)',
      en: 'Province (NUTS 3)',
      value: (one) => one.organisation.registeredOffice.nuts3,
    },
    { key: 'partnershipTitle', it: 'Partenariato', en: 'Partnership', value: (one) => one.partnershipTitle },
    {
      key: 'adhesion.category',
      it: 'Categoria',
      en: 'Category',
      value: (one) => one.adhesion?.category,
      codes: 'partner-category',
    },
    { key: 'contact.givenName', it: 'Nome', en: 'Given name', value: (one) => one.contact.givenName },
    { key: 'contact.familyName', it: 'Cognome', en: 'Family name', value: (one) => one.contact.familyName },
    {
      key: 'contact.institutionalEmail',
      it: 'E-mail istituzionale',
      en: 'Institutional e-mail',
      value: (one) => one.contact.institutionalEmail,
    },
    { key: 'organisationId', it: 'Organizzazione', en: 'Organisation', value: (one) => one.organisationId },
    ...recordColumns,
  ],
};
