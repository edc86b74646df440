import { withFields } from '@officine-coesione/contract/operations';

/** A page whose items have only the properties wanted. */
export const pageWithFields = (body: object, fields: readonly string[] | undefined): object =>
  fields && 'items' in body && Array.isArray(body.items)
    ? { ...body, items: body.items.map((item: object) => withFields(item, fields)) }
    : body;

/** A page with the absolute address of the next one (RAC_REST_NAME_006), when there is one. */
export const withNextLink = (body: object, url: string, search: URLSearchParams): object => {
  if (!('nextCursor' in body) || typeof body.nextCursor !== 'string') return body;
  const next = new URLSearchParams(search);
  next.set('cursor', body.nextCursor);
  return { ...body, _links: { next: `${url}?${next}` } };
};
