import { textIn } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { cellColumns, factsOf } from './column.ts';
import type { ColumnType } from './column.ts';
import type { Figures } from './figures.ts';
import { columnLabels, noteWords } from './wording.ts';

/** A column of the tidy table, described. */
export interface DescribedColumn {
  /** As it stands in the first line of the file. */
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  /** Whether every row has a value there. */
  readonly required: boolean;
  /** The dimension whose codes it holds. */
  readonly dimension?: string;
}

/** The columns of the tidy table, in the order of the file: what both CSVW and Data Package tell of it. */
export function describedColumns(figures: Figures, language: Language): readonly DescribedColumn[] {
  const code = textIn(noteWords.code, language);
  const always = ['status', 'confidentiality'];
  return [
    ...figures.dimensions.flatMap(({ id, label }): DescribedColumn[] => [
      { name: id, label: `${label} (${code})`, type: 'string', required: true, dimension: id },
      { name: `${id}_label`, label, type: 'string', required: true },
    ]),
    ...cellColumns(figures).map(({ name, id, type }) => ({
      name,
      label: textIn(columnLabels[id], language),
      type,
      required: always.includes(name),
    })),
    ...factsOf(figures, language).map(({ name, label, type }) => ({ name, label, type, required: true })),
  ];
}

/** The dimensions, which together tell every row from the others. */
export const keyOf = ({ dimensions }: Figures): readonly string[] => dimensions.map(({ id }) => id);
