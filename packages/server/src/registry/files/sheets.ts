import type { Sheets } from '../../files/list-file.ts';
import { importFaultSheet } from './import-fault-sheet.ts';
import { organisationSheet } from './organisation-sheet.ts';
import { memberSheet, partnershipSheet, programmeSheet } from './partnership-sheets.ts';
import { registrationSheet } from './registration-sheet.ts';

/** How the lists of the registry are written to files, by operation. */
export const registrySheets: Sheets = {
  searchOrganisations: organisationSheet,
  searchPartnerships: partnershipSheet,
  searchMembers: memberSheet,
  searchProgrammes: programmeSheet,
  searchRegistrations: registrationSheet,
  searchImportFaults: importFaultSheet,
};
