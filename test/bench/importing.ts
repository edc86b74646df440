/**
 * An import of 100,000 organisations on PostgreSQL: taken in, tried, applied, taken back. Prints seconds, rows a
 * second and how much the memory of the server grew.
 */
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Handlers, Principal } from '../../packages/server/src/handler.ts';
import { importHandlers } from '../../packages/server/src/registry/imports/import-handlers.ts';
import { withCheckDigit } from '../contract/identifiers/generated.ts';
import { startPostgresql } from '../postgresql.ts';

const rows = Number(process.argv[2] ?? 100_000);

const taxCode = (number: number): string => withCheckDigit(String(number).padStart(10, '0'));

/** The file as it comes over a network: never whole in memory. */
const file = (): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let row = 0;
  return new ReadableStream({
    pull(controller) {
      let text =
        row === 0
          ? 'Denominazione;Codice fiscale;Sigla;Forma giuridica;PEC;Comune;NUTS 3;Territori;Associati\r\n'
          : '';
      for (const end = Math.min(rows, row + 500); row < end; row++)
        text += `Associazione “Città ${row % 977}” per lo sviluppo n. ${row};${taxCode(100_000_000 + row)};A${row};1.7.10;ente${row}@pec.esempio.it;Bari;ITF47;ITF4;${row % 5000}\r\n`;
      controller.enqueue(encoder.encode(text));
      if (row >= rows) controller.close();
    },
  });
};

const postgresql = await startPostgresql();
const database = await openDatabase({ databaseUrl: postgresql.url });
const handlers = importHandlers(database, () => new Date());
const principal: Principal = { subject: 'bench', roles: ['admin'], scopes: '*' };
globalThis.gc?.();
const atStart = process.memoryUsage().rss;
let peak = atStart;
const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
const seconds: Record<string, number> = {};

const timed = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
  const start = performance.now();
  const result = await work();
  seconds[what] = (performance.now() - start) / 1000;
  console.log(
    `${what.padEnd(6)} ${seconds[what].toFixed(1).padStart(6)} s  ${Math.round(rows / seconds[what])} rows/s  peak +${Math.round((peak - atStart) / 2 ** 20)} MiB`,
  );
  return result;
};

const call = (importId?: string) =>
  ({
    parameters: { importId },
    query: {},
    body: {},
    principal,
    language: 'it',
    content: { content: file(), mediaType: 'text/csv' },
  }) as unknown as Parameters<Handlers['applyImport']>[0];

const { body: started } = await timed('upload', () =>
  handlers.startImport(call() as unknown as Parameters<Handlers['startImport']>[0]),
);
const until = async (step: 'checkImport' | 'applyImport' | 'undoImport', status: string) => {
  for (;;) {
    const { body } = await (handlers[step] as Handlers['applyImport'])(call(started.id));
    if (body.status === status) return body;
  }
};
const checked = await timed('check', () => until('checkImport', 'checked'));
const applied = await timed('apply', () => until('applyImport', 'applied'));
console.log(`new ${checked.newCount}, applied ${applied.appliedCount}, left out ${applied.leftOutCount}`);
console.log(
  `together ${(seconds['upload']! + seconds['check']! + seconds['apply']!).toFixed(1)} s for ${rows} rows`,
);
if (process.argv.includes('--undo')) await timed('undo', () => until('undoImport', 'undone'));
clearInterval(watching);
await database.close();
await postgresql.stop();
