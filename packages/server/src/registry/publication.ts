import { votingByDefault } from '@officine-coesione/contract';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { searchLabels } from '../database/full-text.ts';
import { publicStates } from '../database/tables.ts';
import type { Row, Tables } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { insertSeat } from './composition/seat-store.ts';
import { confirmationDueAfter } from './confirmation-dates.ts';
import { stand } from './confirmation.ts';
import { survivorOf } from '../keeping/survivor.ts';
import { roleByAdhesion } from './membership-rules.ts';

/** When a registration becomes public: the instant, and the day it is in Italy. */
export interface Moment {
  readonly at: string;
  readonly day: string;
}

/**
 * Publishes what a validated registration asked for: the organisation, and its seat when it asked for one.
 *
 * @throws {ProblemError} `transition-not-allowed` when the partnership takes nobody in any more
 */
export async function publish(
  transaction: Transaction<Tables>,
  registration: Row<'registration'>,
  moment: Moment,
): Promise<{ organisation_id: string; membership_id: string | null }> {
  const organisationId =
    (await publishKnown(transaction, registration.tax_code, moment)) ??
    (await insertOrganisation(transaction, registration, moment)) ??
    (await publishKnown(transaction, registration.tax_code, moment));
  if (organisationId === undefined) throw new Error('An organisation was neither found nor inserted');
  const membershipId =
    registration.partnership_id === null
      ? null
      : await bringSeat(transaction, registration, registration.partnership_id, organisationId, moment);
  return { organisation_id: organisationId, membership_id: membershipId };
}

/** The organisation that has this tax code already: its data stay, and it becomes public if it was not. */
async function publishKnown(
  transaction: Transaction<Tables>,
  taxCode: string,
  { at, day }: Moment,
): Promise<string | undefined> {
  const known = await transaction
    .selectFrom('organisation')
    .select(['id', 'status', 'confirmation_due_on', 'suspended_seats'])
    .where('tax_code', '=', taxCode)
    .forUpdate()
    .executeTakeFirst();
  const survivor = known && (await survivorOf(transaction, known.id));
  if (survivor !== undefined) return survivor;
  const isPublic = known && (publicStates as readonly string[]).includes(known.status);
  if (known && !(isPublic && known.confirmation_due_on)) await stand(transaction, known, { at, day });
  return known?.id;
}

/** A new organisation; undefined when another decision has just published one with this tax code. */
async function insertOrganisation(
  transaction: Transaction<Tables>,
  { request }: Row<'registration'>,
  { at, day }: Moment,
): Promise<string | undefined> {
  const { organisation, adhesion } = request;
  const { street, postcode, municipality, nuts3 } = organisation.registeredOffice;
  const { territorialLevel, membersRepresented, website, email, pec, phone } = organisation;
  const inserted = await transaction
    .insertInto('organisation')
    .values({
      id: uuid(),
      created_at: at,
      updated_at: at,
      legal_name: organisation.legalName,
      acronym: organisation.acronym ?? null,
      tax_code: organisation.taxCode,
      vat_number: organisation.vatNumber ?? null,
      ipa_code: organisation.ipaCode ?? null,
      legal_form: organisation.legalForm,
      default_category: adhesion?.category ?? null,
      tags: organisation.tags,
      coverage_nuts: organisation.coverageNuts,
      office_nuts3: nuts3,
      search_labels: searchLabels(organisation.tags, municipality),
      status: 'published',
      confirmation_due_on: confirmationDueAfter(day),
      details: JSON.stringify({
        registeredOffice: { street, postcode, municipality, nuts3, country: 'IT' },
        territorialLevel,
        membersRepresented,
        smallLocalAuthority: false,
        website,
        email,
        pec,
        phone,
        // Without the reference of the registration: only the applicant knows it.
        sources: [{ system: 'manual', fetchedAt: at }],
      }),
    })
    .onConflict((conflict) => conflict.column('tax_code').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}

async function bringSeat(
  transaction: Transaction<Tables>,
  { request }: Row<'registration'>,
  partnershipId: string,
  organisationId: string,
  { at, day }: Moment,
): Promise<string> {
  const partnership = await transaction
    .selectFrom('partnership')
    .select(['type', 'category_scheme', 'demo', 'status'])
    .where('id', '=', partnershipId)
    // Kept from who archives it meanwhile.
    .forShare()
    .executeTakeFirstOrThrow();
  // What was archived since the request came in stays as it is.
  if (!([...publicStates, 'suspended'] as readonly string[]).includes(partnership.status))
    throw new ProblemError('transition-not-allowed', {
      faults: [{ pointer: '/adhesion/partnershipId', code: 'partnership_not_open', params: {} }],
    });
  const cycles = await transaction
    .selectFrom('partnership_programme')
    .innerJoin('programme', 'programme.code', 'partnership_programme.programme_code')
    .select('cycle')
    .where('partnership_id', '=', partnershipId)
    .execute();
  const committee = { type: partnership.type, cycles: cycles.map(({ cycle }) => cycle) };
  const role = roleByAdhesion(committee);
  const id = uuid();
  await insertSeat({ transaction, at }, partnership, 'published', {
    id,
    partnership_id: partnershipId,
    organisation_id: organisationId,
    category: request.adhesion!.category,
    role,
    voting: votingByDefault(committee, role),
    valid_from: day,
    tags: request.organisation.tags,
    details: JSON.stringify({ seats: 1, representsOrganisationIds: [], involvedInPreparation: false }),
  });
  return id;
}
