import * as z from 'zod/mini';
import { Labels, entity, instant, list, openCode, page, record, text, whole } from '../schema.ts';
import { Licence } from './indicator-data.ts';

/** The most bytes a file of context data can have. */
export const mostContextBytes = 20_000_000;
/** The most rows of a file, and cells of a cube, of context data. */
export const mostContextCells = 300_000;

/** Key of a context data set: lower case words with hyphens, e.g. `istat-population`. */
export const contextDataSetCode = text(60).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Where context data come from. */
export const ContextSource = entity({
  /** Who published them, and under which title. */
  title: text(300),
  /** Where they can be found. */
  url: text(500),
});
/** Where context data come from. */
export type ContextSource = z.infer<typeof ContextSource>;

/** Figures that others publish, to be set beside those of the partnerships. */
export const ContextDataSet = entity({
  ...record,
  /** Key, e.g. `istat-population`. */
  code: text(60),
  title: Labels,
  description: z.optional(Labels),
  source: ContextSource,
  licence: Licence,
  /** How who uses them must name who made them. */
  attribution: text(500),
  status: openCode('context-data-status'),
  /** Grows by one each time its figures are published anew; absent while they never were. */
  edition: z.optional(whole(1, 1_000_000)),
  /** When that edition was published, UTC. */
  publishedAt: z.optional(instant),
  /** SHA-256 of that edition, hexadecimal. */
  sha256: z.optional(text(64)),
});
/** Figures that others publish, to be set beside those of the partnerships. */
export type ContextDataSet = z.infer<typeof ContextDataSet>;

export const ContextDataSetPage = page(ContextDataSet);
/** A page of context data sets. */
export type ContextDataSetPage = z.infer<typeof ContextDataSetPage>;

/** What the figures of a file are, once who keeps them has said it. */
export const ContextMapping = entity({
  /** Column or dimension of the territory. */
  territory: text(200),
  /** Column or dimension of time. */
  time: text(200),
  /** Column or dimension of what is measured; absent when it is one thing, called as the data set. */
  measure: z.optional(text(200)),
  /** Column of the values, of a table; `OBS_VALUE` or `value` unless said. */
  value: z.optional(text(200)),
  /** Column or dimension of the unit of measure; absent when it is the same for all, or not told. */
  unitColumn: z.optional(text(200)),
  /** Unit of measure of all values, as shown. */
  unit: z.optional(text(20)),
  /** Decimals shown. */
  decimals: z.optional(whole(0, 6)),
  /** Only the rows that have these codes, by column; such a column is no dimension of ours. */
  only: z.optional(z.record(text(200), text(200))),
  /** Their codes of territories → ours; what has the empty text is left out. */
  territoryCodes: z.optional(z.record(text(200), z.string().check(z.maxLength(5)))),
  /** Their codes of times → ours; what has the empty text is left out. */
  timeCodes: z.optional(z.record(text(200), z.string().check(z.maxLength(10)))),
  /** Whether the value of a territory is the sum of those within it: then the sums are looked at. */
  additive: z.optional(z.boolean()),
});
/** What the figures of a file are. */
export type ContextMapping = z.infer<typeof ContextMapping>;

/** A column of a file, or a dimension. */
export const ContextColumn = entity({
  /** As the file names it. */
  column: text(200),
  label: text(300),
  /** Different codes. */
  count: whole(0, 10_000_000),
  /** Some of them, with what the file calls them. */
  examples: list(entity({ code: text(200), label: text(300) }), 20),
});
/** A column of a file, or a dimension. */
export type ContextColumn = z.infer<typeof ContextColumn>;

/** Something that is wrong, or strange, with the figures of a file. */
export const ContextFinding = entity({
  /** `error` keeps the figures from being published; `warning` asks for a second look. */
  severity: text(10),
  /** What it is, e.g. `context_outlier`. */
  code: text(60),
  /** What it is and what to do about it, in the language asked for. */
  message: text(1000),
  /** Row of the file, that of the headings being 1; of a cube, the number of the cell. */
  row: z.optional(whole(1, 10_000_000)),
});
/** Something that is wrong, or strange, with the figures of a file. */
export type ContextFinding = z.infer<typeof ContextFinding>;

/** What was found in the figures of a file when they were tried. */
export const ContextReport = entity({
  /** Rows, or cells, that were read. */
  rows: whole(0, 10_000_000),
  /** Values that would be published. */
  values: whole(0, 10_000_000),
  /** Findings that keep them from it. */
  errors: whole(0, 10_000_000),
  warnings: whole(0, 10_000_000),
  /** By which rule a value is called an outlier. */
  outlierRule: text(300),
  /** The first of the findings, errors before warnings. */
  findings: list(ContextFinding, 200),
});
/** What was found in the figures of a file when they were tried. */
export type ContextReport = z.infer<typeof ContextReport>;

/** A context data set as those see it who keep it. */
export const ContextDataSetRecord = entity({
  ...ContextDataSet.shape,
  mapping: z.optional(ContextMapping),
  /** What the file that was sent last holds. */
  columns: list(ContextColumn, 200),
});
/** A context data set as those see it who keep it. */
export type ContextDataSetRecord = z.infer<typeof ContextDataSetRecord>;

export const ContextDataSetRecordPage = page(ContextDataSetRecord);
/** A page of context data sets as those see it who keep them. */
export type ContextDataSetRecordPage = z.infer<typeof ContextDataSetRecordPage>;
