import { csvOf, type CsvOptions, type Cube } from '@officine-coesione/figures/on-demand';

/** Time a browser may take to begin reading a file, milliseconds. */
const GRACE = 10_000;

/** Hands a cube to the reader as a CSV file; no server is asked. */
export const downloadCsv = (cube: Cube, name: string, options: CsvOptions): void => {
  const file = new Blob([csvOf(cube, options)], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
};
