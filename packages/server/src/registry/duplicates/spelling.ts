/**
 * Least number of letters put in, left out, changed or swapped with the next that makes one word of the other
 * (optimal string alignment distance), up to a limit.
 *
 * @returns the distance, or `limit + 1` when it is more
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, before[column - 2]! + 1);
      current.push(least);
    }
    [before, last] = [last, current];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/**
 * Whether two words are one, misspelt: short ones only when equal, since one letter is another word (CISL, UISL);
 * the first letter is hardly ever wrong.
 */
export function misspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const limit = length >= 9 ? 2 : length >= 6 ? 1 : 0;
  return limit > 0 && a[0] === b[0] && distance(a, b, limit) <= limit;
}
