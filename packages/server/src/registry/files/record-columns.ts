import type { Source } from '@officine-coesione/contract';
import { columnsFor } from '../../files/property-column.ts';
import type { Column } from '../../files/sheet.ts';

interface Recorded {
  readonly status: string;
  readonly updatedAt: string;
  readonly demo: boolean;
}

const column = columnsFor<Recorded>();

/** Columns at the end of every list of records. */
export const recordColumns: readonly Column<Recorded>[] = [
  column('status', 'Stato', 'Status', 'record-status'),
  column('updatedAt', 'Aggiornato il', 'Updated at'),
  column('demo', 'Dimostrativo', 'Demonstration'),
];

/** The systems that facts were taken from. */
export const sourceColumn: Column<{ readonly sources: readonly Source[] }> = {
  key: 'sources',
  it: 'Origine del dato',
  en: 'Taken from',
  value: ({ sources }) => [...new Set(sources.map(({ system }) => system))],
};
