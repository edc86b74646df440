/** A seat as it is counted. */
export interface Seat {
  readonly partnershipId: string;
  readonly organisationId: string;
  /** Letter of the category. */
  readonly category: string;
  /** First day; null when it is not known. */
  readonly validFrom: string | null;
  /** Last day; null while it lasts. */
  readonly validTo: string | null;
  readonly demo: boolean;
  readonly categoryValidated: boolean;
}

/** A partnership whose seats are counted. */
export interface CountedPartnership {
  readonly id: string;
  readonly demo: boolean;
  readonly programmes: readonly { readonly code: string; readonly nuts2: readonly string[] }[];
}

/** A year as it is counted: at its last day, or today while it runs. */
export interface Period {
  /** `YYYY` */
  readonly year: string;
  /** Day on which it is read, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the year is still running. */
  readonly present: boolean;
}

/** The year as it is counted on a day. */
export const periodOf = (year: string, today: string): Period => {
  const present = year === today.slice(0, 4);
  return { year, day: present ? today : `${year}-12-31`, present };
};

/** Whether a seat holds in a period, or that nobody knows: its first day is unknown and the year is past. */
export const holds = ({ validFrom, validTo }: Seat, { day, present }: Period): boolean | 'unknown' => {
  if (validTo !== null && validTo < day) return false;
  if (validFrom !== null) return validFrom <= day;
  return present || 'unknown';
};

/** The code of everything together. */
export const total = '_T';

/** Whether a partnership is of a programme and of a territory; every one is of `_T` and of the country. */
export const inScope = ({ programmes }: CountedPartnership, programme: string, territory: string): boolean =>
  programmes.some(
    ({ code, nuts2 }) =>
      (programme === total || code === programme) &&
      (territory === 'IT' || nuts2.some((own) => own.startsWith(territory))),
  );

/** Distinct organisations of one cell of the cube, by category and together. */
export interface Tally {
  /** Organisations of a category, or of all (`_T`): one with two categories counts once in each, and once in all. */
  of(category: string): number;
  /** False when nothing is recorded in scope: there is nothing to count, which is not a count of zero. */
  readonly recorded: boolean;
  /** True when a seat in scope may or may not have held: no number would be true. */
  readonly unknown: boolean;
}

/** Counts the seats of the partnerships in scope that hold in a period. */
export function tally(
  seats: readonly Seat[],
  partnerships: readonly CountedPartnership[],
  period: Period,
): Tally {
  const scope = new Set(partnerships.map(({ id }) => id));
  const organisations = new Map<string, Set<string>>();
  let unknown = false;
  for (const seat of seats) {
    if (!scope.has(seat.partnershipId)) continue;
    const held = holds(seat, period);
    if (held === 'unknown') unknown = true;
    if (held !== true) continue;
    for (const category of [total, seat.category]) {
      const counted = organisations.get(category) ?? new Set();
      organisations.set(category, counted.add(seat.organisationId));
    }
  }
  return {
    of: (category) => organisations.get(category)?.size ?? 0,
    recorded: scope.size > 0,
    unknown,
  };
}
