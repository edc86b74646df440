import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Connection, Row } from '../../database/tables.ts';
import type { Compared } from './compared.ts';
import { weigh } from './weigh.ts';
import type { Weighed } from './weigh.ts';

/** A known organisation that another may be, and why. */
export interface Candidate extends Weighed {
  readonly organisation: Row<'organisation'>;
}

/** A key that more organisations share says nothing, and would make the search slow. */
const largestBlock = 100;

/** The most that are compared: those that share the rarest keys. */
const mostCompared = 50;

/** States of records that are not the organisation's any more, or not yet. */
export const outside = ['draft', 'rejected', 'archived'];

/** A row as it is compared. */
export const comparedOf = (row: Row<'organisation'>): Compared => ({
  legalName: row.legal_name,
  altName: row.alt_name ?? undefined,
  acronym: row.acronym ?? undefined,
  taxCode: row.tax_code ?? undefined,
  vatNumber: row.vat_number ?? undefined,
  ipaCode: row.ipa_code ?? undefined,
  pec: row.details.pec,
  email: row.details.email,
  website: row.details.website,
  phone: row.details.phone,
  municipality: row.details.registeredOffice?.municipality,
  nuts3: row.office_nuts3 ?? row.details.registeredOffice?.nuts3,
  coverageNuts: row.coverage_nuts,
});

/** The keys that a record not yet stored would have. */
const keysOf = (record: Compared): RawBuilder<unknown> =>
  sql`select distinct hashtextextended(named, 0) as key from blocking_texts(${record.legalName}::text,
    ${record.altName ?? null}::text, ${record.acronym ?? null}::text, ${record.taxCode ?? null}::text,
    ${record.vatNumber ?? null}::text, ${record.ipaCode ?? null}::text, ${record.nuts3 ?? null}::text,
    ${JSON.stringify({ pec: record.pec, website: record.website, phone: record.phone })}::jsonb) as named`;

/**
 * Organisations that share a key, those with the rarest first. Look-ups in indexes alone: see `test/bench`; the
 * offset keeps each block from being read more than once.
 */
export const sharing = (keys: RawBuilder<unknown>, except: string | null): RawBuilder<unknown> =>
  sql`select organisation.* from (
      select other, sum(1.0 / cardinality(block)) as rarity
      from (${keys}) as asked
      cross join lateral (select array(select organisation_id from organisation_key
        where organisation_key.key = asked.key limit ${sql.lit(largestBlock + 1)}) as block
        offset 0) as found
      cross join unnest(block) as other
      where cardinality(block) <= ${sql.lit(largestBlock)} and other is distinct from ${except}::uuid
      group by other order by rarity desc, other limit ${sql.lit(mostCompared)}) as shared
    join organisation on organisation.id = shared.other
    where organisation.status <> all (${outside}::text[])`;

/** The keys that a stored record has. */
export const keysOfStored = (id: string): RawBuilder<unknown> =>
  sql`select key from organisation_key where organisation_id = ${id}::uuid`;

async function compare(
  database: Connection,
  record: Compared,
  keys: RawBuilder<unknown>,
  except: string | null,
): Promise<Candidate[]> {
  const { rows } = await (sharing(keys, except) as RawBuilder<Row<'organisation'>>).execute(database);
  return rows
    .map((organisation) => ({ organisation, ...weigh(record, comparedOf(organisation)) }))
    .filter(({ verdict }) => verdict !== 'different')
    .toSorted((a, b) => b.weight - a.weight || (a.organisation.id < b.organisation.id ? -1 : 1));
}

/** Known organisations that one not yet stored may be; the likeliest first. */
export const candidatesOf = (database: Connection, record: Compared): Promise<Candidate[]> =>
  compare(database, record, keysOf(record), null);

/** Other organisations that a known one may be; the likeliest first. */
export const candidatesOfStored = (database: Connection, row: Row<'organisation'>): Promise<Candidate[]> =>
  compare(database, comparedOf(row), keysOfStored(row.id), row.id);
