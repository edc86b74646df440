/** What a visitor downloads for each element, brotli, against its budget: `npm run size`. */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../packages/components/dist/browser/', import.meta.url);

/** Budgets in kB of 1024 bytes, Lit, ky and, for the form, zod/mini included; other languages come when asked for. */
const budgets: Readonly<Record<string, number>> = {
  'define/config.js': 8,
  'define/indicator.js': 34,
  'define/partner-directory.js': 36,
  'define/partner-form.js': 50,
  'sdk.js': 12,
  'officine-coesione.js': 96,
};

/** A file and all it imports at once; what is fetched later does not count. */
const files = async (path: URL, seen = new Set<string>()): Promise<Set<string>> => {
  if (seen.has(path.href)) return seen;
  seen.add(path.href);
  const code = await readFile(path, 'utf8');
  for (const [, imported] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
    await files(new URL(imported!, path), seen);
  return seen;
};

let over = 0;
for (const [path, budget] of Object.entries(budgets)) {
  const parts = await files(new URL(path, folder));
  const sizes = await Promise.all(
    [...parts].map(async (part) => brotliCompressSync(await readFile(new URL(part))).length),
  );
  const size = sizes.reduce((sum, one) => sum + one, 0) / 1024;
  if (size > budget) over++;
  console.log(
    `${size > budget ? '✖' : '✔'} ${path.padEnd(28)} ${size.toFixed(1).padStart(6)} kB of ${budget} (${parts.size} files)`,
  );
}
process.exitCode = over ? 1 : 0;
