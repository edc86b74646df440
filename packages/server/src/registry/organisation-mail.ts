import type { Row } from '../database/tables.ts';
import { authorityLanguage, notify } from '../notification/outbox.ts';
import type { Writing } from '../keeping/writing.ts';
import { addresseeOf } from '../keeping/addressee.ts';

/** A step that the authority took, told to the organisation. */
type Kind = 'suspension_decided' | 'restoration_decided' | 'archival_decided';

/**
 * Tells an organisation what the authority decided about it and why: who looks after it, and its certified address,
 * where it counts as notified (CAD, Art. 6(1)). Nobody is told where there is no address.
 */
export async function tellOrganisation(
  { transaction, at }: Writing,
  kind: Kind,
  {
    id,
    version,
    legal_name: legalName,
    details,
  }: Pick<Row<'organisation'>, 'id' | 'version' | 'legal_name' | 'details'>,
  reason: string,
): Promise<void> {
  const keeper = await addresseeOf(transaction, id);
  const { pec } = details;
  const readers = [
    ...(keeper ? [keeper] : []),
    ...(pec !== undefined && pec.toLowerCase() !== keeper?.address.toLowerCase()
      ? [{ address: pec, language: keeper?.language ?? authorityLanguage }]
      : []),
  ];
  for (const [number, { address, language }] of readers.entries())
    await notify(transaction, {
      kind,
      eventKey: `organisation/${id}/${version + 1}/${kind}/${number}`,
      recipient: address,
      language,
      facts: { legalName, reason },
      at,
    });
}
