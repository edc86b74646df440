#!/usr/bin/env node
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { basePath } from '@officine-coesione/contract';
import { createApp } from './app.ts';
import { auditHandlers } from './audit/audit-handlers.ts';
import { auditLog } from './audit/audit-log.ts';
import { mailFolder, showsMail, startChores } from './chores.ts';
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
import { createMailPage, mailPath } from './notification/mail-page.ts';
import { publishDemonstration } from './observatory/demonstration.ts';
import { observatoryForms } from './observatory/forms.ts';
import { observatoryHandlers } from './observatory/handlers.ts';
import { observatorySheets } from './observatory/sheets.ts';
import { formPath } from './plain-form/frame.ts';
import { createPlainForm } from './plain-form/plain-form.ts';
import { registrySheets } from './registry/files/sheets.ts';
import { registryHandlers } from './registry/handlers.ts';
import { organisationByTaxCode } from './registry/organisation-store.ts';
import { SettingsError, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { redirectPath } from './sign-in/issue-token.ts';
import { createSignIn, localIssuer } from './sign-in/sign-in.ts';
import { signingKey } from './sign-in/signing-key.ts';
import { hasDemonstrationSignIn, remoteIssuers } from './sign-in/trusted-issuers.ts';

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

  const demonstrationSignIn = hasDemonstrationSignIn(settings);
  if (!settings.databaseUrl || demonstrationSignIn) await checkDataDirectory(settings);
  const { databaseUrl, dataDirectory, demonstration, publicUrl, oidcAudience } = settings;
  const key = demonstrationSignIn ? await signingKey(dataDirectory) : undefined;
  const database = await openDatabase({ databaseUrl, dataDirectory, demonstration, logger });
  if (demonstration) await publishDemonstration(database, { publicUrl, now: new Date() });
  const openApi = await readOpenApi();
  const folders = pageFolders();
  const pages = createPages(folders, settings);
  if (showsMail(settings)) pages.route(mailPath, createMailPage(mailFolder(settings), publicUrl));
  const idempotency = idempotencyStore(database, Date.now);
  const audit = auditLog(database);
  pages.route(
    formPath,
    createPlainForm({
      database,
      settings,
      idempotency,
      audit,
      report: (error) => logger.error({ error: loggable(error) }, 'plain form'),
    }),
  );
  const app = createApp({
    handlers: {
      ...statusHandlers(() => database.ready()),
      ...registryHandlers(database, undefined, settings),
      ...observatoryHandlers(database, undefined, settings),
      ...auditHandlers(database),
    },
    sheets: { ...registrySheets, ...observatorySheets },
    forms: observatoryForms,
    settings,
    issuers: [
      ...(key ? [localIssuer(key, publicUrl, oidcAudience)] : []),
      ...remoteIssuers(settings, logger),
    ],
    logger,
    idempotency,
    audit,
    openApi,
    pages,
    signIn:
      key &&
      createSignIn({
        key,
        publicUrl,
        audience: oidcAudience,
        clientId: settings.oidcClient,
        organisationId: (taxCode) => organisationByTaxCode(database, taxCode),
        report: (error) => logger.error({ error: loggable(error) }, 'sign-in'),
      }),
  });
  ready.resolve((request, bindings) => app.fetch(request, bindings));

  const chores = startChores(database, settings, logger);

  let stopping = false;
  const end = async (): Promise<void> => {
    // A terminal and npm both pass Ctrl+C on: the second signal is the same one.
    if (stopping) return;
    stopping = true;
    try {
      await server.stop();
      await chores.stop();
      await database.close();
      process.exit(0);
    } catch (error) {
      logger.error({ error: loggable(error) }, 'stop');
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());

  console.log(
    `Officine Coesione è in ascolto (Ctrl+C per fermare)\n\n${listing([
      hasPage(folders.demonstration) && ['Pagina dimostrativa', `${publicUrl}/`],
      ['API', publicUrl + basePath],
      openApi !== undefined && ['Documento OpenAPI', publicUrl + openApiPath],
      hasPage(folders.demonstration) &&
        (key !== undefined || settings.oidcIssuer !== '') && ['Area dell’autorità', publicUrl + redirectPath],
      showsMail(settings) && ['Posta della dimostrazione', publicUrl + mailPath],
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
