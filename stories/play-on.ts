interface Playing {
  readonly canvasElement: HTMLElement;
}

/** What a story does to its element once it stands there: each step waits for what it is about. */
export const playOn = (tag: string) => {
  const find = async ({ canvasElement }: Playing, selector: string): Promise<HTMLInputElement> => {
    const element = canvasElement.querySelector(tag) as HTMLElement & { updateComplete: Promise<unknown> };
    for (;;) {
      await element.updateComplete;
      const found = element.shadowRoot?.querySelector<HTMLInputElement>(selector);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    find,
    press: async (playing: Playing, selector: string): Promise<void> =>
      (await find(playing, selector)).click(),
    /** Writes into an input, or chooses in a list. */
    write: async (playing: Playing, selector: string, value: string): Promise<void> => {
      const input = await find(playing, selector);
      input.value = value;
      input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
  };
};
