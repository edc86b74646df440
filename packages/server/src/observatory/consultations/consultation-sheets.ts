import type { Consultation, Contribution } from '@officine-coesione/contract';
import { columnsFor } from '../../files/property-column.ts';
import type { Sheet } from '../../files/sheet.ts';

const consultation = columnsFor<Consultation>();
const contribution = columnsFor<Contribution>();

/** Published consultations as a file. */
export const consultationSheet: Sheet<Consultation> = {
  file: 'consultazioni',
  it: 'Consultazioni',
  en: 'Consultations',
  open: true,
  columns: [
    consultation('id', 'Identificativo', 'Identifier'),
    consultation('title', 'Titolo', 'Title'),
    consultation('partnershipId', 'Partenariato', 'Partnership'),
    consultation('partnershipTitle', 'Titolo del partenariato', 'Title of the partnership'),
    consultation('programmeCodes', 'Programmi', 'Programmes'),
    consultation('phase', 'Fase del ciclo', 'Phase of the cycle', 'cycle-phase'),
    consultation(
      'involvementLevel',
      'Livello di coinvolgimento',
      'Level of involvement',
      'involvement-level',
    ),
    consultation('stage', 'Momento', 'Stage', 'consultation-stage'),
    consultation('timetablePublishedAt', 'Calendario pubblicato il', 'Timetable published at'),
    consultation('opensAt', 'Apertura', 'Opens at'),
    consultation('closesAt', 'Chiusura', 'Closes at'),
    consultation('durationDays', 'Durata (giorni)', 'Duration (days)'),
    consultation('participation.invited', 'Organizzazioni invitate', 'Organisations invited'),
    consultation('participation.responding', 'Invitate che hanno risposto', 'Invited that responded'),
    consultation('participation.contributions', 'Contributi', 'Contributions'),
    consultation('participation.answered', 'Contributi con risposta', 'Contributions answered'),
    consultation('outcomePublishedAt', 'Esito pubblicato il', 'Outcome published at'),
    consultation('outcomeDocumentId', 'Documento di esito', 'Outcome document'),
    consultation('status', 'Stato', 'Status', 'record-status'),
    consultation('updatedAt', 'Aggiornato il', 'Updated at'),
    consultation('demo', 'Dimostrativo', 'Demonstration'),
  ],
};

/** Public contributions and their answers as a file. */
export const contributionSheet: Sheet<Contribution> = {
  file: 'contributi',
  it: 'Contributi e risposte',
  en: 'Contributions and answers',
  open: true,
  columns: [
    contribution('id', 'Identificativo', 'Identifier'),
    contribution('consultationId', 'Consultazione', 'Consultation'),
    contribution('consultationTitle', 'Titolo della consultazione', 'Title of the consultation'),
    contribution('partnershipTitle', 'Partenariato', 'Partnership'),
    contribution('organisationId', 'Organizzazione', 'Organisation'),
    contribution('organisationLegalName', 'Denominazione', 'Legal name'),
    contribution('category', 'Categoria', 'Category', 'partner-category'),
    contribution('kind', 'Tipo', 'Kind', 'contribution-kind'),
    contribution('target.documentId', 'Documento commentato', 'Document commented on'),
    contribution('target.section', 'Parte commentata', 'Part commented on'),
    contribution('text', 'Avete detto', 'You said'),
    contribution('onBehalf', 'Inserito dall’autorità', 'Entered by the authority'),
    contribution('late', 'Oltre il termine', 'Late'),
    contribution('status', 'Stato', 'Status', 'contribution-status'),
    contribution('submittedAt', 'Inviato il', 'Submitted at'),
    contribution('outcome', 'Esito', 'Outcome', 'contribution-outcome'),
    contribution('answer', 'Abbiamo fatto', 'We did'),
    contribution('answeredAt', 'Risposta del', 'Answered at'),
    contribution('answerDays', 'Giorni alla risposta', 'Days to the answer'),
    contribution('traceableTo.documentId', 'Documento modificato', 'Document changed'),
    contribution('traceableTo.section', 'Parte modificata', 'Part changed'),
    contribution('traceableTo.url', 'Indirizzo della modifica', 'Address of the change'),
    contribution('updatedAt', 'Aggiornato il', 'Updated at'),
    contribution('demo', 'Dimostrativo', 'Demonstration'),
  ],
};
