import { textIn } from '@officine-coesione/contract';
import type { IndicatorData, Labels, Language, StudyPackage } from '@officine-coesione/contract';
import { csvw } from '../../exchange/csvw.ts';
import { dataPackage } from '../../exchange/data-package.ts';
import { figuresOf } from '../../exchange/figures.ts';
import type { Figures } from '../../exchange/figures.ts';
import { tidyCsv } from '../../exchange/csv.ts';
import { zipped } from '../../exchange/zip.ts';
import type { ZipEntry } from '../../exchange/zip.ts';
import { headings } from './wording.ts';

/** A table of the package. */
interface Table {
  /** Without its ending. */
  readonly path: string;
  readonly figures: Figures;
}

const json = (name: string, value: unknown): ZipEntry => ({
  name,
  text: () => [`${JSON.stringify(value, undefined, 2)}\n`],
});

const tableOf = (folder: string, code: string, data: IndicatorData, place: number): Table => ({
  path: `${folder}/${String(place + 1).padStart(2, '0')}-${code.replace(/[^\w-]/g, '_')}`,
  figures: figuresOf(data),
});

/**
 * A version of a study as one file: a page to read first, the narrative, each table as CSV with what describes it (CSV on
 * the Web beside it, a Data Package for all), and how to cite it.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function studyPackage(
  { study, figures, context }: StudyPackage,
  language: Language,
): Generator<Uint8Array> {
  const tables = [
    ...figures.map((data, place) => tableOf('figures', study.figures[place]!.indicatorCode, data, place)),
    ...context.map((data, place) =>
      tableOf('context', study.context[place]!.contextDataSetCode, data, place),
    ),
  ];
  const { citation, publishedAt } = study;
  return zipped(
    [
      { name: 'README.md', text: () => [readme(study, tables, language)] },
      { name: 'study.md', text: () => [`${textIn(study.narrative as Labels, language)}\n`] },
      json('datapackage.json', descriptor(study, tables, language)),
      { name: 'citation.bib', text: () => [`${citation?.bibtex}\n`] },
      { name: 'citation.csl.json', text: () => [`[${citation?.cslJson}]\n`] },
      ...tables.flatMap(({ path, figures: cells }): ZipEntry[] => [
        { name: `${path}.csv`, text: () => tidyCsv(cells, language) },
        json(`${path}.csv-metadata.json`, csvw(cells, language, `${path.split('/').at(-1)}.csv`)),
      ]),
    ],
    new Date(publishedAt!),
  );
}

function descriptor(study: StudyPackage['study'], tables: readonly Table[], language: Language): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: study.code,
    id: study.permalink,
    title: textIn(study.title, language),
    description: textIn(study.question, language),
    version: String(study.versionNumber),
    created: study.publishedAt,
    homepage: study.permalink,
    contributors: study.authors.map(({ displayName, affiliation }) => ({
      title: displayName,
      roles: ['creator'],
      ...(affiliation !== undefined && { organization: affiliation }),
    })),
    sources: tables.map(({ figures: { head } }) => ({ title: head.source, path: head.href })),
    resources: tables.map(({ path, figures }) => {
      const { resources, licenses } = dataPackage(figures, language, `${path}.csv`) as {
        readonly resources: readonly [object];
        readonly licenses: readonly object[];
      };
      return { ...resources[0], name: path.replace(/[^a-z0-9]+/gi, '-').toLowerCase(), licenses };
    }),
  };
}

function readme(study: StudyPackage['study'], tables: readonly Table[], language: Language): string {
  const word = (id: keyof typeof headings) => textIn(headings[id], language);
  return [
    `# ${textIn(study.title, language)}`,
    '',
    textIn(study.question, language),
    '',
    `## ${word('cite')}`,
    '',
    study.citation?.text ?? '',
    '',
    '```bibtex',
    study.citation?.bibtex ?? '',
    '```',
    '',
    `## ${word('files')}`,
    '',
    `- \`study.md\`: ${word('narrative')}`,
    ...tables.map(({ path, figures: { head } }) => {
      const { licence } = head.extension;
      return `- \`${path}.csv\`: ${head.label}. ${head.source}. ${licence.title} ${licence.url}. <${head.href}>`;
    }),
    '',
    ...(study.references.length === 0
      ? []
      : [
          `## ${word('references')}`,
          '',
          ...study.references.map(({ text, url }) => `- ${text}${url === undefined ? '' : ` <${url}>`}`),
          '',
        ]),
    `SHA-256: ${study.sha256}`,
    '',
  ].join('\n');
}
