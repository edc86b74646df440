import type { Language } from '@officine-coesione/contract';
import { dataflowLabels, publisher } from './wording.ts';

/** Agency that maintains the structures. */
export const agency = 'IT_OC';

/** Dataflow of the indicators, and its data structure definition, which has the same identifier. */
export const dataflow = 'PARTNERSHIP_INDICATORS';

/** Version of the structures. */
export const structureVersion = '1.0.0';

/** `AGENCY:ID(VERSION)`, as SDMX refers to an artefact. */
export const reference = (id: string): string => `${agency}:${id}(${structureVersion})`;

/** The name of an artefact, or of one of its items, for the whole world. */
export const urn = (kind: string, id: string, item?: string): string =>
  `urn:sdmx:org.sdmx.infomodel.${kind}=${reference(id)}${item === undefined ? '' : `.${item}`}`;

/** A version of the messages. */
export type MessageVersion = '2.0.0' | '2.1.0';

/** Where the schema of a kind of message stands: of 2.0.0 with three figures, of 2.1.0 with two. */
export const schemaOf = (kind: 'data' | 'structure', version: MessageVersion): string =>
  `https://json.sdmx.org/${version === '2.0.0' ? '2.0.0' : '2.1'}/sdmx-json-${kind}-schema.json`;

/** What every message says of itself. */
export const metaOf = (
  id: string,
  prepared: string,
  { test, languages }: { readonly test: boolean; readonly languages: readonly Language[] },
): object => ({
  id,
  prepared,
  test,
  contentLanguages: languages,
  sender: { id: agency, name: publisher, names: { it: publisher } },
});

/** Codes of CL_UNIT_MEASURE for the units of the catalogue; a unit without one keeps its sign, made a code. */
const unitCodes: Readonly<Record<string, string>> = {
  n: 'NR',
  '%': 'PC',
  d: 'DAY',
  wd: 'WORKING_DAY',
  h: 'HOUR',
  '0-1': 'INDEX_1',
  '0-100': 'INDEX_100',
};

/** Code of a unit. */
export const unitCode = (unit: string): string =>
  unitCodes[unit] ?? (unit.replace(/[^A-Za-z0-9_-]+/g, '_') || '_Z');

/** Name of the dataflow in a language. */
export const dataflowName = (language: Language): string => dataflowLabels[language];
