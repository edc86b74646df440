#!/usr/bin/env node
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { basePath } from '@officine-coesione/contract';
import { createApp } from './app.ts';
import { DatabaseError } from './database/database-error.ts';
import { openDatabase } from './database/database.ts';
import { loggable } from './http/failure.ts';
import { idempotencyStore } from './http/idempotency-store.ts';
import { createLogger } from './http/log.ts';
import { openApiPath, readOpenApi } from './http/openapi.ts';
import { createPages, hasPage, pageFolders } from './http/pages.ts';
import { listen } from './http/server.ts';
import type { Fetch } from './http/server.ts';
import { statusHandlers } from './http/status.ts';
import { tokenSecret } from './http/token-secret.ts';
import { observatoryHandlers } from './observatory/handlers.ts';
import { registryHandlers } from './registry/handlers.ts';
import { SettingsError, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? '');

const checkDataDirectory = async ({ dataDirectory }: Settings): Promise<void> => {
  try {
    await mkdir(dataDirectory, { recursive: true });
    await access(dataDirectory, constants.W_OK);
  } catch (cause) {
    throw new SettingsError(
      `La cartella dei dati ${dataDirectory} non è scrivibile: indicarne un’altra con DATA_DIR.`,
      { cause },
    );
  }
};

const cannotListen = (error: unknown, { host, port }: Settings): SettingsError => {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `La porta ${port} è già occupata: fermare il programma che la usa o sceglierne un’altra, per esempio PORT=${port + 1}.`,
    EACCES: `Non è permesso ascoltare sulla porta ${port}: sceglierne una da 1024 in su con PORT.`,
    EADDRNOTAVAIL: `L’indirizzo ${host} non è di questa macchina: cambiare HOST.`,
    ENOTFOUND: `L’indirizzo ${host} non esiste: cambiare HOST.`,
  };
  return new SettingsError(reasons[codeOf(error)] ?? `Non riesco ad ascoltare su ${host}:${port}.`, {
    cause: error,
  });
};

const listing = (rows: readonly (readonly [string, string] | false)[]): string => {
  const shown = rows.filter((row) => row !== false);
  const width = Math.max(...shown.map(([label]) => label.length));
  return shown.map(([label, address]) => `  ${label.padEnd(width)}  ${address}`).join('\n');
};

const start = async (): Promise<void> => {
  const read = readSettings(process.env);
  const logger = createLogger(read);
  const ready = Promise.withResolvers<Fetch>();
  const server = await listen(ready.promise, { ...read, logger }).catch((error: unknown) => {
    throw cannotListen(error, read);
  });
  // PORT=0 takes a free port: the public address follows it.
  const settings = read.port === 0 ? readSettings({ ...process.env, PORT: String(server.port) }) : read;

  if (!settings.databaseUrl || !settings.tokenSecret) await checkDataDirectory(settings);
  const secret = await tokenSecret(settings);
  const { databaseUrl, dataDirectory, demonstration } = settings;
  const database = await openDatabase({ databaseUrl, dataDirectory, demonstration, logger });
  const openApi = await readOpenApi();
  const folders = pageFolders();
  const app = createApp({
    handlers: {
      ...statusHandlers(() => database.ready()),
      ...registryHandlers(database),
      ...observatoryHandlers(database),
    },
    settings,
    tokenSecret: secret,
    logger,
    idempotency: idempotencyStore(database, Date.now),
    openApi,
    pages: createPages(folders, settings.publicUrl),
  });
  ready.resolve((request, bindings) => app.fetch(request, bindings));

  let stopping = false;
  const end = async (): Promise<void> => {
    // A terminal and npm both pass Ctrl+C on: the second signal is the same one.
    if (stopping) return;
    stopping = true;
    try {
      await server.stop();
      await database.close();
      process.exit(0);
    } catch (error) {
      logger.error({ error: loggable(error) }, 'stop');
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());

  const { publicUrl } = settings;
  console.log(
    `Officine Coesione è in ascolto (Ctrl+C per fermare)\n\n${listing([
      hasPage(folders.demonstration) && ['Pagina dimostrativa', `${publicUrl}/`],
      ['API', publicUrl + basePath],
      openApi !== undefined && ['Documento OpenAPI', publicUrl + openApiPath],
      hasPage(folders.storybook) && ['Storybook', `${publicUrl}/storybook/`],
    ])}\n`,
  );
};

/** One line for who starts the server: what went wrong, without a stack. */
const oneLine = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.trim().split('\n');
  const told = error instanceof SettingsError || error instanceof DatabaseError;
  return told ? line : `Avvio non riuscito: ${line || codeOf(error)}`;
};

try {
  await start();
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
