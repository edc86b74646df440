import type { MembershipImportField } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { publicStates } from '../../database/tables.ts';
import type { Connection, Row, Tables } from '../../database/tables.ts';
import { keepPartnership } from '../composition/partnership-records.ts';
import type { KeptPartnership } from '../composition/partnership-records.ts';
import { holdOpen } from '../composition/partnership-writes.ts';
import { admit } from '../composition/scope.ts';
import { rivalFault, seatFaults } from '../composition/seat-facts.ts';
import { ProblemError } from '../../http/problem.ts';
import type { Working } from './import-apply.ts';
import { insertFaults, lockImport, updateImport } from './import-store.ts';
import type { LocatedFault } from './import-store.ts';
import { sameSeat, seatAfter } from './seat-merge.ts';
import type { SeatCandidate } from './seat-merge.ts';
import { organisationKeys, seatRowOf } from './seat-row.ts';
import type { SeatRow } from './seat-row.ts';

/** Rows that are looked at together. */
const portion = 500;

type Organisation = Pick<
  Row<'organisation'>,
  'id' | 'tax_code' | 'ipa_code' | 'vat_number' | 'legal_name' | 'status'
>;

/** A seat beside which others must have their place: one of the registry, or of a row above. */
interface Standing {
  readonly seat?: Row<'membership'> | undefined;
  readonly legalName: string;
  /** The row of the file that brings or changes it. */
  readonly row?: number | undefined;
  readonly organisationId: string;
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface Looked {
  readonly position: number;
  readonly file_row: number;
  readonly action: NonNullable<Row<'import_row'>['action']>;
  readonly candidate?: SeatCandidate;
  readonly organisation_id?: string;
  readonly membership_id?: string | undefined;
  readonly expected_version?: number | undefined;
}

type Field = MembershipImportField;

/** The partnership of an import, within reach of who works on it. */
export async function partnershipOf(
  transaction: Transaction<Tables>,
  { partnership_id }: Row<'import'>,
  { principal }: Pick<Working, 'principal'>,
  action: 'edit' | 'decide',
): Promise<KeptPartnership> {
  const partnership = await keepPartnership(transaction, partnership_id!, { locked: action === 'decide' });
  if (!partnership) throw new ProblemError('not-found');
  admit(principal, action, partnership.subject, partnership.known);
  holdOpen(partnership);
  return partnership;
}

/** Looks at the next rows of an import of seats; gives it as it is then. */
export const checkSeats = (database: Connection, id: string, working: Working): Promise<Row<'import'>> =>
  database.transaction().execute(async (transaction) => {
    const found = await lockImport(transaction, id);
    // Another call may have come first: its work is not done twice.
    if (found.status !== 'mapping' && found.status !== 'checking') return found;
    const partnership = await partnershipOf(transaction, found, working, 'edit');
    const rows = await transaction
      .selectFrom('import_row')
      .select(['position', 'file_row', 'cells'])
      .where('import_id', '=', id)
      .where('position', '>', found.checked_count)
      .orderBy('position')
      .limit(portion)
      .execute();
    const faults: LocatedFault[] = [];
    const read = rows.map((row) => ({ ...row, ...seatRowOf(found.columns, row.cells) }));
    const organisations = await organisationsNamed(
      transaction,
      read.flatMap(({ row }) => row ?? []),
    );
    const standing = await standingSeats(transaction, found);
    const looked = read.map(({ position, file_row, row, faults: own }): Looked => {
      const told: Omit<LocatedFault, 'row'>[] = [...own];
      const note = (
        field: Field | undefined,
        fault: Pick<LocatedFault, 'code' | 'params'>,
        severity: 'error' | 'warning',
      ) => told.push({ ...fault, severity, ...located(found, rows, position, field) });
      const seat = row && judge(row, { partnership, organisations, standing, row: file_row, note });
      faults.push(...told.map((fault) => ({ ...fault, row: file_row })));
      return seat && !told.some(({ severity }) => severity === 'error')
        ? { position, file_row, ...seat }
        : { position, file_row, action: 'invalid' };
    });
    await write(transaction, id, looked);
    await insertFaults(transaction, id, faults);
    const count = (action: Looked['action']) => looked.filter((one) => one.action === action).length;
    const checked = found.checked_count + rows.length;
    return updateImport(transaction, id, {
      updated_at: working.at,
      status: checked >= found.row_count ? 'checked' : 'checking',
      checked_count: checked,
      invalid_count: found.invalid_count + count('invalid'),
      new_count: found.new_count + count('new'),
      changed_count: found.changed_count + count('changed'),
      same_count: found.same_count + count('same'),
    });
  });

interface Judging {
  readonly partnership: KeptPartnership;
  readonly organisations: readonly Organisation[];
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
function judge(row: SeatRow, judging: Judging): Omit<Looked, 'position' | 'file_row'> | undefined {
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
  const candidate = seatAfter(row, known);
  const { facts } = candidate;
  const faults = seatFaults(facts, {
    organisationId: organisation.id,
    scheme: known?.category_scheme ?? partnership.row.category_scheme,
    cooperation: partnership.cooperation,
    organisations: new Set([organisation.id, ...(known?.details.representsOrganisationIds ?? [])]),
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

/** Whether two seats have days in common; an unknown day counts as open. */
const meets = (a: Pick<Standing, 'from' | 'to'>, b: Pick<Standing, 'from' | 'to'>): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

const columnOf = {
  organisationId: 'id',
  taxCode: 'tax_code',
  ipaCode: 'ipa_code',
  vatNumber: 'vat_number',
} as const;

/** The organisation that a row names: the surest code that the registry knows decides, none may contradict it. */
function organisationOf(keys: SeatRow['keys'], organisations: readonly Organisation[]) {
  const given = organisationKeys.filter((key) => keys[key] !== undefined);
  const found = given.map((field) => ({
    field,
    matches: organisations.filter((one) => one[columnOf[field]] === keys[field]),
  }));
  const sure = found.find(({ matches }) => matches.length === 1);
  const several = found.find(({ matches }) => matches.length > 1);
  if (!sure)
    return several
      ? ({ field: several.field, code: 'import_ambiguous' } as const)
      : ({ field: given[0], code: 'import_unknown_organisation' } as const);
  const [organisation] = sure.matches as [Organisation];
  const contrary = found.find(({ matches }) => matches.length > 0 && !matches.includes(organisation));
  return contrary
    ? ({ field: contrary.field, code: 'import_codes_differ' } as const)
    : { field: sure.field, organisation };
}

/** The organisations that some rows name, those that are no more left out. */
async function organisationsNamed(
  transaction: Transaction<Tables>,
  rows: readonly SeatRow[],
): Promise<Organisation[]> {
  const named = (key: (typeof organisationKeys)[number]) => rows.flatMap(({ keys }) => keys[key] ?? []);
  return transaction
    .selectFrom('organisation')
    .select(['id', 'tax_code', 'ipa_code', 'vat_number', 'legal_name', 'status'])
    .where(
      sql<boolean>`(id = any(${named('organisationId')}::uuid[]) or tax_code = any(${named('taxCode')})
      or ipa_code = any(${named('ipaCode')}) or vat_number = any(${named('vatNumber')}))`,
    )
    .where('status', 'not in', ['rejected', 'archived'])
    .execute();
}

/** The seats of the partnership, and those of the rows that have been looked at. */
async function standingSeats(
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

/** Where a field of a row stands in the file. */
function located(
  { columns }: Row<'import'>,
  rows: readonly { readonly position: number; readonly cells: readonly string[] }[],
  position: number,
  field: Field | undefined,
): Pick<LocatedFault, 'column' | 'value'> {
  const place = columns.findIndex((column) => column.field === field);
  const value = rows.find((row) => row.position === position)?.cells[place]?.trim();
  return {
    ...(place >= 0 && { column: columns[place]!.title }),
    ...(value && { value: value.slice(0, 300) }),
  };
}

const write = (transaction: Transaction<Tables>, id: string, looked: readonly Looked[]) =>
  sql`update import_row set candidate = said.candidate, action = said.action,
      organisation_id = said.organisation_id, membership_id = said.membership_id,
      expected_version = said.expected_version
    from jsonb_to_recordset(${JSON.stringify(looked)}::jsonb) as said (position int, candidate jsonb, action text,
      organisation_id uuid, membership_id uuid, expected_version int)
    where import_id = ${id} and import_row.position = said.position`.execute(transaction);
