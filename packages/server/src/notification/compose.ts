import type { Connection, LinkSubject } from '../database/tables.ts';
import { mintLink } from './link.ts';
import { writeMail } from './mail.ts';
import type { Mail, MailLink } from './mail.ts';
import type { Claimed } from './outbox.ts';

/** A record that an address may open. */
export interface Reachable {
  /** What the link is called. */
  readonly label: string;
  readonly subject: LinkSubject;
}

/** What mails are made with. */
export interface ComposeOptions {
  /** Address of the page that links lead to; what opens the record follows as its fragment. */
  readonly linkPage: string;
  /** Address of the page that links to a survey lead to. */
  readonly surveyPage: string;
  /** Where the authority receives mail; empty when it receives none. */
  readonly authority: string;
  /** What an address may open. */
  readonly reachable: (address: string) => Promise<readonly Reachable[]>;
}

/** Most links in one mail. */
const mostLinks = 20;

/**
 * Writes the mail of a notification; undefined when there is nobody to write to. Whether an address is known is
 * found out here and not while the request is answered, which therefore takes as long for any address.
 */
export async function compose(
  database: Connection,
  claimed: Claimed,
  now: Date,
  { linkPage, surveyPage, authority, reachable }: ComposeOptions,
): Promise<Mail | undefined> {
  const { id, kind, language, facts, link } = claimed;
  const recipient = claimed.recipient ?? authority;
  if (recipient === '') return undefined;
  const named: readonly { readonly label?: string; readonly subject: LinkSubject }[] =
    kind === 'link' ? (await reachable(recipient)).slice(0, mostLinks) : link ? [{ subject: link }] : [];
  if (kind === 'link' && named.length === 0) return undefined;
  const pageOf = ({ purpose }: LinkSubject): string => (purpose === 'survey' ? surveyPage : linkPage);
  const links: MailLink[] = [];
  for (const { label, subject } of named) {
    const token = await mintLink(database, id, subject, now);
    // In the fragment: browsers send it to no server, so it reaches no log.
    if (token !== undefined)
      links.push({ ...(label !== undefined && { label }), address: `${pageOf(subject)}#${token}` });
  }
  // What it was about was taken back meanwhile.
  if (links.length < Math.min(named.length, 1)) return undefined;
  return writeMail({
    id,
    kind,
    recipient,
    language,
    facts,
    links,
    linkPage,
    // Who reads it as the authority is not told how to write to itself.
    authority: authority === '' || recipient === authority ? undefined : authority,
  });
}
