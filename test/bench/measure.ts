/** One way of doing a work; gives what it made, so that outputs can be compared. */
export interface Way {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Times ways of doing the same work in one run: outputs compared first, then rounds interleaved, the
 * median printed with the ratio to the first way.
 */
export const compare = async (work: string, ways: readonly Way[], rounds = 9): Promise<void> => {
  const outputs = await Promise.all(ways.map(async ({ run }) => JSON.stringify(await run())));
  if (new Set(outputs).size !== 1) throw new Error(`${work}: the ways do not make the same thing`);
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [place, { run }] of ways.entries()) {
      const start = performance.now();
      await run();
      times[place]!.push(performance.now() - start);
    }
  const medians = times.map((of) => of.sort((a, b) => a - b)[Math.floor(of.length / 2)]!);
  console.log(`\n${work} (median of ${rounds})`);
  for (const [place, { name }] of ways.entries())
    console.log(
      `  ${name.padEnd(36)} ${medians[place]!.toFixed(2).padStart(10)} ms  × ${(medians[place]! / medians[0]!).toFixed(2)}`,
    );
};
