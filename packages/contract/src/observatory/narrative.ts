import type { MessageCode } from '../message/index.ts';

/** What a narrative may not hold, and in which of its lines. */
export interface NarrativeFault {
  readonly code: MessageCode;
  /** From 1. */
  readonly line: number;
}

/** A tag, a comment, a declaration, a processing instruction (CommonMark, section 6.6), or the beginning of one. */
const html = /<(?:\/?[a-z]|!|\?)/i;

/** An automatic link, which is no tag. */
const automaticLink = /<(?:https?:\/\/|mailto:)[^\s<>]+>/gi;

/** An image, inline or by reference. */
const image = /!\[/;

/** Where a link leads: inline, or in a definition. */
const targets = [/\]\(\s*<?([^)\s>]*)/g, /\[[^\]]+\]:\s*<?(\S*?)>?(?:\s|$)/g];

/** An address within the page, or of a scheme that runs nothing. */
const safe = /^(?:https?:\/\/|mailto:|#|$)/i;

/**
 * What is wrong with a narrative: it is Markdown (CommonMark) without HTML, without images, and with links to http, https
 * and mailto only. Code is no exception: who shows it need not know where code begins.
 *
 * @returns the first fault; undefined when there is none
 * @see https://spec.commonmark.org/0.31.2/
 */
export function markdownFault(text: string): NarrativeFault | undefined {
  for (const [place, line] of text.split(/\r\n|\r|\n/).entries()) {
    // Entities and escapes could hide a tag or a scheme from a simple reader.
    const plain = line.replace(automaticLink, '');
    if (html.test(plain) || /&(?:#|lt;|colon;|tab;|newline;)/i.test(plain))
      return { code: 'narrative_html', line: place + 1 };
    if (image.test(plain)) return { code: 'narrative_image', line: place + 1 };
    for (const target of targets)
      for (const [, address = ''] of plain.matchAll(target))
        if (!safe.test(address)) return { code: 'narrative_link', line: place + 1 };
  }
  // A link may break between its brackets: no scheme but the safe ones may follow a bracket at all.
  const joined = text.replace(/\s+/g, '');
  if (/\]\(<?(?!https?:\/\/|mailto:|#|\))|\]:<?(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(joined))
    return { code: 'narrative_link', line: 1 };
  return undefined;
}
