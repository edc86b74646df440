/** The tree an element draws. */
export const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

/** Everything of that kind in an element. */
export const all = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...rootOf(element).querySelectorAll<Found>(selector),
];

/** The first of that kind in an element; there must be one. */
export const one = <Found extends Element = HTMLElement>(element: Element, selector: string): Found => {
  const found = rootOf(element).querySelector<Found>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

/** A text with single spaces, as it is read. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of the first of that kind; empty when there is none. */
export const text = (element: Element, selector: string): string =>
  plain(rootOf(element).querySelector(selector)?.textContent);
