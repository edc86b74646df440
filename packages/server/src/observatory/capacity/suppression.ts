/** People who took part, of one organisation or of all: women, men, and those of whom it is not known or who are neither. */
export interface People {
  readonly count: number;
  readonly female: number;
  readonly male: number;
}

/** What of them is told; null is hidden. */
export interface ToldPeople {
  readonly count: number | null;
  readonly female: number | null;
  readonly male: number | null;
}

/** The least number of people that is told. */
export const leastTold = 5;

const nobody: People = { count: 0, female: 0, male: 0 };
const hidden: ToldPeople = { count: null, female: null, male: null };

const rest = ({ count, female, male }: People): number => count - female - male;

const sum = (rows: readonly People[]): People =>
  rows.reduce(
    (total, { count, female, male }) => ({
      count: total.count + count,
      female: total.female + female,
      male: total.male + male,
    }),
    nobody,
  );

/**
 * What anyone may know of who took part in an activity: no number of people below `least`, and none that gives such a
 * number away. What can be had by subtraction counts as told:
 *
 * - the counts that are hidden are of two organisations or more, and of so many people together that each can be any
 *   number from one, which everyone who is named has sent, to `least`; until they are, the smallest of the others is
 *   hidden with them, and where there is no other the total;
 * - women and men are told together or not at all, and only beside their count. The third number of a row, of those who
 *   are neither or of whom it is not known, is either nobody or `least` people or more: it is what is left;
 * - the same holds for all organisations together, and for the rest of them once those are taken away of which women
 *   and men are told.
 *
 * @param rows all who took part, also those whose organisation is shown no more: what was told of the others stays as
 *   it was, and gives nobody away by what has changed
 * @param least the least number that is told
 * @returns the rows in their order, and the total; of no rows it is nobody
 */
export function toldOf(
  rows: readonly People[],
  least = leastTold,
): { readonly rows: ToldPeople[]; readonly total: ToldPeople } {
  if (rows.length === 0) return { rows: [], total: nobody };
  const total = sum(rows);
  const areCountsSafe = (left: readonly People[]): boolean =>
    left.length === 0 || (left.length > 1 && sum(left).count - left.length >= least - 1);
  const counted = tellable(rows, ({ count }) => count >= least, areCountsSafe);
  if (counted.size === 0 && !areCountsSafe(rows)) return { rows: rows.map(() => hidden), total: hidden };
  const gendered = isSafe(total, least)
    ? tellable(
        rows,
        (row) => counted.has(row) && isSafe(row, least),
        (left) => left.length === 0 || isSafe(sum(left), least),
      )
    : new Set<People>();
  const toldAs = (row: People, count: boolean, genders: boolean): ToldPeople => ({
    count: count ? row.count : null,
    female: genders ? row.female : null,
    male: genders ? row.male : null,
  });
  return {
    rows: rows.map((row) => toldAs(row, counted.has(row), gendered.has(row))),
    total: toldAs(total, true, isSafe(total, least)),
  };
}

/** Whether the women and the men of a row can be told, and with its count those who are left. */
const isSafe = (row: People, least: number): boolean =>
  row.female >= least && row.male >= least && (rest(row) === 0 || rest(row) >= least);

/**
 * The rows that can be told so that those that are left are none, or safe together: the smallest are given up until
 * they are, if need be all.
 */
function tellable(
  rows: readonly People[],
  canBeTold: (row: People) => boolean,
  isRestSafe: (left: readonly People[]) => boolean,
): ReadonlySet<People> {
  const told = rows.filter(canBeTold).toSorted((a, b) => b.count - a.count);
  for (;;) {
    const left = rows.filter((row) => !told.includes(row));
    if (told.length === 0 || isRestSafe(left)) return new Set(told);
    told.pop();
  }
}
