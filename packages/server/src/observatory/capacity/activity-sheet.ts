import type { CapacityActivity } from '@officine-coesione/contract';
import { columnsFor } from '../../files/property-column.ts';
import type { Sheet } from '../../files/sheet.ts';

const column = columnsFor<CapacityActivity>();

/** Capacity activities as a file, with those who took part all together: a number that is hidden is an empty field. */
export const activitySheet: Sheet<CapacityActivity> = {
  file: 'attivita-di-rafforzamento',
  it: 'Attività di rafforzamento',
  en: 'Capacity activities',
  open: true,
  columns: [
    column('id', 'Identificativo', 'Identifier'),
    column('programmeCode', 'Programma', 'Programme'),
    column('title', 'Titolo', 'Title'),
    column('kind', 'Tipo', 'Kind', 'capacity-activity-kind'),
    column('startsOn', 'Dal', 'From'),
    column('endsOn', 'Al', 'To'),
    column('hours', 'Ore', 'Hours'),
    column('deliveredBy', 'A cura di', 'Delivered by'),
    column('totals.organisations', 'Organizzazioni', 'Organisations'),
    column('totals.count', 'Partecipanti', 'Participants'),
    column('totals.female', 'Donne', 'Women'),
    column('totals.male', 'Uomini', 'Men'),
    column('totals.participantHours', 'Ore per partecipanti', 'Participant hours'),
    column('totals.confStatus', 'Riservatezza', 'Confidentiality'),
    column('cost.amount', 'Costo', 'Cost'),
    column('cost.currency', 'Valuta', 'Currency'),
    column('fundedByTa', 'Assistenza tecnica', 'Technical assistance'),
    column('updatedAt', 'Aggiornato il', 'Updated at'),
    column('demo', 'Dimostrativo', 'Demonstration'),
  ],
};
