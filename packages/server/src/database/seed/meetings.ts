import type { Insertable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type {
  AttendanceTable,
  KeptItem,
  MeetingDecisionTable,
  MeetingTable,
  MembershipTable,
} from '../tables.ts';

/** An invented meeting; instants, UTC. */
interface Invented {
  readonly number: number;
  readonly title: string;
  readonly mode: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly convenedAt: string;
  readonly documentsSentAt?: string;
  readonly status: 'convened' | 'held' | 'cancelled';
  readonly cancelReason?: string;
  readonly agenda: readonly (readonly [title: string, kind: string, minutes: number, side: string])[];
  /** Of so many seats one was away. */
  readonly absence?: number;
  readonly minutes?: object;
}

const annual = (year: number): Invented['agenda'] => [
  ['Approvazione del verbale della seduta precedente', 'decision', 10, 'authority'],
  [`Stato di attuazione del programma al 31 dicembre ${year}`, 'information', 40, 'authority'],
  ['Contributi del partenariato economico e sociale', 'discussion', 30, 'partner'],
  ['Criteri di selezione delle operazioni', 'decision', 30, 'joint'],
  ['Varie ed eventuali', 'discussion', 10, 'joint'],
];

const invented: readonly Invented[] = [
  {
    number: 1,
    title: 'Prima seduta: insediamento e regolamento interno',
    mode: 'in_person',
    startsAt: '2024-06-13T08:00:00.000Z',
    endsAt: '2024-06-13T11:00:00.000Z',
    convenedAt: '2024-05-27T08:00:00.000Z',
    documentsSentAt: '2024-05-29T08:00:00.000Z',
    status: 'held',
    agenda: [
      ['Insediamento del comitato', 'information', 20, 'authority'],
      ['Regolamento interno', 'decision', 60, 'joint'],
    ],
    absence: 5,
    minutes: { adoptedAt: '2024-07-11T08:00:00.000Z', publishedAt: '2024-07-18T08:00:00.000Z' },
  },
  {
    number: 2,
    title: 'Seconda seduta',
    mode: 'hybrid',
    startsAt: '2025-06-12T08:00:00.000Z',
    endsAt: '2025-06-12T11:00:00.000Z',
    convenedAt: '2025-05-26T08:00:00.000Z',
    documentsSentAt: '2025-06-04T08:00:00.000Z',
    status: 'held',
    agenda: annual(2024),
    absence: 3,
    minutes: { adoptedAt: '2025-07-03T08:00:00.000Z', publishedAt: '2025-07-04T08:00:00.000Z' },
  },
  {
    number: 3,
    title: 'Terza seduta',
    mode: 'hybrid',
    startsAt: '2026-05-21T08:00:00.000Z',
    endsAt: '2026-05-21T11:30:00.000Z',
    convenedAt: '2026-05-04T08:00:00.000Z',
    documentsSentAt: '2026-05-04T08:00:00.000Z',
    status: 'held',
    agenda: annual(2025),
    absence: 4,
  },
  {
    number: 4,
    title: 'Seduta straordinaria sulla revisione intermedia',
    mode: 'online',
    startsAt: '2026-10-08T08:00:00.000Z',
    endsAt: '2026-10-08T10:00:00.000Z',
    convenedAt: '2026-09-21T08:00:00.000Z',
    status: 'cancelled',
    cancelReason: 'I documenti della revisione non erano ancora pronti.',
    agenda: [['Revisione intermedia del programma', 'decision', 90, 'authority']],
  },
  {
    number: 5,
    title: 'Quarta seduta',
    mode: 'hybrid',
    startsAt: '2027-02-18T09:00:00.000Z',
    endsAt: '2027-02-18T12:30:00.000Z',
    convenedAt: '2026-10-30T09:00:00.000Z',
    status: 'convened',
    agenda: annual(2026),
  },
];

/** The invented meetings of a committee: who sat on their days was there, but for a few. */
export function meetingRows(
  now: string,
  partnershipId: string,
  seats: readonly Insertable<MembershipTable>[],
) {
  const record = () => ({ id: uuid(), created_at: now, updated_at: now, demo: true });
  const meetings: Insertable<MeetingTable>[] = [];
  const attendance: Insertable<AttendanceTable>[] = [];
  const decisions: Insertable<MeetingDecisionTable>[] = [];
  for (const one of invented) {
    const agenda = one.agenda.map(([title, kind, durationMin, ledBySide]): KeptItem => ({
      id: uuid(),
      title,
      kind,
      durationMin,
      ledBySide,
      documentIds: [],
      recusedMembershipIds: [],
    }));
    const meeting = { ...record(), partnership_id: partnershipId };
    const day = one.startsAt.slice(0, 10);
    meetings.push({
      ...meeting,
      number: one.number,
      title: one.title,
      mode: one.mode,
      starts_at: one.startsAt,
      ends_at: one.endsAt,
      place: one.mode === 'online' ? null : 'Potenza',
      convened_at: one.convenedAt,
      documents_sent_at: one.documentsSentAt ?? null,
      urgent: false,
      status: one.status,
      cancel_reason: one.cancelReason ?? null,
      languages: ['it'],
      accessibility_measures: one.mode === 'in_person' ? [] : ['Sottotitoli in tempo reale'],
      agenda: JSON.stringify(agenda),
      minutes: one.minutes
        ? JSON.stringify({ ...one.minutes, url: `https://esempio.it/verbali/${one.number}.pdf` })
        : null,
    });
    if (one.status !== 'held') continue;
    const there = seats.filter(
      ({ valid_from: from, valid_to: to }) => (from ?? day) <= day && (to ?? day) >= day,
    );
    for (const [place, { id }] of there.entries()) {
      const present = (place + one.number) % one.absence! !== 0;
      attendance.push({
        meeting_id: meeting.id,
        membership_id: id,
        present,
        excused: !present && place % 2 === 0,
        mode: present ? (one.mode === 'hybrid' && place % 3 === 0 ? 'online' : 'in_person') : null,
      });
    }
    const item = agenda.findLast(({ kind }) => kind === 'decision')!;
    decisions.push({
      ...record(),
      meeting_id: meeting.id,
      agenda_item_id: item.id,
      text: `Si approva: ${item.title.toLowerCase()}.`,
      method: 'consensus',
      binding: true,
    });
  }
  return { meetings, attendance, decisions };
}
