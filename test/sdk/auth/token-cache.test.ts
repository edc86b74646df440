import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { cachedToken, type IssuedToken } from '@officine-coesione/sdk/auth';
import { rejection } from './secrets.ts';

/** A source whose tokens are numbered, with a clock that stands until it is moved. */
const numbered = (expiresIn = 600, options: { refreshBefore?: number } = {}) => {
  const state = { time: 1_700_000_000_000, asked: 0, fault: undefined as Error | undefined };
  const source = cachedToken(
    async (): Promise<IssuedToken> => {
      state.asked += 1;
      const accessToken = `token-${state.asked}`;
      await turn();
      if (state.fault) throw state.fault;
      return { accessToken, expiresIn };
    },
    { now: () => state.time, ...options },
  );
  return { state, source };
};

describe('a kept token', () => {
  it('is fetched once for a thousand calls at once', async () => {
    const { state, source } = numbered();
    const given = await Promise.all(Array.from({ length: 1000 }, async () => source({})));
    assert.deepEqual(new Set(given), new Set(['token-1']));
    assert.equal(state.asked, 1);
    assert.equal(source({}), 'token-1', 'then it is there at once');
  });

  it('is renewed in the background shortly before its end, once', async () => {
    const { state, source } = numbered();
    await source({});
    state.time += 539_000;
    assert.equal(source({}), 'token-1');
    assert.equal(state.asked, 1, 'not before the last minute');
    state.time += 2_000;
    for (let call = 0; call < 100; call++) assert.equal(source({}), 'token-1');
    await turn();
    await turn();
    assert.equal(state.asked, 2);
    assert.equal(source({}), 'token-2');
  });

  it('renews a short-lived token in the second half of its life', async () => {
    const { state, source } = numbered(20);
    await source({});
    state.time += 9_000;
    assert.equal(source({}), 'token-1');
    assert.equal(state.asked, 1);
    state.time += 2_000;
    assert.equal(source({}), 'token-1');
    await turn();
    await turn();
    assert.equal(source({}), 'token-2');
  });

  it('takes another number of seconds', async () => {
    const { state, source } = numbered(600, { refreshBefore: 200 });
    await source({});
    state.time += 401_000;
    assert.equal(source({}), 'token-1');
    await turn();
    await turn();
    assert.equal(state.asked, 2);
  });

  it('is waited for once it is over, or too near its end to arrive', async () => {
    const { state, source } = numbered();
    await source({});
    state.time += 596_000;
    assert.equal(await source({}), 'token-2');
  });

  it('counts its life from when it was asked for', async () => {
    let time = 0;
    let asked = 0;
    const source = cachedToken(
      async () => {
        asked += 1;
        time += 50_000;
        return { accessToken: `token-${asked}`, expiresIn: 60 };
      },
      { now: () => time },
    );
    assert.equal(await source({}), 'token-1');
    time += 6_000;
    assert.equal(await source({}), 'token-2', '56 of 60 seconds are gone');
  });

  it('without a declared life is kept until it is refused', async () => {
    let time = 0;
    let asked = 0;
    const source = cachedToken(async () => ({ accessToken: `token-${(asked += 1)}` }), { now: () => time });
    assert.equal(await source({}), 'token-1');
    time += 365 * 86_400_000;
    assert.equal(source({}), 'token-1');
    assert.equal(await source({ rejected: 'token-1' }), 'token-2');
  });

  it('is fetched anew when the clock was set back', async () => {
    const { state, source } = numbered();
    await source({});
    state.time -= 3_600_000;
    assert.equal(await source({}), 'token-2');
    assert.equal(source({}), 'token-2');
  });

  it('may be there from the start', async () => {
    let asked = 0;
    const source = cachedToken(
      async () => {
        asked += 1;
        return { accessToken: 'other', expiresIn: 600 };
      },
      { initial: { accessToken: 'first', expiresIn: 600 } },
    );
    assert.equal(source({}), 'first');
    assert.equal(await source({ rejected: 'first' }), 'other');
    assert.equal(asked, 1);
  });
});

describe('a refused token', () => {
  it('is fetched anew once, however many calls report it', async () => {
    const { state, source } = numbered();
    await source({});
    const given = await Promise.all(Array.from({ length: 10 }, async () => source({ rejected: 'token-1' })));
    assert.deepEqual(new Set(given), new Set(['token-2']));
    assert.equal(await source({ rejected: 'token-1' }), 'token-2', 'a late report');
    assert.equal(source({}), 'token-2');
    assert.equal(state.asked, 2);
  });

  it('joins the refresh that is under way', async () => {
    const { state, source } = numbered();
    await source({});
    state.time += 550_000;
    assert.equal(source({}), 'token-1');
    assert.equal(await source({ rejected: 'token-1' }), 'token-2');
    assert.equal(state.asked, 2);
  });

  it('that comes again is not given again', async () => {
    const source = cachedToken(async () => ({ accessToken: 'always', expiresIn: 600 }));
    assert.equal(await source({}), 'always');
    assert.equal(await source({ rejected: 'always' }), undefined);
  });
});

describe('a failure', () => {
  it('reaches all who wait, and is not kept', async () => {
    const { state, source } = numbered();
    state.fault = new Error('down');
    const results = await Promise.allSettled(Array.from({ length: 50 }, async () => source({})));
    assert.ok(results.every(({ status }) => status === 'rejected'));
    assert.equal(state.asked, 1);
    state.fault = undefined;
    assert.equal(await source({}), 'token-2');
  });

  it('thrown at once is no different', async () => {
    let calls = 0;
    const source = cachedToken(() => {
      calls += 1;
      if (calls === 1) throw new Error('down');
      return Promise.resolve({ accessToken: 'token', expiresIn: 600 });
    });
    assert.match(String(await rejection(source({}))), /down/);
    assert.equal(await source({}), 'token');
  });

  it('of the background refresh breaks no call while the token is good, and is not tried at each call', async () => {
    const { state, source } = numbered();
    await source({});
    state.fault = new Error('down');
    state.time += 550_000;
    for (let round = 0; round < 20; round++) {
      assert.equal(source({}), 'token-1');
      await turn();
      await turn();
    }
    assert.equal(state.asked, 2);
    state.time += 6_000;
    assert.equal(source({}), 'token-1');
    await turn();
    await turn();
    assert.equal(state.asked, 3);
    state.time += 40_000;
    assert.match(String(await rejection(source({}))), /down/, 'until it is over');
  });
});

describe('a caller that gives up', () => {
  it('leaves the token to the others', async () => {
    const { state, source } = numbered();
    const controller = new AbortController();
    const gone = rejection(source({ signal: controller.signal }));
    const others = Promise.all(Array.from({ length: 5 }, async () => source({})));
    const reason = new Error('not wanted any more');
    controller.abort(reason);
    assert.equal(await gone, reason);
    assert.deepEqual(new Set(await others), new Set(['token-1']));
    assert.equal(state.asked, 1);
  });

  it('before it asked causes no request', async () => {
    const { state, source } = numbered();
    await rejection((async () => source({ signal: AbortSignal.abort() }))());
    assert.equal(state.asked, 0);
  });

  it('and everyone with it leaves no unhandled failure', async () => {
    const { state, source } = numbered();
    state.fault = new Error('down');
    const controller = new AbortController();
    const gone = rejection(source({ signal: controller.signal }));
    controller.abort();
    assert.equal(((await gone) as Error).name, 'AbortError');
    await turn();
    await turn();
  });

  it('is one of a thousand with the same signal, on which nothing is left', async () => {
    const { source } = numbered();
    const warnings: Error[] = [];
    const warned = (warning: Error) => warnings.push(warning);
    process.on('warning', warned);
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 1000 }, async () => source({ signal })));
    await turn();
    process.off('warning', warned);
    assert.equal(getEventListeners(signal, 'abort').length, 0);
    assert.deepEqual(warnings, []);
  });
});
