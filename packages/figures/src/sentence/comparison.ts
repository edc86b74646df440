import { itComparison } from './it-comparison.ts';
import { wordingOf, type ComparisonWording, type Language } from './wording.ts';

/** The words that compare values; a page that compares none does not pay for those of Italian. */
export const comparisonOf = (language: Language): ComparisonWording =>
  wordingOf(language).comparison ?? itComparison;
