import type { AnswerOf, BodyOf } from '@officine-coesione/contract';
import type { Role } from '@officine-coesione/contract/operations';
import { nothing } from '../../../../packages/server/src/authority-rules.ts';
import type { Scopes } from '../../../../packages/server/src/authority-rules.ts';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import type { Principal } from '../../../../packages/server/src/handler.ts';
import { compositionHandlers } from '../../../../packages/server/src/registry/composition/handlers.ts';
import { partnershipHandlers } from '../../../../packages/server/src/registry/partnership-handlers.ts';
import { ask, clock } from '../../ask.ts';
import { insertOrganisation } from '../records.ts';

/** The operations that a test of the composition calls. */
export const handlersOn = (database: Database) => ({
  ...compositionHandlers(database, clock),
  ...partnershipHandlers(database, clock),
});

/** Someone with one role, for some things. */
export const someone = (role: Role, scopes: Partial<Exclude<Scopes, '*'>> | '*' = '*'): Principal => ({
  subject: `${role}-1`,
  roles: [role],
  scopes: scopes === '*' ? scopes : { ...nothing, ...scopes },
});

/** An organisation of its own. */
export const organisation = (database: Database, legalName = 'Ente di prova', status = 'published') =>
  insertOrganisation(database, legalName, { status, coverage_nuts: [] });

/** A programme of a cycle that is not of cooperation. */
export const programmeOf = async (database: Database, cycle: string): Promise<string> => {
  const { code } = await database
    .selectFrom('programme')
    .select('code')
    .where('cycle', '=', cycle)
    .where('level', '<>', 'cooperation')
    .orderBy('code')
    .executeTakeFirstOrThrow();
  return code;
};

/** Opens a monitoring committee of its own. */
export async function committee(
  database: Database,
  { cycle = '2021-2027', ...request }: Partial<BodyOf<'openPartnership'>> & { readonly cycle?: string } = {},
): Promise<AnswerOf<'openPartnership'>> {
  return ask(handlersOn(database), 'openPartnership', {
    body: {
      type: 'monitoring_committee',
      title: 'Comitato di prova',
      programmeCodes: [await programmeOf(database, cycle)],
      ...request,
    },
  });
}

/** Adds a seat to a partnership. */
export async function seat(
  database: Database,
  partnershipId: string,
  request: Partial<BodyOf<'addMembership'>> = {},
): Promise<AnswerOf<'addMembership'>> {
  const organisationId = request.organisationId ?? (await organisation(database));
  return ask(handlersOn(database), 'addMembership', {
    body: { partnershipId, category: 'C1', role: 'voting_member', ...request, organisationId },
  });
}

/** A seat that is published; it began long ago unless said. */
export async function publishedSeat(
  database: Database,
  partnershipId: string,
  request: Partial<BodyOf<'addMembership'>> = {},
): Promise<AnswerOf<'addMembership'>> {
  const { id, version } = await seat(database, partnershipId, { validFrom: '2016-01-01', ...request });
  return ask(handlersOn(database), 'validateMembership', {
    parameters: { membershipId: id },
    ifVersion: version,
    body: {},
  });
}
