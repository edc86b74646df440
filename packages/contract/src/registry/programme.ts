import * as z from 'zod/mini';
import { checkCci } from '../identifiers/index.ts';
import {
  Source,
  date,
  entity,
  identifier,
  list,
  openCode,
  page,
  programmeCode,
  record,
  text,
  uuid,
} from '../schema.ts';

/** A programme of the cohesion policy. */
export const Programme = entity({
  ...record,
  /** Key of the programme: our own, stable, kebab-case. */
  code: programmeCode,
  /** CCI code of the Commission, 15 characters; absent for programmes of national funds. */
  cci: z.optional(identifier(checkCci, 15)),
  /** Italian label of the programme. */
  title: text(300),
  /** Programming period. */
  cycle: openCode('cycle'),
  /** Kind of programme. */
  kind: openCode('programme-kind'),
  /** Funds that finance it. */
  funds: list(openCode('fund'), 10),
  /** National, regional or cooperation. */
  level: openCode('programme-level'),
  /** Territory key: NUTS 2 codes; empty for national and cooperation programmes. */
  nuts2: list(text(5), 30),
  /** Two-digit ISTAT code of the region, an attribute and never the key. */
  regionIstat: z.optional(text(2)),
  /** False for programmes counted apart from the structural and investment funds (FEAMP). */
  esif: z.boolean(),
  /** The organisation that is the managing authority. */
  managingAuthorityId: z.optional(uuid),
  /** Official page of the programme. */
  website: z.optional(text(500)),
  /** Date of the decision that adopted it. */
  adoptedOn: z.optional(date),
  /** Where these facts come from. */
  sources: list(Source, 20),
  /** State of the record. */
  status: openCode('record-status'),
});
/** A programme of the cohesion policy. */
export type Programme = z.infer<typeof Programme>;

export const ProgrammePage = page(Programme);
/** A page of programmes. */
export type ProgrammePage = z.infer<typeof ProgrammePage>;
