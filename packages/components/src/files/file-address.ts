import type { ExchangeFormat, FileFormat, Route } from '@officine-coesione/contract/routes';

/** Where an API gives something. */
export interface Addressed {
  /** Address of the API. */
  readonly base: string;
  readonly route: Pick<Route, 'path'>;
  /** Identifier of the record, or key, that it is about; several where the path has several places. */
  readonly id?: string | readonly string[];
}

/** Where an API gives something, and what narrows it. */
export interface ListAddress extends Addressed {
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Where an API gives something. */
export const routeAddress = ({ base, route, id = [] }: Addressed): URL => {
  const places = [id].flat().map(encodeURIComponent);
  return new URL(base.replace(/\/*$/, '') + route.path.replace(/\{\w+\}/g, () => places.shift() ?? ''));
};

/** Where an API gives a list, or figures, as a file: an address that holds, and that a link can carry. */
export const fileAddress = ({ query, ...at }: ListAddress, format: FileFormat | ExchangeFormat): string => {
  const url = routeAddress(at);
  const filters = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  url.search = new URLSearchParams([['format', format], ...filters]).toString();
  return url.href;
};
