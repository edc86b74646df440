/** Unit of measure of a category of the metric dimension. */
export interface JsonStatUnit {
  /** Unit as published: `n`, `%`, `d` … */
  label?: string;
  /** Decimals to show. */
  decimals?: number;
  /** Sign written beside the number, for example `€`. */
  symbol?: string;
  /** What is counted, `people`; the one name of a unit in files of PxWeb. */
  base?: string;
  /** Side of the number on which the sign stands. */
  position?: 'start' | 'end';
}

/** Categories of a dimension; `index` may be left out when there is only one. */
export interface JsonStatCategory {
  /** Codes in order, or code → position. */
  index?: readonly string[] | Readonly<Record<string, number>>;
  label?: Readonly<Record<string, string>>;
  unit?: Readonly<Record<string, JsonStatUnit>> | undefined;
  note?: Readonly<Record<string, readonly string[]>>;
  /** Code → codes of its direct parts, where categories form a hierarchy. */
  child?: Readonly<Record<string, readonly string[]>>;
}

/** One dimension of a dataset. */
export interface JsonStatDimension {
  label?: string;
  category: JsonStatCategory;
  note?: readonly string[];
}

/** A licence by name, with its address where there is one. */
export interface Licence {
  title: string;
  url?: string;
}

/** What the publisher adds beyond the format; every property is optional. */
export interface JsonStatExtension {
  licence?: Licence;
  /** True when the figures are invented for demonstration. */
  demo?: boolean;
  /** How many units of the survey's scope were counted. */
  coverage?: { counted: number; total: number };
  methodVersion?: string;
  /** Labels of the publisher's own status codes, as Eurostat gives them. */
  status?: { label?: Readonly<Record<string, string>> };
  [property: string]: unknown;
}

/**
 * A JSON-stat 2.0 response of class `dataset`. Its labels are in one language: ask the publisher for another
 * (`Accept-Language` or `locale` here, `lang=` at Eurostat), then open that.
 *
 * @typeParam Value - numbers as a rule; the format allows text too
 * @see https://json-stat.org/full/
 */
export interface JsonStatDataset<Value extends number | string = number> {
  /** Left out in a dataset that stands inside a collection. */
  version?: '2.0';
  class: 'dataset';
  label?: string;
  source?: string;
  /** ISO 8601 date or instant. */
  updated?: string;
  /** Dimension identifiers, the slowest varying first. */
  id: readonly string[];
  /** Number of categories of each dimension, in the order of `id`. */
  size: readonly number[];
  role?: { time?: readonly string[]; geo?: readonly string[]; metric?: readonly string[] };
  dimension: Readonly<Record<string, JsonStatDimension>>;
  /** Row-major values, or offset → value when most are missing. */
  value: readonly (Value | null)[] | Readonly<Record<string, Value | null>>;
  /** One status for all, or one per offset. */
  status?: string | readonly (string | null)[] | Readonly<Record<string, string | null>>;
  note?: readonly string[];
  href?: string;
  extension?: JsonStatExtension;
}
