import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from '../../../packages/server/src/http/client-address.ts';
import { rateLimit } from '../../../packages/server/src/http/rate-limit.ts';
import { kindOf, problemIn, trial } from './trial.ts';

test('counts down, refuses, starts again', () => {
  let now = 1_000_000;
  const take = rateLimit(2, () => now);
  assert.deepEqual(take('a'), { limit: 2, remaining: 1, reset: 60, exceeded: false });
  now += 20_500;
  assert.deepEqual(take('a'), { limit: 2, remaining: 0, reset: 40, exceeded: false });
  assert.deepEqual(take('a'), { limit: 2, remaining: 0, reset: 40, exceeded: true });
  assert.equal(take('b').exceeded, false);
  now += 39_500;
  assert.deepEqual(take('a'), { limit: 2, remaining: 1, reset: 60, exceeded: false });
});

test('remembers a bounded number of callers', () => {
  const take = rateLimit(1, () => 0);
  take('first');
  for (let index = 0; index < 50_000; index += 1) take(`caller ${index}`);
  assert.equal(take('first').exceeded, false);
  assert.equal(take('caller 49999').exceeded, true);
});

test('429 with Retry-After; reads and writes are counted apart', async () => {
  const { call } = trial({
    environment: { RATE_LIMIT_READS: '2', RATE_LIMIT_WRITES: '1' },
    clock: () => 1_000_000,
  });
  const first = await call('showStatus');
  assert.equal(first.headers.get('X-RateLimit-Limit'), '2');
  assert.equal(first.headers.get('X-RateLimit-Remaining'), '1');
  await call('showStatus');
  const refused = await call('showStatus');
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('Retry-After'), '60');
  assert.equal(refused.headers.get('X-RateLimit-Reset'), '60');
  assert.equal(refused.headers.get('X-RateLimit-Remaining'), '0');
  assert.equal(refused.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(kindOf(await problemIn(refused)), 'rate-limit-exceeded');
  assert.equal((await call('registerOrganisation')).headers.get('X-RateLimit-Limit'), '1');
  assert.equal((await call('registerOrganisation')).status, 429);
  assert.equal((await call('showStatus', {}, '192.0.2.2')).status, 200);
});

test('a forged X-Forwarded-For counts only behind a trusted proxy, from the right', async () => {
  const ask = async (proxies: string, ...forwarded: string[]) => {
    const { call } = trial({ environment: { RATE_LIMIT_READS: '1', TRUST_PROXY: proxies } });
    const statuses: number[] = [];
    for (const header of forwarded)
      statuses.push((await call('showStatus', { headers: { 'X-Forwarded-For': header } })).status);
    return statuses;
  };
  assert.deepEqual(await ask('0', '1.1.1.1', '2.2.2.2'), [200, 429]);
  assert.deepEqual(await ask('1', '9.9.9.9, 1.1.1.1', '8.8.8.8, 1.1.1.1'), [200, 429]);
  assert.deepEqual(await ask('1', '9.9.9.9, 1.1.1.1', '9.9.9.9, 2.2.2.2'), [200, 200]);
  assert.deepEqual(await ask('2', '1.1.1.1, 5.5.5.5', '2.2.2.2, 5.5.5.5'), [200, 200]);
});

test('addresses: IPv6 by /64, IPv4 inside IPv6, ports', () => {
  const cases: [string, string][] = [
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:4711', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['rubbish', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [address, network] of cases) assert.equal(networkOf(address), network, address);
});
