import type { Operation } from '@officine-coesione/contract/operations';
import { ProblemError } from './problem.ts';

/** Kept whatever is asked for: the keys, and what was asked for with `embed`. */
const always = ['id', 'code', '_embedded'];

interface Shaped {
  readonly shape?: Readonly<Record<string, { readonly _zod: { readonly def: unknown } }>>;
}

/** Names of the properties of an item of the operation's pages. */
const itemFields = (operation: Operation): readonly string[] => {
  const items = (operation.answer as Shaped).shape?.['items']?._zod.def as { element?: Shaped } | undefined;
  return Object.keys(items?.element?.shape ?? {}).filter((name) => !name.startsWith('_'));
};

/**
 * The names that `fields` asks for; undefined for all of them.
 *
 * @throws ProblemError `validation-failed` for a name that items do not have
 */
export const wantedFields = (operation: Operation, fields: unknown): readonly string[] | undefined => {
  if (typeof fields !== 'string') return undefined;
  const known = itemFields(operation);
  const wanted = fields.split(',');
  if (wanted.some((name) => !known.includes(name)))
    throw new ProblemError('validation-failed', {
      faults: [{ pointer: '#query/fields', code: 'field_unknown', params: { known: known.join(', ') } }],
    });
  return [...always, ...wanted];
};

/** A page whose items have only the properties wanted. */
export const withFields = (body: object, wanted: readonly string[] | undefined): object => {
  if (!wanted || !('items' in body) || !Array.isArray(body.items)) return body;
  return {
    ...body,
    items: body.items.map((item: object) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => wanted.includes(name))),
    ),
  };
};

/** A page with the absolute address of the next one (RAC_REST_NAME_006), when there is one. */
export const withNextLink = (body: object, url: string, search: URLSearchParams): object => {
  if (!('nextCursor' in body) || typeof body.nextCursor !== 'string') return body;
  const next = new URLSearchParams(search);
  next.set('cursor', body.nextCursor);
  return { ...body, _links: { next: `${url}?${next}` } };
};
