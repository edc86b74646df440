import type { Registration } from '@officine-coesione/contract';
import { columnsFor } from '../../files/property-column.ts';
import type { Sheet } from '../../files/sheet.ts';
import { recordColumns } from './record-columns.ts';

const column = columnsFor<Registration>();

/** Registrations as a file, for who may read them: it holds the persons to write to, and so no licence. */
export const registrationSheet: Sheet<Registration> = {
  file: 'richieste',
  it: 'Richieste',
  en: 'Registrations',
  open: false,
  columns: [
    column('reference', 'Riferimento', 'Reference'),
    column('submittedAt', 'Ricevuta il', 'Submitted at'),
    column('answerDueOn', 'Risposta entro', 'Answer due on'),
    column('organisation.legalName', 'Denominazione', 'Legal name'),
    column('organisation.taxCode', 'Codice fiscale', 'Tax code'),
    column('organisation.legalForm', 'Forma giuridica', 'Legal form', 'legal-form'),
    column('organisation.pec', 'PEC', 'Certified e-mail'),
    column('organisation.registeredOffice.municipality', 'Comune', 'Municipality'),
    column('organisation.registeredOffice.nuts3', 'Provincia (NUTS 3)', 'Province (NUTS 3)'),
    column('partnershipTitle', 'Partenariato', 'Partnership'),
    column('adhesion.category', 'Categoria', 'Category', 'partner-category'),
    column('contact.givenName', 'Nome', 'Given name'),
    column('contact.familyName', 'Cognome', 'Family name'),
    column('contact.institutionalEmail', 'E-mail istituzionale', 'Institutional e-mail'),
    column('organisationId', 'Organizzazione', 'Organisation'),
    ...recordColumns,
  ],
};
