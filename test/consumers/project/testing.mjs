// A test of others: the API in memory, and a refusal it must survive.
import { Coesione } from '@officine-coesione/sdk';
import { memoryApi } from '@officine-coesione/sdk/testing';

const api = memoryApi();
const { organisations } = new Coesione({ baseUrl: api.baseUrl, fetch: api.fetch });
api.fail('searchOrganisations', { status: 503, retryAfter: 0, times: 1 });
const { items, rejected } = await organisations.list({ limit: 2 });
const report = { items: items.length, rejected: rejected.length, requests: api.requests.length };
console.log(JSON.stringify(report));
