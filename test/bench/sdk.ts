import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Coesione } from '@officine-coesione/sdk';
import { json, served } from '../sdk/served.ts';
import { compare, type Way } from './measure.ts';
import { organisations } from './organisations.ts';
import { peer, preparePeers, type Reader } from './peers.ts';

/** Short rounds and many: whatever else the machine does falls on few of them. */
const rounds = 75;
const calls = 15;

const body = JSON.stringify({ items: organisations, limit: 100 });

const raw: Reader =
  (baseUrl, fetch = globalThis.fetch) =>
  async () => {
    const response = await fetch(`${baseUrl}/organisations?limit=100`);
    return (JSON.parse(await response.text()) as { items: unknown[] }).items;
  };

const ours: Reader = (baseUrl, fetch) => {
  const coesione = new Coesione({ baseUrl, fetch });
  return async () => (await coesione.organisations.list({ limit: 100 })).items;
};

const unchecked: Reader = (baseUrl, fetch) => {
  const coesione = new Coesione({ baseUrl, fetch, validation: 'off' });
  return async () => (await coesione.organisations.list({ limit: 100 })).items;
};

/** One page of 100 rows through the SDK, against bare `fetch` and against what else one would take. */
export const sdkBenchmark = async (): Promise<void> => {
  preparePeers();
  const readers: Readonly<Record<string, Reader>> = {
    'fetch + JSON.parse': raw,
    sdk: ours,
    "sdk, validation 'off'": unchecked,
    'openapi-fetch, nothing validated': await peer('openapi-fetch'),
    'openapi-fetch + zod': await peer('openapi-fetch-zod'),
    'hey-api client-ky + zod': await peer('hey-api-zod'),
  };
  const ways = (...set: Parameters<Reader>): Way[] =>
    Object.entries(readers).map(([name, reader]) => ({ name, run: reader(...set) }));
  const page = `a page of 100 organisations, ${Math.round(body.length / 1024)} kB`;

  await using server = await pageServer();
  await compare(`SDK: ${page}, over HTTP`, ways(server.plain), rounds, calls);

  const bytes = new TextEncoder().encode(body);
  const headers = { 'Content-Type': 'application/json' };
  const ready: typeof fetch = async (input, init) => {
    // As `fetch` itself does, whatever it is given.
    new Request(input, init);
    return new Response(bytes, { headers });
  };
  await compare(`SDK: ${page}, no network`, ways('http://localhost', ready), rounds, calls);

  const list = (cache?: false) => {
    const coesione = new Coesione({ baseUrl: server.tagged, cache });
    return async () => (await coesione.organisations.list({ limit: 100 })).items;
  };
  await compare(
    `SDK: ${page}, whole or confirmed`,
    [
      { name: 'sent again (200)', run: list(false) },
      { name: 'confirmed (304)', run: list() },
    ],
    rounds,
    calls,
  );
  await sameCalls();
};

const pageServer = async () => {
  const worker = new Worker(new URL('page-server.ts', import.meta.url), { workerData: body });
  const [port] = (await once(worker, 'message')) as [number];
  return {
    plain: `http://127.0.0.1:${port}`,
    tagged: `http://127.0.0.1:${port}/tagged`,
    [Symbol.asyncDispose]: async () => void (await worker.terminate()),
  };
};

/** Widgets of one page that ask for the same thing. */
const sameCalls = async (): Promise<void> => {
  await using server = await served((_seen, response) =>
    json(response, { items: organisations, limit: 100 }),
  );
  const coesione = new Coesione({ baseUrl: server.baseUrl });
  await Promise.all(Array.from({ length: 20 }, () => coesione.organisations.list({ limit: 100 })));
  console.log(`\nSDK: 20 calls alike at the same time: ${server.seen.length} request(s)`);
};
