import { Coesione } from '@officine-coesione/sdk';
import { json, served } from '../sdk/served.ts';
import { compare } from './measure.ts';

/** One page of 100 rows through the SDK, against bare `fetch` and `JSON.parse`. */
export const sdkBenchmark = async (): Promise<void> => {
  const items = Array.from({ length: 100 }, (_, place) => ({
    code: `programme-${place}`,
    title: `Programma ${place}`,
    funds: ['FESR'],
  }));
  await using server = await served((_seen, response) => json(response, { items, limit: 100 }));
  const coesione = new Coesione({ baseUrl: server.baseUrl });
  const calls = 50;
  await compare(`${calls} pages of 100 rows over HTTP`, [
    {
      name: 'fetch + JSON.parse',
      run: async () => {
        let last: unknown;
        for (let call = 0; call < calls; call++)
          last = (
            JSON.parse(await (await fetch(`${server.baseUrl}/programmes?limit=100`)).text()) as {
              items: unknown;
            }
          ).items;
        return last;
      },
    },
    {
      name: 'sdk',
      run: async () => {
        let last: unknown;
        for (let call = 0; call < calls; call++)
          last = (await coesione.programmes.list({ limit: 100 })).items;
        return last;
      },
    },
  ]);
};
