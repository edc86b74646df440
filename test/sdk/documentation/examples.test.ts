import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatWithOptions } from 'node:util';
import ts from 'typescript';
import { blocksIn, examplesIn, root, type Block } from './blocks.ts';
import { outside } from './outside.ts';

/** What an example may use without saying where it comes from. */
const prelude = `
import type { Coesione as Client } from '@officine-coesione/sdk';
declare global {
  /** Address of the API. */
  const baseUrl: string;
  /** \`new Coesione({ baseUrl })\` */
  const coesione: Client;
}
`;

const blocks = [
  ...(await blocksIn('packages/sdk/README.md')),
  ...(await examplesIn('packages/sdk/src')),
  ...(await examplesIn('packages/figures/src')),
];

/** What a block says it prints: \`console.log(…); // → text\`. */
const promisedBy = ({ code }: Block): string[] =>
  [...code.matchAll(/ \/\/ → (.*)$/gm)].map(([, text = '']) => text);

describe('what the documentation shows', () => {
  let folder: string;
  const fileOf = (block: Block) => join(folder, `block-${blocks.indexOf(block)}.ts`);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'examples-'));
    await symlink(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'prelude.d.ts'), prelude);
    await Promise.all(blocks.map((block) => writeFile(fileOf(block), `${block.code}export {};\n`)));
  });

  after(() => rm(folder, { recursive: true }));

  test('compiles', () => {
    const { config } = ts.readConfigFile(fileURLToPath(new URL('tsconfig.json', root)), ts.sys.readFile) as {
      config: { compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(
      { ...config.compilerOptions, types: ['node'] },
      folder,
    );
    const program = ts.createProgram([join(folder, 'prelude.d.ts'), ...blocks.map(fileOf)], options);
    const faults = blocks.flatMap((block) => {
      const source = program.getSourceFile(fileOf(block));
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ start = 0, messageText }) => {
          const { line } = ts.getLineAndCharacterOfPosition(source!, start);
          return `${block.file}:${block.line + line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
        },
      );
    });
    assert.deepEqual(faults, []);
  });

  for (const block of blocks)
    test(`${block.file}:${block.line} runs`, async (t) => {
      using _ = outside();
      const printed = listened(t);
      const module = (await import(pathToFileURL(fileOf(block)).href)) as Record<string, unknown>;
      // What it offers is used, in order.
      for (const [, name = ''] of block.code.matchAll(/^export (?:async function|const) (\w+)/gm)) {
        const offered = module[name];
        if (typeof offered === 'function') await offered();
      }
      const rest = printed();
      for (const promised of promisedBy(block)) {
        const place = rest.indexOf(promised);
        assert.notEqual(place, -1, `prints "${promised}", not ${JSON.stringify(rest)}`);
        rest.splice(0, place + 1);
      }
    });
});

/** Hears what is printed, so that the report of the tests stays readable. */
const listened = ({ mock }: TestContext): (() => string[]) => {
  const methods = (['log', 'debug', 'info', 'warn', 'error', 'table'] as const).map((name) =>
    mock.method(console, name, () => undefined),
  );
  return () =>
    methods[0]!.mock.calls.map((call) =>
      formatWithOptions({ colors: false }, ...(call.arguments as unknown[])),
    );
};
