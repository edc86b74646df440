/**
 * Writes what is made from the operations: `openapi.json`, described by the doc comments of their schemas, and
 * `src/answers.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { openapi } from '../src/openapi.ts';
import { answersSource } from './answers.ts';
import { descriptions } from './descriptions.ts';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string };

/** The text of the document as it stands in the repository. */
export const document = (): Promise<string> =>
  format(JSON.stringify(openapi(version, descriptions(fileURLToPath(root)))), {
    parser: 'json',
    printWidth: 110,
  });

/** The text of `src/answers.ts` as it stands in the repository. */
export const answers = (): Promise<string> =>
  format(answersSource(), { parser: 'typescript', printWidth: 110, singleQuote: true });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('openapi.json', root), await document());
  await writeFile(new URL('src/answers.ts', root), await answers());
}
