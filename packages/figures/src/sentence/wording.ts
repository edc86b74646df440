import { it } from './it.ts';

/** Status codes that have words in every language: SDMX `CL_OBS_STATUS`, plus `C` for confidential. */
// prettier-ignore
export type StatusCode =
  'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'I' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'U' | 'V';

/** Columns of the CSV that are not dimensions. */
export type CsvColumn =
  | 'code'
  | 'value'
  | 'unit'
  | 'status'
  | 'statusLabel'
  | 'source'
  | 'updated'
  | 'licence'
  | 'licenceUrl'
  | 'demo'
  | 'counted'
  | 'inScope'
  | 'method';

/**
 * Everything the package says in one language. Phrases are built around labels that may be of any gender and
 * number, so they never decline them: "Zero per: …", not "Nessun …".
 */
export interface Wording {
  /** BCP 47 tag handed to `Intl`. */
  readonly locale: string;
  /** What stands between a number and its percent sign. */
  readonly percentSpace: string;
  /** Colon with the space its language wants around it. */
  readonly colon: string;
  /** Between the items of a list, whose labels may hold commas and conjunctions of their own. */
  readonly separator: string;
  readonly yes: string;
  readonly no: string;
  readonly total: string;
  readonly unavailable: string;
  readonly statuses: Readonly<Record<StatusCode, string>>;
  readonly unknownStatus: (code: string) => string;
  /** Words for the units of the indicators, by unit label. */
  readonly units: Readonly<Record<string, string>>;
  /** "working day" in the forms that `Intl.PluralRules` tells apart. */
  readonly workingDays: Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
  readonly quarter: (quarter: number, year: string) => string;
  readonly half: (half: number, year: string) => string;
  /** Title of a breakdown: what is measured, by what. */
  readonly by: (subject: string, dimension: string) => string;
  readonly provenance: Readonly<{
    source: (source: string) => string;
    period: (period: string) => string;
    updated: (date: string) => string;
    licence: (title: string) => string;
    coverage: (counted: string, total: string) => string;
    method: (version: string) => string;
    demo: string;
  }>;
  readonly csv: Readonly<Record<CsvColumn, string>>;
  readonly sentence: Readonly<{
    totalOf: (value: string) => string;
    totalNot: (reason: string) => string;
    largestShare: string;
    largestShares: string;
    highest: string;
    highestTied: string;
    allEqual: string;
    only: string;
    then: string;
    /** The same value for each of the labels before it. */
    each: (value: string) => string;
    others: (count: string, least: string, most: string) => string;
    zero: string;
    missing: string;
    /** Said of a status that every value has. */
    everyValue: string;
  }>;
  /** Left out in Italian alone, whose words come with what says them: see `comparisonOf`. */
  readonly comparison?: ComparisonWording;
  /** Left out in Italian alone, as those above: see `mapWordingOf`. */
  readonly map?: MapWording;
}

/** What is said where values are compared: over time, side by side, with their intervals. */
export interface ComparisonWording {
  /** "percentage point" in the forms that `Intl.PluralRules` tells apart: the difference of two percentages is no percentage. */
  readonly points: Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** Said in the title of an axis that is cut. */
  readonly notFromZero: string;
  readonly lowest: string;
  /** Two values, each with its period in brackets. */
  readonly fromTo: (from: string, since: string, to: string, until: string) => string;
  readonly unchanged: string;
  readonly onlyKnown: (value: string, period: string) => string;
  readonly latest: (period: string) => string;
  readonly rise: string;
  readonly fall: string;
  readonly gap: string;
  /** How many of all values something is said of, when they are too many to be named. */
  readonly valuesOf: (count: string, total: string) => string;
  /** @param level - such as `95` */
  readonly interval: (level: string) => string;
  readonly overlapping: string;
}

/** What maps say beside that. */
export interface MapWording {
  readonly lowestTied: string;
  /** From the lowest to the highest value. */
  readonly difference: string;
  /** Before how many areas have no value. */
  readonly noData: string;
  /** "2 of 21", areas. */
  readonly ofAreas: (count: string, total: string) => string;
  /** Areas of the map that the data do not speak of. */
  readonly outside: string;
  /** What the numbers in brackets of a legend are. */
  readonly counts: string;
  /** That squares stand for areas. */
  readonly tiles: string;
  /** Whom the outlines come from. */
  readonly outlines: (source: string) => string;
}

/** The words of a language that is fetched: all of them at once. */
export type FetchedWording = Wording & Required<Pick<Wording, 'comparison' | 'map'>>;

/** Languages the figures speak, the first being the default. */
export const LANGUAGES = ['it', 'en', 'de', 'fr', 'sl'] as const;

/** One of the {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

const present: Partial<Record<Language, Wording>> = { it };

/** Makes a language one that can be spoken from now on. */
export function addWording(language: Language, wording: Wording): void {
  present[language] = wording;
}

/**
 * The words of a language.
 *
 * @throws {Error} when the language has not been fetched: only a page that fetches them one by one can see it
 */
export function wordingOf(language: Language): Wording {
  const wording = present[language];
  if (!wording) throw new Error(`The words of "${language}" are not here yet: await fetchLanguage first.`);
  return wording;
}
