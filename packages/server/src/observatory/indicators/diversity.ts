/**
 * How evenly members are spread over categories: the entropy of their shares over the greatest it could be, 0 when
 * all are of one category, 1 when each has as many; null without members.
 *
 * @param counts members of each category
 * @param categories how many categories there should be (CPR Art. 39(1)); the empty ones count
 * @see Shannon (1948); Pielou (1966)
 */
export function evenness(counts: readonly number[], categories: number): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0 || categories < 2) return null;
  const entropy = counts.reduce((sum, count) => {
    const share = count / all;
    return share > 0 ? sum - share * Math.log(share) : sum;
  }, 0);
  // One category gives -0.
  return entropy / Math.log(categories) || 0;
}
