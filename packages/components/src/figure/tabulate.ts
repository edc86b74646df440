import { tableOf, type Language } from '@officine-coesione/figures/on-demand';
import type { TemplateResult } from 'lit';
import { tableTemplate } from './table.ts';
import type { View } from './view.ts';

/** Writes the figures of a view as a table. */
export type Tabulate = (view: View, language: Language) => TemplateResult;

/** The figures of a view as a table: what is told apart in rows, the steps in columns. */
export const tabulate: Tabulate = ({ cube, along, by }, language) => {
  const rows = by ?? along ?? cube.dimensions[0]!.id;
  return tableTemplate(
    tableOf(cube, { language, rows, ...(along !== undefined && along !== rows ? { columns: along } : {}) }),
  );
};
