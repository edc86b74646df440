import * as z from 'zod/mini';
import { fileFormats } from '../file-format.ts';
import { operation } from '../operation.ts';
import { line, list, listQuery, uuid } from '../schema.ts';
import { Import, ImportCheck, ImportFaultPage, ImportMapping, ImportPage } from './import.ts';
import { importStates, importSubjects } from './import-fields.ts';
import { editors, none, reading, validators } from '../keeping.ts';
import * as routes from './import-routes.ts';
import { Decision } from '../decision.ts';

const ofImport = z.object({
  /** The import. */
  importId: uuid,
});

const common = { ...reading, tag: 'imports', query: none } as const;

/** A step of the life of an import: called again, it goes on from where it was. */
const step = {
  ...common,
  parameters: ofImport,
  answer: Import,
  problems: ['not-found', 'transition-not-allowed'],
} as const;

const portions =
  'Works for a few seconds at most and answers with how far it has come: call it again until the state is another. What is done is kept, also when the server stops in the middle, and is not done twice.';

/** Files brought into the registry: mapped, tried, applied, undone. */
export const importOperations = [
  operation({
    ...routes.startImport,
    ...common,
    summary: 'Sends a file of organisations, or of the seats of a partnership, to be imported',
    description:
      'CSV (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab) or the first sheet of an XLSX workbook, headings in the first row. Nothing of it enters the registry yet.',
    access: editors,
    parameters: none,
    query: z.object({
      /** What the file is called, for people. */
      fileTitle: z.optional(line(200)),
      /** What it holds; organisations unless said. */
      subject: z.optional(z.enum(importSubjects)),
      /** Whose seats it holds; needed for `memberships`, and for these alone. */
      partnership: z.optional(uuid),
    }),
    content: [fileFormats.csv, fileFormats.xlsx],
    status: 201,
    answer: Import,
    problems: ['validation-failed', 'payload-too-large', 'unsupported-media-type'],
  }),
  operation({
    ...routes.searchImports,
    ...common,
    summary: 'Imports, the latest first',
    access: editors,
    parameters: none,
    query: z.object({
      ...listQuery,
      /** States. */
      status: z.optional(list(z.enum(importStates), 7)),
    }),
    answer: ImportPage,
    problems: [],
  }),
  operation({
    ...step,
    ...routes.showImport,
    summary: 'One import, and how far it has come',
    access: editors,
    problems: ['not-found'],
  }),
  operation({
    ...step,
    ...routes.mapImport,
    summary: 'Says what each column is',
    description: 'A dry run made before counts no more.',
    access: editors,
    body: ImportMapping,
    problems: ['not-found', 'transition-not-allowed', 'validation-failed'],
  }),
  operation({
    ...step,
    ...routes.checkImport,
    summary: 'Tries an import without changing the registry',
    description: portions,
    access: editors,
    body: ImportCheck,
    problems: ['not-found', 'transition-not-allowed', 'validation-failed'],
  }),
  operation({
    ...common,
    ...routes.searchImportFaults,
    files: ['csv', 'csv-excel', 'xlsx', 'json'],
    summary: 'What is wrong, row by row',
    access: editors,
    parameters: ofImport,
    query: z.object({
      ...listQuery,
      /** Errors, warnings or both. */
      severity: z.optional(list(z.enum(['error', 'warning']), 2)),
    }),
    answer: ImportFaultPage,
    problems: ['not-found'],
  }),
  operation({
    ...step,
    ...routes.applyImport,
    summary: 'Brings the good rows of an import into the registry',
    description: `New organisations are published, and asked each year to confirm their data; new seats are published too, and their category counts as validated. An empty field changes nothing. Rows are taken in their order: a seat ends in a row above that of who follows. ${portions}`,
    access: validators,
    body: Decision,
  }),
  operation({
    ...step,
    ...routes.undoImport,
    summary: 'Takes an import back',
    description: `What it brought is removed, what it changed is as before. A record that was changed since, or that others refer to, stays: the faults say which and why. Six months after its last step an import is forgotten with its rows, and what it did stays. ${portions}`,
    access: validators,
    body: Decision,
  }),
] as const;
