import {
  Mandate,
  MembershipEnd,
  MembershipFacts,
  MembershipRequest,
  OrganisationRequest,
  memberRole,
  partnerCategory,
  partnerTag,
  validate,
} from '@officine-coesione/contract';
import type { ImportColumn, MembershipImportField } from '@officine-coesione/contract';
import type * as z from 'zod/mini';
import {
  choiceOf,
  codesOf,
  elevenDigits,
  lower,
  missing,
  missingOf,
  readCells,
  severalIn,
  wholeNumber,
} from './cells.ts';
import type { Read, RowFault } from './cells.ts';
import { dayOf } from './day-cell.ts';

/** What names an organisation in a row, the surest first. */
export const organisationKeys = ['organisationId', 'taxCode', 'ipaCode', 'vatNumber'] as const;

/** A seat as a row gives it: only what the row says. */
export interface SeatRow {
  readonly keys: Partial<Readonly<Record<(typeof organisationKeys)[number], string>>>;
  readonly said: Partial<Omit<MembershipFacts, 'mandate'>>;
  readonly mandate: Partial<NonNullable<MembershipFacts['mandate']>>;
  readonly endReason: string | undefined;
}

const lists: Partial<Readonly<Record<MembershipImportField, ReadonlyMap<string, string>>>> = {
  category: codesOf(partnerCategory),
  role: codesOf(memberRole),
  tags: codesOf(partnerTag),
};

const yes = 'sì si s yes y true vero x 1 ja wahr oui vrai da con_voto';
const no = 'no n false falso 0 nein falsch non faux ne senza_voto';
const truths = new Map([
  ...yes.split(' ').map((word) => [word.replace('_', ' '), true] as const),
  ...no.split(' ').map((word) => [word.replace('_', ' '), false] as const),
]);

const { taxCode, vatNumber, ipaCode } = OrganisationRequest.shape;
const { seats, validFrom, validTo } = MembershipFacts.shape;

/** What each field must be; the same rules as for a seat that is written by hand. */
const rules: Partial<Readonly<Record<MembershipImportField, z.ZodMiniType>>> = {
  organisationId: MembershipRequest.shape.organisationId,
  taxCode,
  vatNumber,
  ipaCode,
  seats,
  validFrom,
  validTo,
  mandateDate: validFrom,
  mandateAct: Mandate.shape.act,
  mandateDesignatedBy: Mandate.shape.designatedBy,
  endReason: MembershipEnd.shape.endReason,
};

const dates: readonly MembershipImportField[] = ['validFrom', 'validTo', 'mandateDate'];

/** What a row says of a seat, with everything that is wrong with it; nothing when an error is. */
export function seatRowOf(
  columns: readonly ImportColumn[],
  cells: readonly string[],
): { readonly row?: SeatRow; readonly faults: RowFault[] } {
  const { said: read, faults } = readCells<MembershipImportField>(columns, cells, valueOf);
  faults.push(...missingOf('memberships', columns, read, faults));
  const { organisationId, taxCode, ipaCode, vatNumber, ...rest } = read;
  const { mandateAct, mandateDate, mandateDesignatedBy, endReason, ...said } = rest;
  // Why a seat ends, without the day on which it does, would be lost.
  if (endReason !== undefined && said.validTo === undefined)
    faults.push(...missing(columns, 'validTo', faults));
  if (faults.some(({ severity }) => severity === 'error')) return { faults };
  const defined = (given: object) =>
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const row = {
    keys: defined({ organisationId, taxCode, ipaCode, vatNumber }),
    said: defined(said),
    mandate: defined({ act: mandateAct, date: mandateDate, designatedBy: mandateDesignatedBy }),
    endReason: endReason as string | undefined,
  };
  return { row, faults };
}

function valueOf(field: MembershipImportField, written: string): Read {
  const list = lists[field];
  if (list) return choiceOf(list, field === 'tags' ? severalIn(written) : written);
  if (field === 'voting') {
    const value = truths.get(lower(written));
    return value === undefined ? { code: 'import_yes_no' } : { value };
  }
  const input = dates.includes(field)
    ? dayOf(written)
    : field === 'seats'
      ? wholeNumber(written)
      : field === 'taxCode' || field === 'vatNumber'
        ? elevenDigits(written)
        : written;
  if (input === undefined) return { code: 'invalid_date' };
  const checked = validate(rules[field]!, input);
  return checked.valid ? { value: checked.value } : checked.faults[0]!;
}
