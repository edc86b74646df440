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

test('what is a name stands on one line; what is an explanation may have several', () => {
  const ends = ['\n', '\r\n', '\u2028', '\u2029'];
  for (const end of ends)
    assert.deepEqual(
      wrong((request) => {
        request.organisation.legalName = `Associazione${end}di prova`;
        Object.assign(request.organisation, { acronym: `A${end}P` });
        Object.assign(request.organisation.registeredOffice, {
          municipality: `Ro${end}ma`,
          street: `Via${end}1`,
        });
        Object.assign(request.contact, {
          givenName: `An${end}na`,
          familyName: `V${end}i`,
          jobTitle: `Di${end}r`,
        });
        const motivation = `Prima riga${end}seconda riga`;
        const partnershipId = '01890a5d-ac96-774b-bcce-b302099a8057';
        Object.assign(request, { adhesion: { partnershipId, category: 'A1', motivation } });
      }),
      Object.fromEntries(
        [
          '/organisation/legalName',
          '/organisation/acronym',
          '/organisation/registeredOffice/municipality',
          '/organisation/registeredOffice/street',
          '/contact/givenName',
          '/contact/familyName',
          '/contact/jobTitle',
        ].map((pointer) => [pointer, 'line_ends']),
      ),
      JSON.stringify(end),
    );
  // The end of the last line is no line more.
  assert.deepEqual(
    wrong((request) => (request.organisation.legalName = 'Associazione\n')),
    {},
  );
});

test('a host in letters that pass for others is kept as the network knows it', () => {
  const kept = (website: string) => {
    const request = { ...valid, organisation: { ...valid.organisation, website } };
    const result = validate(RegistrationRequest, request);
    return result.valid ? result.value.organisation.website : result.faults[0]!.code;
  };
  // A Cyrillic а, a Greek ο, letters of double width, the full stop of another script.
  assert.equal(kept('https://www.\u0430pple.com/pagina?x=1#y'), 'https://www.xn--pple-43d.com/pagina?x=1#y');
  assert.equal(kept('https://g\u03bfvern\u03bf.it:8443'), 'https://xn--gvern-rcee.it:8443');
  assert.equal(kept('https://\uff42anca.it/'), 'https://banca.it/');
  assert.equal(kept('https://banca\u3002it/'), 'https://banca.it/');
  assert.equal(kept('HTTPS://www.citt\u00e0.it/perch\u00e9'), 'HTTPS://www.xn--citt-3na.it/perch\u00e9');
  assert.equal(kept('https://www.esempio.it'), 'https://www.esempio.it');
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
    'https://citt\u00e0 .it',
    'https://citt\u00e0%zz.it',
    'https://banca.it@citt\u00e0.it/',
  ])
    assert.deepEqual(site(bad), { '/organisation/website': 'invalid_url' }, bad);
});
