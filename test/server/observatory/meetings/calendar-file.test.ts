import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { auditLog } from '../../../../packages/server/src/audit/audit-log.ts';
import { observatoryHandlers } from '../../../../packages/server/src/observatory/handlers.ts';
import { observatorySheets } from '../../../../packages/server/src/observatory/sheets.ts';
import type { Connection } from '../../../../packages/server/src/database/tables.ts';
import { onEachEngine } from '../../engines.ts';
import { trial } from '../../http/trial.ts';
import type { AnyHandler } from '../../http/trial.ts';
import { parseCsv } from 'hucre/csv';
import { act, call, committee, convened, held, plan } from './meetings.ts';

const appOn = (database: Connection) =>
  trial({
    handlers: observatoryHandlers(database) as unknown as Record<string, AnyHandler>,
    sheets: observatorySheets,
    audit: auditLog(database),
  });

/** As hostile as a title may be: what escapes, what folds, what begins a line of its own. */
const hostile = {
  title: 'Seduta; con, virgole \\ e "virgolette": ' + '🏛è'.repeat(40),
  place: 'Sala «Aldo, Moro»; piano 2\\B',
};

const events = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  assert.ok(zone);
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return { calendar, list: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
};

onEachEngine('a calendar that another program reads says what the list says', async (database) => {
  const { partnershipId } = await committee(database, 1, 'Comitato del calendario');
  const winter = await held(database, partnershipId, { ...hostile, endsAt: '2026-12-09T12:00:00.000Z' });
  const summer = await convened(database, partnershipId, {
    startsAt: '2027-07-01T08:00:00.000Z',
    onlineUrl: 'https://riunioni.example.it/segreta',
  });
  const { id } = await convened(database, partnershipId, { startsAt: '2027-03-28T00:30:00.000Z' });
  const cancelled = await act(database, 'cancelMeeting', id, {
    reason: 'Sciopero; dei treni,\ne degli aerei',
  });
  await plan(database, partnershipId);

  const { call: ask } = appOn(database);
  const target = `/meetings?partnership=${partnershipId}&sort=startsAt`;
  const response = await ask(`${target}&format=ics`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'text/calendar; charset=utf-8');
  assert.match(response.headers.get('Content-Disposition')!, /^attachment; filename="sedute-.*\.ics"$/);
  const text = await response.text();
  assert.equal(await (await ask(target, { headers: { Accept: 'text/calendar' } })).text(), text);
  for (const line of text.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(line.isWellFormed() && !/[\r\n]/.test(line), line);
  }
  assert.ok(!text.includes('segreta'));
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));

  const { calendar, list } = events(text);
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.deepEqual(
    list.map(({ uid }) => uid),
    [winter.id, cancelled.id, summer.id],
  );
  const [first, second, third] = list as [ICAL.Event, ICAL.Event, ICAL.Event];
  assert.equal(first.summary, `${winter.title} – Comitato del calendario`);
  assert.equal(first.location, hostile.place);
  assert.equal(
    first.description,
    'Ordine del giorno:\n1. Criteri di selezione (40 min)\n2. Varie ed eventuali (10 min)',
  );
  assert.match(second.summary, /^Annullata: /);
  assert.ok(second.description.includes('Annullata: Sciopero; dei treni,\ne degli aerei'));
  const property = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name));
  assert.deepEqual(
    list.map((event) => property(event, 'status')),
    ['CONFIRMED', 'CANCELLED', 'CONFIRMED'],
  );
  for (const [place, meeting] of [winter, cancelled, summer].entries()) {
    const event = list[place]!;
    assert.equal(event.sequence, meeting.version);
    assert.equal(event.startDate.zone.tzid, 'Europe/Rome');
    assert.equal(event.startDate.toJSDate().toISOString(), meeting.startsAt);
    assert.ok(property(event, 'url').endsWith(`/rest/coesione/v1/partenariato/meetings/${meeting.id}`));
    const updated = meeting.updatedAt.replace(/\.\d+Z$/, 'Z');
    for (const name of ['last-modified', 'dtstamp']) assert.equal(property(event, name), updated, name);
  }
  assert.equal(first.endDate.toJSDate().toISOString(), winter.endsAt);
  // Wall clocks: an hour after UTC in winter, two in summer; half past one in the night of the change.
  assert.deepEqual(
    list.map(({ startDate }) => startDate.toString()),
    ['2026-12-09T10:30:00', '2027-03-28T01:30:00', '2027-07-01T10:00:00'],
  );
  assert.deepEqual([third.summary.slice(0, 16), third.location], ['Seduta di prova ', null]);

  // The same until something changes; then the same entry with a higher sequence.
  assert.equal(await (await ask(`${target}&format=ics`)).text(), text);
  await act(database, 'amendMeeting', summer.id, { place: 'Bari' });
  const later = events(await (await ask(`${target}&format=ics`)).text()).list[2]!;
  assert.deepEqual([later.uid, later.sequence, later.location], [summer.id, summer.version + 1, 'Bari']);
});

onEachEngine('an empty calendar is one; who reads English is told in English', async (database) => {
  const { partnershipId } = await committee(database, 1, 'Committee');
  const { call: ask } = appOn(database);
  const target = `/meetings?partnership=${partnershipId}&format=ics`;
  const empty = await (await ask(target)).text();
  assert.deepEqual(events(empty).list, []);
  const { id } = await convened(database, partnershipId);
  await act(database, 'cancelMeeting', id, { reason: 'Strike of trains' });
  await database.updateTable('meeting').set({ demo: true }).where('id', '=', id).execute();
  const [only] = events(await (await ask(target, { headers: { 'Accept-Language': 'en' } })).text()).list;
  assert.match(only!.summary, /^Cancelled: /);
  assert.match(only!.description, /^Demonstration data: .*\n\nCancelled: Strike of trains\n\nAgenda:\n1\. /);
  for (const query of ['&limit=1', '&fields=title', '&embed=present'])
    assert.equal((await ask(target + query)).status, 400, query);
  assert.equal((await ask('/programmes?format=ics')).status, 422);
});

onEachEngine('the other files hold the same meetings', async (database) => {
  const { partnershipId, members } = await committee(database, 2, 'Comitato dei file');
  const { id } = await held(database, partnershipId);
  const rows = [{ membershipId: members[0]!.membershipId, present: true, mode: 'online' as const }];
  await act(database, 'recordAttendance', id, { rows }, () => new Date('2026-12-10T09:00:00Z'));
  const { call: ask } = appOn(database);
  const target = `/meetings?partnership=${partnershipId}`;
  const csv = parseCsv(await (await ask(`${target}&format=csv`)).text(), { delimiter: ',' }) as string[][];
  const cell = (name: string) => csv[1]![csv[0]!.indexOf(name)];
  assert.deepEqual(
    [
      'id',
      'attendance.entitled',
      'attendance.votingPresent',
      'attendance.quorate',
      'agenda',
      'noticeKept',
    ].map(cell),
    [id, '2', '1', 'true', 'Criteri di selezione|Varie ed eventuali', 'true'],
  );
  const json = (await (await ask(`${target}&format=json`)).json()) as { items: object[] };
  assert.deepEqual(
    json.items,
    (await call(database, 'searchMeetings', { query: { partnership: partnershipId } })).items,
  );
  const linked = (await (await ask(`${target}&format=jsonld`)).json()) as {
    '@graph': Record<string, unknown>[];
  };
  assert.deepEqual(
    [linked['@graph'][1]!['@type'], String(linked['@graph'][1]!['@id']).split('/').at(-1)],
    ['schema:Event', id],
  );
  for (const format of ['csv-excel', 'xlsx'])
    assert.equal((await ask(`${target}&format=${format}`)).status, 200, format);
});
