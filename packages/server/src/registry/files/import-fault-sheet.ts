import type { ImportFault } from '@officine-coesione/contract';
import type { Sheet } from '../../files/sheet.ts';

/** What is wrong with an import as a file, to be worked through beside the one that was sent. */
export const importFaultSheet: Sheet<ImportFault> = {
  file: 'errori-importazione',
  it: 'Errori',
  en: 'Faults',
  open: false,
  columns: [
    { key: 'row', it: 'Riga', en: 'Row', value: ({ row }) => row },
    { key: 'column', it: 'Colonna', en: 'Column', value: ({ column }) => column },
    { key: 'value', it: 'Valore', en: 'Value', value: ({ value }) => value },
    { key: 'reason', it: 'Motivo', en: 'Reason', value: ({ reason }) => reason },
    { key: 'code', it: 'Codice', en: 'Code', value: ({ code }) => code },
    { key: 'severity', it: 'Gravità', en: 'Severity', value: ({ severity }) => severity },
  ],
};
