import type { Sheets } from '../files/list-file.ts';
import { activitySheet } from './capacity/activity-sheet.ts';
import { consultationSheet, contributionSheet } from './consultations/consultation-sheets.ts';

/** How the lists of the observatory are written to files, by operation. */
export const observatorySheets: Sheets = {
  searchConsultations: consultationSheet,
  searchContributions: contributionSheet,
  searchActivities: activitySheet,
};
