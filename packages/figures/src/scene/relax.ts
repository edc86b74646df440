/** A label that wants to stand at a height. */
export interface Wish {
  /** Where its middle would be, pixels. */
  readonly at: number;
  readonly height: number;
}

/**
 * Moves labels as little as possible so that none touches another: least squares under order, solved by pooling
 * neighbours that push each other.
 *
 * @returns middles in the order of the wishes; they may leave the bounds only when there is no room for all
 */
export function relax(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = [...wishes.keys()].sort((a, b) => wishes[a]!.at - wishes[b]!.at);
  // Distance of each label's middle from the top of the first, were all to touch.
  let height = 0;
  const stacked = order.map((place) => {
    const middle = height + wishes[place]!.height / 2;
    height += wishes[place]!.height;
    return middle;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [rank, place] of order.entries()) {
    let pool = { sum: wishes[place]!.at - stacked[rank]!, count: 1 };
    for (let before = pools.at(-1); before && mean(before) >= mean(pool); before = pools.at(-1)) {
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const starts = pools.flatMap((pool) => new Array<number>(pool.count).fill(mean(pool)));
  const middles = new Array<number>(wishes.length).fill(0);
  for (const [rank, place] of order.entries())
    middles[place] = Math.max(top, Math.min(bottom - height, starts[rank]!)) + stacked[rank]!;
  return middles;
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
