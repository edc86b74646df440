import { html, type TemplateResult } from 'lit';

/** Tabs over one panel, which has the id `panel`. */
export interface TabList<Tab extends string> {
  /** What the tabs are about. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The one that is open. */
  readonly open: Tab;
  /** The one that has focus while the arrows move it. */
  readonly at: Tab;
  readonly name: (tab: Tab) => string;
  readonly choose: (tab: Tab) => void;
  /** The arrows have come to a tab: it takes focus. */
  readonly move: (tab: Tab) => void;
}

/** Id of a tab. */
export const tabId = (tab: string): string => `tab-${tab}`;

/** A row of tabs: the arrows, Home and End move among them, Enter and the space bar open one. */
export const tabListTemplate = <Tab extends string>({
  label,
  tabs,
  open,
  at,
  name,
  choose,
  move,
}: TabList<Tab>): TemplateResult => {
  const arrow = (event: KeyboardEvent): void => {
    const place = tabs.indexOf(at);
    const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    move(tab);
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} part="tabs" @keydown=${arrow}>
    ${tabs.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id=${tabId(tab)}
          aria-selected=${tab === open ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${tab === at ? 0 : -1}
          @click=${() => choose(tab)}
        >
          ${name(tab)}
        </button>`,
    )}
  </div>`;
};
