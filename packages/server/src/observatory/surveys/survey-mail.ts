import { sql } from 'kysely';
import { publicStates } from '../../database/tables.ts';
import type { Connection } from '../../database/tables.ts';
import { dayInRome, daysAfter, daysBetween } from '../../day.ts';
import { addressee } from '../../keeping/addressee.ts';
import { seatHolds } from '../../keeping/seat.ts';
import { notify } from '../../notification/outbox.ts';

/** Days before the closing on which who has sent nothing is reminded. */
const remindedBefore = 7;

/** Days for which the link holds beyond the closing, which may be put off. */
const daysBeyond = 30;

/** What a run did. */
export interface SurveyMails {
  readonly invited: number;
  readonly reminded: number;
}

/**
 * Asks every organisation with a seat in a partnership of a survey wave that is open, once; and once more a week before
 * it closes, when it has sent nothing. It may run at any time, again, or in two processes at once.
 */
export async function inviteToSurveys(database: Connection, now: Date): Promise<SurveyMails> {
  const at = now.toISOString();
  const day = dayInRome(now);
  const due = sql<boolean>`survey_wave.closes_at <= ${daysAfter(day, remindedBefore + 1)}::date`;
  const about = sql<string>`'survey/' || survey_wave.id || '/' || partnership.id || '/' || organisation.id`;
  const told = (step: string) =>
    sql<boolean>`exists (select from notification where event_key = ${about} || ${`/${step}`}::text)`;
  const asked = await database
    .selectFrom('survey_wave')
    .innerJoin('survey_wave_partnership', 'survey_wave_partnership.wave_id', 'survey_wave.id')
    .innerJoin('partnership', 'partnership.id', 'survey_wave_partnership.partnership_id')
    .innerJoin('organisation', (join) =>
      join.on(
        sql<boolean>`exists (select from membership where membership.partnership_id = partnership.id
          and membership.organisation_id = organisation.id and ${seatHolds(day)})`,
      ),
    )
    .select(['survey_wave.id as wave_id', 'survey_wave.title', 'survey_wave.closes_at'])
    .select(['partnership.id as partnership_id', 'partnership.title as partnership_title'])
    .select(['organisation.id as organisation_id', 'organisation.legal_name'])
    .select([addressee.as('addressee'), about.as('about'), told('invitation').as('invited')])
    .where('survey_wave.opens_at', '<=', at)
    .where('survey_wave.closes_at', '>', at)
    .where('partnership.status', 'in', publicStates)
    .where('organisation.status', 'in', publicStates)
    .where(
      sql<boolean>`(not ${told('invitation')} or ${due} and not ${told('reminder')} and not exists
        (select from survey_response as response where response.wave_id = survey_wave.id
          and response.partnership_id = partnership.id and response.organisation_id = organisation.id
          and response.status <> 'draft'))`,
    )
    .execute();
  const done = { invited: 0, reminded: 0 };
  for (const one of asked) {
    if (!one.addressee) continue;
    await notify(database, {
      kind: 'survey_invitation',
      eventKey: `${one.about}/${one.invited ? 'reminder' : 'invitation'}`,
      recipient: one.addressee.address,
      language: one.addressee.language,
      facts: {
        legalName: one.legal_name,
        partnershipTitle: one.partnership_title,
        surveyTitle: one.title,
        closesOn: dayInRome(new Date(one.closes_at)),
        due: one.invited,
      },
      link: {
        purpose: 'survey',
        organisationId: one.organisation_id,
        surveyWaveId: one.wave_id,
        partnershipId: one.partnership_id,
        days: daysBetween(at, one.closes_at) + daysBeyond,
      },
      at,
    });
    done[one.invited ? 'reminded' : 'invited'] += 1;
  }
  return done;
}
