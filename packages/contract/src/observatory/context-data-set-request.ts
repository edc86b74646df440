import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import { LabelsRequest, line, request, text, webAddress, whole } from '../schema.ts';
import { contextDataSetCode } from './context-data-set.ts';

const column = line(200);

/** What the figures of a file are. */
export const ContextMappingRequest = request({
  /** Column or dimension of the territory. */
  territory: column,
  /** Column or dimension of time. */
  time: column,
  /** Column or dimension of what is measured; one thing, called as the data set, unless said. */
  measure: z.optional(column),
  /** Column of the values, of a table; `OBS_VALUE` or `value` unless said. */
  value: z.optional(column),
  /** Column or dimension of the unit of measure, the same for each thing that is measured. */
  unitColumn: z.optional(column),
  /** Unit of measure of all values, as shown. */
  unit: z.optional(line(20)),
  /** Decimals shown. */
  decimals: z.optional(whole(0, 6)),
  /** Only the rows that have these codes, by column. */
  only: z.optional(z.record(column, line(200))),
  /** Their codes of territories → ours; what has the empty text is left out. */
  territoryCodes: z.optional(z.record(column, z.string().check(z.maxLength(5)))),
  /** Their codes of times → ours; what has the empty text is left out. */
  timeCodes: z.optional(z.record(column, z.string().check(z.maxLength(10)))),
  /** Whether the value of a territory is the sum of those within it; false unless said. */
  additive: z.optional(z.boolean()),
});

const changeable = {
  title: LabelsRequest,
  description: z.optional(LabelsRequest),
  /** Who published them, under which title, and where. */
  source: request({ title: line(300, 3), url: webAddress }),
  /** Under which licence. */
  licence: request({ title: line(100, 2), url: webAddress }),
  /** How who uses them must name who made them. */
  attribution: text(500, 3),
  /** What the figures of the file are. */
  mapping: z.optional(ContextMappingRequest),
};

/** What may be changed of a context data set. */
export const ContextDataSetFacts = request(changeable);
/** What may be changed of a context data set. */
export type ContextDataSetFacts = z.infer<typeof ContextDataSetFacts>;

/** A new context data set. */
export const ContextDataSetRequest = request({
  /** Key: lower case words with hyphens, e.g. `istat-population`. */
  code: contextDataSetCode,
  ...changeable,
});
/** A new context data set. */
export type ContextDataSetRequest = z.infer<typeof ContextDataSetRequest>;

/** What changes of a context data set (RFC 7396): what is left out stays, null takes it away. */
export const ContextDataSetPatch = patchOf(changeable);
/** What changes of a context data set. */
export type ContextDataSetPatch = z.infer<typeof ContextDataSetPatch>;
