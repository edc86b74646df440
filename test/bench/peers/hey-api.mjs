import { createClient } from './dist/unchecked/client/index.js';
import { searchOrganisations } from './dist/unchecked/sdk.gen.js';

export default (baseUrl, fetch) => {
  const client = createClient({ baseUrl, kyOptions: { fetch } });
  return async () => {
    const { data } = await searchOrganisations({ client, query: { limit: 100 }, throwOnError: true });
    return data.items;
  };
};
