import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { basePath } from '@officine-coesione/contract';

/** Path of the OpenAPI document on its host. */
export const openApiPath = `${basePath}/openapi.json`;

/** The OpenAPI document of the contract; undefined when it has not been generated. */
export const readOpenApi = async (): Promise<object | undefined> => {
  const path = fileURLToPath(import.meta.resolve('@officine-coesione/contract/openapi.json'));
  try {
    return JSON.parse(await readFile(path, 'utf8')) as object;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The document with the address at which this server is reached; without https it is a trial (`x-sandbox`). */
export const publishedAt = (document: object, publicUrl: string): object => ({
  ...document,
  servers: [
    {
      url: publicUrl + basePath,
      description: publicUrl.startsWith('https:') ? 'Produzione' : 'Prova',
      ...(!publicUrl.startsWith('https:') && { 'x-sandbox': true }),
    },
  ],
});
