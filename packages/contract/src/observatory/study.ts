import * as z from 'zod/mini';
import { IndicatorData } from './indicator-data.ts';
import { Labels, entity, instant, list, openCode, page, record, text, whole } from '../schema.ts';

/** Key of a study: lower case words with hyphens. */
export const studyCode = text(80).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Who made a study. */
export const StudyAuthor = entity({
  /** The organisation or the laboratory, or the name that a person gives. */
  displayName: text(200),
  /** What it belongs to. */
  affiliation: z.optional(text(200)),
  /** Whether it is a body, and no person. */
  body: z.boolean(),
});
/** Who made a study. */
export type StudyAuthor = z.infer<typeof StudyAuthor>;

/** Figures that a study looks at, and how it shows them. */
export const StudyFigure = entity({
  /** Key of the indicator. */
  indicatorCode: text(30),
  /** Keys of programmes; all together where none. */
  programme: list(text(80), 200),
  /** Territories; the country where none. */
  territory: list(text(5), 30),
  /** Years; the last one where none. */
  period: list(text(4), 30),
  /** Letters of partner categories, `_T` for all together; as the indicator is told where none. */
  category: list(text(2), 10),
  /** How it is drawn. */
  view: openCode('study-view'),
  /** What stands above it. */
  caption: z.optional(Labels),
});
/** Figures that a study looks at. */
export type StudyFigure = z.infer<typeof StudyFigure>;

/** Data of others that a study sets beside them. */
export const StudyContext = entity({
  /** Key of the context data set. */
  contextDataSetCode: text(60),
  /** The edition it was written with. */
  edition: whole(1, 1_000_000),
});
/** Data of others that a study sets beside them. */
export type StudyContext = z.infer<typeof StudyContext>;

/** Something that a study refers to. */
export const StudyReference = entity({
  /** Author, year, title, publisher. */
  text: text(1000),
  url: z.optional(text(500)),
});
/** Something that a study refers to. */
export type StudyReference = z.infer<typeof StudyReference>;

const prose = text(20_000);

/** A narrative in the languages it is written in; who reads another one finds the English or the Italian. */
export const Narrative = entity({
  it: prose,
  en: z.optional(prose),
  de: z.optional(prose),
  fr: z.optional(prose),
  sl: z.optional(prose),
});
/** A narrative in the languages it is written in. */
export type Narrative = z.infer<typeof Narrative>;

/** How to cite a study. */
export const Citation = entity({
  /** A line of a bibliography, in the language asked for. */
  text: text(4000),
  /** An entry of BibTeX. */
  bibtex: text(4000),
  /** An item of CSL-JSON, as text. */
  cslJson: text(8000),
});
/** How to cite a study. */
export type Citation = z.infer<typeof Citation>;

const content = {
  title: Labels,
  authors: list(StudyAuthor, 20),
  /** What is asked. */
  question: Labels,
  /** Key of the release the figures are of; absent when they are those of now. */
  releaseCode: z.optional(text(20)),
  figures: list(StudyFigure, 30),
  context: list(StudyContext, 10),
  /**
   * What is answered, in Markdown (CommonMark without HTML and without images; links to http, https and mailto only). Text:
   * who shows it makes of it what these allow. `#figure-2` leads to the second of `figures`, `#reference-1` to the first
   * of `references`; a paragraph that holds a link to a figure and nothing else is where that figure stands.
   */
  narrative: Narrative,
  references: list(StudyReference, 100),
};

/** A saved question to the figures, with its answer. */
export const Study = entity({
  ...record,
  /** Key, lower case words with hyphens. */
  code: text(80),
  ...content,
  status: openCode('study-status'),
  /** Number of the version that is told of; absent in a draft that was never published. */
  versionNumber: z.optional(whole(1, 10_000)),
  /** When that version was published, UTC. */
  publishedAt: z.optional(instant),
  /** SHA-256 of that version, hexadecimal. */
  sha256: z.optional(text(64)),
  /** The latest version there is; a reader of an earlier one is told. */
  latestVersionNumber: z.optional(whole(1, 10_000)),
  /** Permanent address of that version. */
  permalink: z.optional(text(500)),
  citation: z.optional(Citation),
});
/** A saved question to the figures, with its answer. */
export type Study = z.infer<typeof Study>;

export const StudyPage = page(Study);
/** A page of studies. */
export type StudyPage = z.infer<typeof StudyPage>;

/** What a version of a study rests on, with the figures as they were read when it was published. */
export const StudyPackage = entity({
  study: Study,
  /** Figures of each of its `figures`, in their order. */
  figures: list(IndicatorData, 30),
  /** Figures of each of its context data sets, in their order. */
  context: list(IndicatorData, 10),
});
/** What a version of a study rests on. */
export type StudyPackage = z.infer<typeof StudyPackage>;
