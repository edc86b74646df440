/**
 * Defines an element unless its tag is taken: the bundle may be loaded twice, and two versions may
 * live on one page; the first one wins and the host is told.
 */
export const register = (tag: string, element: CustomElementConstructor): void => {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) console.info(`<${tag}> was already defined: the first definition stays.`);
};
