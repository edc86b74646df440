#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DatabaseError } from '../database/database-error.ts';
import { builtInFiles, connect } from '../database/database.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { verifyChain } from './audit-chain.ts';
import type { Broken } from './audit-chain.ts';

const usage = 'Uso: npm run audit:verify -- [--head impronta annotata a una verifica precedente]';

const findings: Readonly<Record<Broken['what'], string>> = {
  missing: 'un evento manca',
  altered: 'l’evento non è quello che era',
  surplus: 'ci sono eventi di troppo',
  'other-head':
    'la catena è coerente ma non contiene l’impronta indicata: la sua fine è stata tolta o è stata riscritta',
};

/** The hash that the auditor kept; undefined when none is given. */
const readHead = (): string | undefined => {
  const { head } = parseArgs({ options: { head: { type: 'string' } } }).values;
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) throw new Error('not a hash');
  return head;
};

/** What PostgreSQL says of a table that is not there (Appendix A, class 42). */
const undefinedTable = '42P01';

/** What could not be verified is not sound either: 2, apart from 1 for a chain that is broken. */
const give = (line: string): number => {
  console.error(line);
  return 2;
};

const verify = async (): Promise<number> => {
  let head: string | undefined;
  try {
    head = readHead();
  } catch {
    return give(usage);
  }
  const { databaseUrl, dataDirectory } = readSettings(process.env);
  // Verifying makes nothing: a database that is opened would be made.
  if (!databaseUrl && !existsSync(builtInFiles(dataDirectory)))
    return give(`Nessun registro qui: in DATA_DIR (${dataDirectory}) non c’è una base dati.`);
  const database = await connect({ databaseUrl, dataDirectory });
  try {
    const result = await verifyChain(database, head);
    if ('what' in result) {
      console.error(`La catena si interrompe alla posizione ${result.position}: ${findings[result.what]}.`);
      return 1;
    }
    console.log(`La catena è integra: ${result.count} eventi. Impronta da annotare: ${result.hash}`);
    return 0;
  } catch (error) {
    if ((error as { code?: string }).code !== undefinedTable) throw error;
    return give('Nessun registro qui: la base dati non è di questo server, o non è mai stata avviata.');
  } finally {
    await database.close();
  }
};

process.exitCode = await verify().catch((error: unknown) => {
  const told = error instanceof DatabaseError || error instanceof SettingsError;
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return give(told ? line : `Verifica non riuscita: ${line}`);
});
