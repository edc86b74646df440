import type { Insertable } from 'kysely';
import type { CapacityActivityTable, CapacityParticipantTable } from '../tables.ts';
import type { Committee } from './committee.ts';
import { record } from './record.ts';

const activities = [
  {
    title: 'Leggere un avviso e scrivere un progetto: corso per i partner',
    kind: 'training',
    starts_on: '2024-10-08',
    ends_on: '2024-10-09',
    hours: 12,
    delivered_by: 'Segreteria tecnica del comitato',
    cost: 8400,
    funded_by_ta: true,
    people: { Cgil: [14, 8, 6], Cisl: [11, 6, 5], Uil: [12, 5, 7], 'Legacoop Basilicata': [3, 2, 1] },
  },
  {
    title: 'I dati aperti del programma: laboratorio',
    kind: 'workshop',
    starts_on: '2025-05-14',
    ends_on: null,
    hours: 6,
    delivered_by: 'Fondazione Eni Enrico Mattei',
    cost: 2600,
    funded_by_ta: true,
    people: {
      'Confindustria Basilicata': [9, 4, 5],
      'Camera di Commercio di Potenza': [6, 3, 3],
      Anci: [18, 10, 8],
    },
  },
  {
    title: 'Sportello per chi siede nel comitato per la prima volta',
    kind: 'helpdesk',
    starts_on: '2026-02-02',
    ends_on: '2026-06-26',
    hours: 40,
    delivered_by: 'Segreteria tecnica del comitato',
    cost: null,
    funded_by_ta: false,
    people: { 'Confcooperative Basilicata': [2, 1, 1], Uil: [1, 0, 1] },
  },
] as const satisfies readonly object[];

/** The invented capacity activities of the programme of a committee. */
export function capacityRows(now: string, { programmeCode, seatOf }: Committee) {
  const rows: Insertable<CapacityActivityTable>[] = [];
  const participants: Insertable<CapacityParticipantTable>[] = [];
  for (const { people, ...one } of activities) {
    const activity = { ...record(now), programme_code: programmeCode, ...one };
    rows.push(activity);
    for (const [name, [count, female, male]] of Object.entries(people) as [string, readonly number[]][])
      participants.push({
        ...record(now),
        activity_id: activity.id,
        organisation_id: seatOf(name).organisation_id,
        people: count!,
        female: female!,
        male: male!,
      });
  }
  return { activities: rows, participants };
}
