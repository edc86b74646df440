import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Database } from './database/database.ts';
import { loggable } from './http/failure.ts';
import { compose } from './notification/compose.ts';
import { folderSender, smtpSender } from './notification/sender.ts';
import { mailWorker } from './notification/worker.ts';
import { startCounting } from './observatory/indicators/count-worker.ts';
import { inviteToSurveys } from './observatory/surveys/survey-mail.ts';
import { runDailyJobs } from './registry/daily-jobs.ts';
import { startComparing } from './registry/duplicates/compare-worker.ts';
import { reachableFrom } from './registry/linked-record.ts';
import { runRetention } from './registry/personal-data/retention.ts';
import { clearSpent } from './spam/spent.ts';
import type { Settings } from './settings.ts';
import { hasDemonstrationSignIn } from './sign-in/trusted-issuers.ts';

/** Where mails end when there is no mail server. */
export const mailFolder = ({ dataDirectory }: Pick<Settings, 'dataDirectory'>): string =>
  join(dataDirectory, 'mail');

/**
 * Whether the mails are shown to who visits the server: who reads them can act for anyone, so only where anyone
 * can sign in as anyone too, with the built-in database and without a mail server.
 */
export const showsMail = (settings: Settings): boolean =>
  settings.smtpUrl === '' &&
  settings.databaseUrl === '' &&
  settings.demonstration &&
  hasDemonstrationSignIn(settings);

/** In a demonstration the authority has a mailbox too: it is the page that shows all of them. */
const demonstrationAuthority = 'autorita@partenariato.example';

/** Milliseconds between two looks for what is due once a day. */
const everyHour = 3_600_000;

/** What the server does by itself, beside answering: sends mails, compares organisations that changed, counts again what figures rest on, and what is due once a day. */
export function startChores(
  database: Database,
  settings: Settings,
  logger: Logger,
): { stop(): Promise<void> } {
  const { smtpUrl, mailFrom, linkPage, surveyPage } = settings;
  const worker = mailWorker({
    database,
    sender: smtpUrl ? smtpSender(smtpUrl, mailFrom) : folderSender(mailFolder(settings), mailFrom),
    compose: (claimed, now) =>
      compose(database, claimed, now, {
        linkPage,
        surveyPage,
        authority: settings.mailAuthority || (showsMail(settings) ? demonstrationAuthority : ''),
        reachable: (address) => reachableFrom(database, address),
      }),
    report: (what, details, error) => {
      // The cause repeats what the mail server said, which can hold the address.
      const reason = error === undefined ? undefined : { ...loggable(error), stack: undefined };
      logger[what === 'retried' ? 'warn' : 'error']({ ...details, error: reason }, `mail ${what}`);
    },
  });

  const comparing = startComparing(database, (error) =>
    logger.error({ error: loggable(error) }, 'comparing organisations'),
  );

  const counting = startCounting(database, (error) =>
    logger.error({ error: loggable(error) }, 'counting what indicators are computed from'),
  );

  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const round = (): void => {
    running = runDailyJobs(database, new Date())
      .then((done) => {
        if (done.reminded + done.suspended > 0) logger.info(done, 'daily jobs');
        return inviteToSurveys(database, new Date());
      })
      .then((done) => {
        if (done.invited + done.reminded > 0) logger.info(done, 'surveys');
        return runRetention(database, new Date());
      })
      .then((erased) => {
        if (Object.values(erased).some((number) => number > 0)) logger.info(erased, 'retention');
        return clearSpent(database, new Date());
      })
      .catch((error: unknown) => logger.error({ error: loggable(error) }, 'daily jobs'))
      .finally(() => {
        if (!stopping) timer = setTimeout(round, everyHour).unref();
      });
  };
  worker.start();
  round();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await Promise.all([worker.stop(), comparing.stop(), counting.stop(), running]);
    },
  };
}
