/**
 * Does a work again and again, each round after the one before, until it is stopped.
 *
 * @param round - one round, which tells its own failures; answers after how many milliseconds the next is due
 * @param first - milliseconds before the first round
 */
export function inRounds(
  round: (isStopping: () => boolean) => Promise<number>,
  first: number,
): { stop(): Promise<void> } {
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const run = (): void => {
    running = round(() => stopping).then((wait) => {
      if (!stopping) timer = setTimeout(run, wait).unref();
    });
  };
  timer = setTimeout(run, first).unref();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
