import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Codes chosen, by dimension; a dimension that is not named is open. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** Told on the document when what a filter has chosen, or what a group says for all in it, has changed. */
export const SELECTION_CHANGE = 'oc-selection-change';

/** Dimensions that the observatory is asked for, by the attribute and the query parameter that name them. */
export const ASKED = {
  programme: 'PROGRAMME',
  territory: 'REF_AREA',
  period: 'TIME_PERIOD',
} as const;

/** A dimension that the observatory is asked for. */
export type Asked = keyof typeof ASKED;

/** The dimension an author means: `period` is `TIME_PERIOD`, anything else is its own identifier. */
export const dimensionCalled = (name: string): string => ASKED[name as Asked] ?? name;

/** Words or codes of an attribute, with commas or spaces between. */
export const listOf = (attribute: string | null | undefined): readonly string[] =>
  attribute?.split(/[\s,]+/).filter(Boolean) ?? [];

/** The filters of a name: by `id`, or all that share a `name`. */
export const filtersCalled = (name: string): readonly Element[] =>
  name
    ? [...document.querySelectorAll('oc-filter')].filter(
        (filter) => filter.id === name || filter.getAttribute('name') === name,
      )
    : [];

/** What a group says for all the elements in it. */
const saidBy = (group: Element | null): Selection =>
  Object.fromEntries(
    Object.entries(ASKED)
      .map(([name, dimension]) => [dimension, listOf(group?.getAttribute(name))] as const)
      .filter(([, codes]) => codes.length > 0),
  );

/** An element that may follow a filter: its attribute `filter`. */
export interface Follower extends HTMLElement {
  readonly filter: string | null;
}

/**
 * What a reader has chosen for an element, in the filter it names or in that of the group it stands in. Filter and
 * followers meet in the document alone, so that the order in which scripts come does not matter:
 *
 * - a follower names a filter in its attribute `filter`, by `id` or by `name`;
 * - the filter holds what is chosen in its property `selection` and tells `oc-selection-change`;
 * - the follower asks again, tells `oc-ready`, and says in its property `figures` how many values it shows.
 *
 * Followers that come to ask the same thing share one request, as any elements do.
 */
export class FollowedSelection implements ReactiveController {
  readonly #host: ReactiveControllerHost & Follower;
  readonly #changed: (selection: Selection) => void;
  #known = '{}';

  /** @param changed - called with the selection each time it is another one */
  constructor(host: ReactiveControllerHost & Follower, changed: (selection: Selection) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(SELECTION_CHANGE, this.look);
    this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener(SELECTION_CHANGE, this.look);
  }

  /** Reads again what is chosen; for a host whose attribute `filter` has changed. */
  readonly look = (): void => {
    const group = this.#host.closest('oc-kpi-group');
    const name = this.#host.filter ?? group?.getAttribute('filter') ?? '';
    const chosen = filtersCalled(name).map(
      // Undefined until the filter is defined: nothing is chosen then.
      (filter) => (filter as Partial<{ selection: Selection }>).selection,
    );
    const selection: Selection = Object.assign({}, saidBy(group), ...chosen) as Selection;
    const known = JSON.stringify(selection);
    if (known === this.#known) return;
    this.#known = known;
    this.#changed(selection);
  };
}
