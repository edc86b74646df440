import type { Organisation } from '@officine-coesione/contract';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { reading } from './as-of.ts';
import { findSeats } from './membership-store.ts';
import { survivorOf } from '../keeping/survivor.ts';
import { countFacets } from './organisation-facets.ts';
import { findOrganisation, findOrganisations } from './organisation-store.ts';

export const organisationHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, 'searchOrganisations' | 'showOrganisation'> => {
  const withSeats = async (
    organisations: readonly Organisation[],
    past: string | undefined,
  ): Promise<Organisation[]> => {
    const ids = organisations.map(({ id }) => id);
    const { rows } = reading(database, past, { organisationIds: ids });
    const seats = await findSeats(rows, ids, past ?? dayInRome(clock()));
    return organisations.map((organisation) => ({
      ...organisation,
      _embedded: { memberships: seats.get(organisation.id) ?? [] },
    }));
  };
  /** One that was merged into another is to be asked for there. */
  const missing = async (id: string, url: string): Promise<never> => {
    const survivor = await survivorOf(database, id);
    if (survivor === undefined) throw new ProblemError('not-found');
    throw new ProblemError('merged', { location: new URL(survivor, url).pathname });
  };
  return {
    searchOrganisations: async ({ query }) => {
      const day = query.asOf ?? dayInRome(clock());
      const { rows, prefix } = reading(database, query.asOf);
      const page = await findOrganisations(rows, query, day);
      const items = query.embed?.includes('memberships')
        ? await withSeats(page.items, query.asOf)
        : page.items;
      if (!query.embed?.includes('facets')) return { body: { ...page, items } };
      const facets = await countFacets(database, query, day, prefix);
      return { body: { ...page, items, _embedded: { facets } } };
    },

    showOrganisation: async ({ parameters, query, url }) => {
      const { organisationId } = parameters;
      const { rows } = reading(database, query.asOf, { organisationIds: [organisationId] });
      const body = await findOrganisation(rows, organisationId);
      if (!body) return missing(organisationId, url);
      if (!query.embed?.includes('memberships')) return { body, version: body.version };
      const [embedded = body] = await withSeats([body], query.asOf);
      return { body: embedded, version: body.version };
    },
  };
};
