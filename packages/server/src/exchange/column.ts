import { labelOf, observationStatus, textIn } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { timeOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { confidentialityAt, statusAt, unitsOf } from './observation.ts';
import { columnLabels, confidentialityLabels, noteWords } from './wording.ts';
import type { ColumnId } from './wording.ts';

/** What a column holds, as descriptions of tables name it (XML Schema, Part 2). */
export type ColumnType = 'string' | 'number' | 'boolean' | 'dateTime' | 'integer';

/** A column of the tidy table that stands beside those of the dimensions. */
export interface CellColumn {
  /** Name for programs. */
  readonly name: string;
  readonly id: ColumnId;
  readonly type: ColumnType;
  readonly at: (offset: number) => number | string | null;
}

/** A fact that is the same for every row: so the table says where it comes from wherever it goes. */
export interface Fact {
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  readonly value: string | number | boolean;
}

/** The columns of a cell, in order; those of what is not known of these figures are left out. */
export function cellColumns(figures: Figures): readonly CellColumn[] {
  const { valueAt, parts } = figures;
  return [
    { name: 'value', id: 'value', type: 'number', at: valueAt },
    { name: 'unit', id: 'unit', type: 'string', at: unitsOf(figures) },
    { name: 'status', id: 'status', type: 'string', at: (offset) => statusAt(figures, offset) },
    {
      name: 'confidentiality',
      id: 'confidentiality',
      type: 'string',
      at: (offset) => confidentialityAt(figures, offset),
    },
    ...parts.map(({ id, at }): CellColumn => ({ name: id, id, type: 'number', at })),
  ];
}

/** Whether a person reads the codes of a column in words too. */
export const isWorded = (id: ColumnId): boolean => id === 'status' || id === 'confidentiality';

/** What every row says of its origin. */
export function factsOf({ head }: Figures, language: Language): readonly Fact[] {
  const { licence, coverage, demo, methodVersion } = head.extension;
  const label = (id: ColumnId) => textIn(columnLabels[id], language);
  const counted = textIn(noteWords.coverage, language);
  return [
    { name: 'source', label: label('source'), type: 'string', value: head.source },
    { name: 'updated', label: label('updated'), type: 'dateTime', value: head.updated },
    { name: 'licence', label: label('licence'), type: 'string', value: licence.title },
    { name: 'licence_url', label: `${label('licence')} (URL)`, type: 'string', value: licence.url },
    { name: 'demo', label: label('demo'), type: 'boolean', value: demo },
    { name: 'coverage_counted', label: `${counted} (1)`, type: 'integer', value: coverage.counted },
    { name: 'coverage_total', label: `${counted} (2)`, type: 'integer', value: coverage.total },
    { name: 'method_version', label: label('method'), type: 'string', value: methodVersion },
  ];
}

/** Words of a status, and of what is withheld. */
export const statusWords = (code: string, language: Language): string =>
  code in confidentialityLabels
    ? textIn(confidentialityLabels[code as keyof typeof confidentialityLabels], language)
    : labelOf(observationStatus, code, language);

/** The first and the last period, once where there is one. */
export const periodText = (figures: Figures, separator: string): string => {
  const codes = timeOf(figures).categories.map(({ code }) => code);
  return [...new Set([codes[0], codes.at(-1)])].join(separator);
};
