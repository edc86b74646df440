import type { RegistrationRequest } from '@officine-coesione/contract';
import { withCheckDigit } from '../contract/identifiers/generated.ts';

/** A well-formed tax code of a body that does not exist. */
export const taxCodeNumber = (number: number): string =>
  withCheckDigit(`9${String(number).padStart(9, '0')}`);

/** What an invented organisation sends. */
export const requestOf = (
  change: {
    readonly organisation?: Partial<RegistrationRequest['organisation']>;
    readonly adhesion?: RegistrationRequest['adhesion'];
  } = {},
): RegistrationRequest => ({
  privacyNoticeVersion: '2026-11',
  privacyAcknowledged: true,
  organisation: {
    legalName: 'Associazione di prova «Perché no»',
    acronym: 'APPN',
    taxCode: taxCodeNumber(1),
    legalForm: '1.7.10',
    pec: 'prova@pec.example.it',
    registeredOffice: { municipality: 'Matera', nuts3: 'ITF52', street: 'Via di prova 1', postcode: '75100' },
    territorialLevel: 'regional',
    coverageNuts: ['ITF5'],
    tags: ['youth'],
    ...change.organisation,
  },
  ...(change.adhesion && { adhesion: change.adhesion }),
  contact: {
    givenName: 'Anna',
    familyName: 'Prova',
    institutionalEmail: 'anna@example.it',
  },
  language: 'it',
  elapsedSeconds: 90,
});
