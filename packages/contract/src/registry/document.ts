import * as z from 'zod/mini';
import { languages } from '../message/index.ts';
import {
  closedCode,
  entity,
  instant,
  line,
  list,
  openCode,
  page,
  record,
  request,
  text,
  uuid,
  webAddress,
} from '../schema.ts';
import { documentType } from '../vocabulary/document-type.ts';

/** Who may see a document: anyone, the members of the partnership, or the authority. */
export const documentAccess = ['public', 'members', 'restricted'] as const;

/** What a document documents, in the words of the other records. */
export const documentSubjects = [
  'constitution',
  'rules_of_procedure',
  'legitimation',
  'mandate',
  'composition',
  'meeting',
] as const;

/** A document of a partnership, where it stands on the web (ECCP Art. 11(c)). */
export const PartnershipDocument = entity({
  ...record,
  partnershipId: uuid,
  title: text(300),
  type: openCode('document-type'),
  /** Its language, ISO 639-1. */
  language: text(2),
  /** When it was published, UTC. */
  publishedAt: z.optional(instant),
  /** Who may see it: `public`, `members` or `restricted`. */
  access: text(20),
  /** Where it stands. */
  url: text(500),
  /** Licence, SPDX identifier or address. */
  license: z.optional(text(200)),
  /** Whether it is accessible: PDF/UA or HTML. */
  accessible: z.boolean(),
  /** What it documents, e.g. `rules_of_procedure`. */
  relatesTo: list(text(40), 10),
  /** When it was withdrawn, UTC; absent while it holds. */
  withdrawnAt: z.optional(instant),
});
/** A document of a partnership. */
export type PartnershipDocument = z.infer<typeof PartnershipDocument>;

export const PartnershipDocumentPage = page(PartnershipDocument);
/** A page of documents. */
export type PartnershipDocumentPage = z.infer<typeof PartnershipDocumentPage>;

/** A new document of a partnership. */
export const PartnershipDocumentRequest = request({
  title: line(300, 3),
  type: closedCode(documentType),
  language: z.enum(languages),
  publishedAt: z.optional(instant),
  access: z.enum(documentAccess),
  url: webAddress,
  /** Licence, SPDX identifier or address. */
  license: z.optional(line(200)),
  /** Whether it is accessible: PDF/UA or HTML. */
  accessible: z.boolean(),
  relatesTo: z.optional(list(z.enum(documentSubjects), 6)),
});
/** A new document of a partnership. */
export type PartnershipDocumentRequest = z.infer<typeof PartnershipDocumentRequest>;
