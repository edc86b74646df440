/** Names for columns that stand beside others: a name already taken is written with `_` after it. */
export function namesBeside(taken: readonly string[], ...wanted: readonly string[]): readonly string[] {
  return wanted.map((name) => {
    let free = name;
    while (taken.includes(free)) free += '_';
    return free;
  });
}
