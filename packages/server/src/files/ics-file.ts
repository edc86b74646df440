import { TZDate } from '@date-fns/tz';
import ical, { ICalEventStatus, escape, foldLines } from 'ical-generator';
import { wordOf } from './sheet.ts';
import type { CalendarEvent, Extract, Sheet } from './sheet.ts';

const zone = 'Europe/Rome';

/** The hours of Italy since 1996, as the Union sets summer time (Dir. 2000/84/EC). */
const timezone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/** What opens and closes a calendar; the parts between are written as they come. */
const closing = 'END:VCALENDAR';

/** A list as a calendar (RFC 5545): one entry an item, in Italian time. */
export async function* icsFile<Item>(
  items: AsyncIterable<Item>,
  sheet: Sheet<Item>,
  extract: Extract,
): AsyncGenerator<string> {
  const calendar = ical({
    name: escape(wordOf(sheet, extract.language), false),
    prodId: { company: 'Officine Coesione', product: 'Partenariato', language: 'IT' },
  });
  yield calendar.toString().slice(0, -closing.length) + timezone;
  for await (const item of items) {
    const { uid, startsAt, endsAt, place, updatedAt, createdAt, status, ...event } = sheet.event!(
      item,
      extract,
    );
    const entry = calendar.createEvent({
      ...event,
      id: uid,
      // The same for the same state: a file that has not changed has the same bytes.
      stamp: updatedAt,
      created: createdAt,
      lastModified: updatedAt,
      start: romeTime(startsAt),
      ...(endsAt !== undefined && { end: romeTime(endsAt) }),
      timezone: zone,
      status: ICalEventStatus[status],
      ...(place !== undefined && { location: place }),
    });
    yield foldLines(entry.toString());
    calendar.clear();
  }
  yield `${closing}\r\n`;
}

const romeTime = (at: CalendarEvent['startsAt']): TZDate => new TZDate(at, zone);
