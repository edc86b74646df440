import type { Connection } from '../database/tables.ts';
import { codeListHandlers } from './code-list-handlers.ts';
import { complianceHandlers } from './compliance/handlers.ts';
import { duplicateHandlers } from './duplicates/duplicate-handlers.ts';
import { mergeHandlers } from './merges/merge-handlers.ts';
import { compositionHandlers } from './composition/handlers.ts';
import { confirmationHandlers } from './confirmation-handlers.ts';
import { undeliveredMailHandlers } from '../notification/undelivered-mail.ts';
import { importHandlers } from './imports/import-handlers.ts';
import { ownAccessHandlers } from './own-access-handlers.ts';
import { organisationHandlers } from './organisation-handlers.ts';
import { organisationRecordHandlers } from './organisation-record-handlers.ts';
import { partnershipHandlers } from './partnership-handlers.ts';
import { personalDataHandlers } from './personal-data/handlers.ts';
import { programmeHandlers } from './programme-handlers.ts';
import { accessRequestHandlers } from './access-request-handlers.ts';
import { proofOfWork } from '../spam/proof-of-work.ts';
import { registrationHandlers } from './registration-handlers.ts';
import { selfServiceHandlers } from './self-service-handlers.ts';
import { territoryHandlers } from './territory-handlers.ts';
import { timeHandlers } from './time-handlers.ts';

/**
 * Handlers of the registry, on its database; the clock is that of the machine unless given.
 *
 * @param options `proofOfWork` is the setting of that name; no proof is asked for unless given
 */
export const registryHandlers = (
  database: Connection,
  clock = () => new Date(),
  { proofOfWork: tries = 0 }: { readonly proofOfWork?: number } = {},
) => {
  const proofs = proofOfWork(database, { tries, clock });
  return {
    ...codeListHandlers,
    ...duplicateHandlers(database, clock),
    ...mergeHandlers(database, clock),
    ...complianceHandlers(database, clock),
    ...confirmationHandlers(database, clock),
    ...compositionHandlers(database, clock),
    ...importHandlers(database, clock),
    ...organisationHandlers(database, clock),
    ...organisationRecordHandlers(database, clock),
    ...partnershipHandlers(database, clock),
    ...personalDataHandlers(database, clock),
    ...programmeHandlers(database),
    ...registrationHandlers(database, clock, proofs),
    ...selfServiceHandlers(database, clock, proofs),
    ...accessRequestHandlers(database, clock, proofs),
    ...territoryHandlers(database),
    ...timeHandlers(database),
    ...undeliveredMailHandlers(database, clock),
    ...ownAccessHandlers,
  };
};
