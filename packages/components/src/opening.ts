import { html, type TemplateResult } from 'lit';
import { webAddress } from './web-address.ts';

/**
 * The page of the host about a record; undefined when there is none, or the address is not one.
 *
 * @param pattern an address in which `{id}` stands for the identifier, e.g. `/partner/{id}`
 */
export const pageAddress = (pattern: string | null, id: string): string | undefined =>
  pattern?.includes('{id}')
    ? webAddress(pattern.replaceAll('{id}', encodeURIComponent(id)), document.baseURI)?.href
    : undefined;

/** The name of a record, a link where the host has a page about it. */
export const linked = (
  name: string,
  address: string | undefined,
  open: (event: Event) => void,
): TemplateResult => (address ? html`<a href=${address} @click=${open}>${name}</a>` : html`${name}`);

/**
 * Tells the page that a record is being opened, before the link is followed; a page that shows the
 * record in its own way cancels the event.
 */
export const tellOpening = (
  element: Element,
  click: Event,
  detail: Readonly<Record<string, string>>,
): void => {
  const told = new CustomEvent('oc-open', { detail, bubbles: true, composed: true, cancelable: true });
  if (!element.dispatchEvent(told)) click.preventDefault();
};
