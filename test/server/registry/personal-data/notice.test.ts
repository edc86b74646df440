import assert from 'node:assert/strict';
import { personalDataHandlers } from '../../../../packages/server/src/registry/personal-data/handlers.ts';
import { ask, clock, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { committee, handlersOn, publishedSeat, someone } from '../composition/composition.ts';

onEachEngine('a notice is published once, for good, and says which one to show', async (database) => {
  const handlers = personalDataHandlers(database, clock);
  const words = 'Titolare, finalità, conservazione, diritti, reclamo.';
  const publish = (code: string, validFrom: string) =>
    ask(handlers, 'publishPrivacyNotice', {
      body: { code, validFrom, texts: { it: words, en: words, de: words, fr: words, sl: words } },
      principal: someone('admin'),
    });
  const { id: partnershipId } = await committee(database);
  const { id: membershipId } = await publishedSeat(database, partnershipId);
  const name = () =>
    ask(handlersOn(database), 'nameRepresentative', {
      body: {
        membershipId,
        kind: 'alternate',
        givenName: 'Ada',
        familyName: 'Bianchi',
        institutionalEmail: 'ada.bianchi@esempio.it',
        validFrom: '2026-01-01',
        privacyNoticeVersion: '2027-01',
        acknowledgedAt: '2026-11-20T10:00:00Z',
      },
    });
  assert.deepEqual((await problemOf(name())).faults, ['/privacyNoticeVersion unknown_reference']);
  const results = await Promise.allSettled([
    publish('2027-01', '2027-01-01'),
    publish('2027-01', '2027-02-01'),
  ]);
  assert.deepEqual(results.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  assert.deepEqual(await problemOf(publish('2027-01', '2027-01-01')), {
    key: 'already-registered',
    faults: ['/code already_published'],
  });
  await publish('2026-12', '2026-12-01');
  assert.deepEqual((await problemOf(name())).faults, ['/acknowledgedAt notice_not_in_force']);
  const codes = async (onDay?: string) =>
    (await ask(handlers, 'searchPrivacyNotices', { query: { onDay } })).items.map(({ code }) => code);
  assert.deepEqual(
    [await codes(), await codes('2026-12-31')],
    [
      ['2027-01', '2026-12', '2026-11'],
      ['2026-12', '2026-11'],
    ],
  );
  const first = await ask(handlers, 'searchPrivacyNotices', { query: { limit: 1 } });
  const second = await ask(handlers, 'searchPrivacyNotices', {
    query: { limit: 1, cursor: first.nextCursor },
  });
  assert.deepEqual(
    [...first.items, ...second.items].map(({ code }) => code),
    ['2027-01', '2026-12'],
  );
  const shown = await ask(handlers, 'showPrivacyNotice', { parameters: { privacyNoticeCode: '2026-12' } });
  assert.equal(shown.texts.sl, words);
  const none = ask(handlers, 'showPrivacyNotice', { parameters: { privacyNoticeCode: '2020-01' } });
  assert.equal((await problemOf(none)).key, 'not-found');
  await assert.rejects(
    database.updateTable('privacy_notice').set({ code: 'altro' }).execute(),
    /append-only/,
  );
  await assert.rejects(database.deleteFrom('privacy_notice').execute(), /append-only/);
});
