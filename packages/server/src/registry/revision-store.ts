import type { RecordChange, RecordChangePage, Revision } from '@officine-coesione/contract';
import { changeEntities, defaultLimit } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Connection, RevisionTable, Row } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { pageOf } from '../paging.ts';
import type { Page } from '../paging.ts';
import { changedNames, fieldChanges } from './field-changes.ts';
import { membershipOf } from './membership-store.ts';
import { organisationOf } from './organisation-store.ts';
import { partnershipOf } from './partnership-store.ts';
import { programmeOf } from './programme-store.ts';

type PublicEntity = Exclude<RevisionTable['entity'], 'registration'>;
type State = Pick<Row<'revision'>, 'content' | 'change'> & {
  readonly entity: string;
  readonly previous: Row<'revision'>['content'] | null;
};

/** What anyone may see of a record, from the row it was: what is restricted stays out here too. */
const publicForms: Readonly<Record<PublicEntity, (row: never) => object>> = {
  organisation: organisationOf,
  membership: membershipOf,
  partnership: partnershipOf,
  programme: programmeOf,
};

const publicForm = (entity: string, content: State['content'] | null): object =>
  content ? publicForms[entity as PublicEntity](content as never) : {};

/** Two states of a record, of which the public sees only those that were public. */
const seen = ({ entity, change, content, previous }: State): readonly [object, object] => {
  const after = publicForm(entity, content);
  const before = publicForm(entity, previous);
  if (change === 'published') return [{}, after];
  // What is withdrawn or archived says no more than that it is.
  if (change === 'withdrawn' || change === 'archived') return [statusOf(before), statusOf(after)];
  return [before, after];
};

const statusOf = (form: object): object => ('status' in form ? { status: form.status } : {});

/** The content of the state before a row of `revision`. */
const previous = sql<State['content'] | null>`(select earlier.content from revision as earlier
  where earlier.record_id = revision.record_id and earlier.entity = revision.entity
    and earlier.seq < revision.seq order by earlier.seq desc limit 1)`;

/**
 * Whether a row of `revision` is of a natural person who stands in the registry no more: the tax code of persons is
 * the one that no revision has. What such a person was is for who checks alone (GDPR Art. 17).
 */
const isFormerPerson = sql<boolean>`(revision.entity = 'organisation' and exists (select from revision as one
    where one.record_id = revision.record_id and not one.content ? 'tax_code')
  and not exists (select from organisation
    where organisation.id = revision.record_id and is_public(organisation.status)))`;

/** A history: of which record, for whom. */
export interface HistoryRequest {
  readonly entity: PublicEntity;
  readonly id: string;
  /** Whether who asks may know who acted and what was not public. */
  readonly entitled: boolean;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** The states of a record, newest first; undefined when there is none to see. */
export async function findHistory(
  database: Connection,
  { entity, id, entitled, ...paging }: HistoryRequest,
): Promise<Page<Revision> | undefined> {
  let rows = database
    .selectFrom('revision')
    .selectAll('revision')
    .select(previous.as('previous'))
    .where('entity', '=', entity)
    .where('record_id', '=', id);
  if (!entitled) rows = rows.where('change', 'is not', null).where(sql<boolean>`not ${isFormerPerson}`);
  const page = await pageOf(
    rows,
    { keys: [{ expression: sql.ref('revision.seq'), form: 'number' }], direction: 'desc' },
    { ...paging, scope: ['history', entity, id, entitled] },
  );
  if (page.items.length === 0 && paging.cursor === undefined) return undefined;
  return { ...page, items: page.items.map((row) => revisionOf(row, entitled)) };
}

const revisionOf = (
  row: State & Pick<Row<'revision'>, 'version' | 'at' | 'actor' | 'actor_kind' | 'reason'>,
  entitled: boolean,
): Revision => {
  const states = entitled
    ? ([publicForm(row.entity, row.previous), publicForm(row.entity, row.content)] as const)
    : seen(row);
  return {
    version: row.version,
    at: row.at,
    actor: { kind: row.actor_kind, subject: entitled ? row.actor : undefined },
    reason: (entitled && row.reason) || undefined,
    change: row.change ?? 'prepared',
    fields: fieldChanges(...states),
  };
};

/** Where a change stands: in which epoch of the feed, its transaction, its number. */
type Position = readonly [epoch: number, transaction: string, seq: string];

/** Which part of the feed is asked for. */
export interface FeedRequest {
  readonly since?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly entity?: readonly PublicEntity[] | undefined;
}

/**
 * Changes of public records after a position. Numbers are given out as writers work, not as they finish: a change
 * is shown once every transaction that began before its own has ended, and then in the order of transactions.
 *
 * @throws {ProblemError} `unknown-parameter` for a position that was not given out, or by the database that this one
 *   was restored from
 */
export async function findChanges(
  database: Connection,
  { since, cursor, entity, limit = defaultLimit }: FeedRequest,
): Promise<RecordChangePage> {
  const start = cursor ?? since;
  const feed = await database
    .selectFrom('revision_epoch')
    .select(['epoch', sql<string>`pg_snapshot_xmax(pg_current_snapshot())::text`.as('unborn')])
    .executeTakeFirstOrThrow();
  const after = start === undefined ? ([feed.epoch, '0', '0'] as const) : read(start);
  if (!after || after[0] !== feed.epoch || BigInt(after[1]) >= BigInt(feed.unborn))
    throw new ProblemError('unknown-parameter', {
      faults: [
        {
          ...(cursor === undefined
            ? { pointer: '#query/since', code: 'since_invalid' }
            : { pointer: '#query/cursor', code: 'cursor_invalid' }),
          params: {},
        },
      ],
    });
  const rows = await database
    .selectFrom('revision')
    .selectAll('revision')
    .select([previous.as('previous'), sql<string>`xid::text`.as('transaction')])
    .where('change', 'is not', null)
    .where(sql<boolean>`(xid, seq) > (${after[1]}::text::xid8, ${after[2]}::bigint)`)
    .where(sql<boolean>`xid < pg_snapshot_xmin(pg_current_snapshot())`)
    .where('entity', 'in', entity ?? changeEntities)
    .orderBy('revision.xid' as never)
    .orderBy('seq')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map((row): RecordChange => ({
    entity: row.entity,
    id: row.record_id,
    version: row.version,
    at: row.at,
    change: row.change ?? 'changed',
    changedFields: changedNames(...seen(row)),
    position: write([feed.epoch, row.transaction, String(row.seq)]),
  }));
  const position = items.at(-1)?.position ?? start ?? write(after);
  return { items, limit, position, ...(rows.length > limit && { nextCursor: position }) };
}

const write = (position: Position): string => Buffer.from(position.join('.')).toString('base64url');

/** Eighteen digits: what both numbers of the database can hold, and far more than they reach. */
const positionForm = /^(\d{1,9})\.(\d{1,18})\.(\d{1,18})$/;

function read(text: string): Position | undefined {
  const [, epoch, transaction, seq] = positionForm.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  return transaction === undefined || seq === undefined ? undefined : [Number(epoch), transaction, seq];
}
