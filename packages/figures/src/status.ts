import { isConfidential } from './confidential.ts';
import type { JsonStatDataset } from './json-stat.ts';
import { wordingOf, type Language, type StatusCode } from './sentence/wording.ts';

const CODES: ReadonlySet<string> = new Set<StatusCode>([...'ABCDEFGIMNOPQRUV'] as StatusCode[]);
/** Not a measured, final value: the mark is drawn hatched. */
const UNSETTLED = new Set(['E', 'F', 'I', 'P', 'V']);
/** Normal and missing values speak for themselves. */
const SILENT = new Set(['A', 'C', 'M', 'O', 'Q']);

/** A status in words, and the letter that stands beside a number. */
export interface StatusText {
  readonly label: string;
  /** `p`, `e`, `b` …; empty for a normal, missing or withheld value. */
  readonly mark: string;
}

/** True for values that may still change: estimated, forecast, imputed, provisional, not validated. */
export function isUnsettled(status: string | undefined): boolean {
  return codesOf(status).some((code) => UNSETTLED.has(code));
}

/**
 * The words for a status code, of SDMX `CL_OBS_STATUS` or lower-case as in JSON-stat; several flags may be joined (`bp`).
 *
 * @param dataset - where the publisher may explain codes of their own, in `extension.status.label`
 * @see https://sdmx.org/?page_id=3215 (Cross-domain code lists)
 */
export function statusText(
  status: string | undefined,
  language: Language,
  dataset?: JsonStatDataset<number | string>,
): StatusText | undefined {
  if (!status) return undefined;
  const wording = wordingOf(language);
  const codes = codesOf(status);
  if (codes.length === 0) {
    const label = dataset?.extension?.status?.label?.[status];
    return { label: label ?? wording.unknownStatus(status), mark: status };
  }
  return {
    label: codes.map((code) => wording.statuses[code]).join(', '),
    mark: codes
      .filter((code) => !SILENT.has(code))
      .join('')
      .toLowerCase(),
  };
}

/** Why there is no value, in words: withheld, or simply not available. */
export function absenceText(status: string | undefined, language: Language): string {
  const wording = wordingOf(language);
  return isConfidential(status) ? wording.statuses.C : wording.unavailable;
}

/** The known codes in a status; none when any letter of it is unknown. */
function codesOf(status: string | undefined): readonly StatusCode[] {
  if (!status) return [];
  const letters = [...status.toUpperCase()];
  return letters.every((letter) => CODES.has(letter)) ? (letters as StatusCode[]) : [];
}
