import type { PartnershipDocument } from '@officine-coesione/contract';
import { Documents, type Send } from '@officine-coesione/sdk';
import { html, type TemplateResult } from 'lit';
import { webAddress } from '../../web-address.ts';

/** Most partnerships whose documents are fetched for one list. */
const mostPartnerships = 8;

/** What is to be known of a document to lead to it. */
export type LinkedDocument = Pick<PartnershipDocument, 'id' | 'title' | 'url' | 'language'>;

/** Documents by identifier; undefined where some did not come. */
export type DocumentsById = ReadonlyMap<string, LinkedDocument> | undefined;

/** The documents of some partnerships, soon given up: a list is read without. */
export const documentsOf = async (
  send: Send,
  partnershipIds: Iterable<string>,
  signal: AbortSignal,
): Promise<DocumentsById> => {
  const ids = [...new Set(partnershipIds)];
  try {
    const lists = await Promise.all(
      ids
        .slice(0, mostPartnerships)
        .map((id) => new Documents(send).list(id, { limit: 100 }, { signal, retries: 0, timeout: 4000 })),
    );
    return ids.length > mostPartnerships
      ? undefined
      : new Map(lists.flatMap(({ items }) => items).map((document) => [document.id, document]));
  } catch {
    return undefined;
  }
};

/** A link to a document; its title alone where its address is none. */
export const documentLink = ({
  title,
  url,
  language,
}: Omit<LinkedDocument, 'id' | 'language'> & { readonly language?: string }): TemplateResult => {
  const address = webAddress(url);
  return address ? html`<a href=${address.href} hreflang=${language ?? ''}>${title}</a>` : html`${title}`;
};
