/** A column of a file, or a dimension of a cube. */
export interface SourceColumn {
  /** As the file names it. */
  readonly id: string;
  readonly label: string;
  /** What the file calls its codes, where it does. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A row of a file, or a cell of a cube. */
export interface SourceRow {
  /** Row of the file, that of the headings being 1; of a cube, the number of the cell. */
  readonly row: number;
  /** A code for each column. */
  readonly codes: readonly string[];
  /** As it is written: empty when there is none. */
  readonly value: string;
}

/** The figures of a file whatever its form: what is read of it before anyone says what its columns are. */
export interface SourceTable {
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
}
