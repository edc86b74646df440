import * as z from 'zod/mini';
import { entity, issue, line, request, text, uuid, webAddress } from '../schema.ts';

/** A place in a document. */
export const DocumentPlace = entity({
  /** A document of the partnership. */
  documentId: z.optional(uuid),
  /** The article, chapter or page. */
  section: z.optional(text(200)),
  /** Where it stands, of a document that is kept elsewhere. */
  url: z.optional(text(500)),
});
/** A place in a document. */
export type DocumentPlace = z.infer<typeof DocumentPlace>;

/** What a place is told by. */
export const documentPlace = {
  /** A document of the partnership. */
  documentId: z.optional(uuid),
  /** The article, chapter or page. */
  section: z.optional(line(200)),
  /** Where it stands, of a document that is kept elsewhere. */
  url: z.optional(webAddress),
};

/** A place in a document, as it is sent: in one of the partnership or at an address. */
export const DocumentPlaceRequest = request(documentPlace).check((context) => {
  const { documentId, url } = context.value;
  if (documentId === undefined && url === undefined)
    context.issues.push(issue('document_or_address', ['documentId'], undefined));
});
/** A place in a document, as it is sent. */
export type DocumentPlaceRequest = z.infer<typeof DocumentPlaceRequest>;

/** Something on the web that goes with a text. */
export const Attachment = entity({
  title: text(300),
  /** Where it stands. */
  url: text(500),
});
/** Something on the web that goes with a text. */
export type Attachment = z.infer<typeof Attachment>;
