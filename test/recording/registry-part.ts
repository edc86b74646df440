import type { Database } from '../../packages/server/src/database/database.ts';

/** Basilicata, whose committees have members; Puglia; Bolzano/Bozen, which has two names. */
const regions = ['ITF5', 'ITF4', 'ITH1'];

/**
 * Makes the registry small: the programmes of some regions, the national ones and those of territorial
 * cooperation of 2021-2027, and what belongs to them. Cut before it is read, so that counts and figures agree
 * with what is listed.
 */
export const keepPartOfRegistry = async (database: Database): Promise<void> => {
  await database.deleteFrom('idempotency').execute();
  await database.deleteFrom('registration').execute();
  const programmes = (await database.selectFrom('programme').selectAll().execute()).filter(
    ({ kind, cycle, nuts2 }) =>
      nuts2.some((code) => regions.includes(code)) ||
      kind === 'PN' ||
      (kind === 'CTE' && cycle === '2021-2027'),
  );
  const codes = programmes.map(({ code }) => code);
  await database.deleteFrom('partnership_programme').where('programme_code', 'not in', codes).execute();
  const links = await database.selectFrom('partnership_programme').select('partnership_id').execute();
  const partnerships = links.map(({ partnership_id }) => partnership_id);
  // What they did goes before who sat there.
  await database.deleteFrom('meeting').where('partnership_id', 'not in', partnerships).execute();
  await database
    .deleteFrom('contribution')
    .where('consultation_id', 'in', (eb) =>
      eb.selectFrom('consultation').select('id').where('partnership_id', 'not in', partnerships),
    )
    .execute();
  for (const table of ['consultation', 'document', 'membership'] as const)
    await database.deleteFrom(table).where('partnership_id', 'not in', partnerships).execute();
  await database.deleteFrom('partnership').where('id', 'not in', partnerships).execute();
  await database.deleteFrom('programme').where('code', 'not in', codes).execute();
  const seats = await database.selectFrom('membership').select('organisation_id').execute();
  const organisations = [
    ...seats.map(({ organisation_id }) => organisation_id),
    ...programmes.flatMap(({ managing_authority_id }) => managing_authority_id ?? []),
  ];
  await database.deleteFrom('organisation').where('id', 'not in', organisations).execute();
  const provinces = (await database.selectFrom('territory').selectAll().execute()).filter(
    ({ level, parent_code }) => level === 'nuts3' && !regions.includes(parent_code ?? ''),
  );
  await database
    .deleteFrom('territory')
    .where(
      'code',
      'in',
      provinces.map(({ code }) => code),
    )
    .execute();
};
