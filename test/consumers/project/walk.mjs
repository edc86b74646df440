// What a program does with the SDK: reads a page, walks a list, meets errors. Given the module, however it was loaded.
export const walk = async (sdk, baseUrl) => {
  const { organisations } = new sdk.Coesione({ baseUrl });
  const names = (items) => items.map(({ legalName }) => legalName);
  const errorOf = async (call) => {
    try {
      return await call;
    } catch (error) {
      const name = ['ProblemError', 'TimeoutError', 'ConnectionError', 'AbortError'].find(
        (kind) => error instanceof sdk[kind],
      );
      return [name ?? String(error), error.status].filter(Boolean).join(' ');
    }
  };
  const all = [];
  for await (const one of organisations.list({ limit: 2 })) all.push(one);
  const given = { retries: 0, signal: AbortSignal.timeout(100) };
  return {
    page: names((await organisations.list({ limit: 2 })).items),
    all: names(all),
    missing: await errorOf(organisations.retrieve('missing')),
    slow: await errorOf(organisations.retrieve('slow', {}, { retries: 0, timeout: 100 })),
    lost: await errorOf(organisations.retrieve('lost', {}, { retries: 0 })),
    abandoned: await errorOf(organisations.retrieve('slow', {}, given)),
  };
};
