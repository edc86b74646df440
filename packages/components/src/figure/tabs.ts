import { html, nothing, type TemplateResult } from 'lit';

/** One of the views of a figure. */
export interface Tab<View extends string> {
  readonly view: View;
  readonly words: string;
}

/** Where each key leads among so many tabs. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Tabs over the views of one figure: one stop of the Tab key, arrows lead from one to the next and show it. */
export const tabsTemplate = <View extends string>(
  label: string,
  tabs: readonly Tab<View>[],
  shown: View,
  choose: (view: View) => void,
): TemplateResult => {
  const onKeydown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ view }) => view === shown);
    const next = moves[event.key]?.(at, tabs.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(tabs[next]!.view);
    (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${onKeydown}>
    ${tabs.map(
      ({ view, words }) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${view}"
          aria-controls="panel-${view}"
          aria-selected=${view === shown ? 'true' : 'false'}
          tabindex=${view === shown ? nothing : '-1'}
          @click=${() => choose(view)}
        >
          ${words}
        </button>`,
    )}
  </div>`;
};
