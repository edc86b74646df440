import { isDeepStrictEqual } from 'node:util';

/** One way of doing a work; gives what it made, so that outputs can be compared. */
export interface Way {
  readonly name: string;
  /** Makes ready what a round starts from; not timed. */
  readonly before?: () => void;
  readonly run: () => unknown;
  /** What is compared of what `run` gives, where the ways give it in different forms. */
  readonly seen?: (made: unknown) => unknown;
}

/**
 * Times ways of doing the same work in one run: outputs compared first, then rounds interleaved, each in an
 * order of its own, for a way leaves its garbage to the next. Printed are the medians of the time and of its
 * ratio to the first way in the same round.
 *
 * @param calls - how many times a round runs each way; the time printed is that of one
 */
export const compare = async (work: string, ways: readonly Way[], rounds = 9, calls = 1): Promise<void> => {
  const outputs: unknown[] = [];
  for (const { before, run, seen = (made: unknown) => made } of ways) {
    before?.();
    outputs.push(JSON.parse(JSON.stringify(seen(await run()) ?? null)));
  }
  if (!outputs.every((output) => isDeepStrictEqual(output, outputs[0])))
    throw new Error(`${work}: the ways do not make the same thing`);
  const times = ways.map((): number[] => []);
  // The first round is for the compiler alone.
  for (let round = calls > 1 ? -1 : 0; round < rounds; round++)
    for (const place of shuffled([...ways.keys()])) {
      const { before, run } = ways[place]!;
      before?.();
      const start = performance.now();
      for (let call = 0; call < calls; call++) await run();
      if (round >= 0) times[place]!.push((performance.now() - start) / calls);
    }
  console.log(`\n${work} (median of ${rounds}${calls > 1 ? ` × ${calls} calls` : ''})`);
  for (const [place, { name }] of ways.entries()) {
    const ratio = median(times[place]!.map((time, round) => time / times[0]![round]!));
    console.log(
      `  ${name.padEnd(44)} ${median(times[place]!).toFixed(3).padStart(10)} ms  × ${ratio.toFixed(2)}`,
    );
  }
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const shuffled = (places: readonly number[]): number[] =>
  places
    .map((place) => [Math.random(), place] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, place]) => place);
