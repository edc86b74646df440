import { textIn } from '@officine-coesione/contract';
import type { Citation, Language, StudyFacts } from '@officine-coesione/contract';
import { publisher } from '../../exchange/wording.ts';

/** A version of a study that is cited. */
export interface Cited {
  readonly code: string;
  readonly facts: Pick<StudyFacts, 'title' | 'authors'>;
  readonly versionNumber: number;
  /** Instant, UTC. */
  readonly publishedAt: string;
  readonly permalink: string;
}

/** What BibTeX reads as something else, in a text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_~^]/g, (sign) => `\\${sign}${sign === '~' || sign === '^' ? '{}' : ''}`);

/** How to cite a version of a study: a line of text, BibTeX, CSL-JSON. */
export function citationOf(
  { code, facts, versionNumber, publishedAt, permalink }: Cited,
  language: Language,
): Citation {
  const title = textIn(facts.title, language);
  const names = facts.authors.map(({ displayName }) => displayName);
  const [year, month, day] = publishedAt.slice(0, 10).split('-').map(Number) as [number, number, number];
  return {
    text: `${names.join('; ')} (${year}). ${title} (v. ${versionNumber}). ${publisher}. ${permalink}`,
    bibtex: [
      `@misc{${code}-v${versionNumber},`,
      // Braces keep the name of a body from being taken apart as that of a person.
      `  author = {${names.map((name) => `{${escaped(name)}}`).join(' and ')}},`,
      `  title = {{${escaped(title)}}},`,
      `  year = {${year}},`,
      `  version = {${versionNumber}},`,
      `  publisher = {${escaped(publisher)}},`,
      `  url = {${permalink}},`,
      '}',
    ].join('\n'),
    cslJson: JSON.stringify({
      id: `${code}-v${versionNumber}`,
      type: 'report',
      title,
      author: names.map((name) => ({ literal: name })),
      issued: { 'date-parts': [[year, month, day]] },
      version: String(versionNumber),
      publisher,
      URL: permalink,
      language,
    }),
  };
}
