/** How many times the scaled median absolute deviation a value may be from the median. */
export const outlierFactor = 5;

/** Makes the median absolute deviation of normal values their standard deviation. */
const normal = 1.4826;

/** Fewer values than this have no shape that one of them could be out of. */
const leastValues = 8;

/** The rule, as people read it. */
export const outlierRule = `|x − median| > k · 1.4826 · MAD, k = ${outlierFactor}, n ≥ ${leastValues}`;

/** The middle of some values; that of an even number is half-way between two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Places of the values that are far from the others, and their median.
 *
 * @see Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers
 */
export function outliersIn(values: readonly number[]): {
  readonly median: number;
  readonly places: number[];
} {
  const median = values.length > 0 ? medianOf(values) : 0;
  const spread = normal * medianOf(values.length > 0 ? values.map((value) => Math.abs(value - median)) : [0]);
  // Where more than half of the values are one and the same, nothing says what is far.
  if (values.length < leastValues || spread === 0) return { median, places: [] };
  return {
    median,
    places: values.flatMap((value, place) =>
      Math.abs(value - median) > outlierFactor * spread ? [place] : [],
    ),
  };
}
