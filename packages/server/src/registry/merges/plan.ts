import type { Fault, FieldChoice } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { searchLabels } from '../../database/full-text.ts';
import { publicStates } from '../../database/tables.ts';
import type { RowChange, Tables } from '../../database/tables.ts';
import { choicesOf, takenFrom } from './fields.ts';
import {
  columnsReferring,
  movedReferences,
  movedSeatReferences,
  representedKind,
  unhandledReferences,
} from './references.ts';
import { changeOf, lockedRow } from './row-change.ts';
import type { Properties } from './row-change.ts';
import { foldSeats } from './seats.ts';
import type { Fold } from './seats.ts';

/** Two organisations to make one. */
export interface Pair {
  readonly survivorId: string;
  readonly mergedId: string;
  readonly fieldChoices: readonly { readonly field: string; readonly from: string }[];
}

/** What a merge would do, and what stands against it. */
export interface Plan {
  readonly survivor: Properties;
  readonly merged: Properties;
  readonly fieldChoices: readonly FieldChoice[];
  /** In the order in which they must be made. */
  readonly changes: readonly RowChange[];
  readonly faults: readonly Fault[];
}

/** Most rows that one merge moves: what one answer can tell. */
const mostMoved = 20_000;

/** Plans a merge, keeping all that it touches from others; undefined when either organisation is not there. */
export async function planMerge(
  transaction: Transaction<Tables>,
  { survivorId, mergedId, fieldChoices: chosen }: Pair,
): Promise<Plan | undefined> {
  const rows = new Map<string, Properties | undefined>();
  // In the order of the identifiers: two merges at once do not wait for each other.
  for (const id of [survivorId, mergedId].toSorted())
    rows.set(id, await lockedRow(transaction, 'organisation', id));
  const [survivor, merged] = [rows.get(survivorId), rows.get(mergedId)];
  if (!survivor || !merged) return undefined;
  const fieldChoices = choicesOf(survivor, merged, chosen);
  const taken = takenFrom(merged, fieldChoices);
  const seats = await planSeats(transaction, survivorId, mergedId);
  const others = await planOthers(transaction, survivorId, mergedId);
  const wanted = { ...taken, ...followingFrom({ ...survivor, ...taken }, merged) };
  const unhandled = await unhandledReferences(transaction);
  const changes = [
    // First: codes are unique, so the merged one gives up those that the survivor takes.
    changeOf({ table: 'organisation', id: mergedId }, merged, {
      status: 'archived',
      ...('tax_code' in taken && { tax_code: null }),
      ...('ipa_code' in taken && { ipa_code: null }),
      ...('details.transparencyRegisterId' in taken && { 'details.transparencyRegisterId': null }),
    }),
    ...seats.changes,
    ...others,
    changeOf({ table: 'organisation', id: survivorId }, survivor, wanted),
  ].filter((change) => change !== undefined);
  const fault = (pointer: string, code: Fault['code'], params: Fault['params'] = {}) => ({
    pointer,
    code,
    params,
  });
  return {
    survivor,
    merged,
    fieldChoices,
    changes,
    faults: [
      ...(isPublic(survivor) ? [] : [fault('/survivorId', 'merge_not_possible')]),
      ...(isPublic(merged) ? [] : [fault('/mergedId', 'merge_not_possible')]),
      ...unhandled.map((kind) => fault('/mergedId', 'reference_unhandled', { kind })),
      ...seats.faults,
      ...((await askedTwice(transaction, survivorId, mergedId))
        ? [fault('/mergedId', 'access_requested_twice')]
        : []),
      ...(changes.length > mostMoved ? [fault('/mergedId', 'too_many', { maximum: mostMoved })] : []),
    ],
  };
}

const isPublic = ({ status }: Properties): boolean => (publicStates as readonly unknown[]).includes(status);

/** What of the survivor follows from the values it has after the choices, and from where facts came. */
function followingFrom(survivor: Properties, merged: Properties): Properties {
  const office = survivor['details.registeredOffice'] as { municipality?: string } | null | undefined;
  const sources = [survivor, merged].flatMap((row) => (row['details.sources'] ?? []) as object[]);
  const different = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return {
    search_labels: searchLabels(survivor['tags'] as string[], office?.municipality),
    'details.sources': [...different.values()].slice(0, 20),
  };
}

/** What happens to the seats of the two, and to those of others that speak for the merged one. */
async function planSeats(
  transaction: Transaction<Tables>,
  survivorId: string,
  mergedId: string,
): Promise<{ changes: RowChange[]; faults: Fault[] }> {
  const { rows } = await sql<{ id: string }>`select id from membership
    where organisation_id in (${survivorId}::uuid, ${mergedId}::uuid)
      or details -> 'representsOrganisationIds' @> to_jsonb(${mergedId}::text)
    order by id for update`.execute(transaction);
  const before = new Map<string, Properties>();
  for (const { id } of rows) {
    const seat = await lockedRow(transaction, 'membership', id);
    if (seat) before.set(id, seat);
  }
  const all = [...before.values()];
  const ofMerged = all.filter((seat) => seat['organisation_id'] === mergedId);
  const titles = await partnershipTitles(transaction, ofMerged);
  const { folds, faults } = foldSeats(
    all.filter((seat) => seat['organisation_id'] === survivorId),
    ofMerged,
    titles,
  );
  const used = await usesOf(
    transaction,
    folds.map(({ seat }) => seat),
  );
  for (const [id, kind] of used)
    faults.push({
      pointer: '/mergedId',
      code: 'seat_in_use',
      params: { partnership: titles.get(before.get(id)!['partnership_id'] as string) ?? '', kind },
    });

  const wanted = new Map<string, { kind: string; values: Properties }>();
  for (const seat of ofMerged)
    wanted.set(seat['id'] as string, {
      kind: 'membership.organisationId',
      values: { organisation_id: survivorId },
    });
  for (const { seat } of folds)
    wanted.set(seat, { kind: 'seat', values: { organisation_id: survivorId, status: 'archived' } });
  for (const { into, wanted: values } of folds) wanted.set(into, { kind: 'seat', values });
  for (const [id, seat] of before) {
    const known = wanted.get(id);
    const now = { ...seat, ...known?.values };
    const represented = now['details.representsOrganisationIds'] as string[] | undefined;
    if (!represented?.includes(mergedId)) continue;
    const ids = [...new Set(represented.map((one) => (one === mergedId ? survivorId : one)))];
    wanted.set(id, {
      kind: known?.kind ?? representedKind,
      values: { ...known?.values, 'details.representsOrganisationIds': ids },
    });
  }
  // Seats that are folded are archived before the others grow over their days.
  const folded = new Set(folds.map(({ seat }) => seat));
  const order = [...wanted].toSorted(([a], [b]) => Number(folded.has(b)) - Number(folded.has(a)));
  return {
    changes: [
      ...order.flatMap(
        ([id, { kind, values }]) =>
          changeOf({ table: 'membership', id, kind }, before.get(id)!, values) ?? [],
      ),
      ...(await planFolded(transaction, folds)),
    ],
    faults,
  };
}

/** What was given or asked in the name of a seat that is folded goes to the one that stays. */
async function planFolded(transaction: Transaction<Tables>, folds: readonly Fold[]): Promise<RowChange[]> {
  const changes: RowChange[] = [];
  for (const { seat, into } of folds)
    for (const { table, column, kind } of movedSeatReferences)
      for (const { id } of await referring(transaction, { table, column }, seat))
        changes.push({ table, id, kind, properties: { [column]: { before: seat, after: into } } });
  return changes;
}

/** The rows that hold an identifier in a column, kept from others. */
async function referring(
  transaction: Transaction<Tables>,
  { table, column }: { readonly table: string; readonly column: string },
  id: string,
): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
    where ${sql.ref(column)} = ${id}::uuid order by id for update`.execute(transaction);
  return rows;
}

async function partnershipTitles(
  transaction: Transaction<Tables>,
  seats: readonly Properties[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(seats.map((seat) => seat['partnership_id'] as string))];
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('partnership')
    .select(['id', 'title'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Tables whose rows do not stand in the way of a fold: they go along, or tell how a seat came about. */
const unhindering: readonly string[] = ['registration', ...movedSeatReferences.map(({ table }) => table)];

/** What hangs on seats that would be folded: persons. */
async function usesOf(
  transaction: Transaction<Tables>,
  seats: readonly string[],
): Promise<(readonly [seat: string, kind: string])[]> {
  const columns = await columnsReferring(transaction, 'membership');
  const found: (readonly [string, string])[] = [];
  for (const { table, column } of seats.length > 0 ? columns : []) {
    if (unhindering.includes(table)) continue;
    const { rows } = await sql<{
      seat: string;
    }>`select distinct ${sql.ref(column)} as seat from ${sql.table(table)}
      where ${sql.ref(column)} = any(${[...seats]}::uuid[])`.execute(transaction);
    found.push(...rows.map(({ seat }) => [seat, table] as const));
  }
  return found;
}

/** Whether someone waits for access to both: one request at a time is open to an address. */
async function askedTwice(
  transaction: Transaction<Tables>,
  survivorId: string,
  mergedId: string,
): Promise<boolean> {
  const { rows } =
    await sql`select from access_request as one join access_request as other using (email, status)
    where one.organisation_id = ${survivorId}::uuid and other.organisation_id = ${mergedId}::uuid
      and status = 'submitted' limit 1`.execute(transaction);
  return rows.length > 0;
}

/** Whatever else refers to the merged organisation. */
async function planOthers(
  transaction: Transaction<Tables>,
  survivorId: string,
  mergedId: string,
): Promise<RowChange[]> {
  const changes: RowChange[] = [];
  for (const { table, column, kind } of movedReferences) {
    if (table === 'membership') continue;
    for (const { id } of await referring(transaction, { table, column }, mergedId))
      changes.push({
        table,
        id,
        kind,
        properties: { [column]: { before: mergedId, after: survivorId } },
      });
  }
  return changes;
}
