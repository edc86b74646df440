import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, served } from '../served.ts';
import { clientOf } from '../transport/trial.ts';

const seen = { id: '019363c0-0000-7000-8000-000000000101', version: 3 };
const reason = 'Sciopero dei treni';

test('every step of a meeting goes to its own address, with the version that was seen', async () => {
  await using server = await served((_seen, response) => json(response, { id: seen.id, version: 4 }));
  const { meetings } = clientOf(server);
  await meetings.update(seen, { place: null });
  await meetings.convene(seen);
  await meetings.hold(seen);
  await meetings.cancel(seen, { reason });
  await meetings.setAgenda(seen, { items: [{ title: 'Varie', kind: 'discussion' }] });
  await meetings.recordAttendance(seen, { rows: [] });
  await meetings.keepMinutes(seen, { draftAt: '2026-11-20T09:00:00Z' });
  await meetings.updateDecision(seen, { binding: false });
  const { id } = seen;
  assert.deepEqual(
    server.seen.map(({ method, url }) => `${method} ${url.pathname.split('/partenariato/')[1]}`),
    [
      `PATCH meetings/${id}`,
      `POST meetings/${id}/convocation`,
      `POST meetings/${id}/holding`,
      `POST meetings/${id}/cancellation`,
      `PUT meetings/${id}/agenda`,
      `PUT meetings/${id}/attendance`,
      `PUT meetings/${id}/minutes`,
      `PATCH meeting-decisions/${id}`,
    ],
  );
  assert.ok(server.seen.every(({ headers }) => headers['if-match'] === '"3"'));
  assert.equal(server.seen[4]!.headers['content-type'], 'application/json');
});

test('the calendar of meetings is a file, asked for with its filters', async () => {
  await using server = await served((_seen, response) => {
    response.writeHead(200, { 'Content-Type': 'text/calendar' });
    response.end('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  });
  const { meetings } = clientOf(server);
  const file = await meetings.export({
    format: 'ics',
    programme: ['pn-cultura-2021-2027'],
    from: '2026-11-01',
  });
  assert.match(await file.text(), /^BEGIN:VCALENDAR/);
  const { url } = server.seen[0]!;
  assert.equal(url.search, '?format=ics&programme=pn-cultura-2021-2027&from=2026-11-01');
});
