import type { ImportColumn, MembershipImportField } from '@officine-coesione/contract';
import { publicStates } from '../../database/tables.ts';
import { rivalFault, seatFaults } from '../composition/seat-facts.ts';
import { partnershipOf } from './import-partnership.ts';
import type { LocatedFault } from './import-store.ts';
import { organisationOf, organisationsNamed } from './named-organisation.ts';
import type { NamedOrganisation } from './named-organisation.ts';
import { trying } from './portions.ts';
import type { Tried } from './portions.ts';
import { sameSeat, seatAfter } from './seat-merge.ts';
import { seatRowOf } from './seat-row.ts';
import type { SeatRow } from './seat-row.ts';
import { meets, standingSeats } from './standing-seats.ts';
import type { Standing } from './standing-seats.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';

type Field = MembershipImportField;

/** Looks at the next rows of an import of seats. */
export const checkSeats = trying(500, async ({ transaction, found, rows, principal }) => {
  const partnership = await partnershipOf(transaction, found, principal, 'edit');
  const faults: LocatedFault[] = [];
  const read = rows.map((row) => ({ ...row, ...seatRowOf(found.columns, row.cells) }));
  const organisations = await organisationsNamed(
    transaction,
    read.flatMap(({ row }) => row ?? []),
  );
  const standing = await standingSeats(transaction, found);
  const tried = read.map(({ position, file_row, cells, row, faults: own }): Tried => {
    const told: Omit<LocatedFault, 'row'>[] = [...own];
    const note: Judging['note'] = (field, fault, severity) =>
      told.push({ ...fault, severity, ...located(found.columns, cells, field) });
    const seat = row && judge(row, { partnership, organisations, standing, row: file_row, note });
    faults.push(...told.map((fault) => ({ ...fault, row: file_row })));
    return seat && !told.some(({ severity }) => severity === 'error')
      ? { position, ...seat }
      : { position, action: 'invalid' };
  });
  return { tried, faults };
});

interface Judging {
  readonly partnership: KeptPartnership;
  readonly organisations: readonly NamedOrganisation[];
  /** Every seat so far; the one that is judged takes its place among them. */
  readonly standing: Standing[];
  readonly row: number;
  readonly note: (
    field: Field | undefined,
    fault: Pick<LocatedFault, 'code' | 'params'>,
    severity: 'error' | 'warning',
  ) => void;
}

/** Holds a row against the registry and the rows above it. */
function judge(row: SeatRow, judging: Judging): Omit<Tried, 'position'> | undefined {
  const { partnership, organisations, standing, note } = judging;
  const named = organisationOf(row.keys, organisations);
  if ('code' in named) return void note(named.field, { code: named.code }, 'error');
  const { organisation, field } = named;
  const days = { from: row.said.validFrom ?? null, to: row.said.validTo ?? null };
  const meeting = standing.filter((one) => meets(one, days));
  const own = meeting.filter(({ organisationId }) => organisationId === organisation.id);
  const twins = own.filter(({ role }) => role === row.said.role);
  const twice = twins.find((one) => one.row !== undefined);
  if (twice) return void note(field, { code: 'import_seat_repeated', params: { row: twice.row! } }, 'error');
  // The same seat: one that begins on the same day, as far as both say when.
  const known = twins.find(
    ({ from }) => twins.length === 1 && (from === null || days.from === null || from === days.from),
  )?.seat;
  const actless = row.mandate.act === undefined && known?.details.mandate?.act === undefined;
  if (actless && Object.keys(row.mandate).length > 0)
    return void note('mandateAct', { code: 'required' }, 'error');
  const candidate = seatAfter(row, known, partnership);
  const { facts } = candidate;
  const faults = seatFaults(facts, {
    organisationId: organisation.id,
    scheme: known?.category_scheme ?? partnership.row.category_scheme,
    cooperation: partnership.cooperation,
    organisations: new Set([organisation.id, ...(known?.details.representsOrganisationIds ?? [])]),
    publishing: !known,
  });
  for (const { pointer, code, params } of faults) note(pointer.slice(1) as Field, { code, params }, 'error');
  if (!known && !publicStates.includes(organisation.status as (typeof publicStates)[number]))
    note(field, { code: 'organisation_not_public' }, 'error');
  const after = { from: facts.validFrom ?? null, to: facts.validTo ?? null };
  const rival = standing.find(
    (one) =>
      !(known && one.seat?.id === known.id) &&
      one.role === facts.role &&
      meets(one, after) &&
      (one.organisationId === organisation.id || facts.role === 'chair'),
  );
  if (rival?.row !== undefined)
    note(
      rival.organisationId === organisation.id ? field : 'role',
      {
        code: rival.organisationId === organisation.id ? 'import_seat_repeated' : 'import_chair_repeated',
        params: { row: rival.row },
      },
      'error',
    );
  else if (rival?.seat) {
    const { pointer, code, params } = rivalFault(
      { ...rival.seat, legal_name: rival.legalName },
      organisation.id,
    );
    note(pointer.slice(1) as Field, { code, params }, 'error');
  }
  if (faults.length > 0 || rival) return undefined;
  const other = own.find(({ role }) => role !== facts.role);
  if (other && !known) note('role', { code: 'import_other_role' }, 'warning');
  const place = {
    seat: known,
    legalName: organisation.legal_name,
    row: judging.row,
    organisationId: organisation.id,
    role: facts.role,
    ...after,
  };
  const at = standing.findIndex((one) => known && one.seat?.id === known.id);
  if (at < 0) standing.push(place);
  else standing[at] = place;
  return {
    action: !known ? 'new' : sameSeat(candidate, known, partnership) ? 'same' : 'changed',
    candidate,
    organisation_id: organisation.id,
    membership_id: known?.id,
    expected_version: known?.version,
  };
}

/** Where a field of a row stands in the file. */
function located(
  columns: readonly ImportColumn[],
  cells: readonly string[],
  field: Field | undefined,
): Pick<LocatedFault, 'column' | 'value'> {
  const place = columns.findIndex((column) => column.field === field);
  const value = cells[place]?.trim();
  return {
    ...(place >= 0 && { column: columns[place]!.title }),
    ...(value && { value: value.slice(0, 300) }),
  };
}
