import type { Cube } from './cube.ts';
import type { Licence } from './json-stat.ts';
import { numberText } from './number.ts';
import { dateText } from './period.ts';
import { wordingOf, type Language } from './sentence/wording.ts';
import { periodOf } from './subject.ts';

/** Where figures come from; it travels with every form they take. */
export interface Provenance {
  readonly source: string | undefined;
  readonly period: string | undefined;
  /** ISO 8601, as published. */
  readonly updated: string | undefined;
  readonly licence: Licence | undefined;
  readonly demo: boolean;
  readonly coverage: { readonly counted: number; readonly total: number } | undefined;
  readonly methodVersion: string | undefined;
  /** All of it on one line, in the language asked for. */
  readonly text: string;
}

/** Reads source, period, update date, licence, coverage and method of a cube. */
export function provenanceOf(cube: Cube<number | string>, language: Language): Provenance {
  const { dataset, licence } = cube;
  const { source, updated, extension } = dataset;
  const { provenance: words } = wordingOf(language);
  const period = periodOf(cube, language);
  const coverage = extension?.coverage;
  const methodVersion = extension?.methodVersion;
  const demo = extension?.demo === true;
  const said = [
    source && words.source(source),
    period && words.period(period),
    updated && words.updated(dateText(updated, language)),
    coverage && words.coverage(numberText(coverage.counted, language), numberText(coverage.total, language)),
    licence && words.licence(licence.title),
    methodVersion && words.method(methodVersion),
    demo && words.demo,
  ];
  const text = said.filter(Boolean).join(' · ');
  return { source, period, updated, licence, demo, coverage, methodVersion, text };
}
