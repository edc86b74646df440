import type { RegistrationRequest } from '@officine-coesione/contract';
import type { Connection } from '../../database/tables.ts';
import { publicStates } from '../../database/tables.ts';
import { candidatesOf } from './candidates.ts';
import type { Compared } from './compared.ts';

/** What a request to be registered is compared by. */
export const requestCompared = ({ organisation }: Pick<RegistrationRequest, 'organisation'>): Compared => {
  const { registeredOffice, coverageNuts, legalName, acronym, taxCode, vatNumber, ipaCode } = organisation;
  const { pec, email, website, phone } = organisation;
  return {
    legalName,
    acronym,
    taxCode,
    vatNumber,
    ipaCode,
    pec,
    email,
    website,
    phone,
    municipality: registeredOffice.municipality,
    nuts3: registeredOffice.nuts3,
    coverageNuts,
  };
};

/**
 * Whether a public organisation surely is the one that asks to be registered: all that an applicant may learn. One
 * with another tax code never is.
 */
export const seemsRegistered = async (database: Connection, request: RegistrationRequest): Promise<boolean> =>
  (await candidatesOf(database, requestCompared(request))).some(
    ({ verdict, organisation }) =>
      verdict === 'same' && (publicStates as readonly string[]).includes(organisation.status),
  );
