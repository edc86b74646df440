import {
  OrganisationRequest,
  checkTransparencyRegisterId,
  legalForm,
  partnerCategory,
  partnerTag,
  territorialLevel,
  validate,
} from '@officine-coesione/contract';
import type { ImportColumn, OrganisationImportField } from '@officine-coesione/contract';
import type * as z from 'zod/mini';
import { choiceOf, codesOf, elevenDigits, missingOf, readCells, severalIn, wholeNumber } from './cells.ts';
import type { Read, RowFault } from './cells.ts';

/** An organisation as a row gives it: only what the row says. */
export type Candidate = Partial<
  Readonly<Record<OrganisationImportField, string | number | readonly string[]>>
> & {
  readonly taxCode?: string;
  readonly legalName: string;
};

const lists: Partial<Readonly<Record<OrganisationImportField, ReadonlyMap<string, string>>>> = {
  legalForm: codesOf(legalForm),
  defaultCategory: codesOf(partnerCategory),
  tags: codesOf(partnerTag),
  territorialLevel: codesOf(territorialLevel),
};

const office = OrganisationRequest.shape.registeredOffice.shape;
const { legalName, acronym, taxCode, vatNumber, ipaCode, pec, email, website, phone } =
  OrganisationRequest.shape;
const { coverageNuts, membersRepresented } = OrganisationRequest.shape;
const inner = { acronym, vatNumber, ipaCode, email, website, phone, membersRepresented, ...office };

/** What each field must be; the same rules as for who registers. */
const rules: Partial<Readonly<Record<OrganisationImportField, z.ZodMiniType>>> = {
  ...inner,
  legalName,
  taxCode,
  pec,
  coverageNuts,
  altName: legalName,
};

/** Fields of organisations of any country, which who registers is not asked for. */
const ofAnyCountry: Partial<Readonly<Record<OrganisationImportField, (written: string) => Read>>> = {
  country: (written) => {
    const value = written.toUpperCase();
    return /^[A-Z]{2}$/.test(value) ? { value } : { code: 'import_country' };
  },
  transparencyRegisterId: (written) => {
    const checked = checkTransparencyRegisterId(written);
    return checked.valid ? { value: checked.value } : { code: checked.error };
  },
};

/** Fields whose values are several, in one cell. */
const several: readonly OrganisationImportField[] = ['tags', 'coverageNuts'];
const numbers: readonly OrganisationImportField[] = ['taxCode', 'vatNumber'];

/** What a row says, with everything that is wrong with it; no candidate when an error is. */
export function candidateOf(
  columns: readonly ImportColumn[],
  cells: readonly string[],
): { readonly candidate?: Candidate; readonly faults: readonly RowFault[] } {
  const { said, faults } = readCells(columns, cells, valueOf);
  faults.push(...missingOf('organisations', columns, said, faults));
  return faults.some(({ severity }) => severity === 'error')
    ? { faults }
    : { candidate: said as Candidate, faults };
}

function valueOf(field: OrganisationImportField, written: string): Read {
  const parts = several.includes(field) ? severalIn(written) : [written];
  const list = lists[field];
  const reading = ofAnyCountry[field];
  if (reading) return reading(written);
  if (list) return choiceOf(list, field === 'tags' ? parts : written);
  const input = several.includes(field)
    ? parts
    : field === 'membersRepresented'
      ? wholeNumber(written)
      : numbers.includes(field)
        ? elevenDigits(written)
        : written;
  const checked = validate(rules[field]!, input);
  return checked.valid ? { value: checked.value } : checked.faults[0]!;
}
