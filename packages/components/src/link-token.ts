/** What the fragment of an address can be: a whole code, or one that a mail program has cut. */
export type FoundToken = { readonly token: string } | { readonly cut: true } | undefined;

/**
 * Takes the code of a link out of the address of the page, so that it is in no history, no bookmark and no
 * picture of the screen. The fragments a page itself uses stay.
 */
export const takeToken = (): FoundToken => {
  const fragment = location.hash.slice(1);
  if (!/^[A-Za-z0-9_-]{20,}$/.test(fragment) || document.getElementById(fragment)) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return fragment.length === 43 ? { token: fragment } : { cut: true };
};
