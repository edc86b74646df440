import * as z from 'zod/mini';
import { entity, list, page, record, request, text, uuid, whole } from '../schema.ts';
import { membershipImportFields, mostImportRows, organisationImportFields } from './import-fields.ts';

const count = whole(0, mostImportRows);

/** A column of the file. */
export const ImportColumn = entity({
  /** Its heading, as the file has it. */
  title: z.string().check(z.maxLength(200)),
  /** What it is taken as; absent for one that is left out. */
  field: z.optional(text(40)),
  /** What stands in it in the first rows, shortened. */
  samples: z.optional(list(z.string().check(z.maxLength(80)), 3)),
});
/** A column of the file. */
export type ImportColumn = z.infer<typeof ImportColumn>;

/** A file on its way into the registry. */
export const Import = entity({
  ...record,
  /** `organisations` or `memberships`. */
  subject: text(20),
  /** Whose seats it holds, of `memberships` alone. */
  partnershipId: z.optional(uuid),
  /** `mapping`, `checking`, `checked`, `applying`, `applied`, `undoing` or `undone`. */
  status: text(20),
  /** What the file is called, for people: it leads nowhere. */
  fileTitle: z.optional(text(200)),
  /** `csv` or `xlsx`. */
  format: text(10),
  /** How its characters were read: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`; of a CSV alone. */
  encoding: z.optional(text(20)),
  /** What stands between its fields, of a CSV alone. */
  separator: z.optional(z.string().check(z.maxLength(1))),
  /** Its columns, and what each is taken as. */
  columns: list(ImportColumn, 200),
  /** Rows of the file, without that of the headings. */
  rowCount: count,
  /** Rows that the dry run has looked at. */
  checkedCount: count,
  /** Rows that cannot be imported as they are. */
  invalidCount: count,
  /** Rows that bring, or brought, what the registry did not have. */
  newCount: count,
  /** Rows that change, or changed, what it had. */
  changedCount: count,
  /** Rows that say what the registry says already. */
  sameCount: count,
  /** Rows that are in the registry. */
  appliedCount: count,
  /** Rows left out while applying or undoing, each for a reason that stands among the faults. */
  leftOutCount: count,
  /** Rows that were taken out again. */
  undoneCount: count,
});
/** A file on its way into the registry. */
export type Import = z.infer<typeof Import>;

export const ImportPage = page(Import);
/** A page of imports. */
export type ImportPage = z.infer<typeof ImportPage>;

/** What each column is taken as. */
export const ImportMapping = request({
  /** The field of each column, in their order; null for one that is left out. */
  fields: z
    .array(z.nullable(z.enum([...new Set([...organisationImportFields, ...membershipImportFields])])))
    .check(z.minLength(1), z.maxLength(200)),
});
/** What each column is taken as. */
export type ImportMapping = z.infer<typeof ImportMapping>;

/** How an import is tried. */
export const ImportCheck = request({
  /** Begins anew, because the registry has changed since; otherwise goes on from where it was. */
  again: z.optional(z.boolean()),
});
/** How an import is tried. */
export type ImportCheck = z.infer<typeof ImportCheck>;

/** What is wrong with one value of one row. */
export const ImportFault = entity({
  /** Row of the file, that of the headings being the first. */
  row: whole(1, 2_000_000_000),
  /** Heading of the column; absent for what regards the whole row. */
  column: z.optional(z.string().check(z.maxLength(200))),
  /** The value, as the file has it. */
  value: z.optional(z.string().check(z.maxLength(300))),
  /** Why it cannot be taken, and what to do. */
  reason: z.string().check(z.maxLength(1000)),
  /** The same, for programs. */
  code: text(60),
  /** `error`: the row is left out; `warning`: it is taken all the same. */
  severity: text(10),
});
/** What is wrong with one value of one row. */
export type ImportFault = z.infer<typeof ImportFault>;

export const ImportFaultPage = page(ImportFault);
/** A page of faults. */
export type ImportFaultPage = z.infer<typeof ImportFaultPage>;
