import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * Says once for a page, or for a part of it, where the API is and how elements look.
 *
 * @tag oc-config
 * @status beta
 * @slot - the elements it speaks for; empty, it speaks for the whole page
 * @fires oc-config-change - an attribute has changed
 */
export class OcConfig extends LitElement {
  /** Address of the API, base path included; absolute, or relative to the page. */
  @property({ attribute: 'api-base' }) apiBase: string | null = null;

  /** `light`, `dark`, or nothing to follow the page. */
  @property() theme: string | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    document.dispatchEvent(new CustomEvent('oc-config-change'));
  }
}

/** The configuration that speaks for an element: the nearest around it, else the first on the page. */
export const configOf = (element: Element): { apiBase: string | null; theme: string | null } => {
  const found = around(element) ?? document.querySelector('oc-config');
  return { apiBase: found?.getAttribute('api-base') ?? null, theme: found?.getAttribute('theme') ?? null };
};

const around = (element: Element): Element | null => {
  const near = element.closest('oc-config');
  if (near) return near;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? around(host) : null;
};
