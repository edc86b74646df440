import type { SurveyResult } from '@officine-coesione/contract';
import { columnsFor } from '../../files/property-column.ts';
import type { Sheet } from '../../files/sheet.ts';

const column = columnsFor<SurveyResult>();

/** What was answered on scales as a file, without who answered: what is withheld is an empty field. */
export const resultSheet: Sheet<SurveyResult> = {
  file: 'risultati-della-rilevazione',
  it: 'Risultati della rilevazione',
  en: 'Survey results',
  open: false,
  columns: [
    column('partnershipId', 'Partenariato', 'Partnership'),
    column('partnershipTitle', 'Titolo del partenariato', 'Title of the partnership'),
    column('question', 'Domanda', 'Question'),
    column('text.it', 'Testo della domanda', 'Text of the question (Italian)'),
    column('text.en', 'Testo della domanda (inglese)', 'Text of the question'),
    column('partnerships', 'Partenariati', 'Partnerships'),
    column('n', 'Risposte', 'Responses'),
    column('mean', 'Media (0-100)', 'Mean (0-100)'),
    column('lower', 'Estremo inferiore (95 %)', 'Lower end (95 %)'),
    column('upper', 'Estremo superiore (95 %)', 'Upper end (95 %)'),
    column('obsStatus', 'Stato dell’osservazione', 'Observation status', 'observation-status'),
  ],
};
