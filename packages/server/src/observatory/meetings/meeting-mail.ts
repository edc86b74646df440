import { languages } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { publicStates } from '../../database/tables.ts';
import type { Row } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { seatHolds } from '../../keeping/seat.ts';
import type { Writing } from '../../keeping/writing.ts';
import type { Facts } from '../../notification/letter.ts';
import { authorityLanguage, notify } from '../../notification/outbox.ts';

/** What members are told of a meeting. */
type Told = 'convened' | 'moved' | 'cancelled';

const clock = new Intl.DateTimeFormat('it', { timeStyle: 'short', timeZone: 'Europe/Rome' });

/**
 * Tells the members of a meeting that is still to come: the effective representatives of the seats in force on its
 * day, each address once, in the first of its languages that mails are written in.
 *
 * @param told - `moved`: time, place or address of one that was convened are others now
 */
export async function tellMembers(
  { transaction, at }: Writing,
  meeting: Row<'meeting'>,
  told: Told,
): Promise<void> {
  if (Date.parse(meeting.starts_at) <= Date.parse(at)) return;
  const { title } = await transaction
    .selectFrom('partnership')
    .select('title')
    .where('id', '=', meeting.partnership_id)
    .executeTakeFirstOrThrow();
  const kind = told === 'cancelled' ? 'meeting_cancelled' : 'meeting_convened';
  const facts = {
    partnershipTitle: title,
    title: meeting.title,
    heldOn: dayInRome(new Date(meeting.starts_at)),
    time: clock.format(new Date(meeting.starts_at)),
    ...(told === 'cancelled'
      ? { reason: meeting.cancel_reason ?? '' }
      : {
          place: meeting.place ?? undefined,
          onlineUrl: meeting.online_url ?? undefined,
          agenda: meeting.agenda.map((item) => item.title),
          moved: told === 'moved',
        }),
  } as Facts[typeof kind];
  const language =
    meeting.languages.find((one) => (languages as readonly string[]).includes(one)) ?? authorityLanguage;
  const event = told === 'moved' ? meeting.version : told;
  for (const { id, address } of await recipients(transaction, meeting))
    await notify(transaction, {
      kind,
      eventKey: `meeting/${meeting.id}/${event}/${id}`,
      recipient: address,
      language,
      facts,
      at,
    });
}

/** Who is written to, each address once. */
async function recipients(
  transaction: Writing['transaction'],
  { partnership_id, day }: Row<'meeting'>,
): Promise<readonly { readonly id: string; readonly address: string }[]> {
  const rows = await transaction
    .selectFrom('representative')
    .innerJoin('membership', 'membership.id', 'representative.membership_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['representative.id', sql<string>`representative.person ->> 'institutionalEmail'`.as('address')])
    .where('membership.partnership_id', '=', partnership_id)
    .where('organisation.status', 'in', publicStates)
    .where(seatHolds(day))
    .where('representative.kind', '=', 'effective')
    .where(
      sql<boolean>`${day}::date between representative.valid_from and coalesce(representative.valid_to, 'infinity')`,
    )
    .where(sql<boolean>`representative.person ->> 'institutionalEmail' is not null`)
    .orderBy('representative.id')
    .execute();
  return [...new Map(rows.toReversed().map((row) => [row.address.toLowerCase(), row])).values()];
}
