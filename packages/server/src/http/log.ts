import { destination, pino } from 'pino';
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';

/** The log: one JSON object a line on standard output, the instant in UTC with `Z` (RAC_GEN_LOG_01). */
export const createLogger = ({ logLevel }: Pick<Settings, 'logLevel'>): Logger =>
  pino(
    {
      level: logLevel,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination(1),
  );
