import type { Transaction } from 'kysely';
import type { Row, Tables } from '../../database/tables.ts';
import type { SeatCandidate } from './seat-merge.ts';

/** A seat beside which others must have their place: one of the registry, or of a row above. */
export interface Standing {
  readonly seat?: Row<'membership'> | undefined;
  readonly legalName: string;
  /** The row of the file that brings or changes it. */
  readonly row?: number | undefined;
  readonly organisationId: string;
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether two seats have days in common; an unknown day counts as open. */
export const meets = (a: Pick<Standing, 'from' | 'to'>, b: Pick<Standing, 'from' | 'to'>): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

/** The seats of the partnership, and those of the rows that have been looked at. */
export async function standingSeats(
  transaction: Transaction<Tables>,
  { id, partnership_id, checked_count }: Row<'import'>,
): Promise<Standing[]> {
  const seats = await transaction
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .selectAll('membership')
    .select('organisation.legal_name')
    .where('partnership_id', '=', partnership_id!)
    .where('membership.status', 'not in', ['rejected', 'archived'])
    .orderBy('membership.id')
    .execute();
  const above = await transaction
    .selectFrom('import_row')
    .select(['file_row', 'candidate', 'organisation_id', 'membership_id'])
    .where('import_id', '=', id)
    .where('position', '<=', checked_count)
    .where('action', 'in', ['new', 'changed', 'same'])
    .orderBy('position')
    .execute();
  const taken = new Set(above.map(({ membership_id }) => membership_id));
  return [
    ...seats
      .filter((seat) => !taken.has(seat.id))
      .map(({ legal_name, ...seat }) => ({
        seat,
        legalName: legal_name,
        organisationId: seat.organisation_id,
        role: seat.role,
        from: seat.valid_from,
        to: seat.valid_to,
      })),
    ...above.map(({ file_row, candidate, organisation_id }) => {
      const { facts } = candidate as unknown as SeatCandidate;
      return {
        legalName: '',
        row: file_row,
        organisationId: organisation_id!,
        role: facts.role,
        from: facts.validFrom ?? null,
        to: facts.validTo ?? null,
      };
    }),
  ];
}
