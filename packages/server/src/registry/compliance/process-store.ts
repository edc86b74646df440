import type { Partnership } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Connection } from '../../database/tables.ts';
import { noticeOf } from '../../keeping/notice.ts';
import { endOf } from '../as-of.ts';
import type { ConsultationFacts, MeetingFacts, ProcessFacts } from './facts.ts';

/** What is asked of the observed processes. */
interface Asked {
  readonly partnership: Pick<Partnership, 'id' | 'rulesOfProcedure'>;
  /** The last day that is looked at. */
  readonly day: string;
}

/** Meetings, consultations and capacity activities of a partnership, as they are recorded now, up to a day. */
export async function findProcesses(database: Connection, asked: Asked): Promise<ProcessFacts> {
  return {
    meetings: await meetingsOf(database, asked),
    metBefore: await metBefore(database, asked),
    consultations: await consultationsOf(database, asked),
    contributions: await contributionsOf(database, asked),
    activities: await activitiesOf(database, asked),
  };
}

/** Those held in the twelve months that end with the day. */
async function meetingsOf(database: Connection, { partnership, day }: Asked): Promise<MeetingFacts[]> {
  const found = await database
    .selectFrom('meeting')
    .select(['starts_at', 'convened_at', 'documents_sent_at', 'urgent', 'agenda', 'minutes'])
    .where('partnership_id', '=', partnership.id)
    .where('status', '=', 'held')
    .where(sql<boolean>`day <= ${day}::date and day > ${day}::date - interval '1 year'`)
    .execute();
  return found.map((row) => ({
    noticeKept: noticeOf(
      {
        startsAt: row.starts_at,
        convenedAt: row.convened_at ?? undefined,
        documentsSentAt: row.documents_sent_at ?? undefined,
        urgent: row.urgent,
      },
      partnership.rulesOfProcedure,
    ).noticeKept,
    urgent: row.urgent,
    minutesPublished: row.minutes?.publishedAt !== undefined,
    recusals: row.agenda.reduce((sum, { recusedMembershipIds }) => sum + recusedMembershipIds.length, 0),
  }));
}

/** Whether one was held before those twelve months: then that there is none since is known. */
async function metBefore(database: Connection, { partnership, day }: Asked): Promise<boolean> {
  const row = await database
    .selectFrom('meeting')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .where('status', '=', 'held')
    .where(sql<boolean>`day <= ${day}::date - interval '1 year'`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const announced = ({ partnership, day }: Asked) =>
  sql<boolean>`consultation.partnership_id = ${partnership.id} and consultation.status in ('published', 'archived')
    and consultation.opens_at < ${endOf(day)}`;

async function consultationsOf(database: Connection, asked: Asked): Promise<ConsultationFacts[]> {
  const { rows } = await sql<ConsultationFacts>`
    select phase,
      floor(extract(epoch from closes_at - opens_at) / 86400)::int as "daysOpen",
      coalesce((details ->> 'timetablePublishedAt')::timestamptz <= opens_at, false) as "timetable",
      exists (select from document where access = 'public'
        and coalesce((document.details ->> 'publishedAt')::timestamptz, document.created_at) <= opens_at
        and consultation.details -> 'objectDocumentIds' ? document.id::text) as "documented",
      closes_at < ${endOf(asked.day)} as "closed",
      coalesce(outcome_published_at < ${endOf(asked.day)}, false) as "outcomePublished"
    from consultation where ${announced(asked)}`.execute(database);
  return rows;
}

async function contributionsOf(database: Connection, asked: Asked): Promise<ProcessFacts['contributions']> {
  const { rows } = await sql<{ total: number; answered: number }>`
    select count(*)::int as total,
      (count(*) filter (where contribution.answered_at < ${endOf(asked.day)}))::int as answered
    from contribution join consultation on consultation.id = contribution.consultation_id
    where ${announced(asked)} and consultation.closes_at < ${endOf(asked.day)}
      and contribution.submitted_at < ${endOf(asked.day)}
      and contribution.status in ('submitted', 'acknowledged', 'answered')`.execute(database);
  return rows[0]!;
}

/** How many its programmes have begun. */
async function activitiesOf(database: Connection, { partnership, day }: Asked): Promise<number> {
  const { count } = await database
    .selectFrom('capacity_activity')
    .innerJoin(
      'partnership_programme',
      'partnership_programme.programme_code',
      'capacity_activity.programme_code',
    )
    .select(({ fn }) => fn.count<number>('capacity_activity.id').distinct().as('count'))
    .where('partnership_programme.partnership_id', '=', partnership.id)
    .where('capacity_activity.withdrawn_at', 'is', null)
    .where('capacity_activity.starts_on', '<=', day)
    .executeTakeFirstOrThrow();
  return count;
}
