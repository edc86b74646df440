/** Gives focus to something that was drawn, also where no key reaches it, and brings it into sight. */
export const focusOn = (target: HTMLElement): void => {
  if (!target.matches('button, a, input, textarea, select')) target.tabIndex = -1;
  // The page may be scrolling smoothly to the control that was used: the new place wins over it.
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.matches('button') ? 'nearest' : 'start', behavior: 'instant' });
};
