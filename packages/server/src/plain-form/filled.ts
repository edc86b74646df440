import { privacyNoticeVersion } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { noticePointer, questions } from './questions.ts';

/** What was typed and chosen, by the names of the controls. */
export type Filled = ReadonlyMap<string, readonly string[]>;

/** Name of the field that no person sees. */
export const faxField = 'fax';

/** Name of the hidden field that says since when the form has been open. */
export const openedField = 'aperto';

/** What a form sends (URL standard, section 5.1), as far as it was asked for; blanks count as nothing. */
export const filledFrom = (sent: URLSearchParams): Filled =>
  new Map(
    [...questions.map(({ pointer }) => pointer), faxField].map((name) => [
      name,
      // A form writes ends of lines as CR LF.
      sent
        .getAll(name)
        .map((value) => value.replaceAll('\r\n', '\n').trim())
        .filter((value) => value !== ''),
    ]),
  );

/** The request that the answers make, to be looked at with the schema of the contract. */
export const requestOf = (filled: Filled, language: Language, elapsedSeconds: number): unknown => {
  const request: Record<string, unknown> = {
    privacyNoticeVersion,
    privacyAcknowledged: (filled.get(noticePointer) ?? []).length > 0,
    organisation: { registeredOffice: {}, coverageNuts: [], tags: [] },
    contact: {},
    language,
    elapsedSeconds,
  };
  for (const { pointer, control } of questions) {
    const values = filled.get(pointer) ?? [];
    if (pointer === noticePointer || values.length === 0) continue;
    const keys = pointer.slice(1).split('/');
    const last = keys.pop()!;
    let at = request;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = control === 'checkboxes' ? values : values[0];
  }
  const fax = filled.get(faxField)?.[0];
  return fax === undefined ? request : { ...request, fax };
};
