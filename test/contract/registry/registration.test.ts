import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegistrationRequest, validate } from '@officine-coesione/contract';

const valid = {
  privacyNoticeVersion: '2026-11',
  privacyAcknowledged: true,
  organisation: {
    legalName: ' Associazione di prova ',
    taxCode: '9000 0000 001',
    legalForm: '1.7.10',
    pec: 'Associazione@PEC.Esempio.it',
    registeredOffice: { municipality: 'Roma', nuts3: 'iti43' },
    territorialLevel: 'national',
    coverageNuts: ['IT'],
    tags: [],
  },
  contact: { givenName: 'Anna', familyName: 'Verdi', institutionalEmail: 'anna.verdi@esempio.it' },
  language: 'it',
  elapsedSeconds: 60,
};

/** Pointer → code of what is wrong with the request once changed. */
const wrong = (change: (request: typeof valid & Record<string, unknown>) => void): Record<string, string> => {
  const request = structuredClone(valid);
  change(request);
  const result = validate(RegistrationRequest, request);
  return result.valid ? {} : Object.fromEntries(result.faults.map(({ pointer, code }) => [pointer, code]));
};

test('a request is normalised', () => {
  const result = validate(RegistrationRequest, valid);
  assert.ok(result.valid, JSON.stringify(result));
  assert.equal(result.value.organisation.legalName, 'Associazione di prova');
  assert.equal(result.value.organisation.taxCode, '90000000001');
  assert.equal(result.value.organisation.registeredOffice.nuts3, 'ITI43');
});

test('every fault is told, each at its place, each once', () => {
  assert.deepEqual(
    wrong((request) => {
      request.organisation.taxCode = '90000000002';
      request.organisation.legalName = '';
      request.organisation.legalForm = '9.9.99';
      request.organisation.coverageNuts = [];
      request.contact.institutionalEmail = 'anna';
      Object.assign(request, { privacyAcknowledged: false, elapsedSeconds: 0, fax: 'x', unknown: 1 });
    }),
    {
      '/privacyAcknowledged': 'must_be_accepted',
      '/organisation/legalName': 'required',
      '/organisation/taxCode': 'tax_code_check',
      '/organisation/legalForm': 'unknown_choice',
      '/organisation/coverageNuts': 'too_few',
      '/contact/institutionalEmail': 'email_at_sign',
      '/elapsedSeconds': 'too_fast',
      '/fax': 'must_be_empty',
      '/unknown': 'unknown_property',
    },
  );
});

test('a web site is a plain address: no script, no user name that deceives', () => {
  const site = (website: string) => wrong((request) => Object.assign(request.organisation, { website }));
  assert.deepEqual(site('https://www.esempio.it/pagina'), {});
  for (const bad of [
    'javascript:alert(1)',
    'www.esempio.it',
    'https://banca.it@truffa.it/',
    'ftp://esempio.it',
    'https://localhost',
  ])
    assert.deepEqual(site(bad), { '/organisation/website': 'invalid_url' }, bad);
});
