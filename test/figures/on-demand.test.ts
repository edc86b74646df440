import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fetchLanguage,
  LANGUAGES,
  openCube,
  sentenceOf,
  trendOf,
} from '@officine-coesione/figures/on-demand';
import { overTime } from './over-time.ts';
import { partners } from './partners.ts';

test('a page begins with Italian, and speaks another language once it is fetched', async () => {
  const cube = openCube(partners());
  assert.match(sentenceOf(cube, { language: 'it' }), /45 in totale/);
  assert.throws(() => sentenceOf(cube, { language: 'de' }), /"de" are not here yet/);
  assert.match(trendOf(openCube(overTime()), { language: 'it' }), /punti percentuali/);
  assert.throws(() => trendOf(openCube(overTime()), { language: 'de' }), /"de" are not here yet/);
  const told = new Set<string>();
  for (const language of LANGUAGES) {
    await fetchLanguage(language);
    assert.match(sentenceOf(cube, { language }), /45/);
    told.add(trendOf(openCube(overTime()), { language }));
  }
  assert.equal(told.size, LANGUAGES.length);
});

test('a status that every value has is said once', () => {
  const all = { '0': 'P', '1': 'P', '2': 'P', '3': 'P', '4': 'P' };
  const sentence = (status: Readonly<Record<string, string>>, values?: readonly (number | null)[]): string =>
    sentenceOf(openCube(partners({ status, ...(values ? { values } : {}) })), { language: 'it' });
  assert.match(sentence(all), /Provvisorio: tutti i valori\.$/);
  assert.match(sentence({ ...all, '3': 'O' }, [45, 15, 24, null, 6]), /Provvisorio: tutti i valori\.$/);
  assert.match(
    sentence({ ...all, '0': 'A' }),
    /Provvisorio: Autorità .*; Organismi di ricerca e università\.$/,
  );
});
