import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { v7 as uuid } from 'uuid';
import { SMTPServer } from 'smtp-server';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { compose } from '../../../packages/server/src/notification/compose.ts';
import type { Reachable } from '../../../packages/server/src/notification/compose.ts';
import type { Mail } from '../../../packages/server/src/notification/mail.ts';
import { notify } from '../../../packages/server/src/notification/outbox.ts';
import type { SendError, Sender } from '../../../packages/server/src/notification/sender.ts';
import { mailWorker } from '../../../packages/server/src/notification/worker.ts';
import { reachableFrom } from '../../../packages/server/src/registry/linked-record.ts';

/** How a mail server meets the next mail. */
export type Mood =
  | 'takes'
  | 'says 4xx'
  | 'says 5xx'
  | 'refuses the sender'
  | 'hangs up'
  /** Takes the mail, but its answer gets lost. */
  | 'loses the answer'
  | 'is slow';

/** A mail as a server received it. */
export interface Received {
  readonly to: string;
  readonly messageId: string;
  readonly raw: string;
}

/** A real mail server, which keeps what it takes. */
export async function mailServer(mood: () => Mood = () => 'takes') {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onMailFrom: (_address, _session, done) =>
      mood() === 'refuses the sender'
        ? done(Object.assign(new Error('not your domain'), { responseCode: 553 }))
        : done(),
    onRcptTo: (_address, _session, done) => {
      const now = mood();
      if (now === 'says 4xx') done(Object.assign(new Error('try later'), { responseCode: 451 }));
      else if (now === 'says 5xx') done(Object.assign(new Error('no such user'), { responseCode: 550 }));
      else done();
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      if (mood() === 'hangs up') {
        (stream as unknown as { session?: unknown }).session = undefined;
        for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>)
          connection._socket.destroy();
        return;
      }
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '',
          raw,
        });
        if (mood() === 'loses the answer')
          for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>)
            connection._socket.destroy();
        else setTimeout(done, mood() === 'is slow' ? 40 : 0);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

/** A sender that keeps the mails, and fails as it is told. */
export function keeper(): Sender & { readonly mails: Mail[]; failure: SendError | undefined } {
  const mails: Mail[] = [];
  return {
    mails,
    failure: undefined,
    send(mail) {
      if (this.failure) return Promise.reject(this.failure);
      mails.push(mail);
      return Promise.resolve();
    },
  };
}

/** What a worker said of what went wrong. */
export type Told = ['failed' | 'retried' | 'stopped', object];

/** A worker of a database, as the server has one. */
export const workerOf = (
  database: Database,
  sender: Sender,
  {
    now = () => new Date('2026-11-23T09:00:00Z'),
    told = [],
    reachable = (address: string) => reachableFrom(database, address),
  }: {
    now?: () => Date;
    told?: Told[];
    reachable?: (address: string) => Promise<readonly Reachable[]>;
  } = {},
) =>
  mailWorker({
    database,
    sender,
    clock: now,
    compose: (claimed, at) =>
      compose(database, claimed, at, {
        linkPage: 'https://example.it/conferma',
        surveyPage: 'https://example.it/rilevazione',
        authority: 'authority@example.it',
        reachable,
      }),
    report: (what, details) => void told.push([what, details]),
  });

/** Sends what waits; gives the mails. */
export const delivered = async (database: Database, now?: () => Date): Promise<readonly Mail[]> => {
  const sender = keeper();
  await workerOf(database, sender, now && { now }).run();
  return sender.mails;
};

/** Mails about rejections, to so many addresses. */
export async function fill(database: Connection, count: number, subject: string = uuid()): Promise<void> {
  for (let number = 0; number < count; number += 1)
    await notify(database, {
      kind: 'registration_rejected',
      eventKey: `${subject}/${number}`,
      recipient: `person-${number}@example.it`,
      language: 'it',
      facts: { reference: `OC-${number}`, legalName: 'Ente', reason: 'Una buona ragione' },
      at: '2026-11-23T09:00:00.000Z',
    });
}

/** Everything that waits goes away: the tests of a file share a database. */
export const emptyOutbox = async (database: Connection): Promise<void> => {
  await database.deleteFrom('notification').execute();
};

/** The token of the link in a mail. */
export const tokenIn = ({ text }: Pick<Mail, 'text'>): string =>
  /#([A-Za-z0-9_-]{43})\s/.exec(text)?.[1] ?? '';

/** The hash of a token, computed apart from the code under test. */
export const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex');
