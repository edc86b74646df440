/** Where focus goes once what it goes to is there. */
export class FocusLater {
  #id: string | undefined;

  /** The next drawing gives focus to what has this id. */
  on(id: string): void {
    this.#id = id;
  }

  /** The page has been drawn. A title takes focus although no key reaches it. */
  shown(root: ParentNode, otherwise = 'step-title'): void {
    const id = this.#id;
    if (id === undefined) return;
    this.#id = undefined;
    const find = (one: string) => root.querySelector<HTMLElement>(`#${CSS.escape(one)}`);
    const at = find(id) ?? find(otherwise);
    if (at?.id === otherwise) at.tabIndex = -1;
    // The page may be scrolling smoothly to the control that was used: the new place wins over it.
    at?.focus({ preventScroll: true });
    at?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
