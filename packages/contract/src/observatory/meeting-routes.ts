import type { Route } from '../route.ts';

export const searchMeetings = {
  id: 'searchMeetings',
  method: 'GET',
  path: '/meetings',
} as const satisfies Route;
export const showMeeting = {
  id: 'showMeeting',
  method: 'GET',
  path: '/meetings/{meetingId}',
} as const satisfies Route;
export const searchMeetingRecords = {
  id: 'searchMeetingRecords',
  method: 'GET',
  path: '/meeting-records',
} as const satisfies Route;
export const showMeetingRecord = {
  id: 'showMeetingRecord',
  method: 'GET',
  path: '/meeting-records/{meetingId}',
} as const satisfies Route;
export const planMeeting = {
  id: 'planMeeting',
  method: 'POST',
  path: '/meetings',
} as const satisfies Route;
export const amendMeeting = {
  id: 'amendMeeting',
  method: 'PATCH',
  path: '/meetings/{meetingId}',
} as const satisfies Route;
export const conveneMeeting = {
  id: 'conveneMeeting',
  method: 'POST',
  path: '/meetings/{meetingId}/convocation',
} as const satisfies Route;
export const holdMeeting = {
  id: 'holdMeeting',
  method: 'POST',
  path: '/meetings/{meetingId}/holding',
} as const satisfies Route;
export const cancelMeeting = {
  id: 'cancelMeeting',
  method: 'POST',
  path: '/meetings/{meetingId}/cancellation',
} as const satisfies Route;
export const setAgenda = {
  id: 'setAgenda',
  method: 'PUT',
  path: '/meetings/{meetingId}/agenda',
} as const satisfies Route;
export const recordAttendance = {
  id: 'recordAttendance',
  method: 'PUT',
  path: '/meetings/{meetingId}/attendance',
} as const satisfies Route;
export const showAttendance = {
  id: 'showAttendance',
  method: 'GET',
  path: '/meetings/{meetingId}/attendance',
} as const satisfies Route;
export const keepMinutes = {
  id: 'keepMinutes',
  method: 'PUT',
  path: '/meetings/{meetingId}/minutes',
} as const satisfies Route;
export const recordDecision = {
  id: 'recordDecision',
  method: 'POST',
  path: '/meetings/{meetingId}/decisions',
} as const satisfies Route;
export const amendDecision = {
  id: 'amendDecision',
  method: 'PATCH',
  path: '/meeting-decisions/{decisionId}',
} as const satisfies Route;
