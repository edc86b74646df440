import type { Organisation, QueryOf } from '@officine-coesione/contract';
import { publicStates, recordOf } from '../database/tables.ts';
import type { Row, Rows } from '../database/tables.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Order, Page } from '../paging.ts';
import { byInstant, byRelevance, byTitle } from '../keeping/order.ts';
import { conditions } from './organisation-filter.ts';

type OrganisationQuery = QueryOf<'searchOrganisations'>;

/** An organisation as anyone may see it: the tax code of a person, 16 characters, stays here. */
export const organisationOf = (row: Row<'organisation'>): Organisation => ({
  ...recordOf(row),
  ...row.details,
  legalName: row.legal_name,
  altName: row.alt_name ?? undefined,
  acronym: row.acronym ?? undefined,
  taxCode: row.tax_code?.length === 11 ? row.tax_code : undefined,
  vatNumber: row.vat_number ?? undefined,
  ipaCode: row.ipa_code ?? undefined,
  legalForm: row.legal_form ?? undefined,
  coverageNuts: row.coverage_nuts,
  defaultCategory: row.default_category ?? undefined,
  tags: row.tags,
  status: row.status,
  confirmationDueOn: row.confirmation_due_on ?? undefined,
});

/** Public organisations that pass the filters, a page at a time. */
export async function findOrganisations(
  database: Rows,
  query: OrganisationQuery,
  day: string,
): Promise<Page<Organisation>> {
  const page = await pageOf(
    database
      .selectFrom('organisation')
      .selectAll('organisation')
      .where(({ and }) => and(conditions(query, day))),
    orderOf(query),
    { ...query, scope: scopeOf('organisations', query) },
  );
  return { ...page, items: page.items.map(organisationOf) };
}

/** The public organisation with this identifier. */
export async function findOrganisation(database: Rows, id: string): Promise<Organisation | undefined> {
  const row = await database
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .where('status', 'in', publicStates)
    .executeTakeFirst();
  return row && organisationOf(row);
}

function orderOf({ sort, q }: OrganisationQuery): Order {
  if (sort === '-updatedAt') return byInstant('organisation', 'updated_at', 'desc');
  if (sort === undefined && q) return byRelevance('organisation', q);
  return byTitle('organisation', sort === '-legalName' ? 'desc' : 'asc');
}

/** Identifier of the organisation with this tax code. */
export const organisationByTaxCode = async (database: Rows, taxCode: string): Promise<string | undefined> =>
  (await database.selectFrom('organisation').select('id').where('tax_code', '=', taxCode).executeTakeFirst())
    ?.id;
