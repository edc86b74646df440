import { importFields, requiredImportFields } from '@officine-coesione/contract';
import type { ImportColumn, ImportField, ImportSubject } from '@officine-coesione/contract';
import { reachOf } from '../../authority-rules.ts';
import { apart } from '../../database/joint.ts';
import type { Connection, Row } from '../../database/tables.ts';
import type { Call, Handlers, Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { admit } from '../../keeping/scope.ts';
import { fault, refuse } from '../../keeping/writing.ts';
import { applyPortion } from './import-apply.ts';
import { checkPortion } from './import-check.ts';
import { takeFileIn } from './import-intake.ts';
import { findFaults, findImport, findImports, importOf, lockImport, updateImport } from './import-store.ts';
import { undoPortion } from './import-undo.ts';
import type { Portion } from './portions.ts';
import { applySeats } from './seat-apply.ts';
import { checkSeats } from './seat-check.ts';
import { undoSeats } from './seat-undo.ts';
import { holdOpen, keepPartnership } from '../../keeping/partnership.ts';

type Importing =
  | 'startImport'
  | 'searchImports'
  | 'showImport'
  | 'mapImport'
  | 'checkImport'
  | 'searchImportFaults'
  | 'applyImport'
  | 'undoImport';

/** How long one call works, milliseconds: well below what a caller waits for. */
const patience = 4000;

type WorkingCall = Pick<Call<'applyImport'>, 'parameters' | 'principal' | 'body'>;

/** The work of each step, by what is imported. */
const steps = {
  check: { organisations: checkPortion, memberships: checkSeats },
  apply: { organisations: applyPortion, memberships: applySeats },
  undo: { organisations: undoPortion, memberships: undoSeats },
} as const satisfies Readonly<Record<string, Readonly<Record<ImportSubject, Portion>>>>;

export const importHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Importing> => {
  /** An import is for who sent it, and for who decides on all that it holds. */
  const existing = async (principal: Principal | undefined, id: string): Promise<Row<'import'>> => {
    const found = principal && (await findImport(database, id, principal));
    if (!found) throw new ProblemError('not-found');
    return found;
  };

  /** One that is still prepared: by who sent it, and by who reaches all that it may hold. */
  const prepared = async (principal: Principal | undefined, id: string): Promise<Row<'import'>> => {
    const found = await existing(principal, id);
    if (principal!.subject === found.actor || reachOf(principal!, 'edit') === '*') return found;
    throw new ProblemError('forbidden');
  };

  /** The seats of a file are all of one partnership, within the reach of who sends it. */
  const holdPartnership = async (
    principal: Principal,
    subject: ImportSubject,
    id: string | undefined,
  ): Promise<void> => {
    const needed = subject === 'memberships';
    if (needed !== (id !== undefined))
      refuse(fault('#query/partnership', needed ? 'required' : 'must_be_empty'));
    if (id === undefined) return;
    const partnership = await keepPartnership(database, id, { locked: false });
    if (!partnership) return refuse(fault('#query/partnership', 'unknown_reference'));
    admit(principal, 'edit', partnership.subject, partnership.known);
    holdOpen(partnership);
  };

  /** Works on an import, a portion after the other, until it is done or patience ends. */
  const working =
    (step: keyof typeof steps, during: readonly string[], done: string) =>
    async ({ parameters, principal, body }: WorkingCall) => {
      const { importId } = parameters;
      let found = await existing(principal, importId);
      const until = performance.now() + patience;
      if (found.status !== done && !during.includes(found.status))
        throw new ProblemError('transition-not-allowed');
      const portion = steps[step][found.subject];
      while (during.includes(found.status) && performance.now() < until)
        // Each portion is kept by itself, also when the call comes with an Idempotency-Key: what is done is done.
        found = await apart(() =>
          portion(database, importId, {
            principal: principal!,
            at: clock().toISOString(),
            reason: body.reason,
          }),
        );
      return { body: importOf(found) };
    };

  /** Forgets the dry run. */
  const beginAnew = (id: string, columns: readonly ImportColumn[]): Promise<Row<'import'>> =>
    database.transaction().execute(async (transaction) => {
      const { status } = await lockImport(transaction, id);
      if (!['mapping', 'checking', 'checked'].includes(status))
        throw new ProblemError('transition-not-allowed');
      await transaction.deleteFrom('import_fault').where('import_id', '=', id).execute();
      return updateImport(transaction, id, {
        updated_at: clock().toISOString(),
        columns: JSON.stringify(columns),
        status: 'mapping',
        checked_count: 0,
        invalid_count: 0,
        new_count: 0,
        changed_count: 0,
        same_count: 0,
      });
    });

  return {
    startImport: async ({ query, principal, content }) => {
      if (!principal || !content) throw new ProblemError('authentication-required');
      const { fileTitle: title, subject = 'organisations', partnership } = query;
      await holdPartnership(principal, subject, partnership);
      const at = clock().toISOString();
      const sent = { ...content, title, subject, partnershipId: partnership, actor: principal.subject, at };
      return { body: await takeFileIn(database, sent) };
    },

    searchImports: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      return { body: await findImports(database, query, principal) };
    },

    showImport: async ({ parameters, principal }) => ({
      body: importOf(await existing(principal, parameters.importId)),
    }),

    mapImport: async ({ parameters, principal, body: { fields } }) => {
      const { id, columns, subject } = await prepared(principal, parameters.importId);
      if (fields.length !== columns.length)
        throw new ProblemError('validation-failed', {
          faults: [{ pointer: '/fields', code: 'too_few', params: { minimum: columns.length } }],
        });
      holdFields(subject, fields);
      const mapped = columns.map(({ field: _before, ...column }, place) => {
        const field = fields[place];
        return field ? { ...column, field } : column;
      });
      const stored = await beginAnew(id, mapped);
      return { body: importOf(stored) };
    },

    checkImport: async (call) => {
      const { id, columns, subject } = await prepared(call.principal, call.parameters.importId);
      holdFields(
        subject,
        columns.map(({ field }) => field as ImportField | undefined),
      );
      if (call.body.again) await beginAnew(id, columns);
      return working('check', ['mapping', 'checking'], 'checked')({ ...call, body: {} });
    },

    searchImportFaults: async ({ parameters, query, principal, language }) => {
      const { id } = await existing(principal, parameters.importId);
      return { body: await findFaults(database, id, query, language) };
    },

    applyImport: working('apply', ['checked', 'applying'], 'applied'),
    undoImport: working('undo', ['applied', 'applying', 'undoing'], 'undone'),
  };
};

/**
 * A choice of fields: each at most once, and all that are needed.
 *
 * @throws {ProblemError} `validation-failed`
 */
function holdFields(subject: ImportSubject, fields: readonly (ImportField | null | undefined)[]): void {
  const known: readonly ImportField[] = importFields[subject];
  const chosen = fields.filter((field) => typeof field === 'string');
  const foreign = fields.findIndex((field) => field && !known.includes(field));
  if (foreign >= 0) refuse(fault(`/fields/${foreign}`, 'unknown_choice'));
  const [field] =
    requiredImportFields[subject].find((group) => !group.some((one) => chosen.includes(one))) ??
    chosen.filter((one, place) => chosen.indexOf(one) !== place);
  if (field !== undefined) refuse(fault('/fields', 'import_columns', { field }));
}
