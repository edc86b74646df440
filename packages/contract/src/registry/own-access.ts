import * as z from 'zod/mini';
import { entity, list, programmeCode, text, uuid } from '../schema.ts';

/** What a bearer of a token may do: its roles, and what they are for. */
export const OwnAccess = entity({
  /** Roles of the token: `partner_editor`, `authority_editor`, `authority_validator`, `observatory_analyst`, … */
  roles: list(text(40), 20),
  /** The roles have no bounds: the lists are empty. */
  everywhere: z.boolean(),
  /** Organisations that the roles are for. */
  organisationIds: list(uuid, 10_000),
  /** Partnerships that the roles are for. */
  partnershipIds: list(uuid, 10_000),
  /** Programmes that the roles are for, with all their partnerships. */
  programmeCodes: list(programmeCode, 1000),
  /** Territories that the roles are for, NUTS codes, each with all that lies in it. */
  territories: list(text(5), 200),
});
/** What a bearer of a token may do: its roles, and what they are for. */
export type OwnAccess = z.infer<typeof OwnAccess>;
