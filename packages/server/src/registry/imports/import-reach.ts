import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { reachOf } from '../../authority-rules.ts';
import type { Scopes } from '../../authority-rules.ts';
import type { Principal } from '../../handler.ts';
import { partnershipWithin } from '../../keeping/scope.ts';
import { organisationWithin } from '../organisation-scope.ts';

/**
 * The imports that someone may see, as a condition on a row of `import`: the own ones, and for who decides those that
 * hold nothing beyond reach. What has not been looked at yet can hold anything.
 */
export const importWithin = (principal: Principal): RawBuilder<SqlBool> => {
  const own = sql<SqlBool>`import.actor = ${principal.subject}`;
  const decides = principal.roles.some((role) => role === 'authority_validator' || role === 'admin');
  if (!decides) return own;
  const reach = reachOf(principal, 'decide');
  if (reach === '*') return sql`true`;
  return sql`(${own} or case import.subject
    when 'memberships' then exists (select from partnership
      where partnership.id = import.partnership_id and ${partnershipWithin(reach)})
    else exists (${good}) and not exists (${good} and not ${lineWithin(reach)}) end)`;
};

/** The rows of an import that bring or change something, or leave it as it is. */
const good = sql`select from import_row as line left join organisation on organisation.id = line.organisation_id
  where line.import_id = import.id and line.action <> 'invalid'`;

/** Where a row says that an organisation belongs: what it covers, else where its office is. */
const said = sql<string[]>`case when jsonb_path_exists(line.candidate, '$.coverageNuts[0]')
  then array(select jsonb_array_elements_text(line.candidate -> 'coverageNuts'))
  else array_remove(array[line.candidate ->> 'nuts3'], null) end`;

/** Whether a row is within a reach: the organisation as it is, and as it would be. */
const lineWithin = (reach: Exclude<Scopes, '*'>): RawBuilder<SqlBool> =>
  sql`((case line.action when 'new' then cardinality(${said}) > 0 else ${organisationWithin(reach)} end)
    and not exists (select from unnest(${said}) place where not exists (
      select from unnest(${reach.territories}::text[]) scope where starts_with(place, scope))))`;
