import type { Labels, Language } from '@officine-coesione/contract';
import { dataflowLabels, publisher } from './wording.ts';

/** Agency that maintains the structures. */
export const agency = 'IT_OC';

/** A body of figures, as SDMX names it. */
export interface Dataflow {
  /** Identifier, which is that of its data structure definition too. */
  readonly id: string;
  /** Version of its structures, three figures. */
  readonly version: string;
  readonly labels: Labels;
  /** The dimension that says what is measured, which tells the unit. */
  readonly metric: string;
  /** What the identifiers of its concepts and code lists begin with; empty for those that are shared. */
  readonly prefix: string;
}

/** Dataflow of the indicators. */
export const indicatorFlow: Dataflow = {
  id: 'PARTNERSHIP_INDICATORS',
  version: '1.0.0',
  labels: dataflowLabels,
  metric: 'INDICATOR',
  prefix: '',
};

/** `AGENCY:ID(VERSION)`, as SDMX refers to an artefact. */
export const reference = ({ id, version }: Pick<Dataflow, 'id' | 'version'>): string =>
  `${agency}:${id}(${version})`;

/** The name of an artefact, or of one of its items, for the whole world. */
export const urn = (kind: string, artefact: Pick<Dataflow, 'id' | 'version'>, item?: string): string =>
  `urn:sdmx:org.sdmx.infomodel.${kind}=${reference(artefact)}${item === undefined ? '' : `.${item}`}`;

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
