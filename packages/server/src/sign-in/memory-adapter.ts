import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  readonly model: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

/** Most things kept at once: the oldest go first. */
const limit = 10_000;

/** Keeps sessions, codes and refresh tokens of the built-in sign-in in memory: a restart ends them all. */
export const memoryAdapter = (clock: () => number = Date.now): AdapterFactory => {
  const kept = new Map<string, Kept>();
  const alive = (one: Kept | undefined): AdapterPayload | undefined =>
    one && one.endsAt > clock() ? one.payload : undefined;
  const forget = (is: (one: Kept) => boolean): void => {
    for (const [key, one] of kept) if (is(one)) kept.delete(key);
  };
  const where = (is: (one: Kept) => boolean): Promise<AdapterPayload | undefined> =>
    Promise.resolve(alive([...kept.values()].find(is)));

  return (model): Adapter => {
    const keyOf = (id: string): string => `${model} ${id}`;
    return {
      upsert: (id, payload, expiresIn) => {
        forget(({ endsAt }) => endsAt <= clock());
        const oldest = kept.size >= limit ? kept.keys().next().value : undefined;
        if (oldest !== undefined) kept.delete(oldest);
        kept.set(keyOf(id), { payload, model, id, endsAt: clock() + (expiresIn ?? Infinity) * 1000 });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(alive(kept.get(keyOf(id)))),
      findByUid: (uid) => where((one) => one.model === model && one.payload.uid === uid),
      findByUserCode: (userCode) => where((one) => one.model === model && one.payload.userCode === userCode),
      consume: (id) => {
        const one = kept.get(keyOf(id));
        if (one) one.payload = { ...one.payload, consumed: Math.floor(clock() / 1000) };
        return Promise.resolve();
      },
      destroy: (id) => {
        kept.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        forget(({ payload }) => payload.grantId === grantId);
        return Promise.resolve();
      },
    };
  };
};
