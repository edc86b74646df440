import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What a reader narrows a list by: a value a filter, nothing where all will do. */
export type Chosen<Filter extends string = string> = Readonly<Partial<Record<Filter, string>>>;

/** A filter as it stands. */
export interface FilterChoice<Filter extends string = string> {
  readonly name: Filter;
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Whether two choices ask for the same. */
export const sameChoice = (one: Chosen, other: Chosen): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => (one[name] ?? '') === (other[name] ?? ''),
  );

/** What a page's query string asks for; what cannot be is left out, since anyone can write an address. */
export const chosenIn = <Filter extends string>(
  address: URLSearchParams,
  prefix: string,
  filters: Readonly<Record<Filter, (value: string) => boolean>>,
): Chosen<Filter> =>
  Object.fromEntries(
    (Object.entries(filters) as [Filter, (value: string) => boolean][]).flatMap(([name, allowed]) => {
      const value = address.get(`${prefix}-${name}`);
      return value && allowed(value) ? [[name, value]] : [];
    }),
  ) as Chosen<Filter>;

/** The page's address with the choice in its query string; what is not ours stays as it is. */
export const addressWith = (
  address: string,
  prefix: string,
  names: readonly string[],
  chosen: Chosen,
): string => {
  const url = new URL(address);
  for (const name of names) {
    url.searchParams.delete(`${prefix}-${name}`);
    if (chosen[name]) url.searchParams.set(`${prefix}-${name}`, chosen[name]);
  }
  return url.href;
};

/** The filters side by side; one that leaves nothing to choose is not shown, unless it is on. */
export const filtersTemplate = <Filter extends string>(
  choices: readonly FilterChoice<Filter>[],
  chosen: Chosen<Filter>,
  title: string,
  choose: (name: Filter, value: string) => void,
): TemplateResult | typeof nothing => {
  const shown = choices.filter(({ name, options }) => options.length > 1 || chosen[name]);
  if (shown.length === 0) return nothing;
  return html`<div class="filters" part="filters" role="group" aria-label=${title}>
    ${shown.map(
      ({ name, label, all, options }) =>
        html`<label class="filter"
          ><span>${label}</span>
          <select
            id="filter-${name}"
            @change=${(event: Event) => choose(name, (event.target as HTMLSelectElement).value)}
          >
            <option value="" .selected=${live(!chosen[name])}>${all}</option>
            ${options.map(
              ([value, text]) =>
                html`<option value=${value} .selected=${live(chosen[name] === value)}>${text}</option>`,
            )}
          </select></label
        >`,
    )}
  </div>`;
};
