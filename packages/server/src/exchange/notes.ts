import { textIn } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { periodText, statusWords } from './column.ts';
import type { Figures } from './figures.ts';
import { statusCodes } from './observation.ts';
import { columnLabels, noteWords } from './wording.ts';

/** What a reader must know of the figures, as pairs: what it is, and what it says. Nothing of any cell. */
export function notesOf(figures: Figures, language: Language): readonly (readonly [string, string])[] {
  const { head } = figures;
  const { coverage, licence, methodVersion, referenceDate, demo, release } = head.extension;
  const word = (id: keyof typeof noteWords) => textIn(noteWords[id], language);
  const column = (id: keyof typeof columnLabels) => textIn(columnLabels[id], language);
  return [
    [word('title'), head.label],
    [column('source'), head.source],
    [word('period'), periodText(figures, '–')],
    [word('referenceDay'), referenceDate],
    ...(release ? [[word('release'), `${release.code} ${release.publishedAt}`] as const] : []),
    ...(release?.supersededBy === undefined
      ? []
      : [[word('superseded'), `${release.supersededBy} ${release.supersededAt}`] as const]),
    [column('updated'), head.updated],
    [word('coverage'), `${coverage.counted} / ${coverage.total}`],
    [column('method'), methodVersion],
    [column('demo'), word(demo ? 'yes' : 'no')],
    [column('licence'), `${licence.title} ${licence.url}`],
    [word('address'), head.href],
    ...head.note.map((note) => [word('note'), note] as const),
    [word('note'), word('missing')],
    ...[...statusCodes, 'F', 'C'].map(
      (code) =>
        [
          `${column(code === 'F' || code === 'C' ? 'confidentiality' : 'status')} ${code}`,
          statusWords(code, language),
        ] as const,
    ),
  ];
}
