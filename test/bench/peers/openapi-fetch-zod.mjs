import createClient from 'openapi-fetch';
import { zSearchOrganisationsResponse } from './dist/checked/zod.gen.js';

export default (baseUrl, fetch) => {
  const client = createClient({ baseUrl, fetch });
  return async () => {
    const { data } = await client.GET('/organisations', { params: { query: { limit: 100 } } });
    return zSearchOrganisationsResponse.parse(data).items;
  };
};
