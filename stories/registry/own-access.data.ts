import type { OwnAccess, Role } from '@officine-coesione/contract';

/** What the bearer of a token with these roles is told, without bounds. */
export const accessOf = (...roles: readonly Role[]): OwnAccess => ({
  roles: [...roles],
  everywhere: true,
  organisationIds: [],
  partnershipIds: [],
  programmeCodes: [],
  territories: [],
});
