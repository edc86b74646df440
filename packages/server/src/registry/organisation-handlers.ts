import type { Organisation } from '@officine-coesione/contract';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { findSeats } from './membership-store.ts';
import { countFacets } from './organisation-facets.ts';
import { findOrganisation, findOrganisations } from './organisation-store.ts';

export const organisationHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, 'searchOrganisations' | 'showOrganisation'> => {
  const withSeats = async (organisations: readonly Organisation[], day: string): Promise<Organisation[]> => {
    const ids = organisations.map(({ id }) => id);
    const seats = await findSeats(database, ids, day);
    return organisations.map((organisation) => ({
      ...organisation,
      _embedded: { memberships: seats.get(organisation.id) ?? [] },
    }));
  };
  return {
    searchOrganisations: async ({ query }) => {
      const day = dayInRome(clock());
      const page = await findOrganisations(database, query, day);
      const items = query.embed?.includes('memberships') ? await withSeats(page.items, day) : page.items;
      if (!query.embed?.includes('facets')) return { body: { ...page, items } };
      return { body: { ...page, items, _embedded: { facets: await countFacets(database, query, day) } } };
    },

    showOrganisation: async ({ parameters, query }) => {
      const body = await findOrganisation(database, parameters.organisationId);
      if (!body) throw new ProblemError('not-found');
      if (!query.embed?.includes('memberships')) return { body, version: body.version };
      const [embedded = body] = await withSeats([body], dayInRome(clock()));
      return { body: embedded, version: body.version };
    },
  };
};
