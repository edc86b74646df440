import { spreadsheetOf, type Cube, type Language } from '@officine-coesione/figures/on-demand';
import { handOver } from '../hand-over.ts';

/**
 * Hands a cube to the reader as a CSV file; no server is asked.
 *
 * @param spreadsheet - the language of the spreadsheet it is for; left out, it is for programs
 */
export const downloadCsv = (cube: Cube, name: string, spreadsheet?: Language): void => {
  const text = spreadsheet ? spreadsheetOf(cube, spreadsheet) : cube.toCSV();
  handOver(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
};
