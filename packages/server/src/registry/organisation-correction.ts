import { OrganisationReach, mergePatch, validate } from '@officine-coesione/contract';
import type { Fault, OrganisationCorrection } from '@officine-coesione/contract';
import { asActor } from '../database/as-actor.ts';
import { searchLabels } from '../database/full-text.ts';
import type { Connection, Row } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import { ProblemError } from '../http/problem.ts';
import { authorityLanguage, notify } from '../notification/outbox.ts';
import { nextConfirmation } from './confirmation-dates.ts';
import { stand } from './confirmation.ts';
import { fieldChanges } from './field-changes.ts';
import { letGo } from './former-address.ts';
import { admit, isConfirmable, looksAfter, organisationBehind, useLink } from './linked-record.ts';
import { actorOf } from '../notification/link.ts';
import type { Link } from '../notification/link.ts';
import { organisationOf } from './organisation-store.ts';
import { tellPartner } from './self-service-mail.ts';

type Details = Row<'organisation'>['details'];

/** A correction: what changes, when, and on which version it was made; undefined when any will do. */
export interface Correcting {
  readonly now: Date;
  readonly ifVersion: number | undefined;
}

/**
 * Corrects how the organisation behind a link is reached and where it is, at once; the authority is told, and so is
 * an address that no longer counts, and who did it.
 *
 * @throws {ProblemError} `validation-failed`, `precondition-failed`, `transition-not-allowed`, `link-not-valid`
 */
export async function correctOrganisation(
  database: Connection,
  link: Link,
  { organisation: patch, confirms }: OrganisationCorrection,
  { now, ifVersion }: Correcting,
): Promise<void> {
  admit(link, 'confirmation', 'self_service');
  const moment = { at: now.toISOString(), day: dayInRome(now) };
  await database.transaction().execute(async (transaction) => {
    const reason = confirms ? 'data corrected, yearly confirmation' : 'data corrected';
    await asActor(transaction, { actor: actorOf(link), kind: 'partner', reason });
    await useLink(transaction, link, now);
    if (!(await looksAfter(transaction, link))) throw new ProblemError('transition-not-allowed');
    const organisationId = await organisationBehind(transaction, link);
    const known = await transaction
      .selectFrom('organisation')
      .selectAll()
      .where('id', '=', organisationId ?? null)
      .forUpdate()
      .executeTakeFirst();
    if (!known || !isConfirmable(known)) throw new ProblemError('transition-not-allowed');
    if (ifVersion !== undefined && ifVersion !== known.version) throw new ProblemError('precondition-failed');
    const details = await corrected(transaction, known.details, patch);
    holdAuthority(known, details);
    const columns = {
      details: JSON.stringify(details),
      office_nuts3: details.registeredOffice?.nuts3 ?? known.office_nuts3,
      search_labels: searchLabels(known.tags, details.registeredOffice?.municipality),
    };
    const changes = fieldChanges(organisationOf(known), organisationOf({ ...known, details }));
    if (changes.length === 0 && !confirms)
      refuse([{ pointer: '/organisation', code: 'nothing_changed', params: {} }]);
    if (confirms) await stand(transaction, known, moment, columns);
    else
      await transaction
        .updateTable('organisation')
        .set((eb) => ({ ...columns, updated_at: moment.at, version: eb('version', '+', 1) }))
        .where('id', '=', known.id)
        .execute();
    const former = await letGo(transaction, known, details, moment.at);
    const eventKey = `organisation/${known.id}/${known.version + 1}`;
    const told = { organisationId: known.id, eventKey, at: moment.at };
    if (changes.length === 0) {
      const dueOn = nextConfirmation(known.confirmation_due_on, moment.day);
      await tellPartner(transaction, link, {
        ...told,
        kind: 'confirmation_given',
        facts: { legalName: known.legal_name, dueOn },
      });
      return;
    }
    const facts = {
      legalName: known.legal_name,
      changes: changes.map(({ field, from = '–', to = '–' }) => `${field}: ${from} → ${to}`),
      confirmed: confirms,
    };
    await notify(transaction, {
      kind: 'organisation_corrected',
      eventKey,
      recipient: undefined,
      language: authorityLanguage,
      facts,
      at: moment.at,
    });
    await tellPartner(transaction, link, { ...told, kind: 'correction_given', facts }, former);
  });
}

const refuse = (faults: readonly Fault[]): never => {
  throw new ProblemError('validation-failed', { faults });
};

/** The details after a correction, held against the whole of what may be corrected. */
async function corrected(
  transaction: Connection,
  details: Details,
  { registeredOffice: officePatch, ...patch }: OrganisationCorrection['organisation'],
): Promise<Details> {
  const { pec, email, website, phone, registeredOffice: before } = details;
  const { street, postcode, municipality, nuts3 } = before ?? {};
  const office = officePatch && mergePatch({ street, postcode, municipality, nuts3 }, officePatch);
  const whole = mergePatch({ pec, email, website, phone, registeredOffice: office }, patch);
  const read = validate(OrganisationReach, whole);
  if (!read.valid)
    return refuse(read.faults.map((fault) => ({ ...fault, pointer: `/organisation${fault.pointer}` })));
  const { registeredOffice, ...reach } = read.value;
  const { pec: _pec, email: _email, website: _website, phone: _phone, ...others } = details;
  if (!registeredOffice) return { ...others, ...reach };
  if (!(await isProvince(transaction, registeredOffice.nuts3)))
    refuse([{ pointer: '/organisation/registeredOffice/nuts3', code: 'unknown_reference', params: {} }]);
  const stayed =
    before?.municipality === registeredOffice.municipality && before.nuts3 === registeredOffice.nuts3;
  return {
    ...others,
    ...reach,
    registeredOffice: {
      country: 'IT',
      ...registeredOffice,
      // The code of a municipality is no other's.
      ...(stayed && { municipalityIstat: before.municipalityIstat }),
    },
  };
}

/**
 * An organisation that covers no territory belongs where its office is: who moves it would choose the authority that
 * decides on it.
 *
 * @throws {ProblemError} `validation-failed`
 */
function holdAuthority(known: Row<'organisation'>, { registeredOffice }: Details): void {
  const moved = registeredOffice !== undefined && registeredOffice.nuts3 !== known.office_nuts3;
  if (moved && known.coverage_nuts.length === 0)
    refuse([{ pointer: '/organisation/registeredOffice/nuts3', code: 'office_elsewhere', params: {} }]);
}

const isProvince = async (transaction: Connection, code: string): Promise<boolean> =>
  (await transaction
    .selectFrom('territory')
    .select('code')
    .where('code', '=', code)
    .where('level', '=', 'nuts3')
    .executeTakeFirst()) !== undefined;
