import createClient from 'openapi-fetch';

export default (baseUrl, fetch) => {
  const client = createClient({ baseUrl, fetch });
  return async () => {
    const { data } = await client.GET('/organisations', { params: { query: { limit: 100 } } });
    return data.items;
  };
};
