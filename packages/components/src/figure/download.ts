import { spreadsheetOf, type Cube, type Language } from '@officine-coesione/figures/on-demand';

/** Time a browser may take to begin reading a file, milliseconds. */
const GRACE = 10_000;

/**
 * Hands a cube to the reader as a CSV file; no server is asked.
 *
 * @param spreadsheet - the language of the spreadsheet it is for; left out, it is for programs
 */
export const downloadCsv = (cube: Cube, name: string, spreadsheet?: Language): void => {
  const text = spreadsheet ? spreadsheetOf(cube, spreadsheet) : cube.toCSV();
  const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
};
