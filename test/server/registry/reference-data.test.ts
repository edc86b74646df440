import assert from 'node:assert/strict';
import { vocabularies } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';

const on = (database: Database) => registryHandlers(database, clock);
const missing = '0192f0c0-0000-7000-8000-000000000001';

onEachEngine('programmes are found by title, CCI and filters', async (database) => {
  const search = async (query: Record<string, unknown>) =>
    (await ask(on(database), 'searchProgrammes', { query: { limit: 200, ...query } })).items;
  const codes = async (query: Record<string, unknown>) => (await search(query)).map(({ code }) => code);
  assert.equal((await search({})).length, 152);
  assert.deepEqual(await codes({ q: '2021it16ffpr004' }), ['pr-fesr-fse-plus-basilicata-2021-2027']);
  assert.deepEqual(await codes({ q: 'capacità coesione' }), ['pn-capacita-per-la-coesione-2021-2027']);
  assert.equal((await search({ cycle: ['2021-2027'], kind: ['PN', 'PR'] })).length, 48);
  assert.equal((await search({ fund: ['FEAMP', 'JTF'] })).length, 2);
  assert.equal((await search({ level: ['cooperation'] })).length, 27);
  assert.deepEqual(await codes({ territory: ['ITH1'], cycle: ['2021-2027'] }), [
    'pr-fesr-pa-bolzano-2021-2027',
    'pr-fse-plus-pa-bolzano-2021-2027',
  ]);
  assert.equal(
    (await search({ territory: ['ITH10'] })).length,
    (await search({ territory: ['ITH1'] })).length,
  );
  assert.equal((await search({ territory: ['IT'] })).length, 152);
  assert.equal((await search({ openToAdhesion: true })).length, 48);
  assert.equal((await search({ openToAdhesion: false })).length, 104);
});

onEachEngine('programmes are listed in the order asked for', async (database) => {
  for (const sort of ['title', '-title', 'code', '-cycle']) {
    const whole = await ask(on(database), 'searchProgrammes', { query: { limit: 200, sort } });
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(on(database), 'searchProgrammes', {
        query: { limit: 50, sort, ...(cursor && { cursor }) },
      });
      paged.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    } while (cursor);
    assert.deepEqual(
      paged,
      whole.items.map(({ code }) => code),
    );
    if (sort === 'code') assert.deepEqual(paged, paged.toSorted());
    if (sort === '-cycle')
      assert.deepEqual(
        [whole.items[0]?.cycle, whole.items[0]?.title, whole.items.at(-1)?.cycle],
        ['2021-2027', 'Interreg FESR Italia-Austria', '2014-2020'],
      );
  }
});

onEachEngine('a key and a CCI code find the same programme', async (database) => {
  const show = (programmeCode: string) =>
    ask(on(database), 'showProgramme', { parameters: { programmeCode } });
  const programme = await show('pr-fesr-umbria-2021-2027');
  assert.deepEqual(await show(programme.cci!), programme);
  assert.equal(programme.title, 'PR FESR Umbria');
  const authority = await ask(on(database), 'showOrganisation', {
    parameters: { organisationId: programme.managingAuthorityId! },
  });
  assert.equal(authority.legalName, 'Regione Umbria');
  assert.equal((await problemOf(show('pr-fesr-atlantide-2021-2027'))).key, 'not-found');
});

onEachEngine('territories are found by level, parent and words', async (database) => {
  const search = async (query: Record<string, unknown>) =>
    (await ask(on(database), 'searchTerritories', { query: { limit: 200, ...query } })).items;
  assert.equal((await search({})).length, 134);
  assert.equal((await search({ level: ['nuts2'] })).length, 21);
  assert.deepEqual(
    (await search({ parent: 'ITF5' })).map(({ title, provinceSign }) => `${title} ${provinceSign}`),
    ['Potenza PZ', 'Matera MT'],
  );
  assert.deepEqual(
    (await search({ q: 'bozen', sort: 'title' })).map(({ code }) => code),
    ['ITH10', 'ITH1'],
  );
  const first = await ask(on(database), 'searchTerritories', { query: { limit: 1 } });
  assert.equal(first.items[0]?.code, 'IT');
  const second = await ask(on(database), 'searchTerritories', {
    query: { limit: 1, cursor: first.nextCursor! },
  });
  assert.equal(second.items[0]?.code, 'ITC');
  const show = (territoryCode: string) =>
    ask(on(database), 'showTerritory', { parameters: { territoryCode } });
  assert.equal((await show('ITH1')).title, 'Provincia autonoma di Bolzano/Bozen');
  assert.equal((await problemOf(show('ITC9'))).key, 'not-found');
});

onEachEngine('the code lists are those of the contract', async (database) => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(on(database), 'searchCodeLists', {
      query: { limit: 5, ...(cursor && { cursor }) },
    });
    seen.push(...page.items.map(({ code }) => code));
    cursor = page.nextCursor;
  } while (cursor);
  assert.deepEqual(seen, Object.keys(vocabularies));
  const show = (codeListCode: string) => ask(on(database), 'showCodeList', { parameters: { codeListCode } });
  const categories = await show('partner-category');
  assert.deepEqual(categories.items.find(({ code }) => code === 'A2')?.schemes, ['ECCP-2014']);
  assert.equal((await problemOf(show('nothing'))).key, 'not-found');
});

onEachEngine('partnerships say which are real, which are open and who sits there', async (database) => {
  const search = async (query: Record<string, unknown>) =>
    (await ask(on(database), 'searchPartnerships', { query: { limit: 200, ...query } })).items;
  assert.equal((await search({})).length, 49);
  assert.equal((await search({ openToAdhesion: true })).length, 48);
  const [real] = await search({ openToAdhesion: false });
  assert.equal(real?.demo, false);
  assert.match(real.validation.note ?? '', /da validare/);
  assert.deepEqual(await search({ programme: ['por-basilicata-fesr-2014-2020'] }), [real]);
  assert.deepEqual(await search({ type: ['partnership_table'] }), [real]);
  const [committee] = await search({ q: 'comitato umbria fesr' });
  assert.equal(committee?.title, 'Comitato di sorveglianza, PR FESR Umbria 2021-2027');
  assert.match(committee.validation.note ?? '', /^Dati dimostrativi/);
  assert.equal(committee.demo, true);

  const members = (partnershipId: string, query: Record<string, unknown> = {}) =>
    ask(on(database), 'searchMembers', { parameters: { partnershipId }, query });
  assert.equal((await members(real.id, { limit: 200 })).items.length, 24);
  const [chair] = (await members(committee.id)).items;
  assert.deepEqual(
    [chair?.organisationLegalName, chair?.role, chair?.voting, chair?.validFrom, chair?.demo],
    ['Regione Umbria', 'chair', true, '2022-12-01', true],
  );
  const unions = await members(real.id, { category: ['B1'], sort: 'category' });
  assert.ok(unions.items.every(({ category, categoryValidated }) => category === 'B1' && !categoryValidated));
  const first = await members(real.id, { limit: 3, sort: 'category' });
  const foreign = members(committee.id, { sort: 'category', cursor: first.nextCursor! });
  assert.equal((await problemOf(foreign)).key, 'unknown-parameter');
  assert.equal((await problemOf(members(missing))).key, 'not-found');
  const show = (partnershipId: string) =>
    ask(on(database), 'showPartnership', { parameters: { partnershipId } });
  assert.deepEqual(await show(real.id), real);
  assert.equal((await problemOf(show(missing))).key, 'not-found');
});
