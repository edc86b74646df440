import type { Connection } from '../database/tables.ts';
import { codeListHandlers } from './code-list-handlers.ts';
import { organisationHandlers } from './organisation-handlers.ts';
import { partnershipHandlers } from './partnership-handlers.ts';
import { programmeHandlers } from './programme-handlers.ts';
import { registrationHandlers } from './registration-handlers.ts';
import { territoryHandlers } from './territory-handlers.ts';

/** Handlers of the registry, on its database; the clock is that of the machine unless given. */
export const registryHandlers = (database: Connection, clock = () => new Date()) => ({
  ...codeListHandlers,
  ...organisationHandlers(database, clock),
  ...partnershipHandlers(database, clock),
  ...programmeHandlers(database),
  ...registrationHandlers(database, clock),
  ...territoryHandlers(database),
});
