import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { asActor } from '../as-actor.ts';
import type { Tables } from '../tables.ts';
import * as basilicata from './basilicata/index.ts';
import { capacityRows } from './capacity.ts';
import { consultationRows } from './consultations.ts';
import { factsOf, seedContent } from './content.ts';
import { meetingRows } from './meetings.ts';
import { modelNotice } from './model-notice.ts';
import { consultationsOf } from './programmes/consultations.ts';
import { meetingsOf } from './programmes/meetings.ts';
import { surveyRows } from './surveys.ts';

/** Any number will do, as long as no other program locks by it: servers that start together take turns. */
const seedLock = 240_2014;

/**
 * Fills an empty database with the facts of the sources, all or nothing.
 *
 * @param demonstration - whether the invented committees and seats come too, with a privacy notice to adapt
 */
export async function seed(database: Kysely<Tables>, demonstration: boolean): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(seedLock)})`.execute(transaction);
    const filled = await transaction.selectFrom('programme').select('id').limit(1).executeTakeFirst();
    if (filled) return;
    await asActor(transaction, { actor: 'system', kind: 'system', operation: 'seed' });
    const now = new Date().toISOString();
    const everything = seedContent(now);
    const content = demonstration ? everything : factsOf(everything);
    await transaction.insertInto('territory').values(content.territories).execute();
    await transaction.insertInto('organisation').values(content.organisations).execute();
    await transaction.insertInto('programme').values(content.programmes).execute();
    await transaction.insertInto('partnership').values(content.partnerships).execute();
    await transaction.insertInto('partnership_programme').values(content.programmesOfPartnerships).execute();
    await transaction.insertInto('membership').values(content.memberships).execute();
    if (demonstration) await seedProcesses(transaction, now, everything);
  });
}

/** How the invented committees worked: one statement a table, whatever there is of it. */
async function seedProcesses(
  transaction: Kysely<Tables>,
  now: string,
  { basilicata: committee, worked }: ReturnType<typeof seedContent>,
): Promise<void> {
  await transaction.insertInto('privacy_notice').values(modelNotice(now)).execute();
  const consulted = [
    consultationRows(now, committee, basilicata.consultations),
    ...worked.map((one) => consultationRows(now, one.committee, consultationsOf(one.working))),
  ];
  const documents = consulted.flatMap((one) => one.documents);
  await transaction.insertInto('document').values(documents).execute();
  const consultations = consulted.flatMap((one) => one.consultations);
  await transaction.insertInto('consultation').values(consultations).execute();
  const invitations = consulted.flatMap((one) => one.invitations);
  await transaction.insertInto('consultation_invitation').values(invitations).execute();
  const contributions = consulted.flatMap((one) => one.contributions);
  await transaction.insertInto('contribution').values(contributions).execute();

  const { activities, participants } = capacityRows(now, committee);
  await transaction.insertInto('capacity_activity').values(activities).execute();
  await transaction.insertInto('capacity_participant').values(participants).execute();

  const met = [
    meetingRows(now, committee, basilicata.meetings),
    ...worked.map((one) => meetingRows(now, one.committee, meetingsOf(one.working))),
  ];
  const meetings = met.flatMap((one) => one.meetings);
  await transaction.insertInto('meeting').values(meetings).execute();
  const attendance = met.flatMap((one) => one.attendance);
  await transaction.insertInto('attendance').values(attendance).execute();
  const decisions = met.flatMap((one) => one.decisions);
  await transaction.insertInto('meeting_decision').values(decisions).execute();

  const surveyed = surveyRows(now, committee);
  await transaction.insertInto('questionnaire').values(surveyed.questionnaires).execute();
  await transaction.insertInto('survey_wave').values(surveyed.waves).execute();
  await transaction.insertInto('survey_wave_partnership').values(surveyed.partnerships).execute();
  await transaction.insertInto('survey_response').values(surveyed.responses).execute();
}
