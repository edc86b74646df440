import type { Connection } from '../database/tables.ts';
import { readSettings } from '../settings.ts';
import { capacityHandlers } from './capacity/handlers.ts';
import { consultationHandlers } from './consultations/handlers.ts';
import { contextHandlers } from './context/handlers.ts';
import { indicatorHandlers } from './indicators/handlers.ts';
import type { Holder } from './indicators/handlers.ts';
import { meetingHandlers } from './meetings/handlers.ts';
import { surveyHandlers } from './surveys/handlers.ts';
import { releaseHandlers } from './releases/handlers.ts';
import { studyHandlers } from './studies/handlers.ts';

/** Handlers of the observatory, on the database of the registry; the clock is that of the machine unless given. */
export const observatoryHandlers = (
  database: Connection,
  clock = () => new Date(),
  holder: Holder = readSettings({}),
) => ({
  ...indicatorHandlers(database, clock, holder),
  ...consultationHandlers(database, clock),
  ...capacityHandlers(database, clock),
  ...meetingHandlers(database, clock),
  ...surveyHandlers(database, clock),
  ...releaseHandlers(database, clock),
  ...contextHandlers(database, clock),
  ...studyHandlers(database, clock),
});
