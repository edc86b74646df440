import type { Connection, Row } from '../database/tables.ts';
import type { Facts } from '../notification/letter.ts';
import { notify } from '../notification/outbox.ts';
import { addresseeOf } from '../keeping/addressee.ts';
import type { Link } from '../notification/link.ts';

/** What is told to who did it. */
type Kind = 'confirmation_given' | 'correction_given' | 'departure_given';

/** What was done with a link, to which organisation, and in which event. */
export interface Deed<Done extends Kind = Kind> {
  readonly kind: Done;
  readonly facts: Facts[Done];
  readonly organisationId: string;
  /** Of the event; what is told to the authority about it has this key itself. */
  readonly eventKey: string;
  /** Instant. */
  readonly at: string;
}

/**
 * Tells what was done with a link, at the address the link was sent to and to who looks after the organisation: who
 * did not do it finds out. An address that no longer counts is told of that instead.
 *
 * @param former addresses by which the organisation is no longer reached, lower case
 */
export async function tellPartner<Done extends Kind>(
  transaction: Connection,
  link: Link,
  { kind, facts, organisationId, eventKey, at }: Deed<Done>,
  former: readonly string[] = [],
): Promise<void> {
  const sent = await transaction
    .selectFrom('notification')
    .select(['recipient', 'language'])
    .where('id', '=', link.notification_id)
    .executeTakeFirst();
  const keeper = await addresseeOf(transaction, organisationId);
  const readers = new Map<string, Pick<Row<'notification'>, 'language'> & { readonly address: string }>();
  for (const { address, language } of [
    ...(sent?.recipient ? [{ address: sent.recipient, language: sent.language }] : []),
    ...(keeper ? [keeper] : []),
  ])
    if (!former.includes(address.toLowerCase()) && !readers.has(address.toLowerCase()))
      readers.set(address.toLowerCase(), { address, language });
  for (const [number, { address, language }] of [...readers.values()].entries())
    await notify(transaction, {
      kind,
      eventKey: `${eventKey}/partner/${number}`,
      recipient: address,
      language,
      facts,
      at,
    });
}
