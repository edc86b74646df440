/** A process that sends what waits, as the server does, until it is killed. */
import { openDatabase } from '../../../packages/server/src/database/database.ts';
import { folderSender, smtpSender } from '../../../packages/server/src/notification/sender.ts';
import { fill, workerOf } from './mailbox.ts';

const {
  SMTP_URL: url,
  MAIL_FOLDER: folder,
  DATABASE_URL: databaseUrl,
  DATA_DIRECTORY: dataDirectory,
} = process.env;
const from = 'anagrafe@example.it';
const database = await openDatabase({ databaseUrl, dataDirectory });
if (process.env['FILL']) await fill(database, Number(process.env['FILL']), 'event');
// As if each process began when the lease of the one before had run out.
const now = () => new Date(Number(process.env['NOW']));
console.log('ready');
await workerOf(database, folder ? folderSender(folder, from) : smtpSender(url!, from), { now }).run();
await database.close();
console.log('done');
