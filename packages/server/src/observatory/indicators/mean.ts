/** A mean, with the interval that holds the true one in 95 of 100 samples. */
export interface Mean {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;

/**
 * 97.5th percentile of Student's distribution, within 0.3 % for four degrees of freedom or more.
 *
 * @see Abramowitz and Stegun (1964), 26.7.5
 */
export function studentQuantile(freedom: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, place) => sum + term / freedom ** (place + 1), z);
}

/**
 * The mean of answers with its interval, from their number, sum and sum of squares; null for fewer than five, who
 * could be told apart.
 *
 * @param scale the least and the greatest answer there can be: the interval does not go beyond
 */
export function meanOf(
  { n, sum, squares }: { readonly n: number; readonly sum: number; readonly squares: number },
  [least, greatest]: readonly [number, number],
): Mean | null {
  if (n < 5) return null;
  const mean = sum / n;
  const variance = Math.max(0, (squares - n * mean ** 2) / (n - 1));
  const half = studentQuantile(n - 1) * Math.sqrt(variance / n);
  return { mean, lower: Math.max(least, mean - half), upper: Math.min(greatest, mean + half) };
}
