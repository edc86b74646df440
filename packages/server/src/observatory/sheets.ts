import type { Sheets } from '../files/list-file.ts';
import { activitySheet } from './capacity/activity-sheet.ts';
import { consultationSheet, contributionSheet } from './consultations/consultation-sheets.ts';
import { meetingSheet } from './meetings/meeting-sheet.ts';
import { resultSheet } from './surveys/result-sheet.ts';

/** How the lists of the observatory are written to files, by operation. */
export const observatorySheets: Sheets = {
  searchMeetings: meetingSheet,
  searchConsultations: consultationSheet,
  searchContributions: contributionSheet,
  searchActivities: activitySheet,
  searchSurveyResults: resultSheet,
};
