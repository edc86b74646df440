import { languages } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { dayIn } from './letter.ts';
import type { Facts, Frame, Letter, NotificationKind, Wording } from './letter.ts';
import { de, deFrame } from './wording/de.ts';
import { en, enFrame } from './wording/en.ts';
import { fr, frFrame } from './wording/fr.ts';
import { it, itFrame } from './wording/it.ts';
import { sl, slFrame } from './wording/sl.ts';

const wordings: Readonly<Record<Language, readonly [Wording, Frame]>> = {
  it: [it, itFrame],
  en: [en, enFrame],
  de: [de, deFrame],
  fr: [fr, frFrame],
  sl: [sl, slFrame],
};

/** A link in a mail. */
export interface MailLink {
  readonly label?: string;
  readonly address: string;
}

/** A mail, ready to be sent. */
export interface Mail {
  /** Identifier of the notification: its Message-ID is made of it, the same at each attempt. */
  readonly id: string;
  readonly recipient: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Longest subject: a name can have 300 characters. */
const longestSubject = 150;

/** A text on one line, without what could begin a header of its own or turn the direction of writing. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSubject)
    .toWellFormed();

/** A text of several lines, without controls. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br />');

/** What a mail is written from. */
export interface Told {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly language: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly links: readonly MailLink[];
  /** Address of the page where one asks for a link. */
  readonly linkPage?: string;
  /** Where the authority is written to; undefined when it is not told, or is who reads this. */
  readonly authority?: string | undefined;
}

/** Writes a mail, as text and as HTML; in Italian when its language is not one of ours. */
export function writeMail({
  id,
  kind,
  recipient,
  language: wanted,
  facts,
  links,
  linkPage,
  authority,
}: Told): Mail {
  const language = languages.find((one) => one === wanted) ?? 'it';
  const [wording, frame] = wordings[language];
  // The facts of a kind were written by `notify`, which knows their form.
  const write = wording[kind as NotificationKind] as (
    facts: Facts[NotificationKind],
    day: (date: string) => string,
  ) => Letter;
  const letter = write(facts as unknown as Facts[NotificationKind], dayIn(language));
  const subject = oneLine(letter.subject);
  const body = letter.body
    .filter((one) => one !== undefined)
    .map((one) => (typeof one === 'string' ? { said: plain(one) } : { quoted: plain(one.quoted) }));
  const invited = letter.invites && linkPage !== undefined;
  const named = [
    ...links.map(({ label, address }) => ({ label: plain(label ?? letter.link ?? address), address })),
    ...(invited ? [{ label: frame.askLink, address: linkPage }] : []),
  ];
  const notice = [
    frame.automatic,
    ...(authority === undefined ? [] : [frame.contact(authority)]),
    ...(links.length > 0 ? [frame.personal] : []),
    frame.unexpected,
  ].join(' ');

  const text = [
    frame.greeting,
    ...body.map((one) => one.said ?? one.quoted.replace(/^/gm, '> ')),
    ...named.map(({ label, address }) => `${label}:\n${address}`),
    frame.closing,
    `-- \n${notice}`,
  ].join('\n\n');
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8" /><title>${escaped(subject)}</title></head>
<body>
${[
  `<p>${escaped(frame.greeting)}</p>`,
  ...body.map((one) =>
    one.said === undefined
      ? `<blockquote><p>${escaped(one.quoted)}</p></blockquote>`
      : `<p>${escaped(one.said)}</p>`,
  ),
  ...named.map(({ label, address }) => `<p><a href="${escaped(address)}">${escaped(label)}</a></p>`),
  `<p>${escaped(frame.closing)}</p>`,
  `<hr />\n<p><small>${escaped(notice)}</small></p>`,
].join('\n')}
</body>
</html>
`;
  return { id, recipient, language, subject, text: `${text}\n`, html };
}
