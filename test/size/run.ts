/** What a visitor downloads for each element, brotli, against its budget: `npm run size`. */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../packages/components/dist/browser/', import.meta.url);

interface Budget {
  readonly what: string;
  readonly file: string;
  /** kB of 1024 bytes, brotli; Lit, ky and, for the form, zod/mini included. */
  readonly budget: number;
  /** Files fetched later that count too, by name; other languages never do. */
  readonly later?: RegExp;
}

const budgets: readonly Budget[] = [
  { what: 'oc-config', file: 'define/config.js', budget: 8 },
  { what: 'oc-indicator', file: 'define/indicator.js', budget: 34 },
  { what: 'oc-partner-directory', file: 'define/partner-directory.js', budget: 36 },
  { what: 'oc-partner-form, first step', file: 'define/partner-form.js', budget: 27 },
  { what: 'oc-partner-form, whole', file: 'define/partner-form.js', budget: 56, later: /\/(filling|it)-/ },
  { what: 'SDK, one file', file: 'sdk.js', budget: 12 },
  { what: 'all elements and languages', file: 'officine-coesione.js', budget: 96 },
];

/** A file and all it imports at once; what is fetched later counts where a budget says so. */
const files = async (
  path: URL,
  later: RegExp | undefined,
  seen = new Set<string>(),
): Promise<Set<string>> => {
  if (seen.has(path.href)) return seen;
  seen.add(path.href);
  const code = await readFile(path, 'utf8');
  for (const [, lazy, imported = ''] of code.matchAll(/(?:from|import)\s*(\()?\s*["'](\.[^"']+)["']/g))
    if (!lazy || later?.test(imported)) await files(new URL(imported, path), later, seen);
  return seen;
};

let over = 0;
for (const { what, file, budget, later } of budgets) {
  const parts = await files(new URL(file, folder), later);
  const sizes = await Promise.all(
    [...parts].map(async (part) => brotliCompressSync(await readFile(new URL(part))).length),
  );
  const size = sizes.reduce((sum, one) => sum + one, 0) / 1024;
  if (size > budget) over++;
  const mark = size > budget ? '✖' : '✔';
  console.log(
    `${mark} ${what.padEnd(28)} ${size.toFixed(1).padStart(6)} kB of ${budget} (${parts.size} files)`,
  );
}
process.exitCode = over ? 1 : 0;
