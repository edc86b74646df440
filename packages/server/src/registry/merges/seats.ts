import type { Fault } from '@officine-coesione/contract';
import { publicStates } from '../../database/tables.ts';
import type { Properties } from './row-change.ts';

/** Seats of the merged organisation that overlap one of the survivor's in the same partnership and role. */
export interface Fold {
  /** The survivor's seat, which stays. */
  readonly into: string;
  /** The other, which is archived. */
  readonly seat: string;
  /** What the seat that stays is given. */
  readonly wanted: Properties;
}

const isPublic = (seat: Properties): boolean =>
  (publicStates as readonly string[]).includes(seat['status'] as string);

const day = (value: unknown, unknown: string): string => (value as string | null) ?? unknown;

const overlap = (a: Properties, b: Properties): boolean =>
  day(a['valid_from'], '0000') <= day(b['valid_to'], '9999') &&
  day(b['valid_from'], '0000') <= day(a['valid_to'], '9999');

/** What two overlapping seats must agree on to be one. */
const decisive = ['category', 'category_scheme', 'voting', 'details.seats'];

const union = (a: unknown, b: unknown): unknown[] => [
  ...new Set([...((a as unknown[] | null) ?? []), ...((b as unknown[] | null) ?? [])]),
];

/** The days of two seats together; an unknown day counts as open. */
const together = (a: Properties, b: Properties): Properties => {
  const [fromA, fromB, toA, toB] = [a['valid_from'], b['valid_from'], a['valid_to'], b['valid_to']];
  return {
    ...a,
    valid_from: fromA && fromB ? (fromA < fromB ? fromA : fromB) : null,
    valid_to: toA && toB ? (toA > toB ? toA : toB) : null,
    tags: union(a['tags'], b['tags']),
    'details.mandate': a['details.mandate'] ?? b['details.mandate'],
    'details.representsOrganisationIds': union(
      a['details.representsOrganisationIds'],
      b['details.representsOrganisationIds'],
    ),
    'details.involvedInPreparation':
      a['details.involvedInPreparation'] === true || b['details.involvedInPreparation'] === true,
  };
};

/**
 * Finds the seats that cannot stand beside each other (invariant I3) and makes them one where they agree.
 *
 * @param title - what a partnership is called, by identifier
 * @returns what to fold, and why the others stand against the merge
 */
export function foldSeats(
  ofSurvivor: readonly Properties[],
  ofMerged: readonly Properties[],
  title: ReadonlyMap<string, string>,
): { folds: Fold[]; faults: Fault[] } {
  const grown = new Map(ofSurvivor.map((seat) => [seat['id'] as string, seat]));
  const folds: Fold[] = [];
  const faults: Fault[] = [];
  for (const seat of ofMerged.filter(isPublic)) {
    const rivals = ofSurvivor.filter(
      (other) =>
        isPublic(other) &&
        other['partnership_id'] === seat['partnership_id'] &&
        other['role'] === seat['role'] &&
        overlap(other, seat),
    );
    const [rival] = rivals;
    if (!rival) continue;
    if (rivals.length > 1 || decisive.some((property) => rival[property] !== seat[property])) {
      const partnership = title.get(seat['partnership_id'] as string) ?? '';
      faults.push({ pointer: '/mergedId', code: 'seats_conflict', params: { partnership } });
      continue;
    }
    const into = rival['id'] as string;
    const wanted = together(grown.get(into)!, seat);
    grown.set(into, wanted);
    folds.push({ into, seat: seat['id'] as string, wanted });
  }
  return { folds, faults };
}
