import { observationStatus } from '@officine-coesione/contract';
import { isConfidential } from '@officine-coesione/figures/on-demand';
import type { Figures } from './figures.ts';

/** A code of CL_OBS_STATUS that stands beside a value, or beside a missing one. */
export type StatusCode = Exclude<keyof typeof observationStatus.items, 'C'>;

/** The statuses a cell can have: confidentiality is told apart (CL_CONF_STATUS), as SDMX does. */
export const statusCodes = Object.keys(observationStatus.items).filter(
  (code) => code !== 'C',
) as StatusCode[];

/** A code of CL_CONF_STATUS: free, or confidential. */
export type ConfidentialityCode = 'F' | 'C';

/** Status of a cell: a withheld value is missing (O), one that nothing is said of is normal (A), or cannot exist (M). */
export function statusAt(figures: Figures, offset: number): StatusCode {
  const mark = figures.markAt(offset);
  const value = figures.valueAt(offset);
  if (mark === undefined) return value === null ? 'M' : 'A';
  if (isConfidential(mark)) return 'O';
  const letter = mark.charAt(0).toUpperCase();
  return statusCodes.find((code) => code === letter) ?? (value === null ? 'M' : 'A');
}

/** Whether a cell is withheld. */
export const confidentialityAt = ({ markAt }: Figures, offset: number): ConfidentialityCode =>
  isConfidential(markAt(offset)) ? 'C' : 'F';

/** For each cell its unit, by the one axis that carries units. */
export function unitsOf({ dimensions }: Figures): (offset: number) => string {
  const place = dimensions.findIndex(({ categories }) => categories.some(({ unit }) => unit));
  if (place < 0) return () => '';
  const stride = dimensions
    .slice(place + 1)
    .reduce((product, { categories }) => product * categories.length, 1);
  const units = dimensions[place]!.categories.map(({ unit }) => unit?.label ?? '');
  return (offset) => units[Math.trunc(offset / stride) % units.length]!;
}
