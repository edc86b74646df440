/**
 * What a visitor downloads, against its budget: `npm run size`. Elements as they are served, brotli; calls of
 * the SDK as a bundler leaves them in a page, gzip. kB of 1024 bytes.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { weigh } from './weigh.ts';

const folder = new URL('../../packages/components/dist/browser/', import.meta.url);

interface Budget {
  readonly what: string;
  readonly file: string;
  /** Lit, ky and, for the form, zod/mini included. */
  readonly budget: number;
  /** Files fetched later that count too, by name; other languages never do. */
  readonly later?: RegExp;
}

const budgets: readonly Budget[] = [
  { what: 'oc-chart, bars', file: 'define/chart.js', budget: 48, later: /\/bar-/ },
  { what: 'oc-chart, lines', file: 'define/chart.js', budget: 55.5, later: /\/line-/ },
  { what: 'oc-compliance', file: 'define/compliance.js', budget: 31 },
  { what: 'oc-config', file: 'define/config.js', budget: 8 },
  { what: 'oc-confirm-form', file: 'define/confirm-form.js', budget: 31.5 },
  { what: 'oc-confirm-form, whole', file: 'define/confirm-form.js', budget: 74.5, later: /\/(acting|it)-/ },
  { what: 'oc-consultations', file: 'define/consultations.js', budget: 38 },
  { what: 'oc-contribution-form, first step', file: 'define/contribution-form.js', budget: 38 },
  {
    what: 'oc-contribution-form, whole',
    file: 'define/contribution-form.js',
    budget: 61,
    later: /\/(filling|it)-/,
  },
  { what: 'oc-download', file: 'define/download.js', budget: 37 },
  { what: 'oc-filter', file: 'define/filter.js', budget: 33.5 },
  { what: 'oc-import', file: 'define/import.js', budget: 43.5 },
  { what: 'oc-indicator', file: 'define/indicator.js', budget: 52, later: /\/bar-/ },
  { what: 'oc-kpi', file: 'define/kpi.js', budget: 35.5 },
  { what: 'oc-kpi-group', file: 'define/kpi-group.js', budget: 36 },
  { what: 'oc-map, regions', file: 'define/map.js', budget: 53.5, later: /\/region-map-/ },
  { what: 'oc-map, squares', file: 'define/map.js', budget: 49.5, later: /\/tile-map-/ },
  { what: 'oc-meetings', file: 'define/meetings.js', budget: 39.5 },
  { what: 'oc-membership-form', file: 'define/membership-form.js', budget: 32.5 },
  {
    what: 'oc-membership-form, whole',
    file: 'define/membership-form.js',
    budget: 68.5,
    later: /\/(editing|it)-/,
  },
  { what: 'oc-organisation-desk', file: 'define/organisation-desk.js', budget: 45 },
  {
    what: 'oc-organisation-desk, looking',
    file: 'define/organisation-desk.js',
    budget: 53.5,
    later: /\/record-/,
  },
  {
    what: 'oc-organisation-desk, whole',
    file: 'define/organisation-desk.js',
    budget: 87.5,
    later: /\/(record|act-list|acting|it)-/,
  },
  { what: 'oc-outcomes', file: 'define/outcomes.js', budget: 38.5 },
  { what: 'oc-partner-card', file: 'define/partner-card.js', budget: 36 },
  { what: 'oc-partner-directory', file: 'define/partner-directory.js', budget: 44.5 },
  { what: 'oc-partner-form, first step', file: 'define/partner-form.js', budget: 31.5 },
  {
    what: 'oc-partner-form, whole',
    file: 'define/partner-form.js',
    budget: 70.5,
    later: /\/(filling|it|proof-of-work)-/,
  },
  { what: 'its proof of work', file: 'chunk/proof-worker.js', budget: 1.5 },
  { what: 'oc-partnership', file: 'define/partnership.js', budget: 45.5 },
  { what: 'oc-partnership-desk', file: 'define/partnership-desk.js', budget: 47.5 },
  {
    what: 'oc-partnership-desk, looking',
    file: 'define/partnership-desk.js',
    budget: 58.5,
    later: /\/record-/,
  },
  {
    what: 'oc-partnership-desk, whole',
    file: 'define/partnership-desk.js',
    budget: 109.5,
    later: /\/(record|act-list|acting|seat-form|editing|it)-/,
  },
  { what: 'oc-review-queue', file: 'define/review-queue.js', budget: 51 },
  { what: 'oc-review-queue, deciding', file: 'define/review-queue.js', budget: 80, later: /\/(desk|it)-/ },
  { what: 'oc-study, text', file: 'define/study.js', budget: 54, later: /\/markdown-/ },
  {
    what: 'oc-study, with lines',
    file: 'define/study.js',
    budget: 80.5,
    later: /\/(markdown-|chart\.js|line-)/,
  },
  { what: 'oc-survey-form, first step', file: 'define/survey-form.js', budget: 30 },
  {
    what: 'oc-survey-form, whole',
    file: 'define/survey-form.js',
    budget: 48,
    later: /\/(answering|it)-/,
  },
  { what: 'oc-table', file: 'define/table.js', budget: 38 },
  { what: 'SDK, one file', file: 'sdk.js', budget: 27.5 },
  { what: 'all public elements, all languages', file: 'officine-coesione.js', budget: 243 },
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

/** Pages that call the API, ky included. */
const pages: readonly Budget[] = [
  { what: 'SDK, one call', file: 'read-call.ts', budget: 12.1 },
  { what: 'SDK, one resource', file: 'resource.ts', budget: 12.75 },
  { what: 'SDK, one call, validated', file: 'validated-call.ts', budget: 17 },
  { what: 'SDK, whole client', file: 'client.ts', budget: 30.5 },
];

let over = 0;
const report = ({ what, budget }: Budget, bytes: number, remark: string): void => {
  const size = bytes / 1024;
  if (size > budget) over++;
  console.log(
    `${size > budget ? '✖' : '✔'} ${what.padEnd(28)} ${size.toFixed(1).padStart(6)} kB of ${budget} (${remark})`,
  );
};

for (const element of budgets) {
  const parts = await files(new URL(element.file, folder), element.later);
  const sizes = await Promise.all(
    [...parts].map(async (part) => brotliCompressSync(await readFile(new URL(part))).length),
  );
  report(
    element,
    sizes.reduce((sum, one) => sum + one, 0),
    `${parts.size} files`,
  );
}
for (const page of pages)
  report(page, await weigh(fileURLToPath(new URL(page.file, import.meta.url))), 'gzip');
process.exitCode = over ? 1 : 0;
