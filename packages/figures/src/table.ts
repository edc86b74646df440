import { narrow, TOTAL } from './breakdown.ts';
import type { Cube } from './cube.ts';
import { numberText, unitText } from './number.ts';
import type { JsonStatUnit } from './json-stat.ts';
import { provenanceOf } from './provenance.ts';
import type { Language } from './sentence/wording.ts';
import { absenceText, statusText } from './status.ts';
import { categoryText, measureOf, subjectOf } from './subject.ts';

/** How to lay a cube out in rows. */
export interface TableOptions {
  readonly language: Language;
  /** Dimension whose categories are the rows. */
  readonly rows: string;
  /** Dimension whose categories are the columns; left out, one column of values. */
  readonly columns?: string;
}

/** A column of values. */
export interface TableColumn {
  readonly code: string;
  /** Header with the unit: `2026 (%)`. */
  readonly text: string;
}

/** A value as it is read. */
export interface TableCell {
  /** The number without unit, or words when there is none. */
  readonly text: string;
  readonly value: number | null;
  readonly status: string | undefined;
  readonly statusLabel: string | undefined;
  /** Letter to stand beside the number, explained by `statusLabel`; empty when there is nothing to say. */
  readonly mark: string;
}

/** A row with its header. */
export interface TableRow {
  readonly code: string;
  readonly text: string;
  /** True for the row of the total. */
  readonly total: boolean;
  readonly cells: readonly TableCell[];
}

/** A cube as rows and columns, ready for a `<table>`. */
export interface Table {
  readonly caption: string;
  /** Header of the column of row headers. */
  readonly rowHeader: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Source, period, update date, licence on one line. */
  readonly provenance: string;
}

/**
 * Lays a cube out as a table; a missing value is said in words, never left empty.
 *
 * @throws {CubeError} `unknown-dimension`, or `ambiguous` when another dimension has several categories and no total
 */
export function tableOf(cube: Cube, { language, rows, columns }: TableOptions): Table {
  const along = columns === undefined ? [rows] : [rows, columns];
  const rowDimension = cube.dimension(rows);
  const columnDimension = columns === undefined ? undefined : cube.dimension(columns);
  const view = narrow(cube, along);
  const rowPlace = cube.dimensions.indexOf(rowDimension);
  const columnPlace = columnDimension ? cube.dimensions.indexOf(columnDimension) : -1;
  const positions = view.dimensions.map(() => 0);
  const unitsByRow = rowDimension.categories.some((category) => category.unit);

  const cellAt = (row: number, column: number): TableCell => {
    positions[rowPlace] = row;
    if (columnPlace >= 0) positions[columnPlace] = column;
    const { value, status } = view.at(positions);
    const said = statusText(status, language, view.dataset);
    const unit = view.unitAt(positions);
    if (value === null) {
      return { text: absenceText(status, language), value, status, statusLabel: said?.label, mark: '' };
    }
    const text = numberText(value, language, unit?.decimals);
    return { text, value, status, statusLabel: said?.label, mark: said?.mark ?? '' };
  };

  const headers: TableColumn[] = columnDimension
    ? columnDimension.categories.map((category, column) => {
        positions[columnPlace] = column;
        const unit = unitsByRow ? undefined : view.unitAt(positions);
        return {
          code: category.code,
          text: withUnit(categoryText(columnDimension, category, language), unit, language),
        };
      })
    : [
        {
          code: '',
          text: withUnit(measureOf(view), unitsByRow ? undefined : view.unitAt(positions), language),
        },
      ];

  return {
    caption: subjectOf(view, language, along),
    rowHeader: rowDimension.label,
    columns: headers,
    rows: rowDimension.categories.map((category, row) => ({
      code: category.code,
      text: withUnit(
        categoryText(rowDimension, category, language),
        unitsByRow ? category.unit : undefined,
        language,
      ),
      total: category.code === TOTAL,
      cells: headers.map((_, column) => cellAt(row, column)),
    })),
    provenance: provenanceOf(cube, language).text,
  };
}

function withUnit(text: string, unit: JsonStatUnit | undefined, language: Language): string {
  const words = unitText(unit, language);
  return words === undefined ? text : `${text} (${words})`;
}
