import type { ReleaseDifference } from '@officine-coesione/contract';
import { cellAt } from './frozen-cube.ts';
import type { FrozenCell, FrozenCube } from './frozen-cube.ts';

/** What is told of a cell. */
type Told = Pick<ReleaseDifference, 'oldValue' | 'oldStatus'>;

const told = (cell: FrozenCell | undefined): Told & { readonly there: boolean } => ({
  there: cell !== undefined,
  oldValue: cell?.[1] ?? undefined,
  oldStatus: cell?.[2] || undefined,
});

/** The cells of a cube by their codes. */
const byCodes = (cube: FrozenCube | undefined) =>
  new Map(
    cube?.cells.map((cell) => {
      const codes = cellAt(cube, cell[0]);
      return [JSON.stringify(codes), { codes, cell }] as const;
    }),
  );

/**
 * What two releases tell differently of an indicator, in the order of the later one, then of the earlier one. Cells of
 * which neither tells anything are alike, whatever codes each release knows.
 *
 * @param before - undefined when that release has no figures of the indicator
 */
export function differencesOf(
  before: FrozenCube | undefined,
  after: FrozenCube | undefined,
  reasons: readonly string[],
): ReleaseDifference[] {
  const indicatorCode = (after ?? before)?.definition.code ?? '';
  const [old, recent] = [byCodes(before), byCodes(after)];
  const places = new Map([...recent, ...old]);
  return [...places].flatMap(([key, { codes }]) => {
    const [was, is] = [told(old.get(key)?.cell), told(recent.get(key)?.cell)];
    if (was.there && is.there && was.oldValue === is.oldValue && was.oldStatus === is.oldStatus) return [];
    return [
      {
        indicatorCode,
        cell: codes,
        kind: !was.there ? 'added' : !is.there ? 'removed' : 'changed',
        oldValue: was.oldValue,
        oldStatus: was.oldStatus,
        newValue: is.oldValue,
        newStatus: is.oldStatus,
        reasons: [...reasons],
      },
    ];
  });
}
