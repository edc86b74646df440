import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Row, Tables } from '../../database/tables.ts';
import { webDomain } from '../duplicates/address.ts';
import { comparedOf, outside } from '../duplicates/candidates.ts';
import type { Compared } from '../duplicates/compared.ts';
import { weigh } from '../duplicates/weigh.ts';
import type { Candidate } from './candidate.ts';

/** A name that more organisations share says nothing: so many of them are looked at. */
const mostSharing = 20;

/** A row that the registry does not know by its codes. */
export interface NewRow {
  readonly position: number;
  readonly candidate: Candidate;
}

/**
 * What the registry may have already under other codes: the same name, letter by letter but for accents, case and
 * signs, and the same town or website. Each is then compared as duplicates are, but for the tax code: that it is
 * another one is why the row is new. One statement for all rows, and look-ups in the index of names alone.
 *
 * @returns the known organisations by the position of the row, the likeliest of each
 */
export async function perhapsKnown(
  transaction: Transaction<Tables>,
  rows: readonly NewRow[],
): Promise<ReadonlyMap<number, Row<'organisation'>>> {
  const given = rows.map(({ position, candidate: { legalName, municipality, website } }) => ({
    position,
    name: legalName,
    municipality,
    host: typeof website === 'string' ? webDomain(website) : undefined,
  }));
  const { rows: found } = await sql<Row<'organisation'> & { position: number }>`
    select given.position, known.* from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given
      (position int, name text, municipality text, host text)
    cross join lateral (select * from organisation where sort_key = sort_key(given.name)
      order by sort_key, id limit ${sql.lit(mostSharing)}) as known
    where known.status <> all (${outside}::text[])
      and (plain_words(known.details -> 'registeredOffice' ->> 'municipality') = plain_words(given.municipality)
        or own_domain(lower(substring(known.details ->> 'website' from '^(?:[A-Za-z]+://)?([^/?#:@[:space:]]+)')))
          = given.host)`.execute(transaction);
  const compared = new Map(rows.map(({ position, candidate }) => [position, comparedRow(candidate)]));
  const likely = found
    .map((row) => ({ row, ...weigh(compared.get(row.position)!, comparedOf(row)) }))
    .filter(({ verdict }) => verdict !== 'different')
    .toSorted((a, b) => a.weight - b.weight || (a.row.id < b.row.id ? 1 : -1));
  return new Map(likely.map(({ row }) => [row.position, row]));
}

/** A row as it is compared, without its tax code. */
const comparedRow = (candidate: Candidate): Compared => {
  const { legalName, altName, acronym, vatNumber, ipaCode, pec, email, website, phone } = candidate;
  const { municipality, nuts3, coverageNuts } = candidate;
  return {
    ...{ legalName, altName, acronym, vatNumber, ipaCode, pec, email, website, phone },
    ...{ municipality, nuts3, coverageNuts },
  } as Compared;
};
