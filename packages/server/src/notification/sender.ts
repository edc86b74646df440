import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail } from './mail.ts';

/** Why a mail was not handed over. */
export class SendError extends Error {
  override readonly name = 'SendError';
  /** True when trying again would not help: the recipient is refused. */
  readonly permanent: boolean;
  /** True when the mail server itself does not answer: the other mails can wait too. */
  readonly unreachable: boolean;

  constructor(
    message: string,
    {
      permanent = false,
      unreachable = false,
      cause,
    }: {
      permanent?: boolean;
      unreachable?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause });
    this.permanent = permanent;
    this.unreachable = unreachable;
  }
}

/** What hands mails over. */
export interface Sender {
  /** @throws {SendError} */
  send(mail: Mail): Promise<void>;
}

/** The part of an address after the @ sign; `localhost` when it has none. */
const domainOf = (from: string): string => /@([^\s<>]+?)>?\s*$/.exec(from)?.[1] ?? 'localhost';

/** The mail as nodemailer takes it. */
const messageOf = (mail: Mail, from: string) => ({
  from,
  // As parts: a text would be read as a list of addresses.
  to: { name: '', address: mail.recipient },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  // The same at each attempt: servers and readers know by it that two copies are one mail (RFC 5322, 3.6.4).
  messageId: `<${mail.id}@${domainOf(from)}>`,
  headers: {
    // Nobody's holiday notice answers (RFC 3834).
    'Auto-Submitted': 'auto-generated',
    'Content-Language': mail.language,
  },
  disableFileAccess: true,
  disableUrlAccess: true,
});

interface SmtpFailure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Longest attempt, milliseconds: well below the lease, so that nobody else takes the mail meanwhile. */
const longest = 120_000;

/** Codes of nodemailer that say: the server is not there, or does not let us in. */
const outside = [
  'EABORT',
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EREQUIRETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROTOCOL',
];

/**
 * A mail server, `smtp[s]://user:password@host:port`. One connection for each mail: what goes wrong with one is
 * then nothing to the next.
 */
export function smtpSender(url: string, from: string): Sender {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({ ...messageOf(mail, from), signal: AbortSignal.timeout(longest) });
      } catch (cause) {
        const { code = '', command = '', responseCode = 0 } = cause as SmtpFailure;
        // What the server says of our own sender or password is for whoever runs us to mend: the mail is kept.
        const permanent = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
        // Without the answer of the server, which repeats the recipient.
        throw new SendError([code, command, responseCode || ''].filter(Boolean).join(' ') || 'unknown', {
          permanent,
          unreachable: outside.includes(code),
          cause,
        });
      }
    },
  };
}

/** A mail as it is shown at the development page. */
export interface ShownMail extends Mail {
  /** Instant. */
  readonly at: string;
}

/** A folder in which mails end as files `<id>.eml`, with what the development page shows beside them. */
export function folderSender(folder: string, from: string): Sender {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const write = async (name: string, content: Buffer | string) => {
    const path = join(folder, name);
    // Whole or not at all.
    await writeFile(`${path}.part`, content, { mode: 0o600 });
    await rename(`${path}.part`, path);
  };
  return {
    send: async (mail) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const { message } = await transport.sendMail(messageOf(mail, from));
        await write(`${mail.id}.eml`, message as Buffer);
        await write(
          `${mail.id}.json`,
          JSON.stringify({ ...mail, at: new Date().toISOString() } satisfies ShownMail),
        );
      } catch (cause) {
        throw new SendError(`folder ${(cause as NodeJS.ErrnoException).code ?? ''}`.trim(), {
          unreachable: true,
          cause,
        });
      }
    },
  };
}
