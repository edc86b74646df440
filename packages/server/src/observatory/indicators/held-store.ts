import type { IndicatorData } from '@officine-coesione/contract';
import { isConfidential } from '@officine-coesione/figures/on-demand';
import type { Connection } from '../../database/tables.ts';
import type { HeldCell } from './cells.ts';

/** How many rows are written together. */
const batch = 5_000;

/** Keeps what figures on persons withhold, for whatever is told of the same years from now on. */
export async function holdWithheld(
  database: Connection,
  { dimension, size, status }: IndicatorData,
): Promise<void> {
  const codes = Object.values(dimension).map(({ category: { index } }) =>
    Object.keys(index).toSorted((a, b) => index[a]! - index[b]!),
  );
  const names = Object.keys(dimension);
  const rows = Object.entries(status).flatMap(([place, mark]) => {
    if (!isConfidential(mark)) return [];
    let rest = Number(place);
    const cell: Record<string, string> = {};
    for (let at = size.length - 1; at >= 0; at -= 1) {
      cell[names[at]!] = codes[at]![rest % size[at]!]!;
      rest = Math.floor(rest / size[at]!);
    }
    return [
      {
        indicator_code: cell['INDICATOR']!,
        year: Number(cell['TIME_PERIOD']),
        programme: cell['PROGRAMME']!,
        territory: cell['REF_AREA']!,
      },
    ];
  });
  for (let from = 0; from < rows.length; from += batch)
    await database
      .insertInto('withheld_for_good')
      .values(rows.slice(from, from + batch))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** What was withheld for good of some years. */
export async function readHeld(database: Connection, years: readonly number[]): Promise<readonly HeldCell[]> {
  const rows = await database
    .selectFrom('withheld_for_good')
    .selectAll()
    .where('year', 'in', [...years])
    .execute();
  return rows.map(({ indicator_code: indicatorCode, ...place }) => ({ indicatorCode, ...place }));
}
