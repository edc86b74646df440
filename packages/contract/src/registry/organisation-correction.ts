import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import { issue, request } from '../schema.ts';
import { LinkToken } from '../link-token.ts';
import { OrganisationRequest, RegisteredOfficeRequest } from './registration.ts';

const { email, website, phone, pec } = OrganisationRequest.shape;

/** What an organisation changes of its data without asking anyone: how it is reached, and where it is. */
const reach = { pec: z.optional(pec), email, website, phone };

/** What an organisation may correct by itself, as a whole. What it is known by, only the authority changes. */
export const OrganisationReach = request({
  ...reach,
  registeredOffice: z.optional(RegisteredOfficeRequest),
}).check((context) => {
  // Without any address nobody could be asked a year later.
  if (!context.value.pec && !context.value.email)
    context.issues.push(issue('no_address', ['pec'], undefined));
});
/** What an organisation may correct by itself, as a whole. */
export type OrganisationReach = z.infer<typeof OrganisationReach>;

/** What an organisation corrects of its data, with a link. */
export const OrganisationCorrection = request({
  token: LinkToken,
  /** What changes (RFC 7396): what is left out stays, null takes a property away. */
  organisation: request({
    ...patchOf(reach).shape,
    registeredOffice: z.optional(patchOf(RegisteredOfficeRequest.shape)),
  }),
  /** True when all the other data hold too: counts as the yearly confirmation. */
  confirms: z.boolean(),
});
/** What an organisation corrects of its data, with a link. */
export type OrganisationCorrection = z.infer<typeof OrganisationCorrection>;
