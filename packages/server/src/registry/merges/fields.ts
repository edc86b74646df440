import { mergeFields } from '@officine-coesione/contract';
import type { FieldChoice, MergeField } from '@officine-coesione/contract';
import type { Properties } from './row-change.ts';

/** Where each property that can be chosen is stored. */
const storedAs: Readonly<Record<MergeField, readonly [first: string, ...others: string[]]>> = {
  legalName: ['legal_name'],
  altName: ['alt_name'],
  acronym: ['acronym'],
  taxCode: ['tax_code'],
  vatNumber: ['vat_number'],
  ipaCode: ['ipa_code'],
  transparencyRegisterId: ['details.transparencyRegisterId'],
  officeCode: ['details.officeCode'],
  legalForm: ['legal_form'],
  runtsSection: ['details.runtsSection'],
  runtsNumber: ['details.runtsNumber'],
  // The province of the office is a column of its own, for the search.
  registeredOffice: ['details.registeredOffice', 'office_nuts3'],
  territorialLevel: ['details.territorialLevel'],
  coverageNuts: ['coverage_nuts'],
  defaultCategory: ['default_category'],
  tags: ['tags'],
  membersRepresented: ['details.membersRepresented'],
  smallLocalAuthority: ['details.smallLocalAuthority'],
  website: ['details.website'],
  email: ['details.email'],
  pec: ['details.pec'],
  phone: ['details.phone'],
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A property of a row. */
export const valueOf = (row: Properties, field: MergeField): unknown => row[storedAs[field][0]];

/** A value as a person reads it. */
export function textOf(value: unknown): string | undefined {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object'
    ? Object.values(value as object).join(', ')
    : `${value as string | number | boolean}`;
}

/** Whose value stays where nobody says: the survivor's, or the other's where the survivor has none. */
export const defaultChoice = (
  survivor: Properties,
  merged: Properties,
  field: MergeField,
): 'survivor' | 'merged' =>
  isEmpty(valueOf(survivor, field)) && !isEmpty(valueOf(merged, field)) ? 'merged' : 'survivor';

/** Whose value of each property stays, where the two differ. */
export function choicesOf(
  survivor: Properties,
  merged: Properties,
  chosen: readonly { readonly field: string; readonly from: string }[],
): (FieldChoice & { field: MergeField; from: 'survivor' | 'merged' })[] {
  return mergeFields
    .filter((field) => textOf(valueOf(survivor, field)) !== textOf(valueOf(merged, field)))
    .map((field) => ({
      field,
      from: (chosen.findLast((one) => one.field === field)?.from ??
        defaultChoice(survivor, merged, field)) as 'survivor' | 'merged',
    }));
}

/** The columns that choices give the survivor. */
export const takenFrom = (
  merged: Properties,
  choices: readonly { readonly field: MergeField; readonly from: string }[],
): Properties =>
  Object.fromEntries(
    choices
      .filter(({ from }) => from === 'merged')
      .flatMap(({ field }) => storedAs[field])
      .map((column) => [column, merged[column] ?? null]),
  );
