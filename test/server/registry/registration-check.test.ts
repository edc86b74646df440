import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflicts, requestFaults } from '../../../packages/server/src/registry/registration-check.ts';
import type { Known } from '../../../packages/server/src/registry/registration-check.ts';
import { requestOf } from '../request.ts';

const partnershipId = '0192f0c0-0000-7000-8000-000000000001';
const known: Known = {
  partnership: { openToAdhesion: true, categoryScheme: 'CPR-2021', cooperation: false },
  territories: new Set(['IT', 'ITF5', 'ITF52']),
  organisation: false,
  ipaCodeTaken: false,
  member: false,
  pending: false,
};
const adhesion = (category: 'C1' | 'A2' | 'E1' = 'C1') =>
  requestOf({ adhesion: { partnershipId, category } });
const codes = (faults: readonly { pointer: string; code: string }[]) =>
  faults.map(({ pointer, code }) => `${pointer} ${code}`);

test('a sound request has no fault', () => {
  assert.deepEqual(requestFaults(adhesion(), known), []);
  assert.deepEqual(requestFaults(requestOf(), { ...known, partnership: undefined }), []);
  assert.deepEqual(conflicts(adhesion(), known), []);
});

test('the partnership must exist, be open and know the category (I5)', () => {
  assert.deepEqual(codes(requestFaults(adhesion(), { ...known, partnership: undefined })), [
    '/adhesion/partnershipId unknown_reference',
  ]);
  const closed = { openToAdhesion: false, categoryScheme: 'CPR-2021', cooperation: false };
  assert.deepEqual(codes(requestFaults(adhesion(), { ...known, partnership: closed })), [
    '/adhesion/partnershipId partnership_not_open',
  ]);
  assert.deepEqual(requestFaults(adhesion('A2'), known), [
    {
      pointer: '/adhesion/category',
      code: 'category_not_in_scheme',
      params: { category: 'A2', scheme: 'CPR-2021' },
    },
  ]);
  assert.deepEqual(codes(requestFaults(adhesion('E1'), known)), [
    '/adhesion/category category_not_in_scheme',
  ]);
  const interreg = { openToAdhesion: true, categoryScheme: 'CPR-2021', cooperation: true };
  assert.deepEqual(requestFaults(adhesion('E1'), { ...known, partnership: interreg }), []);
});

test('territories must exist, and the office must be in a province', () => {
  const organisation = {
    coverageNuts: ['ITF5', 'ITC9'],
    registeredOffice: { municipality: 'Matera', nuts3: 'ITF5' },
  };
  assert.deepEqual(codes(requestFaults(requestOf({ organisation }), known)), [
    '/organisation/registeredOffice/nuts3 unknown_reference',
    '/organisation/coverageNuts/1 unknown_reference',
  ]);
});

test('who is there already, or on the way, is told so', () => {
  assert.deepEqual(codes(conflicts(adhesion(), { ...known, member: true, organisation: true })), [
    '/adhesion/partnershipId already_member',
  ]);
  assert.deepEqual(codes(conflicts(adhesion(), { ...known, pending: true })), [
    '/organisation/taxCode already_registered',
  ]);
  assert.deepEqual(codes(conflicts(requestOf(), { ...known, organisation: true })), [
    '/organisation/taxCode already_registered',
  ]);
  assert.deepEqual(conflicts(adhesion(), { ...known, organisation: true }), []);
  assert.deepEqual(codes(conflicts(adhesion(), { ...known, ipaCodeTaken: true })), [
    '/organisation/ipaCode already_registered',
  ]);
});
