import { spreadsheetOf, type Cube, type Language } from '@officine-coesione/figures/on-demand';
import { handOver } from '../hand-over.ts';

/** A cube as CSV: for programs, or in the language of the spreadsheet it is for. */
export const csvText = (cube: Cube, spreadsheet?: Language): string =>
  spreadsheet ? spreadsheetOf(cube, spreadsheet) : cube.toCSV();

/**
 * Hands a cube to the reader as a CSV file; no server is asked.
 *
 * @param spreadsheet - the language of the spreadsheet it is for; left out, it is for programs
 */
export const downloadCsv = (cube: Cube, name: string, spreadsheet?: Language): void => {
  handOver(new Blob([csvText(cube, spreadsheet)], { type: 'text/csv;charset=utf-8' }), name);
};
