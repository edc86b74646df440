import assert from 'node:assert/strict';
import { onEachEngine } from '../../engines.ts';
import { delivered, emptyOutbox } from '../../notification/mailbox.ts';
import { change } from '../../registry/records.ts';
import { act, call, committee, convened, plan, represent } from './meetings.ts';

onEachEngine('members are told once when a meeting is convened, moved or cancelled', async (database) => {
  await emptyOutbox(database);
  const { partnershipId, members } = await committee(database, 4, 'Comitato che scrive');
  const [one, two, three, four] = members.map(({ membershipId }) => membershipId) as [
    string,
    string,
    string,
    string,
  ];
  await represent(database, one, 'ada@esempio.it');
  // Of two seats: one mail.
  await represent(database, two, 'Ada@Esempio.it');
  await represent(database, two, 'supplente@esempio.it', { kind: 'alternate' });
  await represent(database, three, 'uscita@esempio.it', { valid_to: '2026-12-08' });
  await represent(database, three, 'futura@esempio.it', { valid_from: '2026-12-09' });
  await represent(database, four, 'sospesa@esempio.it');
  await change(database, 'membership', four, { status: 'suspended' });
  const { id } = await plan(database, partnershipId, {
    title: 'Ottava seduta',
    place: 'Potenza, sala Inguscio',
    onlineUrl: 'https://riunioni.example.it/8',
    languages: ['hr', 'de', 'it'],
  });
  await act(database, 'setAgenda', id, { items: [{ title: 'Relazione annuale', kind: 'information' }] });
  assert.deepEqual(await delivered(database), [], 'a plan is nobody’s business');

  await act(database, 'conveneMeeting', id, {});
  const mails = await delivered(database);
  assert.deepEqual(mails.map(({ recipient }) => recipient.toLowerCase()).toSorted(), [
    'ada@esempio.it',
    'futura@esempio.it',
  ]);
  for (const { language, subject, text } of mails) {
    assert.deepEqual([language, subject], ['de', 'Einberufung: Ottava seduta']);
    assert.match(text, /9\. Dezember 2026 um 10:30 Uhr/);
    for (const said of [
      'Comitato che scrive',
      'Potenza, sala Inguscio',
      'https://riunioni.example.it/8',
      '> 1. Relazione annuale',
      'authority@example.it',
    ])
      assert.ok(text.includes(said), said);
  }

  await act(database, 'amendMeeting', id, { accessibilityMeasures: ['Interprete LIS'] });
  assert.deepEqual(await delivered(database), [], 'neither time nor place');
  await act(database, 'amendMeeting', id, { startsAt: '2026-12-09T10:00:00.000Z', languages: ['it'] });
  const moved = await delivered(database);
  assert.deepEqual(
    moved.map(({ subject }) => subject),
    ['Convocazione aggiornata: Ottava seduta', 'Convocazione aggiornata: Ottava seduta'],
  );
  assert.match(moved[0]!.text, /alle 11:00/);

  await act(database, 'cancelMeeting', id, { reason: 'Sciopero dei treni' });
  const cancelled = await delivered(database);
  assert.deepEqual(
    cancelled.map(({ subject }) => subject),
    ['Seduta annullata: Ottava seduta', 'Seduta annullata: Ottava seduta'],
  );
  assert.match(cancelled[0]!.text, /> Sciopero dei treni/);
});

onEachEngine('nobody is told of what was never convened or is over', async (database) => {
  await emptyOutbox(database);
  const { partnershipId, members } = await committee(database);
  await represent(database, members[0]!.membershipId, 'ada@esempio.it');
  const planned = await plan(database, partnershipId);
  await act(database, 'cancelMeeting', planned.id, { reason: 'Non serve più' });
  const { id } = await convened(database, partnershipId);
  await emptyOutbox(database);
  const later = () => new Date('2026-12-09T10:00:00Z');
  await act(database, 'amendMeeting', id, { place: 'Bari' }, later);
  await act(database, 'cancelMeeting', id, { reason: 'Mancava il numero legale' }, later);
  assert.deepEqual(await delivered(database, later), []);
  assert.equal((await call(database, 'showMeeting', { parameters: { meetingId: id } })).status, 'cancelled');
});
