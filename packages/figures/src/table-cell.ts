import type { Cell, Cube } from './cube.ts';
import { numberText } from './number.ts';
import type { JsonStatUnit } from './json-stat.ts';
import type { Language } from './sentence/wording.ts';
import { absenceText, statusText } from './status.ts';

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

/** Puts a value into words; a missing one is never a number. */
export function tableCell(
  { value, status }: Cell,
  unit: JsonStatUnit | undefined,
  { dataset }: Cube,
  language: Language,
): TableCell {
  const said = statusText(status, language, dataset);
  const text = value === null ? absenceText(status, language) : numberText(value, language, unit?.decimals);
  return { text, value, status, statusLabel: said?.label, mark: value === null ? '' : (said?.mark ?? '') };
}
