import { sql } from 'kysely';
import type { Connection, Row } from '../database/tables.ts';
import { authorityLanguage, notify } from '../notification/outbox.ts';

/**
 * Addresses that are no longer those of the organisation, lower case: they are told, and their links open nothing
 * more.
 */
export async function letGo(
  transaction: Connection,
  { id, version, legal_name: legalName, details: before }: Row<'organisation'>,
  now: Row<'organisation'>['details'],
  at: string,
): Promise<readonly string[]> {
  const kept = [now.pec, now.email].map((address) => address?.toLowerCase());
  const former = [...new Set([before.pec, before.email].map((address) => address?.toLowerCase()))].filter(
    (address) => address !== undefined && !kept.includes(address),
  ) as string[];
  for (const [number, address] of former.entries()) {
    await transaction
      .updateTable('access_link')
      .set({ used_at: at })
      .where('organisation_id', '=', id)
      .where('used_at', 'is', null)
      .where('notification_id', 'in', (eb) =>
        eb
          .selectFrom('notification')
          .select('id')
          .where(sql`lower(recipient)`, '=', address),
      )
      .execute();
    await notify(transaction, {
      kind: 'address_replaced',
      eventKey: `organisation/${id}/${version + 1}/${number}`,
      recipient: address,
      language: authorityLanguage,
      facts: { legalName },
      at,
    });
  }
  return former;
}
