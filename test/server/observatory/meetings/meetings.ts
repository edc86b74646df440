import { v7 as uuid } from 'uuid';
import type { AnswerOf, BodyOf, OperationId } from '@officine-coesione/contract';
import type { Connection } from '../../../../packages/server/src/database/tables.ts';
import { observatoryHandlers } from '../../../../packages/server/src/observatory/handlers.ts';
import { ask, clock } from '../../ask.ts';
import type { Asked } from '../../ask.ts';
import { insertOrganisation, insertPartnership, insertSeat, now } from '../../registry/records.ts';

/** Calls an operation of the observatory, at an instant. */
export const call = <Id extends OperationId>(
  database: Connection,
  id: Id,
  asked?: Asked,
  at: () => Date = clock,
) => ask(observatoryHandlers(database, at) as never, id, asked) as Promise<AnswerOf<Id>>;

/** The clock at another instant. */
export const at = (instant: string) => () => new Date(instant);

/** When the meetings of the tests begin: two weeks after the day of the tests, and after the tests. */
export const startsAt = '2026-12-09T09:30:00.000Z';
export const afterwards = at('2026-12-10T09:00:00Z');

/** A partnership with so many seats, each of an organisation of its own; all have a vote and began long ago. */
export async function committee(database: Connection, seats = 3, title = 'Comitato che si riunisce') {
  const partnershipId = await insertPartnership(database, title);
  const members: { organisationId: string; membershipId: string }[] = [];
  for (let number = 1; number <= seats; number += 1) {
    const organisationId = await insertOrganisation(database, `${title}, ente ${number}`);
    const membershipId = await insertSeat(database, partnershipId, organisationId, {
      valid_from: '2023-01-01',
      category: number % 2 ? 'B1' : 'C1',
    });
    members.push({ organisationId, membershipId });
  }
  return { partnershipId, members };
}

/** Someone who sits for a member, with an address. */
export async function represent(
  database: Connection,
  membershipId: string,
  institutionalEmail: string,
  more: { kind?: string; valid_from?: string; valid_to?: string; gender?: string } = {},
): Promise<string> {
  const { gender = 'F', ...columns } = more;
  const row = {
    id: uuid(),
    created_at: now,
    updated_at: now,
    membership_id: membershipId,
    kind: 'effective',
    person: JSON.stringify({ givenName: 'Ada', familyName: 'Lorusso', gender, institutionalEmail }),
    valid_from: '2023-01-01',
    publish_name: false,
    privacy_notice_version: '2026-11',
    acknowledged_at: now,
    ...columns,
  };
  await database.insertInto('representative').values(row).execute();
  return row.id;
}

/** A document of a partnership. */
export async function insertDocument(
  database: Connection,
  partnershipId: string,
  access = 'public',
): Promise<string> {
  const row = {
    id: uuid(),
    created_at: now,
    updated_at: now,
    partnership_id: partnershipId,
    title: `Documento ${access}`,
    type: 'report',
    language: 'it',
    access,
    url: `https://esempio.it/${access}.pdf`,
    details: '{"accessible": true, "relatesTo": ["meeting"]}',
  };
  await database.insertInto('document').values(row).execute();
  return row.id;
}

/** Plans a meeting. */
export const plan = (
  database: Connection,
  partnershipId: string,
  more: Partial<BodyOf<'planMeeting'>> = {},
) =>
  call(database, 'planMeeting', {
    body: { partnershipId, title: 'Seduta di prova', mode: 'hybrid', startsAt, ...more },
  });

/** Does something with a meeting, on the version that is there. */
export const act = async <
  Id extends
    | 'amendMeeting'
    | 'conveneMeeting'
    | 'holdMeeting'
    | 'cancelMeeting'
    | 'setAgenda'
    | 'keepMinutes'
    | 'recordAttendance',
>(
  database: Connection,
  id: Id,
  meetingId: string,
  body: BodyOf<Id>,
  when: () => Date = clock,
): Promise<AnswerOf<Id>> => {
  const { version } = await database
    .selectFrom('meeting')
    .select('version')
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow();
  return call(database, id, { parameters: { meetingId }, ifVersion: version, body }, when);
};

/** A meeting that is convened, with one item to decide and one to discuss. */
export async function convened(
  database: Connection,
  partnershipId: string,
  more: Partial<BodyOf<'planMeeting'>> = {},
): Promise<AnswerOf<'conveneMeeting'>> {
  const { id } = await plan(database, partnershipId, more);
  await act(database, 'setAgenda', id, {
    items: [
      { title: 'Criteri di selezione', kind: 'decision', durationMin: 40, ledBySide: 'partner' },
      { title: 'Varie ed eventuali', kind: 'discussion', durationMin: 10 },
    ],
  });
  return act(database, 'conveneMeeting', id, {});
}

/** A meeting that was held. */
export async function held(
  database: Connection,
  partnershipId: string,
  more: Partial<BodyOf<'planMeeting'>> = {},
): Promise<AnswerOf<'holdMeeting'>> {
  const { id } = await convened(database, partnershipId, more);
  return act(database, 'holdMeeting', id, {}, afterwards);
}
