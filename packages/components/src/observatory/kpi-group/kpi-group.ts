import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SELECTION_CHANGE } from '../../figure/selection.ts';
import { tokens } from '../../theme/tokens.ts';
import { headingTemplate } from '../../heading.ts';

/**
 * Numbers side by side under one heading. What it says of programme, territory, period and filter holds for all in
 * it, so that those of one data set ask for it once.
 *
 * @tag oc-kpi-group
 * @status beta
 * @slot - the `oc-kpi` elements
 * @csspart heading - the heading
 * @csspart grid - the numbers
 * @cssproperty --oc-kpi-width - least width of a number in the grid
 */
export class OcKpiGroup extends LitElement {
  static override styles = [
    tokens,
    css`
      h1,
      h2,
      h3,
      h4,
      h5,
      h6 {
        margin-block-end: 16px;
        font-size: calc(1.25 * var(--_rem));
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--oc-kpi-width, 15rem)), 1fr));
        gap: 24px;
      }
      ::slotted(*) {
        --oc-margin: 0;
      }
    `,
  ];

  /** The heading. */
  @property() label: string | null = null;

  /** Level of the heading, 1 to 6; those of the numbers stand one below. */
  @property({ type: Number, attribute: 'heading-level', reflect: true }) headingLevel = 2;

  /** Key of a programme for all numbers in it. */
  @property({ reflect: true }) programme: string | null = null;

  /** Code of a territory for all numbers in it. */
  @property({ reflect: true }) territory: string | null = null;

  /** Year, or years with a comma between, for all numbers in it. */
  @property({ reflect: true }) period: string | null = null;

  /** The `oc-filter` that all numbers in it follow. */
  @property({ reflect: true }) filter: string | null = null;

  protected override render(): TemplateResult {
    return html`${this.label ? headingTemplate(this.headingLevel, this.label, 'title') : nothing}
      <div class="grid" part="grid" role="group" aria-labelledby=${this.label ? 'title' : nothing}>
        <slot></slot>
      </div>`;
  }

  protected override updated(): void {
    document.dispatchEvent(new CustomEvent(SELECTION_CHANGE));
  }
}
