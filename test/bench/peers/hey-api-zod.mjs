import { createClient } from './dist/checked/client/index.js';
import { searchOrganisations } from './dist/checked/sdk.gen.js';

export default (baseUrl, fetch) => {
  const client = createClient({ baseUrl, kyOptions: { fetch } });
  return async () => {
    const { data } = await searchOrganisations({ client, query: { limit: 100 }, throwOnError: true });
    return data.items;
  };
};
