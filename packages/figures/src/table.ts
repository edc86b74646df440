import type { Cube } from './cube.ts';
import { pivotOf, type PivotColumn } from './pivot.ts';
import { provenanceOf } from './provenance.ts';
import type { Language } from './sentence/wording.ts';
import type { TableCell } from './table-cell.ts';

/** How to lay a cube out in rows. */
export interface TableOptions {
  readonly language: Language;
  /** Dimension whose categories are the rows. */
  readonly rows: string;
  /** Dimension whose categories are the columns; left out, one column of values. */
  readonly columns?: string;
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
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly TableRow[];
  /** Source, period, update date, licence on one line. */
  readonly provenance: string;
}

/**
 * Lays a cube out as a table; a missing value is said in words, never left empty. For a table along several
 * dimensions, or a long one, there is `pivotOf`.
 *
 * @throws {CubeError} `unknown-dimension`, or `ambiguous` when another dimension has several categories and no total
 */
export function tableOf(cube: Cube, { language, rows, columns }: TableOptions): Table {
  const pivot = pivotOf(cube, { language, rows: [rows], columns: columns === undefined ? [] : [columns] });
  return {
    caption: pivot.caption,
    rowHeader: pivot.rowHeaders[0]!,
    columns: pivot.columns,
    rows: cube.dimension(rows).categories.map(({ code }, place) => {
      const { headers, total, cells } = pivot.row(place);
      return { code, text: headers[0]!, total, cells };
    }),
    provenance: provenanceOf(cube, language).text,
  };
}
