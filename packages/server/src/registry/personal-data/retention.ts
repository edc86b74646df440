import { sql } from 'kysely';
import { asActor } from '../../database/as-actor.ts';
import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { eraseContacts, eraseRepresentatives } from './erase.ts';
import { contactAddress, erasedContact } from '../../keeping/contact.ts';

/** Months for which the contact of a request that came to nothing is kept. */
const monthsOfRequests = 12;

/**
 * Months for which a file that was imported is kept, as logs are: any of its columns can name persons. What it changed
 * stands in the histories.
 */
const monthsOfImports = 6;

/** Years after the end of the cycle for which persons are kept. */
const yearsOfPersons = 5;

/** What a run erased. */
export interface Retention {
  readonly representatives: number;
  readonly declarations: number;
  readonly registrations: number;
  readonly accessRequests: number;
  readonly imports: number;
}

/**
 * Erases the personal data whose time is over: contacts of what was refused after twelve months, representatives
 * five years after the last cycle of their partnership, once they are out of office, imports with their rows six months
 * after their last step. It may run at any time, again,
 * or in two processes at once.
 */
export async function runRetention(database: Connection, now: Date): Promise<Retention> {
  const at = now.toISOString();
  const day = dayInRome(now);
  const before = monthsEarlier(now, monthsOfRequests);
  return database.transaction().execute(async (transaction) => {
    const representatives = await transaction
      .selectFrom('representative')
      .innerJoin('membership', 'membership.id', 'representative.membership_id')
      .select('representative.id')
      .where('person', 'is not', null)
      .where('representative.valid_to', '<', day)
      // The year in which a cycle ends stands at the end of its code.
      .where(
        sql<boolean>`(select max(right(programme.cycle, 4)::int) from partnership_programme link
          join programme on programme.code = link.programme_code
          where link.partnership_id = membership.partnership_id) + ${yearsOfPersons} < ${Number(day.slice(0, 4))}`,
      )
      .forUpdate('representative')
      .skipLocked()
      .execute();
    const registrations = await transaction
      .selectFrom('registration')
      .select('id')
      .where('status', '=', 'rejected')
      .where('updated_at', '<', before)
      .where(contactAddress, '<>', erasedContact.institutionalEmail)
      .forUpdate()
      .skipLocked()
      .execute();
    const refused = await transaction
      .selectFrom('access_request')
      .select('id')
      .where('status', 'in', ['refused', 'withdrawn'])
      .where('decided_at', '<', before)
      .forUpdate()
      .skipLocked()
      .execute();
    const imports = await transaction
      .selectFrom('import')
      .select('id')
      .where('updated_at', '<', monthsEarlier(now, monthsOfImports))
      .forUpdate()
      .skipLocked()
      .execute();
    const found = [representatives, registrations, refused, imports].some((rows) => rows.length > 0);
    // A day on which nothing is due leaves no trace.
    if (found) await asActor(transaction, { actor: 'retention', kind: 'system', operation: 'retention', at });
    for (const { id } of refused)
      await transaction.deleteFrom('access_request').where('id', '=', id).execute();
    for (const { id } of imports) await transaction.deleteFrom('import').where('id', '=', id).execute();
    const erasedAt = { at, day };
    return {
      ...(await eraseRepresentatives(
        transaction,
        representatives.map(({ id }) => id),
        erasedAt,
      )),
      registrations: await eraseContacts(
        transaction,
        registrations.map(({ id }) => id),
        erasedAt,
      ),
      accessRequests: refused.length,
      imports: imports.length,
    };
  });
}

/** The instant so many months earlier, UTC. */
const monthsEarlier = (now: Date, months: number): string => {
  const earlier = new Date(now);
  earlier.setUTCMonth(earlier.getUTCMonth() - months);
  return earlier.toISOString();
};
