import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The folder of the repository. */
export const root = new URL('../../../', import.meta.url);

/** Code shown to a reader. */
export interface Block {
  /** The file it stands in, from the root. */
  readonly file: string;
  /** The line of that file above its first line. */
  readonly line: number;
  readonly code: string;
}

/** The blocks of TypeScript of a Markdown text. */
const blocksOf = (file: string, markdown: string, above = 0): Block[] =>
  [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ index, 1: code = '' }) => ({
    file,
    line: above + markdown.slice(0, index).split('\n').length,
    code,
  }));

/** The blocks of a page. */
export const blocksIn = async (file: string): Promise<Block[]> =>
  blocksOf(file, await readFile(new URL(file, root), 'utf8'));

/** The examples of the doc comments below a folder. */
export const examplesIn = async (folder: string): Promise<Block[]> => {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root }).toSorted();
  return (await Promise.all(files.map(examplesOf))).flat();
};

const examplesOf = async (file: string): Promise<Block[]> => {
  const source = await readFile(new URL(file, root), 'utf8');
  return [...source.matchAll(/^( *)\/\*\*.*?\*\//gms)].flatMap(({ index, 0: comment, 1: indent = '' }) => {
    const markdown = comment.replaceAll(new RegExp(`^${indent} \\* ?`, 'gm'), '');
    const blocks = blocksOf(file, markdown, source.slice(0, index).split('\n').length - 1);
    const announced = markdown.match(/^@example/gm)?.length ?? 0;
    if (blocks.length < announced) throw new Error(`${file}: an @example has no block of TypeScript`);
    return blocks;
  });
};
