import type { Selection } from '../../figure/selection.ts';

/** What a code may be: an address is written by anyone. */
const CODE = /^[\w.-]{1,80}$/;

/** What an address says is chosen in a filter: `?scelte.PROGRAMME=…`. */
export const selectionIn = (address: URL, filter: string): Selection => {
  const selection: Record<string, string[]> = {};
  for (const [name, code] of address.searchParams) {
    const dimension = name.startsWith(`${filter}.`) ? name.slice(filter.length + 1) : '';
    if (CODE.test(dimension) && CODE.test(code)) (selection[dimension] ??= []).push(code);
  }
  return selection;
};

/** The address with what is chosen in a filter, everything else of it as it was. */
export const addressWith = (address: URL, filter: string, selection: Selection): URL => {
  const next = new URL(address);
  for (const name of [...next.searchParams.keys()])
    if (name.startsWith(`${filter}.`)) next.searchParams.delete(name);
  for (const [dimension, codes] of Object.entries(selection))
    for (const code of codes) next.searchParams.append(`${filter}.${dimension}`, code);
  return next;
};
