// A program as others write it: typed answers, typed filters, typed problems.
import { Coesione, ProblemError, type Organisation } from '@officine-coesione/sdk';

const coesione = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato' });

export const chambers = async (): Promise<string[]> => {
  try {
    const page = await coesione.organisations.list({ q: 'camera di commercio', category: ['B'] });
    return page.items.map((one: Organisation) => one.legalName);
  } catch (error) {
    if (error instanceof ProblemError && error.status === 429) return [];
    throw error;
  }
};

export const refused = (): unknown =>
  // @ts-expect-error no such filter
  coesione.organisations.list({ colour: 'red' });
