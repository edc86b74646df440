import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { asActor } from '../../database/as-actor.ts';
import type { Connection, Row, Tables } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { insertFaults, lockImport, updateImport } from './import-store.ts';
import type { LocatedFault } from './import-store.ts';

/** Who works on an import, and when. */
export interface Working {
  readonly principal: Principal;
  readonly at: string;
  /** Why, for who reads the history. */
  readonly reason?: string | undefined;
}

/**
 * Works on the next rows of an import: all of them together with how far it has come, or, when the server stops in the
 * middle, none. Gives the import as it is then.
 */
export type Portion = (database: Connection, id: string, working: Working) => Promise<Row<'import'>>;

type Of<Column extends keyof Row<'import_row'>> = Pick<Row<'import_row'>, 'position' | 'file_row' | Column>;

/** Some rows of an import, and who works on them. */
export interface AtHand<One extends Of<never>> extends Working {
  readonly transaction: Transaction<Tables>;
  readonly found: Row<'import'>;
  readonly rows: readonly One[];
}

/** What the dry run says of a row. */
export interface Tried {
  readonly position: number;
  readonly action: NonNullable<Row<'import_row'>['action']>;
  readonly candidate?: object | undefined;
  /** Codes by which a later row is found to name the same organisation. */
  readonly tax_code?: unknown;
  readonly vat_number?: unknown;
  readonly ipa_code?: unknown;
  /** What the registry has already, and the version of it that was seen. */
  readonly organisation_id?: string | undefined;
  readonly membership_id?: string | undefined;
  readonly expected_version?: number | undefined;
}

/** A portion of a dry run: `look` says what would become of each row, and what is wrong with them. */
export const trying =
  (
    size: number,
    look: (at: AtHand<Of<'cells'>>) => Promise<{ tried: readonly Tried[]; faults: readonly LocatedFault[] }>,
  ): Portion =>
  (database, id, working) =>
    database.transaction().execute(async (transaction) => {
      const found = await lockImport(transaction, id);
      // Another call may have come first: its work is not done twice.
      if (found.status !== 'mapping' && found.status !== 'checking') return found;
      const rows = await transaction
        .selectFrom('import_row')
        .select(['position', 'file_row', 'cells'])
        .where('import_id', '=', id)
        .where('position', '>', found.checked_count)
        .orderBy('position')
        .limit(size)
        .execute();
      const { tried, faults } = await look({ ...working, transaction, found, rows });
      await sql`update import_row set candidate = said.candidate, tax_code = said.tax_code,
          vat_number = said.vat_number, ipa_code = said.ipa_code, action = said.action,
          organisation_id = said.organisation_id, membership_id = said.membership_id,
          expected_version = said.expected_version
        from jsonb_to_recordset(${JSON.stringify(tried)}::jsonb) as said (position int, candidate jsonb, tax_code text,
          vat_number text, ipa_code text, action text, organisation_id uuid, membership_id uuid, expected_version int)
        where import_id = ${id} and import_row.position = said.position`.execute(transaction);
      await insertFaults(transaction, id, faults);
      const count = (action: Tried['action']) => tried.filter((one) => one.action === action).length;
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

/** Why a row was left out, or kept. */
export type Reason = Pick<LocatedFault, 'code' | 'params'>;

/** A row that the dry run found good. */
export type Pending = Of<'candidate' | 'action' | 'organisation_id' | 'membership_id' | 'expected_version'>;

/** What a row has become in the registry, or why it has not. */
export type Outcome =
  | {
      readonly organisation_id?: string;
      readonly membership_id?: string;
      readonly expected_version: number;
      /** What was there before, to be put back one day. */
      readonly before?: object;
    }
  | { readonly reason: Reason };

/** The outcome of the row at a position. */
export type Placed = Outcome & Pick<Pending, 'position'>;

/** A portion of what enters the registry: `bring` does it, row by row or all at once. */
export const applying =
  (size: number, bring: (at: AtHand<Pending>) => Promise<readonly Placed[]>): Portion =>
  (database, id, working) =>
    database.transaction().execute(async (transaction) => {
      const { principal, at, reason } = working;
      await asActor(transaction, { actor: principal.subject, reason: reason ?? `import ${id}` });
      const found = await lockImport(transaction, id);
      // Another call may have come first: its work is not done twice.
      if (found.status !== 'checked' && found.status !== 'applying') return found;
      const rows = await transaction
        .selectFrom('import_row')
        .select(['position', 'file_row', 'candidate', 'action'])
        .select(['organisation_id', 'membership_id', 'expected_version'])
        .where('import_id', '=', id)
        .where('position', '>', found.applied_position)
        .where('action', 'in', ['new', 'changed'])
        .orderBy('position')
        .limit(size)
        .execute();
      const done = await bring({ ...working, transaction, found, rows });
      const reasons = new Map(
        done.flatMap((one) => ('reason' in one ? [[one.position, one.reason] as const] : [])),
      );
      const came = done.map((one) => ({
        ...one,
        outcome: reasons.has(one.position) ? 'left_out' : 'applied',
      }));
      await sql`update import_row set outcome = came.outcome, before = came.before,
          organisation_id = coalesce(came.organisation_id, import_row.organisation_id),
          membership_id = coalesce(came.membership_id, import_row.membership_id),
          expected_version = coalesce(came.expected_version, import_row.expected_version)
        from jsonb_to_recordset(${JSON.stringify(came)}::jsonb) as came (position int, outcome text,
          organisation_id uuid, membership_id uuid, expected_version int, before jsonb)
        where import_id = ${id} and import_row.position = came.position`.execute(transaction);
      await insertFaults(transaction, id, errorsOf(rows, reasons));
      return updateImport(transaction, id, {
        updated_at: at,
        status: rows.length < size ? 'applied' : 'applying',
        applied_position: rows.at(-1)?.position ?? found.row_count,
        applied_count: found.applied_count + done.length - reasons.size,
        left_out_count: found.left_out_count + reasons.size,
      });
    });

/** A row that has entered the registry. */
export type Applied = Of<'organisation_id' | 'membership_id' | 'expected_version' | 'before'>;

/** A portion of what is taken out of the registry again, the last row first: `takeBack` says which stay, and why. */
export const undoing =
  (size: number, takeBack: (at: AtHand<Applied>) => Promise<ReadonlyMap<number, Reason>>): Portion =>
  (database, id, working) =>
    database.transaction().execute(async (transaction) => {
      const { principal, at, reason } = working;
      await asActor(transaction, { actor: principal.subject, reason: reason ?? `undo of import ${id}` });
      const found = await lockImport(transaction, id);
      if (found.status === 'undone') return found;
      const rows = await transaction
        .selectFrom('import_row')
        .select(['position', 'file_row', 'organisation_id', 'membership_id', 'expected_version', 'before'])
        .where('import_id', '=', id)
        .where('outcome', '=', 'applied')
        .orderBy('position', 'desc')
        .limit(size)
        .execute();
      const reasons = await takeBack({ ...working, transaction, found, rows });
      await sql`update import_row set outcome = case when position = any(${[...reasons.keys()]}::int[])
          then 'kept' else 'undone' end
        where import_id = ${id} and position = any(${rows.map(({ position }) => position)}::int[])`.execute(
        transaction,
      );
      await insertFaults(transaction, id, errorsOf(rows, reasons));
      return updateImport(transaction, id, {
        updated_at: at,
        status: rows.length < size ? 'undone' : 'undoing',
        undone_count: found.undone_count + rows.length - reasons.size,
        left_out_count: found.left_out_count + reasons.size,
      });
    });

/** The reasons as faults of their rows. */
const errorsOf = (rows: readonly Of<never>[], reasons: ReadonlyMap<number, Reason>): LocatedFault[] =>
  rows.flatMap(({ position, file_row: row }) => {
    const reason = reasons.get(position);
    return reason ? [{ ...reason, row, severity: 'error' }] : [];
  });
