import type * as z from 'zod/mini';
import type { ContextDataSetRequest } from './context-data-set-request.ts';

/** The people of each region, as the national statistical institute counts them. */
export const contextDataSetRequest: z.input<typeof ContextDataSetRequest> = {
  code: 'popolazione-residente',
  title: { it: 'Popolazione residente al 1° gennaio', en: 'Resident population on 1 January' },
  source: { title: 'Istat, Bilancio demografico', url: 'https://demo.istat.it/' },
  licence: { title: 'CC BY 3.0 IT', url: 'https://creativecommons.org/licenses/by/3.0/it/' },
  attribution: 'Istat, demo.istat.it',
  mapping: {
    territory: 'ITTER107',
    time: 'TIME_PERIOD',
    value: 'OBS_VALUE',
    unit: 'n',
    only: { SEXISTAT1: '9' },
    territoryCodes: { ITCD: '' },
    additive: true,
  },
};
