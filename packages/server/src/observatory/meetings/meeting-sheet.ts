import type { AgendaItem, Meeting } from '@officine-coesione/contract';
import { codeAddress, partnershipAddress, programmeAddress } from '../../files/address.ts';
import { columnsFor } from '../../files/property-column.ts';
import { wordOf } from '../../files/sheet.ts';
import type { Addresses, CalendarEvent, Column, Extract, Sheet } from '../../files/sheet.ts';

const column = columnsFor<Meeting>();

/** Where a meeting is found. */
const meetingAddress = (id: string, { api }: Addresses): string => `${api}/meetings/${id}`;

const lineOf = ({ title, durationMin }: AgendaItem, place: number): string =>
  `${place + 1}. ${title}${durationMin === undefined ? '' : ` (${durationMin} min)`}`;

const agendaColumn: Column<Meeting> = {
  key: 'agenda',
  it: 'Ordine del giorno',
  en: 'Agenda',
  value: ({ agenda }) => agenda.map(({ title }) => title),
};

const statuses: Readonly<Record<string, CalendarEvent['status']>> = {
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

const attendanceModes: Readonly<Record<string, string>> = {
  in_person: 'schema:OfflineEventAttendanceMode',
  online: 'schema:OnlineEventAttendanceMode',
  hybrid: 'schema:MixedEventAttendanceMode',
};

const words = {
  cancelled: { it: 'Annullata', en: 'Cancelled' },
  agenda: { it: 'Ordine del giorno', en: 'Agenda' },
  demo: {
    it: 'Dati dimostrativi: la seduta non descrive un processo reale.',
    en: 'Demonstration data: the meeting describes no real process.',
  },
} as const;

/** A meeting as an entry of a calendar; where it is held at a distance is for its members. */
const eventOf = (one: Meeting, { language, addresses }: Extract): CalendarEvent => {
  const isCancelled = one.status === 'cancelled';
  const paragraphs = [
    one.demo ? [wordOf(words.demo, language)] : [],
    one.cancelReason === undefined ? [] : [`${wordOf(words.cancelled, language)}: ${one.cancelReason}`],
    one.agenda.length > 0 ? [`${wordOf(words.agenda, language)}:`, ...one.agenda.map(lineOf)] : [],
  ];
  return {
    uid: one.id,
    sequence: one.version,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    startsAt: one.startsAt,
    endsAt: one.endsAt,
    status: statuses[one.status] ?? 'CONFIRMED',
    // Many calendars show no status.
    summary: `${isCancelled ? `${wordOf(words.cancelled, language)}: ` : ''}${one.title} – ${one.partnershipTitle}`,
    place: one.place,
    description: paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    url: meetingAddress(one.id, addresses),
  };
};

/** Public meetings as a file. */
export const meetingSheet: Sheet<Meeting> = {
  file: 'sedute',
  it: 'Sedute',
  en: 'Meetings',
  open: true,
  columns: [
    column('id', 'Identificativo', 'Identifier'),
    column('partnershipTitle', 'Partenariato', 'Partnership'),
    column('partnershipId', 'Identificativo del partenariato', 'Identifier of the partnership'),
    column('programmeCodes', 'Programmi', 'Programmes'),
    column('number', 'Numero', 'Number'),
    column('title', 'Titolo', 'Title'),
    column('mode', 'Modalità', 'Mode', 'meeting-mode'),
    column('startsAt', 'Inizio (UTC)', 'Begins (UTC)'),
    column('endsAt', 'Fine (UTC)', 'Ends (UTC)'),
    column('place', 'Luogo', 'Place'),
    column('convenedAt', 'Convocata il (UTC)', 'Convened (UTC)'),
    column('documentsSentAt', 'Documenti inviati il (UTC)', 'Documents sent (UTC)'),
    column('urgent', 'Urgente', 'Urgent'),
    column('noticeWorkingDays', 'Preavviso (giorni lavorativi)', 'Notice (working days)'),
    column('documentsWorkingDays', 'Preavviso dei documenti (giorni lavorativi)', 'Documents (working days)'),
    column('noticeKept', 'Preavviso rispettato', 'Notice kept'),
    agendaColumn,
    column('attendance.entitled', 'Aventi titolo', 'Entitled'),
    column('attendance.present', 'Presenti', 'Present'),
    column('attendance.proxies', 'Deleghe', 'Proxies'),
    column('attendance.votingEntitled', 'Aventi voto', 'With a vote'),
    column('attendance.votingPresent', 'Presenti con voto', 'Present with a vote'),
    column('attendance.quorate', 'Numero legale', 'Quorate'),
    column('minutes.adoptedAt', 'Verbale adottato il (UTC)', 'Minutes adopted (UTC)'),
    column('minutes.publishedAt', 'Verbale pubblicato il (UTC)', 'Minutes published (UTC)'),
    column('minutes.url', 'Verbale', 'Minutes'),
    column('languages', 'Lingue', 'Languages'),
    column('accessibilityMeasures', 'Misure di accessibilità', 'Accessibility measures'),
    column('status', 'Stato', 'Status', 'meeting-status'),
    column('cancelReason', 'Motivo dell’annullamento', 'Why it was cancelled'),
    column('updatedAt', 'Aggiornato il', 'Updated at'),
    column('demo', 'Dimostrativo', 'Demonstration'),
  ],
  linked: (one, at) => ({
    '@id': meetingAddress(one.id, at),
    '@type': 'schema:Event',
    title: one.title,
    identifier: one.id,
    organiser: partnershipAddress(one.partnershipId, at),
    programme: one.programmeCodes.map((code) => programmeAddress(code, at)),
    category: codeAddress('meeting-mode', one.mode, at),
    startsAt: one.startsAt,
    endsAt: one.endsAt,
    place: one.place,
    attendanceMode: attendanceModes[one.mode],
    eventStatus: one.status === 'cancelled' ? 'schema:EventCancelled' : 'schema:EventScheduled',
    language: one.languages,
    minutes: one.minutes?.url,
    modified: one.updatedAt,
  }),
  event: eventOf,
};
