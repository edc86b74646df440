import type { FileFormat, Route } from '@officine-coesione/contract/routes';

/** Where an API gives a list, and what narrows it. */
export interface ListAddress {
  /** Address of the API. */
  readonly base: string;
  readonly route: Pick<Route, 'path'>;
  /** Identifier of the record whose list it is. */
  readonly id?: string;
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Where an API gives a list as a file: an address that holds, and that a link can carry. */
export const fileAddress = ({ base, route, id = '', query }: ListAddress, format: FileFormat): string => {
  const url = new URL(base.replace(/\/*$/, '') + route.path.replace(/\{\w+\}/, encodeURIComponent(id)));
  const filters = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  url.search = new URLSearchParams([['format', format], ...filters]).toString();
  return url.href;
};
