import type { OrganisationConfirmation, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Scopes } from '../authority-rules.ts';
import { asActor } from '../database/as-actor.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { ProblemError } from '../http/problem.ts';
import { notify } from '../notification/outbox.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Order, Page } from '../paging.ts';
import { addresseeOf } from '../keeping/addressee.ts';
import { reachable, stand } from './confirmation.ts';
import { isConfirmable } from './linked-record.ts';
import { organisationWithin } from './organisation-scope.ts';

/** Organisations that have to confirm their data, and those that were suspended because they did not. */
const confirmations = (database: Connection) =>
  database
    .selectFrom('organisation')
    .select([
      'organisation.id',
      'organisation.version',
      'organisation.legal_name as legalName',
      'organisation.status',
      'organisation.confirmation_due_on as confirmationDueOn',
      reachable.as('reachable'),
    ])
    .where('organisation.confirmation_due_on', 'is not', null)
    .where(({ or, and, eb }) =>
      or([
        eb('organisation.status', 'in', publicStates),
        and([
          eb('organisation.status', '=', 'suspended'),
          eb('organisation.suspended_seats', 'is not', null),
        ]),
      ]),
    )
    .$narrowType<{ confirmationDueOn: string }>();

const dueFirst: Order = {
  keys: [
    { expression: sql.ref('organisation.confirmation_due_on'), form: 'text' },
    { expression: sql.ref('organisation.id'), form: 'uuid' },
  ],
  direction: 'asc',
};

type Shown = Awaited<ReturnType<ReturnType<typeof confirmations>['execute']>>[number];

/** Without the keys of its page. */
const confirmationOf = ({
  id,
  version,
  legalName,
  status,
  confirmationDueOn,
  reachable: isReachable,
}: Shown): OrganisationConfirmation => ({
  id,
  version,
  legalName,
  status,
  confirmationDueOn,
  reachable: isReachable,
});

/** Confirmations that are due by a day, within a reach, a page at a time. */
export async function findConfirmations(
  database: Connection,
  query: QueryOf<'searchConfirmations'> & { readonly dueBy: string },
  reach: Scopes,
): Promise<Page<OrganisationConfirmation>> {
  let rows = confirmations(database)
    .where('organisation.confirmation_due_on', '<=', query.dueBy)
    .where(organisationWithin(reach));
  if (query.reachable !== undefined)
    rows = rows.where(query.reachable ? reachable : sql<boolean>`not ${reachable}`);
  const page = await pageOf(rows, dueFirst, { ...query, scope: scopeOf('confirmations', query) });
  return { ...page, items: page.items.map(confirmationOf) };
}

/** The confirmation of an organisation that is there. */
export const findConfirmation = async (database: Connection, id: string): Promise<OrganisationConfirmation> =>
  confirmationOf(await confirmations(database).where('organisation.id', '=', id).executeTakeFirstOrThrow());

/** A confirmation that the authority takes in: of what, by whom, why, on which version. */
export interface TakenIn {
  readonly id: string;
  /** The version it was taken on; undefined when any will do. */
  readonly ifVersion: number | undefined;
  readonly actor: string;
  readonly reason: string;
  readonly now: Date;
}

/**
 * Records that an organisation has confirmed its data otherwise than by a link; who looks after it is told.
 *
 * @throws {ProblemError} `not-found`, `precondition-failed`, `transition-not-allowed`
 */
export async function recordConfirmation(
  database: Connection,
  { id, ifVersion, actor, reason, now }: TakenIn,
): Promise<void> {
  const moment = { at: now.toISOString(), day: dayInRome(now) };
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor, reason });
    const organisation = await transaction
      .selectFrom('organisation')
      .select(['id', 'version', 'legal_name', 'status', 'confirmation_due_on', 'suspended_seats'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!organisation) throw new ProblemError('not-found');
    if (ifVersion !== undefined && ifVersion !== organisation.version)
      throw new ProblemError('precondition-failed');
    if (!isConfirmable(organisation)) throw new ProblemError('transition-not-allowed');
    await stand(transaction, organisation, moment);
    const addressee = await addresseeOf(transaction, id);
    if (!addressee) return;
    const { confirmationDueOn: dueOn } = await findConfirmation(transaction, id);
    await notify(transaction, {
      kind: 'confirmation_recorded',
      eventKey: `organisation/${id}/${organisation.version + 1}`,
      recipient: addressee.address,
      language: addressee.language,
      facts: { legalName: organisation.legal_name, dueOn },
      at: moment.at,
    });
  });
}
