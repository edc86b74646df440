import type { ImportFault } from '@officine-coesione/contract';
import { columnsFor } from '../../files/property-column.ts';
import type { Sheet } from '../../files/sheet.ts';

const column = columnsFor<ImportFault>();

/** What is wrong with an import as a file, to be worked through beside the one that was sent. */
export const importFaultSheet: Sheet<ImportFault> = {
  file: 'errori-importazione',
  it: 'Errori',
  en: 'Faults',
  open: false,
  columns: [
    column('row', 'Riga', 'Row'),
    column('column', 'Colonna', 'Column'),
    column('value', 'Valore', 'Value'),
    column('reason', 'Motivo', 'Reason'),
    column('code', 'Codice', 'Code'),
    column('severity', 'Gravità', 'Severity'),
  ],
};
