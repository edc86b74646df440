import * as z from 'zod/mini';
import { FieldError } from '../problem.ts';
import { entity, instant, issue, list, page, record, request, text, uuid, whole } from '../schema.ts';
import { Organisation } from './organisation.ts';

/** Properties of an organisation for which a merge says whose value stays. */
export const mergeFields = [
  'legalName',
  'altName',
  'acronym',
  'taxCode',
  'vatNumber',
  'ipaCode',
  'transparencyRegisterId',
  'officeCode',
  'legalForm',
  'runtsSection',
  'runtsNumber',
  'registeredOffice',
  'territorialLevel',
  'coverageNuts',
  'defaultCategory',
  'tags',
  'membersRepresented',
  'smallLocalAuthority',
  'website',
  'email',
  'pec',
  'phone',
] as const;

/** A property for which a merge says whose value stays. */
export type MergeField = (typeof mergeFields)[number];

/** Whose value of a property stays. */
export const FieldChoice = entity({
  /** Name of the property. */
  field: text(60),
  /** `survivor` or `merged`. */
  from: text(20),
});
/** Whose value of a property stays. */
export type FieldChoice = z.infer<typeof FieldChoice>;

/** A record that pointed to the merged organisation, or was folded into one of the survivor. */
export const MovedReference = entity({
  /** What refers: `membership.organisationId`, `programme.managingAuthorityId`, …; `seat` for one folded. */
  kind: text(60),
  /** The record that refers. */
  id: uuid,
});
/** A record that pointed to the merged organisation. */
export type MovedReference = z.infer<typeof MovedReference>;

/** Two records of one organisation made one; can be undone. */
export const Merge = entity({
  ...record,
  /** The organisation that stays. */
  survivorId: uuid,
  /** Its name now. */
  survivorName: text(300),
  /** The organisation that was merged into it: asking for it leads to the survivor. */
  mergedId: uuid,
  /** Its name. */
  mergedName: text(300),
  /** Whose values stayed where the two differed. */
  fieldChoices: list(FieldChoice, 30),
  movedReferences: list(MovedReference, 20_000),
  /** Why they are one. */
  reason: text(2000),
  /** Subject of the token of who merged them. */
  mergedBy: text(200),
  /** When, UTC. */
  mergedAt: instant,
  /** Subject of the token of who undid it. */
  undoneBy: z.optional(text(200)),
  /** When it was undone, UTC. */
  undoneAt: z.optional(instant),
  /** Why it was undone. */
  undoReason: z.optional(text(2000)),
});
/** Two records of one organisation made one. */
export type Merge = z.infer<typeof Merge>;

export const MergePage = page(Merge);
/** A page of merges. */
export type MergePage = z.infer<typeof MergePage>;

/** A property of the two, side by side. */
export const MergeFieldPreview = entity({
  /** Name of the property. */
  field: text(60),
  /** What the survivor has, as text. */
  survivor: z.optional(z.string().check(z.maxLength(20_000))),
  /** What the other has, as text. */
  merged: z.optional(z.string().check(z.maxLength(20_000))),
  /** Whose value stays unless said: the survivor's, or the other's where the survivor has none. */
  from: text(20),
});
/** A property of the two, side by side. */
export type MergeFieldPreview = z.infer<typeof MergeFieldPreview>;

/** How many records of a kind would be moved. */
export const ReferenceCount = entity({
  /** What refers, as in a moved reference. */
  kind: text(60),
  count: whole(0, 100_000_000),
});
/** How many records of a kind would be moved. */
export type ReferenceCount = z.infer<typeof ReferenceCount>;

/** What a merge would do. */
export const MergePreview = entity({
  survivor: Organisation,
  merged: Organisation,
  /** Properties that either has. */
  fields: list(MergeFieldPreview, 30),
  /** What would be moved. */
  references: list(ReferenceCount, 30),
  /** Why it would be refused; empty when nothing stands against it. */
  obstacles: list(FieldError, 200),
});
/** What a merge would do. */
export type MergePreview = z.infer<typeof MergePreview>;

const version = whole(1, 2_000_000_000);

/** Two records to make one. */
export const MergeRequest = request({
  /** The organisation that stays. */
  survivorId: uuid,
  /** Version of it on which this was decided. */
  survivorVersion: version,
  /** The organisation to merge into it. */
  mergedId: uuid,
  /** Version of it on which this was decided. */
  mergedVersion: version,
  /** Whose values stay; of what is not named the survivor's, or the other's where the survivor has none. */
  fieldChoices: list(
    request({
      /** Name of the property. */
      field: z.enum(mergeFields),
      /** Whose value stays. */
      from: z.enum(['survivor', 'merged']),
    }),
    mergeFields.length,
  ),
  /** Why they are one. */
  reason: text(2000, 10),
}).check((context) => {
  const { survivorId, mergedId } = context.value;
  if (survivorId === mergedId) context.issues.push(issue('merge_with_itself', ['mergedId'], mergedId));
});
/** Two records to make one. */
export type MergeRequest = z.infer<typeof MergeRequest>;

/** Why a merge is undone. */
export const MergeUndo = request({
  /** What shows that they are two. */
  reason: text(2000, 10),
});
/** Why a merge is undone. */
export type MergeUndo = z.infer<typeof MergeUndo>;
